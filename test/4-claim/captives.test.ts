import { describe, expect, it } from 'vitest';
import { claimsOf } from '../stages/read.ts';

/* Own sentences on a page published on Saturday, 14 January 2017. */

const REST = ' The road was closed to everyone for the whole day.';
const told = (story: string): readonly string[] =>
  claimsOf(story + REST).map((c) => `${c.status} ${c.eventType} ${c.harm.map((h) => `${h.kind} ${String(h.best)}`).join(' ')}`.trim());

describe('who lets captives go takes none', () => {
  it.each([
    ['Gunmen released 30 students in Kirkuk on Friday.', ['reported other']],
    [
      'Gunmen released 30 students kidnapped last month in Kirkuk on Friday.',
      ['historical abduction-forced-disappearance abducted 30', 'reported other'],
    ],
    [
      'Two aid workers who were abducted in Tikrit in October were set free in Kirkuk on Friday.',
      ['historical abduction-forced-disappearance abducted 2', 'reported other'],
    ],
    ['Three hostages were killed in Kirkuk on Friday.', ['reported attack killed 3']],
    ['Gunmen took 12 hostages at a hotel in Kirkuk on Friday.', ['reported abduction-forced-disappearance abducted 12']],
    ['Twelve Iraqi soldiers were taken prisoner near Kirkuk on Friday.', ['reported arrests captured 12']],
  ])('%s', (story, expected) => {
    expect(told(story)).toEqual(expected);
  });
});

describe('the dead who are found', () => {
  it.each([
    ['Five herders were found dead near Kirkuk on Friday.', ['reported attack killed 5']],
    ['A hospital in Kirkuk received nine bodies on Friday.', ['reported attack killed 9']],
    ['Eleven children starved to death in Kirkuk on Friday.', ['reported attack killed 11']],
  ])('%s', (story, expected) => {
    expect(told(story)).toEqual(expected);
  });
});

it('tells a siege as what a group does, not as a fight', () => {
  expect(told('Rebels laid siege to the town of Hawija on Friday.')).toEqual(['reported change-to-group-activity']);
});
