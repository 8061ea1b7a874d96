import { describe, expect, it } from 'vitest';
import { responsibility } from '../../src/5-event/choose/responsibility.ts';
import { vocabulary } from '../stages/read.ts';
import { article, byId, claim, type Told, voice } from './claims.ts';

const articles = byId(article('a', 'Example Post'), article('b', 'Sample Herald'));
const ISIS = { actor: 'islamic-state' };
const claims = { stance: 'claims-responsibility' } as const;
const denies = { stance: 'denies' } as const;
const answers = (...told: readonly Partial<Told>[]) =>
  responsibility(
    told.map((t, i) => claim({ id: `c${String(i)}`, article: i === 0 ? 'a' : 'b', ...t })),
    articles,
    vocabulary,
  );

describe('who answers for an event', () => {
  it.each([
    ['nobody speaks to it', [{}], 'unclaimed'],
    ['one claims it', [{ said: [voice('Islamic State', { ...ISIS, ...claims })] }], 'claimed'],
    [
      'one claims it twice',
      [{ said: [voice('Islamic State', { ...ISIS, ...claims })] }, { said: [voice('the group', { ...ISIS, ...claims })] }],
      'claimed',
    ],
    [
      'two claim it',
      [{ said: [voice('Islamic State', { ...ISIS, ...claims })] }, { said: [voice('the PKK', { actor: 'pkk', ...claims })] }],
      'competing',
    ],
    [
      'one claims and denies it',
      [
        { said: [voice('Islamic State', { ...ISIS, ...claims })], by: ['islamic-state'] },
        { status: 'denied', said: [voice('a spokesman', { ...ISIS, ...denies })] },
      ],
      'competing',
    ],
    ['who is accused denies it', [{ by: ['pkk'] }, { status: 'denied', said: [voice('the PKK', { actor: 'pkk', ...denies })] }], 'denied'],
    [
      'who suffered denies that anybody died',
      [{ on: ['pkk'] }, { status: 'denied', said: [voice('the PKK', { actor: 'pkk', ...denies })] }],
      'unclaimed',
    ],
    ['a minister denies that it happened', [{}, { status: 'denied', said: [voice('a minister', denies)] }], 'unclaimed'],
    ['a party tells of its own deed', [{ status: 'claimed', by: ['islamic-state'], said: [voice('Islamic State', ISIS)] }], 'claimed'],
    [
      'soldiers of no named army tell of theirs',
      [{ status: 'claimed', by: ['military-forces-unspecified'], said: [voice('the army', { actor: 'military-forces-unspecified' })] }],
      'unclaimed',
    ],
  ] as readonly (readonly [string, readonly Partial<Told>[], string])[])('%s', (_, told, state) => {
    expect(answers(...told).state).toBe(state);
  });

  it('names the party, through whom it speaks, and the claims', () => {
    expect(
      answers({ said: [voice('Amaq', { source: 'amaq', ...claims })] }, { said: [voice('Islamic State', { ...ISIS, ...claims })] }).claimed,
    ).toEqual([
      {
        by: { actor: 'islamic-state', name: 'Islamic State (ISIS)' },
        through: ['Amaq', 'Example Post', 'Sample Herald'],
        claims: ['c0', 'c1'],
      },
    ]);
  });
});
