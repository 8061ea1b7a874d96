import { isUndivided, type Count } from './count.ts';

/**
 * Whether those who count the target's dead and those who count civilians speak of the same people: some voices count only the one, others only
 * the other, and none counts both. An army's 37 soldiers and an agency's 25 citizens are rivals; a voice that gives both tells them apart.
 * The dead of the side that attacked are other people in any case.
 */
export function areRivals(counts: readonly Count[]): boolean {
  const sided = counts.filter((c) => !isUndivided(c));
  const has = (c: Count, w: 'second' | 'civilians'): boolean => c.of[w] !== undefined && c.of[w].high !== 0;
  const both = counts.some((c) => has(c, 'second') && has(c, 'civilians'));
  return !both && sided.some((c) => has(c, 'second')) && sided.some((c) => has(c, 'civilians'));
}
