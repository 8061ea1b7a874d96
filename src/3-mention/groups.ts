import { breakdowns, determiner } from '../language/index.ts';
import type { CasualtyWord, Estimate, Match, Span, Word } from '../model/index.ts';
import { clauseBreak, keys, type Sentence } from './sentence.ts';

/** A group of people with its size: "seven of his bodyguards", "a border guard", "no members", "soldiers". */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly count: Estimate;
  /** The words that say who; null where only a number stands ("20 were killed"). */
  readonly who: Span | null;
  /** "including three children", "among them": part of a group named before. */
  readonly part: boolean;
  /** How the size is said: a number, one person told by an article or a title, or a bare plural. */
  readonly by: 'number' | 'single' | 'plural' | 'none';
}

const ONE: Estimate = { low: 1, best: 1, high: 1 };
const NONE: Estimate = { low: 0, best: 0, high: 0 };
/** A bare plural says two or more (ACLED's lower bound for a plural). */
const SOME: Estimate = { low: 2, best: null, high: null };
const STOPS = new Set(
  'in on at by from after before when while during who that which with for to was were is are has have had killed wounded injured near against into as than'.split(
    ' ',
  ),
);
/** What is counted in news beside people. */
const THINGS = new Set(
  'am pm rockets rocket missiles missile mortars shells bombs bomb villages village vehicles vehicle cars car houses homes buildings times attacks attack airstrikes raids strikes provinces districts cities towns points th brigade division'.split(
    ' ',
  ),
);

/** All groups of people in a sentence, left to right, none overlapping. */
export function findGroups(s: Sentence, people: readonly Match<CasualtyWord>[]): readonly Group[] {
  const found: Group[] = [];
  const counted = s.numbers;
  const nouns = people.filter((m) => m.rows.some((r) => r.is === 'people'));
  const taken = new Set<number>();
  const parts = new Set(breakdowns(s.words, counted).flatMap((b) => b.parts.map((p) => p.from)));
  for (const n of counted) {
    if (n.use === 'age' && !parts.has(n.from)) {
      const person = aged(s.words, n.from);
      if (person !== null) found.push(person);
    }
    if (n.use !== 'count' || sizes(s.words[n.to])) continue;
    const noun = nounOf(s.words, n.to, nouns);
    if (noun === null && THINGS.has(s.words[n.to]?.key ?? '')) continue;
    if (noun === null && !aloneFits(s.words[n.to])) continue;
    const to = noun === null ? n.to : noun.to;
    for (let i = n.from; i < to; i++) taken.add(i);
    const who =
      noun === null
        ? -1
        : s.words.findIndex((w, i) => i >= n.to && !/^(?:of|them|whom|the|his|her|its|their|our|these|those|were|are)$/u.test(w.key));
    found.push({
      from: n.from,
      to,
      count: n.value,
      who: noun === null ? null : { start: (s.words[Math.min(who, noun.to - 1)] as Word).start, end: noun.span.end },
      part: parts.has(n.from),
      by: 'number',
    });
  }
  for (const noun of nouns) {
    if (taken.has(noun.from) || taken.has(noun.to - 1)) continue;
    const group = uncounted(s.words, noun, parts);
    if (group === null) continue;
    const whole = found.findIndex((g) => g.to <= noun.from && ofWhom(s.words, g.to, noun.from));
    if (whole >= 0 && group.by === 'plural') {
      const g = found[whole] as Group;
      found[whole] = { ...g, to: noun.to, who: { start: (g.who ?? noun.span).start, end: noun.span.end } };
      for (let i = g.to; i < noun.to; i++) taken.add(i);
      continue;
    }
    for (let i = group.from; i < group.to; i++) taken.add(i);
    found.push(group);
  }
  // "including women and children": what follows a part by "and" is a part too.
  let before: Group | undefined;
  return found
    .sort((a, b) => a.from - b.from)
    .map((g) => {
      const listed = g.by === 'plural' && before?.part === true && keys(s.words, before.to, g.from) === 'and';
      before = listed ? { ...g, part: true } : g;
      return before;
    });
}

/** "two members | of the tribal | militias": the second noun says of whom the first are. */
const ofWhom = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.key === 'of' &&
  to - from <= 6 &&
  !words.slice(from, to).some((w, i) => i > 0 && (clauseBreak(w) || STOPS.has(w.key))) &&
  !/[,;:.]/u.test(words[to]?.before ?? '');

/** The noun a number counts: within six words, no preposition but "of" between, adjacent nouns taken together. */
function nounOf(words: readonly Word[], at: number, nouns: readonly Match<CasualtyWord>[]): Match<CasualtyWord> | null {
  let best: Match<CasualtyWord> | null = null;
  for (let i = at; i < Math.min(words.length, at + 7); i++) {
    const word = words[i] as Word;
    const copula = i === at && (word.key === 'were' || word.key === 'are');
    if (i > at && clauseBreak(word) && !/^[\s"“”'’-]*$/u.test(word.before)) break;
    const noun = nouns.find((m) => m.from === i);
    if (noun !== undefined) {
      best = noun;
      if (nouns.some((m) => m.from === noun.to && !clauseBreak(words[m.from]))) continue;
      break;
    }
    if (best !== null || (STOPS.has(word.key) && !copula)) break;
    if (THINGS.has(word.key) || (i > at && word.shape === 'number')) break;
    if (word.key === 'and') break;
  }
  return best;
}

/** A number may stand for people by itself before a verb, an adjective or the end: "20 were killed", "killing 20". */
function aloneFits(next: Word | undefined): boolean {
  return (
    next === undefined ||
    clauseBreak(next) ||
    /^(?:dead|killed|wounded|injured|missing|were|was|have|had|died|others?|more|of|in|and|on|during|when|at|people|fatalities|deaths)$/u.test(
      next.key,
    )
  );
}

/** "Salim Example, 38, was": a name with an age is one person. */
function aged(words: readonly Word[], age: number): Group | null {
  let from = age;
  while (from > 0 && from > age - 5 && words[from - 1]?.shape !== 'lower' && words[from - 1]?.shape !== 'number') {
    if (from < age && !/^[\s'’.-]*$/u.test(words[from]?.before ?? '')) break;
    from--;
  }
  const first = words[from];
  const last = words[age - 1];
  if (first === undefined || last === undefined || from === age) return null;
  return { from, to: age + 1, count: ONE, who: { start: first.start, end: last.end }, part: false, by: 'single' };
}

/** "a 20-man patrol", "a three-storey house": how large one thing is. */
const sizes = (next: Word | undefined): boolean => next?.before === '-' && /^(?:man|member|point|store?y|way)$/u.test(next.key);

/** "including women", "many of whom were women", "all of them women": a bare plural that is part of a group told before. */
function partOf(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const key = words[i]?.key ?? '';
    if (key === 'including' || key === 'among' || key === 'includes') return true;
    if (key === 'whom' || key === 'them' || key === 'these' || key === 'those') return /^(?:of|among)$/u.test(words[i - 1]?.key ?? '');
    if (/[;:.]/u.test(words[i + 1]?.before ?? '')) return false;
  }
  return false;
}

/** A noun without a number: one person with an article, a title or an owner; nobody with "no"; else a bare plural. */
function uncounted(words: readonly Word[], noun: Match<CasualtyWord>, parts: ReadonlySet<number>): Group | null {
  const row = noun.rows.find((r) => r.is === 'people');
  if (row?.is !== 'people') return null;
  // "a terrorist attack", "the militant group": the noun only says of what kind the next one is.
  if (
    /^(?:attacks?|groups?|organi[sz]ations?|cells?|bases?|positions?|forces?|camps?|operations?|bombs?|movements?|strongholds?|hideouts?|networks?|protests?|leaders?|units?|trains?|bus|buses|convoys?|vehicles?|stations?|posts?|lines?|bodies|families|districts?|areas?)$/u.test(
      words[noun.to]?.key ?? '',
    ) &&
    words[noun.to]?.before === ' '
  )
    return null;
  const who = (from: number): Span => ({ start: (words[from] as Word).start, end: noun.span.end });
  const d = determiner(words, noun.from, (key) => STOPS.has(key));
  if (d?.kind === 'none') return { from: d.from, to: noun.to, count: NONE, who: who(d.from + 1), part: false, by: 'none' };
  if (d !== null && !row.plural && d.kind !== 'all' && d.kind !== 'both')
    return { from: d.from, to: noun.to, count: ONE, who: who(d.from + 1), part: parts.has(d.from), by: 'single' };
  const next = words[noun.to];
  // "the Security Forces' brigade", "Popular Mobilization Units": a capitalised plural is the name of a body, not a number of people.
  if (row.plural && words[noun.to - 1]?.shape === 'title' && noun.from > 0) return null;
  if (!row.plural)
    return next !== undefined && words[noun.from]?.shape === 'title' && next.shape === 'title' && next.before === ' '
      ? { from: noun.from, to: noun.to, count: ONE, who: who(noun.from), part: false, by: 'single' }
      : null;
  return {
    from: noun.from,
    to: noun.to,
    count: SOME,
    who: who(noun.from),
    part: partOf(words, noun.from),
    by: 'plural',
  };
}
