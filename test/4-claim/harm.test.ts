import { describe, expect, it } from 'vitest';
import { claimsOf } from '../stages/read.ts';

/* What befell people by which occurrence of a sentence. Own sentences, one line a claim: its type, its casualties. */

const REST = ' The road was closed to everyone for the whole day.';
const harmed = (story: string): readonly string[] =>
  claimsOf(story + REST).map((c) =>
    [
      `${c.eventType}:`,
      c.harm.map((h) => `${h.kind} ${h.best ?? `${h.low}+`} ${h.group}${h.of === undefined ? '' : ` (${h.of})`}`).join(', '),
    ]
      .join(' ')
      .trim(),
  );

describe('a sentence that tells two occurrences', () => {
  it.each([
    [
      'Militants looted shops in Mosul on Friday and murdered four farmers near Taji.',
      ['attack: killed 4 farmers', 'looting-property-destruction:'],
    ],
    [
      'Gunmen abducted two engineers in Kirkuk and shot dead a policeman in Mosul on Friday.',
      ['abduction-forced-disappearance: abducted 2 engineers', 'armed-clash: killed 1 policeman'],
    ],
  ])('%s', (story, expected) => {
    expect([...harmed(story)].sort()).toEqual(expected);
  });
});

describe('the dead of those who attacked are kept apart', () => {
  it.each([
    ['Two gunmen and a guard were killed in the attack in Mosul on Friday.', 'killed 2 gunmen (attackers), killed 1 guard'],
    ['Rebels attacked a checkpoint in Mosul on Friday, and three rebels were killed.', 'killed 3 rebels (attackers)'],
    ['The army killed three rebels in a raid on Mosul on Friday.', 'killed 3 rebels'],
  ])('%s', (story, expected) => {
    expect(harmed(story).map((line) => line.split(': ')[1])).toEqual([expected]);
  });
});

it('counts nobody who is only feared dead, and says so', () => {
  const [claim] = claimsOf(`A bomb exploded in Mosul on Friday and 20 people are feared dead.${REST}`);
  expect(claim?.harm).toEqual([]);
  expect(claim?.doubts.filter((d) => d.about === 'harm').map((d) => d.note)).toEqual(['they are only feared or presumed so; left out']);
});

it('puts down no number that stands for two harms, and says so', () => {
  const [claim] = claimsOf(`Rebels killed or wounded 30 guards in an attack in Mosul on Friday.${REST}`);
  expect(claim?.harm).toEqual([]);
  expect(claim?.doubts.filter((d) => d.about === 'harm').map((d) => d.note)).toEqual([
    '“30 guards” killed or wounded: one number for two harms; left out',
  ]);
});

it.each(['There were no deaths.', 'There were no civilian casualties, police said.', 'No casualties were reported.'])(
  'takes "%s" for a zero of the deed just told',
  (zero) => {
    const told = claimsOf(`A drone hit Mosul on Friday. ${zero}${REST}`);
    expect(
      told
        .at(-1)
        ?.harm.filter((h) => h.kind === 'killed')
        .map((h) => h.best),
    ).toEqual([0]);
  },
);

it.each(['Two farmers burned to death in Mosul on Friday.', 'Four guards lost their lives in clashes with rebels in Mosul on Friday.'])(
  'holds nobody for the doer of his own death: %s',
  (story) => {
    const names = claimsOf(story + REST).flatMap((c) => c.perpetrator.map((p) => p.name));
    expect(names.filter((name) => /farmers|guards/u.test(name))).toEqual([]);
  },
);
