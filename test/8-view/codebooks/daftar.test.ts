import { expect, it } from 'vitest';
import { daftar } from '../../../src/8-view/codebooks/daftar.ts';
import { dead, killed, said, told } from './told.ts';

it('holds low, best and high as the register chose, with every voice and every denial in the trace', () => {
  const claims = [
    said({ id: 'c1', by: 'police', harm: [dead(7, 8, 9)] }),
    said({ id: 'c2', article: 'a2', status: 'denied', by: 'army', harm: [killed(3)] }),
  ];
  const { killed_low, killed_best, killed_high } = daftar(told(claims));
  expect([killed_low.value, killed_best.value, killed_high.value]).toEqual([7, 8, 9]);
  expect(killed_best.trace.join('\n')).toMatch(
    /Said: killed 8 \(7 to 9\), by police \(claim c1\)\.\nDenied: killed 3, by army \(claim c2\)\./,
  );
});

it('holds nothing where only denials give a number, nor where nobody does', () => {
  const { killed_best, wounded_low, abducted_low } = daftar(told([said({ id: 'c1', status: 'denied', harm: [killed(3)] })]));
  expect([killed_best.value, wounded_low.value, abducted_low]).toEqual([null, null, undefined]);
  expect(killed_best.trace[0]).toMatch(/those that deny it/);
});

it('keeps an explicit zero, an open end and other harm', () => {
  const row = daftar(told([said({ id: 'c1', harm: [killed(0), { ...dead(3, null, null), kind: 'abducted' }] })]));
  expect([row.killed_best.value, row.abducted_low?.value, row.abducted_high?.value]).toEqual([0, 3, null]);
});
