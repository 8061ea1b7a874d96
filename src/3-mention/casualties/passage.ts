import type { Token, Tree } from '../../language/index.ts';
import type { CasualtyWord, Match, Span, Vocabulary } from '../../model/index.ts';
import { breakdowns } from '../../language/index.ts';
import { agesIn } from './ages.ts';
import { type Chunk, type Chunks, chunksOf } from './chunks.ts';
import type { Sentence } from '../sentence.ts';

/** A sentence with its tree, its noun phrases, and what the tables know of its words, all by the index of a token. */
export interface Passage {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly chunks: Chunks;
  /** The rows of casualty-words.tsv whose words cover the token. */
  rows(token: number): readonly CasualtyWord[];
  /** Whether the token is part of a place's or a party's name. */
  named(token: number): boolean;
  /** Whether the token says how old somebody is. */
  isAge(token: number): boolean;
  /** Whether a number or an article is told as a part of another number: "of whom two", "including a child". */
  isPart(chunk: Chunk): boolean;
  /** The matches of casualty-words.tsv in the sentence. */
  readonly matches: readonly Match<CasualtyWord>[];
}

/** "took ten soldiers | prisoner": a noun right behind those who are taken, that tells what became of them. */
export function isTakenAs(tokens: readonly Token[], token: number): boolean {
  if (
    !/^(?:prisoner|captive|hostage)$/iu.test(tokens[token]?.form ?? '') ||
    !/^(?:NOUN|PROPN|PRON|NUM)$/u.test(tokens[token - 1]?.upos ?? '')
  )
    return false;
  for (let i = token - 2; i >= Math.max(0, token - 8); i--) {
    const t = tokens[i];
    if (t?.upos === 'VERB') return /^(?:take|hold)$/u.test(t.lemma);
  }
  return false;
}

const NO_ROWS: readonly CasualtyWord[] = [];

export function passageOf(sentence: Sentence, matches: readonly Match<CasualtyWord>[], vocabulary: Vocabulary): Passage {
  const { tokens, words, numbers } = sentence;
  const at = (span: Span): readonly number[] => covered(sentence, span);
  const rows = new Map<number, readonly CasualtyWord[]>();
  for (const m of matches) for (const t of at(m.span)) rows.set(t, m.rows);
  const names = new Set<number>();
  const parties = sentence
    .find(vocabulary.actorNames)
    .filter((m) => m.rows.every((a) => a.kind !== 'civilians' && a.kind !== 'unidentified'));
  for (const m of [...sentence.find(vocabulary.placeNames), ...parties]) for (const t of at(m.span)) names.add(t);
  const parts = new Set(breakdowns(words, numbers).flatMap((b) => b.parts.map((p) => words[p.from]?.start ?? -1)));
  const ages = agesIn(tokens);
  const harms = (t: number): boolean => (rows.get(t) ?? NO_ROWS).some((r) => 'harm' in r);
  const fate = (t: number): boolean => harms(t) && (/^(?:ADJ|VERB)$/u.test(tokens[t]?.upos ?? '') || isTakenAs(tokens, t));
  return {
    sentence,
    tree: sentence.tree,
    chunks: chunksOf(
      tokens,
      numbers,
      fate,
      (t) => (rows.get(t) ?? NO_ROWS).some((r) => r.is === 'people'),
      (t) => ages.has(t),
    ),
    rows: (t) => rows.get(t) ?? NO_ROWS,
    named: (t) => names.has(t),
    isAge: (t) => ages.has(t),
    isPart: ({ from, to }) => {
      for (let i = from; i < to; i++) if (parts.has(tokens[i]?.start ?? -2)) return true;
      return false;
    },
    matches,
  };
}

/** The tokens that a span of the text covers, all or in part. */
export function covered({ tokens }: Sentence, span: Span): readonly number[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; (tokens[i]?.start ?? Infinity) < span.end; i++) found.push(i);
  return found;
}

/** The form of a token in small letters; "" beyond the sentence. */
export const form = ({ tree }: Passage, token: number): string => tree.tokens[token]?.form.toLowerCase() ?? '';

/** The forms of the tokens [from, to), joined by blanks. */
export function forms(g: Passage, from: number, to: number): string {
  const all: string[] = [];
  for (let i = Math.max(0, from); i < to; i++) all.push(form(g, i));
  return all.join(' ');
}
