import type { NumberPhrase, Token } from '../../language/index.ts';
import type { Estimate, Span } from '../../model/index.ts';
import type { Chunk } from './chunks.ts';
import { form, type Passage } from './passage.ts';

/** Some people with their number, as one noun phrase tells them: "seven of his bodyguards", "a border guard", "Judge Maria Example". */
export interface Group extends Chunk {
  readonly count: Estimate;
  /** The words that say who; null where only a number or a pronoun stands ("20 were killed"). */
  readonly who: Span | null;
  /** `number` told; `one` by its form; `name`, one person by name; `some`, a bare plural; `none`, nobody; `pronoun`, one told before. */
  readonly by: 'number' | 'one' | 'name' | 'some' | 'none' | 'pronoun';
  /** A part of a group named before: "including three children". */
  readonly part: boolean;
  /** The words take it as known: "the soldiers", "his wife". */
  readonly definite: boolean;
  /** It comes on top of those told before: "two more", "another soldier". */
  readonly more: boolean;
  /** Its noun stands for people by itself; else only what befell it tells that ("six Example partisans were murdered"). */
  readonly sure: boolean;
  /** One person told by a noun alone, without article or owner: "senator". */
  readonly bare: boolean;
}

const ONE: Estimate = { low: 1, best: 1, high: 1 };
const TWO: Estimate = { low: 2, best: 2, high: 2 };
const NONE: Estimate = { low: 0, best: 0, high: 0 };
/** A bare plural says two or more (ACLED's lower bound for a plural). */
const SOME: Estimate = { low: 2, best: null, high: null };

/** What stands behind a number that stands for people by itself: "20 were killed", "killing 20 in Taji". */
const BEHIND_ALONE =
  /^(?:|dead|killed|wounded|injured|missing|hurt|kidnapped|arrested|detained|died|were|was|have|had|has|who|of|in|on|at|by|when|while|during|as|after|and|or|near|from|more|others?|else|lost|[,;:.()"“”'’—–-]+)$/u;
/** What a number can size instead of counting: "a 20-man patrol". */
const SIZED = /^(?:man|member|point|store?y|way|day|hour|year)$/u;

/** The people that a noun phrase names, with their number; null where it names no people. */
export function groupAt(g: Passage, chunk: Chunk): Group | null {
  // "[words indistinct]", "(Example News)": a remark of whoever took it down.
  if (/^[([]$/u.test(form(g, chunk.from - 1)) && /^[)\]]$/u.test(form(g, chunk.to)) && g.chunks.number(chunk) === null) return null;
  const n = counting(g, chunk);
  const made = n === null ? withoutNumber(g, chunk) : withNumber(g, chunk, n);
  return made === null ? null : { ...made, part: made.part || g.isPart(chunk) || opensPart(g, chunk) };
}

/** The number that a phrase begins with; in "Channel 7 crew" it is part of a name. */
function counting(g: Passage, chunk: Chunk): NumberPhrase | null {
  const n = g.chunks.number(chunk);
  if (n === null) return null;
  for (let i = chunk.from; i < chunk.to && (g.tree.tokens[i]?.start ?? n.span.start) < n.span.start; i++)
    if (/^(?:NOUN|PROPN)$/u.test(g.tree.tokens[i]?.upos ?? '')) return null;
  return n;
}

function withNumber(g: Passage, chunk: Chunk, n: NumberPhrase): Group | null {
  const { tokens } = g.tree;
  let behind = chunk.from;
  while (behind < chunk.to && (tokens[behind] as Token).start < n.span.end) behind++;
  if (SIZED.test(form(g, behind + 1)) && form(g, behind) === '-') return withoutNumber(g, { from: behind + 2, to: chunk.to });
  const none = n.value.best === 0;
  const group = (to: number, who: Span | null, sure: boolean, part = false): Group => ({
    from: chunk.from,
    to,
    count: n.value,
    who,
    by: none ? 'none' : 'number',
    part,
    definite: /^(?:the|these|those|both|his|her|its|their)$/u.test(form(g, chunk.from)),
    more: isMore(g, chunk.from, to),
    sure,
    bare: false,
  });
  if (behind < chunk.to) {
    const noun = nounOf(g, behind, chunk.to);
    if (noun === null || noun.is === 'thing') return null;
    // "two families": more people than that, nobody says how many.
    if (noun.is === 'group')
      return { ...group(chunk.to, noun.who, true), count: { low: 2 * n.value.low, best: none ? 0 : null, high: null } };
    return group(chunk.to, noun.who, noun.is !== 'unknown');
  }
  if (form(g, chunk.to) !== 'of') return BEHIND_ALONE.test(form(g, chunk.to)) ? group(chunk.to, null, true) : null;
  const first = g.chunks.of(chunk.to + 1);
  const whole = first === null ? null : possessed(g, first);
  // "four of the wounded died": they come on top of the dead told before.
  if (isFate(g, chunk.to + 2) && /^(?:the|those|these)$/u.test(form(g, chunk.to + 1)))
    return { ...group(chunk.to + 3, null, true), more: true };
  if (whole === null) return /^(?:whom|which|these|those)$/u.test(form(g, chunk.to + 1)) ? group(chunk.to + 2, null, true, true) : null;
  if (/^(?:them|these|those|us|you)$/u.test(form(g, whole.from)) && whole.to - whole.from === 1) {
    const next = g.chunks.of(whole.to);
    const noun = next === null ? null : nounOf(g, next.from, next.to);
    return next !== null && noun !== null && noun.is === 'people'
      ? group(next.to, noun.who, true, true)
      : group(whole.to, null, true, true);
  }
  // "six of the 14": the whole is a number of its own.
  const noun = nounOf(g, afterDeterminer(g, whole), whole.to);
  return noun === null || noun.is === 'thing' ? null : group(whole.to, noun.who, noun.is !== 'unknown');
}

const isFate = (g: Passage, token: number): boolean => g.rows(token).some((r) => 'harm' in r);

function withoutNumber(g: Passage, chunk: Chunk): Group | null {
  const first = form(g, chunk.from);
  const group = (count: Estimate, by: Group['by'], who: Span | null, sure: boolean, to = chunk.to): Group => ({
    from: chunk.from,
    to,
    count,
    who,
    by,
    part: false,
    definite: owned || /^(?:the|this|these|those|that|both|all|his|her|its|their|my|our)$/u.test(first),
    more: isMore(g, chunk.from, chunk.to),
    sure,
    bare: by === 'one' && !owned && afterDeterminer(g, chunk) === chunk.from,
  });
  const owned = g.tree.tokens[chunk.from - 1]?.xpos === 'POS';
  if (chunk.to - chunk.from === 1) {
    if (/^(?:he|she|him|her|himself|herself|someone|somebody)$/u.test(first)) return group(ONE, 'pronoun', null, true);
    if (/^(?:anyone|anybody)$/u.test(first)) return group(NONE, 'none', null, true);
    if (g.tree.tokens[chunk.from]?.upos === 'PRON') return null;
  }
  // "a total of 190 former members": what is summed up says who.
  if (form(g, chunk.to - 1) === 'total' && form(g, chunk.to) === 'of') {
    const summed = g.chunks.of(chunk.to + 1);
    return summed === null || form(g, summed.to - 1) === 'total' ? null : groupAt(g, summed);
  }
  const from = afterDeterminer(g, chunk);
  const noun = nounOf(g, from, chunk.to);
  if (noun === null || noun.is === 'thing') return null;
  const nobody = first === 'no' || first === 'neither';
  switch (noun.is) {
    case 'name':
      return from === chunk.from || noun.titled ? group(ONE, 'name', noun.who, true) : null;
    case 'group': {
      const inner = form(g, chunk.to) === 'of' ? g.chunks.of(chunk.to + 1) : null;
      const n = inner === null ? null : counting(g, inner);
      if (inner !== null && n !== null) return { ...group(n.value, 'number', noun.who, true), to: inner.to };
      return group(nobody ? NONE : SOME, nobody ? 'none' : 'some', noun.who, true);
    }
    default: {
      const sure = noun.is === 'people';
      if (nobody) return group(NONE, 'none', noun.who, sure);
      if (first === 'both') return group(TWO, 'number', noun.who, sure);
      if (noun.plural) return predicated(g, chunk, group(SOME, 'some', noun.who, sure));
      return sure || from > chunk.from || owned ? group(ONE, 'one', noun.who, sure) : null;
    }
  }
}

/** "six were soldiers killed by …": the subject of the predicate says how many. */
function predicated(g: Passage, chunk: Chunk, group: Group): Group {
  const before = /^(?:were|are)$/u.test(form(g, chunk.from - 1)) ? g.chunks.of(chunk.from - 2) : null;
  const n = before === null ? null : g.chunks.number(before);
  return n === null || before === null || before.to - before.from > 3 || groupAt(g, before)?.who != null
    ? group
    : { ...group, count: n.value, by: 'number' };
}

const TIME =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|mornings?|afternoons?|evenings?|noon|midnight|dawn|today|yesterday|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/u;

/** Whether a phrase tells a time: "Friday", "this morning", "10 days". */
export const isTime = (g: Passage, chunk: Chunk): boolean => TIME.test(form(g, chunk.to - 1));

interface Noun {
  readonly is: 'people' | 'group' | 'thing' | 'name' | 'unknown';
  readonly plural: boolean;
  /** A name behind a title or another noun for a person. */
  readonly titled: boolean;
  readonly who: Span;
}

/** What the last noun of a phrase stands for. */
function nounOf(g: Passage, from: number, to: number): Noun | null {
  const { tokens } = g.tree;
  const last = tokens[to - 1];
  if (last === undefined || to <= from || TIME.test(form(g, to - 1))) return null;
  const who = (start: number): Span => ({ start: (tokens[start] as Token).start, end: last.end });
  const people = g.rows(to - 1).find((r) => r.is === 'people');
  if (people?.is === 'people') return { is: 'people', plural: people.plural, titled: false, who: who(from) };
  if (g.rows(to - 1).some((r) => r.is === 'thing')) return { is: 'thing', plural: false, titled: false, who: who(from) };
  let title = to - 1;
  while (title >= from && !g.rows(title).some((r) => r.is === 'people')) title--;
  const begin = title >= from ? title + 1 : nameFrom(g, from, to);
  if (tokens[begin]?.upos === 'PROPN' && (last.upos === 'PROPN' || begin < to - 1) && !allNamed(g, begin, to))
    return {
      is: last.xpos === 'NNPS' && title < from ? 'unknown' : 'name',
      plural: last.xpos === 'NNPS',
      titled: title >= from,
      who: who(begin),
    };
  // "a terrorist attack", "the militia group": the noun for people only says of what kind the next one is.
  if (title >= from) return null;
  if (g.rows(to - 1).some((r) => r.is === 'group')) return { is: 'group', plural: false, titled: false, who: who(from) };
  return last.upos === 'NOUN' && g.rows(to - 1).length === 0 && !allNamed(g, from, to)
    ? { is: 'unknown', plural: last.xpos === 'NNS', titled: false, who: who(from) }
    : null;
}

/** Where the run of names begins that ends a phrase. */
function nameFrom(g: Passage, from: number, to: number): number {
  let at = to - 1;
  while (at > from && g.tree.tokens[at - 1]?.upos === 'PROPN') at--;
  return at;
}

function allNamed(g: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!g.named(i)) return false;
  return true;
}

function afterDeterminer(g: Passage, { from, to }: Chunk): number {
  let at = from;
  while (
    at < to - 1 &&
    /^(?:a|an|the|this|that|these|those|no|neither|both|all|any|some|each|every|another|other|others|them|his|her|its|their|my|our|your|"|“|”|'|‘|’)$/u.test(
      form(g, at),
    )
  )
    at++;
  return at;
}

/** "another soldier", "two more", "five others". */
function isMore(g: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:another|more|others?|additional|further)$/u.test(form(g, i)) && form(g, i + 1) !== 'than') return true;
  return false;
}

/** "including women", "among them a child", "many of whom were women": a phrase that is part of a group told before. */
function opensPart(g: Passage, { from }: Chunk): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const word = form(g, i);
    if (word === 'including' || word === 'includes') return true;
    if (/^(?:whom|them|these|those)$/u.test(word)) return /^(?:of|among)$/u.test(form(g, i - 1));
    if (/[;:.]/u.test(word)) return false;
  }
  return false;
}

/** "the cook's daughter": what is meant is the one owned. */
export function possessed(g: Passage, chunk: Chunk): Chunk {
  let at = chunk;
  for (let n = 0; n < 4; n++) {
    const mark = g.tree.tokens[at.to];
    const next = mark !== undefined && mark.upos === 'PART' && /^['’]s?$/iu.test(mark.form) ? g.chunks.of(at.to + 1) : null;
    if (next === null || next.from !== at.to + 1) return at;
    at = next;
  }
  return at;
}
