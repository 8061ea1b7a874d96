import type { Account } from '../account/account.ts';
import type { Weight } from './weight.ts';

export function compareWeapons(a: Account, b: Account): readonly Weight[] {
  if (a.weapons.length === 0 || b.weapons.length === 0) return [];
  const one = a.weapons.find((w) => b.weapons.includes(w));
  return [
    {
      field: 'weapon',
      ...(one === undefined ? { weight: -0.3, words: 'other weapons' } : { weight: 0.3, words: `the same weapon, ${one}` }),
    },
  ];
}
