import { describe, expect, it } from 'vitest';
import { bandOf, candidatesIn, inBand } from '../../src/4-claim/where/bands.ts';
import { compass } from '../../src/4-claim/where/relative.ts';
import { destination } from '../../src/language/index.ts';
import { claimsOf, read, vocabulary } from '../stages/read.ts';
import { LIMIT, processorSeconds } from '../processor-time.ts';

const whereOf = (story: string): readonly (readonly unknown[])[] =>
  claimsOf(story).map(({ location, basis }) => [location?.name, location?.precision, basis.find((b) => b.field === 'place')?.rule]);
const doubtsOf = (story: string): readonly string[] =>
  claimsOf(story).flatMap((c) => c.doubts.filter((d) => d.about === 'place').map((d) => d.note));

describe('a name that the gazetteer lacks', () => {
  const before = '14 January 2017\n\nA bomb killed two men in Mosul on Friday.\n\n';
  it.each([
    ['Gunmen killed three soldiers near Qaroverez on Saturday.', ['Qaroverez', 'near']],
    ['Three soldiers were killed in Tal Qaroverez, police said.', ['Tal Qaroverez', 'exact']],
    ['Three soldiers were killed in Ramadan, police said.', ['Mosul', 'exact']],
    ['A raid aimed at Shia Muslims killed three.', ['Mosul', 'exact']],
  ])('%s', (story, [name, precision]) => {
    expect(whereOf(`${before}${story}\n`)[1]?.slice(0, 2)).toEqual([name, precision]);
  });
});

describe('the country of a story', () => {
  const deed = 'Gunmen killed two guards of a bank this morning.';
  it('is that of its dateline, where another is only named in passing', () => {
    expect(whereOf(`LIMA (Own Agency) - ${deed} The owner of the bank lives in Spain.\n`)[0]).toEqual([
      'Peru',
      'country',
      'the country of the story',
    ]);
  });

  it('is the one whose places it names, wherever it was sent from', () => {
    const story = `LIMA (Own Agency) - ${deed} They fled from Mosul to Tikrit.\n`;
    expect(whereOf(story)[0]?.[0]).not.toBe('Peru');
  });
});

describe('where a claim lies', () => {
  it('is the country of the story, and no pin, where the sentence names no place', () => {
    const [last] = claimsOf(
      'Iraqi officials met in Baghdad. They spoke about Mosul. They spoke about Basra. Nothing was decided. They left. Gunmen killed four soldiers on Friday.',
    ).slice(-1);
    expect(last?.location).toMatchObject({ name: 'Iraq', precision: 'country', admin1: null });
    expect(last?.doubts.map((d) => d.note)).toContain('the sentence names no place; only the country of the story is taken for it');
  });

  it('is the place that the story keeps coming back to, where the sentence names none and none was told just before', () => {
    const [last] = claimsOf(
      'The talks in Baquba failed. Shops in Baquba stayed shut. Schools in Baquba opened late. Nothing was decided. They left. Gunmen killed four soldiers on Friday.',
    ).slice(-1);
    expect(last?.location).toMatchObject({ name: 'Baquba', precision: 'exact', admin1: 'Diyala' });
    expect(last?.doubts.map((d) => d.note)).toContain('the sentence names no place; the one that the story is about is taken for it');
  });

  it('is no town that the story is only dated from', () => {
    const [last] = claimsOf('BAGHDAD, Jan. 14 (Agency) - Gunmen killed four soldiers on Friday.').slice(-1);
    expect(last?.location).toMatchObject({ name: 'Iraq', precision: 'country' });
  });

  it('is the town named before where the words only say "in the same city"', () => {
    expect(whereOf('Shells hit a base near Baquba, a day after gunmen killed two soldiers in an ambush in the same city.')[0]).toEqual([
      'Baquba',
      'exact',
      'the place named again by its kind',
    ]);
    expect(whereOf('The governor visited Tikrit. Gunmen killed two soldiers in the city on Friday.')[0]).toEqual([
      'Tikrit',
      'exact',
      'the place named again by its kind',
    ]);
  });

  it('is never a pin in the capital for what was somewhere in the province', () => {
    expect(whereOf('Gunmen killed four soldiers in Kirkuk province on Friday.')).toEqual([['Kirkuk', 'admin1', expect.any(String)]]);
  });

  it('is the province, though the words put it in a part of the country whose edges nobody drew', () => {
    expect(whereOf('Gunmen killed four soldiers on Friday in the province of Diyala in eastern Iraq.')[0]?.slice(0, 2)).toEqual([
      'Diyala',
      'admin1',
    ]);
    expect(whereOf('Gunmen killed four soldiers on Friday in San Miguel department.')[0]?.slice(0, 2)).toEqual(['San Miguel', 'admin1']);
  });

  it('names the rule that found it', () => {
    expect(whereOf('Gunmen killed four soldiers in Baquba on Friday.')[0]).toEqual(['Baquba', 'exact', expect.stringMatching(/place/u)]);
  });
});

describe('relative places', () => {
  const mosul = { lat: 36.345, lon: 43.158 };

  it('are a band with an error, wider the farther off', () => {
    const band = bandOf(mosul, 90, 225);
    expect([band.near, band.far]).toEqual([72, 108]);
    expect(inBand(destination(mosul, 95, 240), band)).toBe(true);
    expect(inBand(destination(mosul, 95, 140), band)).toBe(false);
    expect(inBand(destination(mosul, 40, 225), band)).toBe(false);
  });

  it('rank the places known in the band by how near they lie to its middle', () => {
    const found = candidatesIn(bandOf(mosul, 60, 270), vocabulary.places.values(), 3);
    expect(found.map(({ place }) => place.name)).toContain('Tal Afar');
    expect(found.map(({ off }) => off)).toEqual(found.map(({ off }) => off).toSorted((a, b) => a - b));
  });

  it('lie beside the town that they are measured from, also where no distance is told', () => {
    const [there] = claimsOf('Gunmen killed four soldiers south of Mosul on Friday.');
    const [town] = claimsOf('Gunmen killed four soldiers in Mosul on Friday.');
    expect(there?.location?.precision).toBe('near');
    expect((town?.location?.lat ?? 0) - (there?.location?.lat ?? 0)).toBeCloseTo(25 / 111.2, 2);
    expect(there?.location?.lon).toBeCloseTo(town?.location?.lon ?? 0, 3);
  });

  it('belong to the front before a town as to the town', () => {
    expect(doubtsOf('Gunmen killed four soldiers on the Makhmour front 40 miles southwest of Mosul on Friday.')).toEqual([
      expect.stringMatching(/^the text puts Makhmour 64 km southwest of Mosul/u),
    ]);
    const [there] = claimsOf('Gunmen killed four soldiers on the Makhmour Front on Friday.');
    expect(there?.location).toMatchObject({ name: 'Makhmour', precision: 'near' });
  });

  it('say in words what they leave open', () => {
    expect(doubtsOf('Gunmen killed four soldiers 60 km west of Mosul on Friday.')).toEqual([
      expect.stringMatching(/^somewhere 48 to 72 km west of Mosul; places known there, likeliest first: /u),
    ]);
  });

  it('become a doubt where the text contradicts the gazetteer, and none where it agrees', () => {
    expect(doubtsOf('Gunmen killed four soldiers in Makhmour, 40 miles southwest of Mosul, on Friday.')).toEqual([
      expect.stringMatching(
        /^the text puts Makhmour 64 km southwest of Mosul; the gazetteer has it about \d+ km southeast of it, at 1\d\d degrees$/u,
      ),
    ]);
    expect(doubtsOf('Gunmen killed four soldiers in Tal Afar, 60 km west of Mosul, on Friday.')).toEqual([]);
  });

  it.each([
    [0, 'north'],
    [147, 'southeast'],
    [359, 'north'],
  ])('%i degrees are %s', (bearing, name) => {
    expect(compass(bearing)).toBe(name);
  });

  it('are read in time that does not grow with the number of places of a story squared', () => {
    const text = `14 January 2017\n\n${'Gunmen killed four soldiers 60 km west of Mosul on Friday. '.repeat(300)}\n`;
    expect(processorSeconds(() => read(text))).toBeLessThan(LIMIT);
  });
});

it.each([
  ['Gunmen killed two farmers in Examplewell on Friday.', 'Examplewell'],
  ['Gunmen killed two farmers in Operation Lantern on Friday.', undefined],
  ['Gunmen killed two farmers in Ramadan, on Friday.', undefined],
])('a name that no gazetteer has may be a place, unless a word of it says what else it is: %s', (story, name) => {
  expect(whereOf(story).map(([at]) => at)).toEqual([name]);
});

describe('an area that the words name', () => {
  it.each([
    ['Taliban fighters killed four policemen in Nawa district of Helmand province on Tuesday.', ['Helmand', 'admin1']],
    ['Russian forces captured the village of Novosilka in Donetsk region on Tuesday.', ['Donetsk', 'admin1']],
    ['Jihadists attacked an army post in Timbuktu region on Friday.', ['Timbuktu', 'admin1']],
    ['Police commander Musa Bello said gunmen killed four farmers in Borno on Monday. Bello blamed bandits.', ['Borno', 'admin1']],
  ])('%s', (story, expected) => {
    expect(whereOf(`14 January 2017\n\n${story}\n`)[0]?.slice(0, 2)).toEqual(expected);
  });
});
