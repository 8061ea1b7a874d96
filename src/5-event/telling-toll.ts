import type { Claim } from '../model/index.ts';

/** The number of killed that a claim gives, where it is above three and sure; else null. An equal one is seldom chance. */
export function tellingToll(c: Claim): number | null {
  const rows = c.harm.filter((h) => h.kind === 'killed' && !h.subset);
  const sum = rows.some((h) => h.best === null) ? 0 : rows.reduce((n, h) => n + (h.best ?? 0), 0);
  return sum > 3 ? sum : null;
}
