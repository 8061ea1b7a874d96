/* oxlint-disable typescript/no-unsafe-type-assertion -- ids are minted by hand here */
import { describe, expect, it } from 'vitest';
import { readVocabularyFiles } from '../../src/edge/files/vocabulary-files.ts';
import type { ActorId, PlaceId } from '../../src/model/index.ts';
import { loadVocabulary, TableError } from '../../src/vocabulary/index.ts';

const tables = await readVocabularyFiles();
const vocabulary = loadVocabulary(tables);

describe('the tables', () => {
  it('name only rows that exist, and no circle', () => {
    for (const p of vocabulary.places.values()) if (p.within !== null) expect(vocabulary.places.has(p.within), p.id).toBe(true);
    for (const a of vocabulary.actors.values()) {
      if (a.partOf !== null) expect(vocabulary.actors.has(a.partOf), a.id).toBe(true);
      if (a.country !== null) expect(vocabulary.places.has(a.country), a.id).toBe(true);
    }
    for (const s of vocabulary.sources.values()) if (s.sidesWith !== null) expect(vocabulary.actors.has(s.sidesWith), s.id).toBe(true);
    for (const start of vocabulary.places.values()) {
      let steps = 0;
      for (let at = start.within; at !== null; at = vocabulary.places.get(at)?.within ?? null) expect(++steps, start.id).toBeLessThan(8);
    }
  });

  it('put every place that has a point on the earth', () => {
    for (const p of vocabulary.places.values()) {
      if (p.lat !== null) expect(Math.abs(p.lat), p.id).toBeLessThanOrEqual(90);
      if (p.lon !== null) expect(Math.abs(p.lon), p.id).toBeLessThanOrEqual(180);
      expect(p.lat === null, p.id).toBe(p.lon === null);
    }
  });

  it('are found by any of their names', () => {
    expect(vocabulary.actorNames.get('Daesh')[0]?.id).toBe('islamic-state');
    expect(vocabulary.placeNames.get('Al-Mosul').map((p) => p.id)).toContain('mosul');
  });
});

describe('parties', () => {
  it('are three for every country, by the row that names them or by rule', () => {
    const of = (place: string) => vocabulary.nations.get(place as PlaceId);
    expect(of('iraq')?.military).toBe('iraqi-security-forces');
    expect(of('ankara')).toBe(of('turkey'));
    expect(vocabulary.actors.get(of('norway')?.military as ActorId)?.name).toBe('Military Forces of Norway');
  });

  it('have ties with dates in order, and a source each; one person may have two at once', () => {
    for (const { subject, from, to } of vocabulary.actorTies) if (from !== null && to !== null) expect(from <= to, subject).toBe(true);
    const hats = vocabulary.actorTies.filter((t) => t.subject === 'abu-mahdi-al-muhandis').map((t) => t.object);
    expect(hats.sort()).toEqual(['kataib-hezbollah', 'popular-mobilization-forces']);
  });
});

describe('the version', () => {
  it('is the same for the same tables and another for any other', () => {
    expect(loadVocabulary(tables).version).toBe(vocabulary.version);
    expect(loadVocabulary({ ...tables, weapons: `${tables.weapons}\nslingshot\t\t\n` }).version).not.toBe(vocabulary.version);
  });
});

describe('a table that cannot be read names file, line and mend', () => {
  it.each([
    [
      'a tie without a source',
      { 'actor-ties': 'subject\trelation\tobject\tfrom\tto\tsource\nypg\tpart of\tpkk\t\t\t' },
      'vocabulary/actor-ties.tsv:2: no source',
    ],
    [
      'a tie on a day that is none',
      { 'actor-ties': 'subject\trelation\tobject\tfrom\tto\tsource\nypg\tpart of\tpkk\tMay\t\tx' },
      'vocabulary/actor-ties.tsv:2: from is "May"',
    ],
    [
      'a nation whose army is in no table',
      { nations: 'country\tcapital\tseat\tmilitary\tpolice\tgovernment\niraq\t\t\tno-army\t\t' },
      'vocabulary/nations.tsv:2: no party "no-army"',
    ],
    ['a missing column', { weapons: 'words\nbomb' }, 'vocabulary/weapons.tsv: no column event_type'],
    [
      'a word where a number is asked for',
      { places: `${tables.places.split('\n')[0]}\nx\tX\t\tsettlement\t\tnorth\t1\t1\t` },
      'places.tsv:2: lat is "north"',
    ],
    [
      'a value that is none of the allowed',
      { places: `${tables.places.split('\n')[0]}\nx\tX\t\thamlet\t\t1\t1\t1\t` },
      'must be one of site',
    ],
    [
      'a name too long to be one',
      { weapons: `words\tevent_type\n${'very '.repeat(30)}long gun\t` },
      'vocabulary/weapons.tsv: a name of 32 words, at most 24 fit: "very very',
    ],
    ['an event type that is not listed', { weapons: 'words\tevent_type\nbomb\tno-such-type' }, 'no event type "no-such-type"'],
    [
      'an id twice',
      { places: `${tables.places.split('\n').slice(0, 2).join('\n')}\n${tables.places.split('\n')[1]}` },
      'two rows have the id "iraq"',
    ],
  ])('%s', (_, broken, message) => {
    expect(() => loadVocabulary({ ...tables, ...broken })).toThrow(TableError);
    expect(() => loadVocabulary({ ...tables, ...broken })).toThrow(message);
  });
});
