import { describe, expect, it } from 'vitest';
import { claimsOf } from '../stages/read.ts';

describe('a noun for a deed behind a word of habit', () => {
  it.each([
    ['Officials spoke of the raid by Islamic State in Baquba.', 1],
    ['Officials spoke of the regular raid by Islamic State in Baquba.', 0],
    ['Officials spoke of a wave of raids by Islamic State in Baquba.', 0],
    ['Officials spoke of recurrent cross-border raids by Islamic State in Baquba.', 0],
    ['Officials spoke of an anti-government raid by Islamic State in Baquba.', 0],
    // The word must stand close by, and be a whole one.
    ['Such officials of that town spoke of the raid by Islamic State in Baquba.', 1],
    ['Officials of the Company of Germany saw the raid by Islamic State in Baquba.', 1],
  ])('%s', (story, told) => {
    expect(claimsOf(story)).toHaveLength(told);
  });
});

it('who claims such deeds again and again claims none', () => {
  const claimed = (story: string): readonly string[] =>
    claimsOf(`A bomb killed two villagers in Baquba on Friday. ${story}`).map(({ status }) => status);
  expect(claimed('Islamic State claimed responsibility.')).toEqual(['reported', 'claimed']);
  for (const adverb of ['often', 'frequently', 'sometimes', 'always'])
    expect(claimed(`Islamic State ${adverb} claims responsibility.`), adverb).toEqual(['reported']);
});
