import type { CasualtyMention, CasualtyWord, HarmKind, Match, Vocabulary } from '../model/index.ts';
import { findGroups, type Group } from './groups.ts';
import { clauseBreak, keys, type Sentence } from './sentence.ts';

/** One number for two harms at once tells neither. */
const JOINT =
  /\b(?:killed|dead) (?:and|or) (?:wounded|injured) (?:taken )?together\b|\b(?:killed|killing|dead) or (?:wounded|wounding|injured|injuring)\b|\b(?:wounded|injured) or (?:killed|dead)\b|\bdead and (?:wounded|injured) at\b/u;

interface Fate {
  readonly from: number;
  readonly to: number;
  readonly harm: HarmKind;
  readonly is: 'verb' | 'adjective' | 'count';
}

const BE = /^(?:was|were|is|are|be|been|being|got|gets|left)$/u;
const ADVERB =
  /ly$|^(?:also|later|then|all|both|reportedly|either|have|has|had|been|were|was|being|and|or|shot|killed|wounded|dead|injured|not|least|at|already)$/u;

/** How many of whom came to which harm: every group of people in a sentence that the words tie to a fate. */
export function findCasualties(s: Sentence, vocabulary: Vocabulary): readonly CasualtyMention[] {
  const matches = vocabulary.casualtyWords.find(s.words);
  const fates = fatesOf(s, matches);
  const tolled = toll(s);
  if (fates.length === 0 && tolled === null) return [];
  if (JOINT.test(keys(s.words, 0, s.words.length))) return [];
  const groups = findGroups(s, matches);
  const found = new Map<string, CasualtyMention>();
  const part = /^(?:of (?:these|them|those|whom)|among (?:these|them|those|the dead))\b/u.test(keys(s.words, 0, 4));
  const add = (group: Group, harm: HarmKind): void => {
    const span = { start: s.words[group.from]?.start ?? s.span.start, end: s.words[group.to - 1]?.end ?? s.span.end };
    const key = `${harm} ${span.start}`;
    if (!found.has(key))
      found.set(key, { kind: 'casualty', span, sentence: s.index, harm, count: group.count, group: group.who, subset: part || group.part });
  };
  const inside = (g: Group): Fate | undefined => fates.find((f) => f.from >= g.from && f.to < g.to);
  for (const group of groups) {
    // "25 dead citizens": the group says its own fate.
    const own = inside(group);
    if (own !== undefined && group.by === 'number') add(group, own.harm);
  }
  const open = groups.filter((g) => inside(g) === undefined);
  for (const fate of fates) for (const group of sufferers(s, fate, open, fates)) add(group, fate.harm);
  if (tolled !== null && ![...found.values()].some((m) => m.harm === 'killed')) add(tolled, 'killed');
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** A word may be verb, adjective and count at once ("wounded"); the sentence decides. */
function fatesOf(s: Sentence, matches: readonly Match<CasualtyWord>[]): readonly Fate[] {
  return matches.flatMap((m) => {
    const rows = m.rows.flatMap((r) => (r.is === 'people' ? [] : [r]));
    const row = rows.find((r) => r.is === 'verb') ?? rows[0];
    if (row === undefined) return [];
    const asNoun = s.words[m.from - 1]?.key === 'the' && rows.some((r) => r.is === 'count');
    if (row.is === 'verb' && unreal(s, m.from)) return [];
    return [{ from: m.from, to: m.to, harm: row.harm, is: asNoun ? ('count' as const) : row.is }];
  });
}

/** "failed to kill", "could be wounded", "may have died": told as possible or meant, so nobody is counted. "Said to have died" is. */
function unreal(s: Sentence, verb: number): boolean {
  let at = verb;
  while (at > verb - 4 && /ly$|^(?:be|been|being|have|also|not)$/u.test(s.words[at - 1]?.key ?? '')) at--;
  const before = s.words[at - 1]?.key ?? '';
  if (/^(?:may|might|could|would|will|should|can|cannot|must|shall)$/u.test(before)) return s.words[at - 1]?.shape === 'lower';
  const meant = before === 'to' && s.words[at]?.key !== 'have';
  return (
    meant &&
    !/^(?:managed|went|on|proceeded|continued|began|helped|succeeded|used|resumed|started|returned)$/u.test(s.words[at - 2]?.key ?? '')
  );
}

function sufferers(s: Sentence, fate: Fate, groups: readonly Group[], fates: readonly Fate[]): readonly Group[] {
  if (fate.is === 'count') {
    const counted = groups.find(
      (g) =>
        g.by === 'number' &&
        ((g.to <= fate.from && fate.from - g.to <= 2 && !/\b(?:and|the)\b/u.test(keys(s.words, g.to, fate.from))) ||
          (g.from < fate.to && g.to >= fate.to)),
    );
    const of = groups.find((g) => s.words[fate.to]?.key === 'of' && g.from >= fate.to && g.from - fate.to <= 1);
    // "put the dead at 15": but "the number of dead and wounded at nine" says neither.
    const at = groups.find(
      (g) =>
        g.by === 'number' &&
        /^at(?: least| more than)?$/u.test(keys(s.words, fate.to, Math.max(fate.to + 1, g.from))) &&
        g.from >= fate.to &&
        g.from - fate.to <= 1 &&
        !/\b(?:dead|killed) and(?: the)?$/u.test(keys(s.words, fate.from - 3, fate.from)),
    );
    return counted !== undefined ? [counted] : of !== undefined ? coordinated(s, of, groups, fates) : at !== undefined ? [at] : [];
  }
  const passive = isPassive(s, fate);
  if (fate.is === 'verb' && !passive) {
    const object = groups.find(
      (g) =>
        g.from >= fate.to &&
        g.from - fate.to <= 1 &&
        !clauseBreak(s.words[g.from]) &&
        !/^(?:at|in|by|and|on|with|of|to|when|as)$/u.test(keys(s.words, fate.to, g.from)),
    );
    if (object !== undefined && object.by !== 'plural') return coordinated(s, object, groups, fates);
    if (object !== undefined && fate.to === object.from) return coordinated(s, object, groups, fates);
  }
  const before = subject(s, fate, groups, fates, passive);
  return before.length === 0 ? [] : [...before, ...alongWith(s, fate.to, groups)];
}

function isPassive(s: Sentence, fate: Fate): boolean {
  for (let i = fate.from - 1; i >= Math.max(0, fate.from - 5); i--) {
    if (/[;:.“”"]/u.test(s.words[i + 1]?.before ?? '')) return false;
    const key = s.words[i]?.key ?? '';
    if (BE.test(key)) return true;
    if (!ADVERB.test(key)) return false;
  }
  return false;
}

/** The groups before a passive verb or an adjective: the nearest, and those joined to it by "and". */
function subject(s: Sentence, fate: Fate, groups: readonly Group[], fates: readonly Fate[], passive: boolean): readonly Group[] {
  const reach = passive ? 16 : fate.is === 'verb' && /^(?:died|perished)$/u.test(s.words[fate.from]?.key ?? '') ? 10 : 2;
  const found: Group[] = [];
  let at = fate.from;
  for (let i = groups.length - 1; i >= 0; i--) {
    const g = groups[i] as Group;
    if (g.to > fate.from) continue;
    const other = fates.some((f) => f !== fate && f.from >= g.to && f.to <= at && !joined(s, f, fate));
    if (found.length === 0) {
      if (
        fate.from - g.to > reach ||
        other ||
        /[;:.]/u.test(
          s.words
            .slice(g.to, fate.from)
            .map((w) => w.before)
            .join(''),
        )
      )
        break;
      if (!passive && g.by === 'plural' && fate.is !== 'adjective') break;
      found.push(g);
    } else {
      const link = keys(s.words, g.to, at);
      const linked = /(?:^| )and$/u.test(link) && link.split(' ').length <= (g.by === 'single' && g.from <= 2 ? 10 : 6) && !other;
      const main = (found.at(-1) as Group).part && !other;
      const list = link === '' && g.by === 'number';
      if (!linked && !main && !list) break;
      found.push(g);
    }
    at = g.from;
  }
  return found.reverse();
}

/** "killed and wounded": two fates of one subject. */
const joined = (s: Sentence, a: Fate, b: Fate): boolean =>
  /^(?:and|or|and \w+ly)$/u.test(keys(s.words, Math.min(a.to, b.to), Math.max(a.from, b.from)));

/** "killing two soldiers and a policeman": what follows by "and" or a comma, until the next fate takes over. */
function coordinated(s: Sentence, first: Group, groups: readonly Group[], fates: readonly Fate[]): readonly Group[] {
  const found = [first];
  for (const g of groups.filter((x) => x.from >= first.to)) {
    const last = found.at(-1) as Group;
    const link = keys(s.words, last.to, g.from);
    const short =
      /^(?:and|and also|including|among them|as well as|\w+ including|)$/u.test(link) || (g.part && link.split(' ').length <= 4);
    const taken =
      fates.some((f) => f.from >= g.to && f.from - g.to <= 1 && f.harm !== null) || fates.some((f) => f.from >= last.to && f.to <= g.from);
    if (!short || taken || (g.by === 'plural' && link !== 'and')) break;
    found.push(g);
  }
  return found;
}

/** "the commander was killed, along with other officers in addition to four troops". */
function alongWith(s: Sentence, at: number, groups: readonly Group[]): readonly Group[] {
  const found: Group[] = [];
  let end = at;
  for (const g of groups.filter((x) => x.from >= at)) {
    const link = keys(s.words, end, g.from);
    if (
      !(found.length > 0 && link === 'and') &&
      (!/(?:along with|together with|in addition to|as well as)(?: \w+){0,3}$/u.test(link) || g.from - end > 14)
    )
      break;
    found.push(g);
    end = g.to;
  }
  return found;
}

/** "the death toll rose to 46", "a toll of at least 80", "raised its count of the dead to 154". */
function toll(s: Sentence): Group | null {
  const all = keys(s.words, 0, s.words.length);
  const at = s.words.findIndex(
    (w) =>
      w.key === 'toll' || ((w.key === 'count' || w.key === 'tally' || w.key === 'number') && /\b(?:dead|deaths|killed|died)\b/u.test(all)),
  );
  if (at < 0) return null;
  for (const n of s.numbers) {
    if (n.from <= at || n.from - at > 14 || /\b(?:wounded|injured)\b/u.test(keys(s.words, at, n.from))) continue;
    if (/(?:^| )(?:to|at|of|is|was|passes|passed|reached|exceeded)$/u.test(keys(s.words, at, n.from)))
      return { from: n.from, to: n.to, count: n.value, who: null, part: false, by: 'number' };
  }
  return null;
}
