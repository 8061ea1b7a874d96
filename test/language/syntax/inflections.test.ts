import { describe, expect, it } from 'vitest';
import { inflections } from '../../../src/language/index.ts';

describe('inflections', () => {
  it.each([
    ['attack', 'verb', 'attacked'],
    ['stab', 'verb', 'stabbing'],
    ['seize', 'verb', 'seizing'],
    ['bury', 'verb', 'buried'],
    ['overrun', 'verb', 'overran'],
    ['open fire on', 'verb', 'opened fire on'],
    ['violently disperse', 'verb', 'violently dispersed'],
    ['clash', 'noun', 'clashes'],
    ['exchange of fire', 'noun', 'exchanges of fire'],
    ['city', 'noun', 'cities'],
    ['SVBIED', 'noun', 'SVBIED'],
  ] as const)('%s as a %s gives %s', (phrase, as, expected) => {
    expect(inflections(phrase, as)).toContain(expected);
  });
});
