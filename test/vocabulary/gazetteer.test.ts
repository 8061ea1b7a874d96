import { describe, expect, it } from 'vitest';
import { gazetteerTable, readGazetteer, type GazetteerRow } from '../../src/vocabulary/gazetteer.ts';
import { TableError } from '../../src/vocabulary/table.ts';
import { vocabulary } from '../stages/read.ts';

const row: GazetteerRow = {
  id: 'gn-1',
  name: 'Tell Example',
  aliases: ['Tal Example', 'تل'],
  level: 'settlement',
  within: 'syria',
  lat: 35.12345,
  lon: 38,
  population: 90_000,
};

describe('gazetteer tables', () => {
  it('are read as they were written', () => {
    expect(readGazetteer(gazetteerTable([row]), 'own.tsv')).toEqual([
      {
        id: 'gn-1',
        name: 'Tell Example',
        aliases: ['Tal Example', 'تل'],
        level: 'settlement',
        within: 'syria',
        lat: 35.1235,
        lon: 38,
        radiusKm: 3,
        population: 90_000,
        iso: null,
        pcode: null,
        standing: 'listed',
      },
    ]);
  });

  it('keep their form whatever a name holds', () => {
    const [place] = readGazetteer(gazetteerTable([{ ...row, name: 'Tell\tEx\nample', aliases: ['a|b'] }]), 'own.tsv');
    expect([place?.name, place?.aliases]).toEqual(['Tell Ex ample', ['a/b']]);
  });

  it.each([
    ['id\tname\n', 'the first line must name'],
    [gazetteerTable([row]).replace('settlement', 'hamlet'), 'own.tsv:2: level is "hamlet"'],
    [gazetteerTable([row]).replace('\t38\t', '\t380\t'), 'own.tsv:2: lat, lon and population'],
  ])('are refused with their line: %j', (table, message) => {
    expect(() => readGazetteer(table, 'own.tsv')).toThrow(TableError);
    expect(() => readGazetteer(table, 'own.tsv')).toThrow(message);
  });
});

describe('the places that come with Daftar', () => {
  it('all lie in a chain that ends in a country, regions apart', () => {
    const loose = [...vocabulary.places.values()].filter((p) => {
      let at = p;
      for (let n = 0; n < 8 && at.within !== null; n++) at = vocabulary.places.get(at.within) ?? at;
      return at.level !== 'country' && p.level !== 'region' && at.level !== 'region';
    });
    expect(loose.map((p) => p.id)).toEqual([]);
  });

  it('have ISO codes for every country, and ISO and P-codes for the provinces of Iraq and Syria', () => {
    const known = [...vocabulary.places.values()].filter((p) => p.standing === 'known');
    const countries = known.filter((p) => p.level === 'country');
    expect(countries.filter((p) => !/^[A-Z]{2}$/u.test(p.iso ?? '')).map((p) => p.id)).toEqual([]);
    expect(new Set(countries.map((p) => p.iso)).size).toBe(countries.length);
    const provinces = known.filter(
      (p) => p.level === 'province' && (p.within === 'iraq' || p.within === 'syria') && p.id !== 'halabja-province',
    );
    expect(
      provinces.filter((p) => !/^(?:IQ|SY)-[A-Z]{2}$/u.test(p.iso ?? '') || !/^(?:IQG|SY)\d\d$/u.test(p.pcode ?? '')).map((p) => p.id),
    ).toEqual([]);
  });
});
