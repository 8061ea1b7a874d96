import type { Group } from './groups.ts';
import type { Fate } from './fates.ts';
import { form, type Passage } from './passage.ts';

/** A fate with those whom it befell. */
export interface Befallen {
  readonly fate: Fate;
  readonly groups: readonly Group[];
}

/**
 * The fates that share one number with another, which then tells neither: "killed or wounded 30", "60 dead and wounded", and a word that
 * stands for two ("casualties", "neutralised"). Who was caught and killed came to both, so "and" joins only wounds, or what follows death.
 */
export function jointFates(g: Passage, all: readonly Befallen[]): ReadonlySet<Fate> {
  const joint = new Set<Fate>();
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const oneWord = a.fate.token === b.fate.token && a.fate.harm !== b.fate.harm;
      if (oneWord || (sideBySide(g, a.fate, b.fate) && shared(a, b))) joint.add(a.fate).add(b.fate);
    }
  return joint;
}

/** "killed or wounded", "dead and injured": two fates with nothing but a conjunction between. */
export function sideBySide(g: Passage, a: Fate, b: Fate): boolean {
  if (b.from !== a.to + 1 || a.harm === b.harm) return false;
  const word = form(g, a.to);
  if (/^(?:or|\/)$/u.test(word)) return true;
  const wounds = [a.harm, b.harm].sort().join() === 'killed,wounded';
  return /^(?:and|&)$/u.test(word) && (wounds || a.harm === 'killed');
}

/** Whether the two have one number between them: the same people, or one of them has nobody of its own. */
function shared(a: Befallen, b: Befallen): boolean {
  if (a.groups.length > 0 && b.groups.length > 0) return a.groups.some((x) => b.groups.some((y) => x.from < y.to && y.from < x.to));
  // "left many dead and wounded the mayor": the second has an object of its own.
  const own = a.fate.is === 'adjective' && b.groups.some((x) => x.from >= b.fate.to);
  return !own;
}
