import type { Chunk } from './chunks.ts';
import type { Fate } from './fates.ts';
import { type Group, groupAt } from './groups.ts';
import { form, type Passage } from './passage.ts';

/** Farthest that a verb stands behind "the dead", with a place or a day between. */
const REACH = 6;
const BE = /^(?:is|are|was|were)$/u;

/**
 * Who is told to be among those harmed: "the dead included three children", "among the dead were two women", "two women were among the
 * dead", "three of the dead were children", "of the dead, three were children". They are parts of a number told elsewhere, never more of it.
 * @param list the groups that a noun phrase begins
 * @param before the groups that end in a noun phrase
 */
export function toldParts(
  g: Passage,
  fate: Fate,
  list: (chunk: Chunk | null) => readonly Group[],
  before: (chunk: Chunk | null) => readonly Group[],
): readonly Group[] {
  const the = fate.from - 1;
  if (!/^(?:the|those|these)$/u.test(form(g, the))) return [];
  const lead = form(g, the - 1);
  const asParts = (groups: readonly Group[]): readonly Group[] => groups.map((group) => ({ ...group, part: true }));
  if (lead === 'among' && BE.test(form(g, the - 2))) return asParts(before(g.chunks.of(the - 3)));
  if (lead === 'of' && form(g, fate.to) === ',') return asParts(counted(g, fate.to + 1));
  for (let verb = fate.to; verb < fate.to + REACH; verb++) {
    const word = form(g, verb);
    if (lead !== 'of' && lead !== 'among' && /^includ(?:ed|es?|ing)$/u.test(word)) return asParts(list(g.chunks.of(verb + 1)));
    if (!BE.test(word)) continue;
    if (lead === 'among') return asParts(list(g.chunks.of(verb + 1)));
    const number = lead === 'of' ? g.chunks.of(the - 2) : null;
    return number === null ? [] : asParts(counted(g, number.from, verb));
  }
  return [];
}

/** "three … were children and two were women": from the first number on, each with its predicate. */
function counted(g: Passage, from: number, verb?: number): readonly Group[] {
  const found: Group[] = [];
  let at = from;
  let be = verb;
  for (let n = 0; n < REACH; n++) {
    const number = g.chunks.of(at);
    const value = number === null || number.from !== at ? null : g.chunks.number(number);
    if (number === null || value === null) break;
    const is = be ?? number.to;
    const predicate = BE.test(form(g, is)) ? g.chunks.of(is + 1) : null;
    const group = predicate === null || predicate.from !== is + 1 ? null : groupAt(g, predicate);
    if (predicate === null || group === null || group.who === null || g.chunks.number(predicate) !== null) break;
    found.push({ ...group, count: value.value, by: 'number' });
    be = undefined;
    at = predicate.to;
    while (/^(?:,|;|and|while|another|the)$/u.test(form(g, at)) && at < predicate.to + 3) at++;
  }
  return found;
}
