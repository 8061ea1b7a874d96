import { phraseHead, type Token } from '../../language/index.ts';
import type { Argument, Match, Span, Thing, Trigger, Vocabulary } from '../../model/index.ts';
import { clauseBreak, type Sentence } from '../sentence.ts';

/** What is longer than this many words is a list or a table; nothing is tied to anything there. */
const LONGEST = 300;

/** Words on either side of a trigger that may still be what it was done to, where grammar ties nothing to it. */
const REACH = 8;

/** A noun for people, and the classes of things it belongs to. */
interface People {
  readonly span: Span;
  readonly classes: readonly string[];
}

export interface TriggerRows {
  /** Whether any of its rows can hold, by the words of the sentence alone: what costs no grammar is asked first. */
  readonly couldBe: (m: Match<Trigger>) => boolean;
  readonly rowOf: (m: Match<Trigger>, tied: readonly Argument[]) => Trigger | null;
}

/**
 * Says which row of triggers.tsv a match stands for: the one of its part of speech whose doer and object are there, else the first
 * that asks for none; null where the word is used for something else.
 */
export function triggerRows(s: Sentence, vocabulary: Vocabulary): TriggerRows {
  let named: readonly Match<Thing>[] | null = null;
  const things = (): readonly Match<Thing>[] => (named ??= s.find(vocabulary.things));
  let places: readonly Span[] | null = null;
  const grounds = (): readonly Span[] => (places ??= s.find(vocabulary.placeNames).map((m) => m.span));
  let armed: readonly Span[] | null = null;
  const fighters = (): readonly Span[] =>
    (armed ??= s.find(vocabulary.actorNames).flatMap((m) => (m.rows.some((r) => r.kind !== 'civilians') ? [m.span] : [])));

  let counted: readonly People[] | null = null;
  const people = (): readonly People[] =>
    (counted ??= s.find(vocabulary.casualtyWords).flatMap(({ span, rows }) => {
      const row = rows.find((r) => r.is === 'people');
      return row === undefined ? [] : [{ span, classes: row.who === 'civilian' ? ['anybody', 'unarmed'] : ['anybody'] }];
    }));
  const isPeople = (classes: readonly string[], at: Span | null): boolean =>
    people().some((p) => (at === null || overlaps(p.span, at)) && p.classes.some((c) => classes.includes(c)));

  const present = (classes: readonly string[]): boolean =>
    classes.length === 0 ||
    things().some((t) => t.rows.some((r) => classes.includes(r.class))) ||
    (classes.includes('ground') && grounds().length > 0) ||
    (classes.includes('forces') && fighters().length > 0) ||
    isPeople(classes, null);

  return {
    couldBe: (m) => m.rows.some((r) => present(r.doer) && present(r.to)),
    rowOf: (m, tied) => {
      const form = formOf(s, m);
      const rows = m.rows.filter((r) => r.form === form);
      // What it is done to decides before what only stands near: "seized rifles in the town".
      for (const side of [OBJECT, PATIENT]) {
        const row = rows.find((r) => asks(r) && is(r.doer, m, tied, AGENT) && is(r.to, m, tied, side));
        if (row !== undefined) return row;
      }
      return rows.find((r) => !asks(r)) ?? null;
    },
  };

  /** Whether something of one of these classes stands in the arguments of these functions, or near on that side. */
  function is(classes: readonly string[], m: Match<Trigger>, tied: readonly Argument[], side: Side): boolean {
    if (classes.length === 0) return true;
    if (s.words.length > LONGEST) return false;
    const found = [
      ...things()
        .filter((t) => t.rows.some((r) => classes.includes(r.class)))
        .map((t) => t.span),
      ...(classes.includes('ground') ? grounds() : []),
      ...(classes.includes('forces') ? fighters() : []),
    ];
    const phrases = tied.filter(side.ties);
    // Nouns for people are so many that one near by says nothing.
    if (phrases.some((a) => a.function === 'patient' && isPeople(classes, a.head))) return true;
    if (found.some((f) => phrases.some((a) => f.start >= a.phrase.start && f.end <= a.phrase.end))) return true;
    const window = side.window(s, m, phrases.length > 0);
    return window !== null && found.some((f) => f.start >= window.start && f.end <= window.end);
  }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const asks = (r: Trigger): boolean => r.doer.length > 0 || r.to.length > 0;

/** Relations by which somebody is tied to a word, and the words that are asked where grammar ties nobody. */
interface Side {
  readonly ties: (a: Argument) => boolean;
  window(s: Sentence, m: Match<Trigger>, tied: boolean): Span | null;
}
const AGENT: Side = {
  ties: (a) => a.function === 'agent' || a.function === 'possessor' || a.function === 'modifier',
  window: (s, m, tied) => (tied ? null : near(s, m, -1)),
};
const OBJECT: Side = { ties: (a) => a.function === 'patient', window: () => null };
/** Prepositions of where and when. */
const SCENE = new Set(['in', 'near', 'outside', 'around', 'during', 'after', 'before', 'since', 'by']);
const PATIENT: Side = {
  ties: (a) => (a.function === 'patient' || a.function === 'oblique' || a.function === 'recipient') && !SCENE.has(a.preposition ?? ''),
  window: (s, m) => near(s, m, 1),
};

/** The words before or after a match, as far as no mark ends the clause. */
function near(s: Sentence, m: Match<Trigger>, way: 1 | -1): Span | null {
  let from = way > 0 ? m.to : m.from;
  let to = from;
  for (let i = 0; i < REACH; i++) {
    if (way > 0) {
      if (to >= s.words.length || clauseBreak(s.words[to]) || /^(?:who|whom|which|whose)$/u.test(s.words[to]?.key ?? '')) break;
      to++;
    } else {
      if (from <= 0 || clauseBreak(s.words[from])) break;
      from--;
    }
  }
  const first = s.words[from];
  const last = s.words[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}

/** Whether a match is used as a verb or as a noun here; null where it is neither. */
function formOf(s: Sentence, m: Match<Trigger>): 'verb' | 'noun' | null {
  const verb = m.rows.some((r) => r.form === 'verb');
  const noun = m.rows.some((r) => r.form === 'noun');
  const at = phraseHead(s.tokens, m.span);
  const head = s.tokens[at];
  let start = at;
  while (start > 0 && (s.tokens[start - 1]?.end ?? 0) > m.span.start) start--;
  const first = s.tokens[start];
  if (first === undefined || head === undefined) return null;
  const several = m.to - m.from > 1;
  if (verb && isVerb(first)) return 'verb';
  if (noun && (several || isNoun(head))) return 'noun';
  // A past form that only a verb has, whatever the tagger took it for: "overran".
  if (verb && !noun && !isNoun(head) && head.upos !== 'ADJ') return 'verb';
  if (verb && (several || isParticiple(first) || inHeadline(s, m, first))) return 'verb';
  return noun && head.upos !== 'VERB' && head.upos !== 'ADJ' ? 'noun' : null;
}

const isVerb = (t: Token): boolean => t.upos === 'VERB' || t.upos === 'AUX';
const isNoun = (t: Token): boolean => t.upos === 'NOUN' || t.upos === 'PROPN';
/** "killed" that was taken for an adjective; before a noun it names no further deed. */
const isParticiple = (t: Token): boolean => t.upos === 'ADJ' && t.deprel !== 'amod' && /(?:ed|en|shot|hurt)$/iu.test(t.form);
/** "Bomb kills 3": a verb that stands before a number is easily taken for a plural. */
const inHeadline = (s: Sentence, m: Match<Trigger>, t: Token): boolean =>
  /s$/iu.test(t.form) && s.numbers.some((n) => n.from === m.to) && !clauseBreak(s.words[m.to]);
