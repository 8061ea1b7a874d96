import { featureOf, joined, type Token } from '../../language/index.ts';
import type { Span } from '../../model/index.ts';
import { SORTS } from '../phrases/phrase-sort.ts';
import type { Candidate } from './entities.ts';

/** One way of telling an entity: tokens [from, to) of one of its phrases. */
export interface Wording {
  readonly candidate: Candidate;
  /** The number of the phrase among its entity's. */
  readonly nth: number;
  readonly from: number;
  readonly to: number;
  /** Where it ends: 0 with the phrase, 1 with its head, 2 and more with the steps that follow by "of". */
  readonly reach: number;
  readonly span: Span;
  /** In small letters, without marks: what makes two wordings one. */
  readonly words: string;
}

const COUNTS = new Set(['NUM', 'ADJ', 'ADV']);

/** All wordings of a phrase: from any of its words on, with or without a number before it, to its end, its head or the end of an "of". */
export function wordingsOf(candidate: Candidate, nth: number): readonly Wording[] {
  const { phrase, ground } = candidate;
  const { tokens } = phrase.tree;
  const ends = [phrase.to, ...phrase.reaches, ...(phrase.to > phrase.head + 1 ? [phrase.head + 1] : [])];
  const found: Wording[] = [];
  for (const [n, to] of ends.entries()) {
    const reach = to === phrase.to ? 0 : to <= phrase.head + 1 ? 1 : n + 1;
    const last = Math.max(phrase.head, phrase.to - 1);
    for (let from = Math.max(0, phrase.from - 2); from < to && from <= last; from++) {
      if (from > phrase.head && to !== phrase.to) break;
      if (tokens.slice(from, Math.max(from, phrase.from)).some((t) => !COUNTS.has(t.upos))) continue;
      const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
      const words = plain(ground.text.slice(span.start, span.end));
      if (words !== '') found.push({ candidate, nth, from, to, reach, span, words });
    }
  }
  return found;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/u)
    .filter((w) => w !== '' && w !== 'a' && w !== 'an' && w !== 'the')
    .join(' ');

/** What an entity's wordings have in common, for their features. */
export interface Wordings {
  readonly all: readonly Wording[];
  readonly count: ReadonlyMap<string, number>;
  readonly most: number;
  readonly phrases: number;
}

export function wordings(candidates: readonly Candidate[]): Wordings {
  const all = candidates.flatMap((c, nth) => wordingsOf(c, nth));
  const count = new Map<string, number>();
  for (const w of all) count.set(w.words, (count.get(w.words) ?? 0) + 1);
  return { all, count, most: Math.max(0, ...count.values()), phrases: candidates.length };
}

/** Features of one wording, each by itself and together with the role that it fills. */
export function wordingFeatures(w: Wording, role: number, among: Wordings): readonly number[] {
  const { phrase: p, ground: g, sort } = w.candidate;
  const t = p.tree.tokens;
  const out: number[] = [];
  const S = SORTS.indexOf(sort) + 1;
  const put = (template: number, a: number, b = 0): void => {
    const f = joined(joined(template, a), b);
    out.push(f, joined(f, role + 1));
  };
  const first = t[w.from] as Token;
  const opens = featureOf(first.upos);
  const from = w.from < p.from ? 0 : w.from === p.from ? 1 : w.from === p.head ? 3 : w.from > p.head ? 4 : 2;
  const shape = joined(from, w.reach);
  put(300, from, w.reach);
  put(301, shape, S);
  put(302, g.word[w.from] as number, from);
  put(303, opens, shape);
  if (w.from > 0) {
    const before = t[w.from - 1] as Token;
    put(304, w.from > p.from - 1 ? (g.word[w.from - 1] as number) : 0, from);
    put(305, featureOf(before.upos), opens);
    put(306, featureOf(before.deprel), joined(S, from));
    put(316, g.group[w.from - 1] as number, joined(S, opens));
  }
  put(307, featureOf(first.deprel), S);
  put(308, w.to - w.from, S);
  put(309, g.word[p.head] as number, shape);
  put(310, g.word[p.head] as number, g.word[w.from]);
  for (let i = w.from; i < w.to; i++) {
    if (i === p.head) continue;
    put(311, g.word[i] as number);
    put(317, g.group[i] as number, S);
    if (i < p.to) continue;
    put(312, g.word[i] as number);
    put(318, g.group[i] as number, w.reach);
  }
  for (let i = Math.max(0, p.from - 2); i < w.from; i++) put(313, g.word[i] as number);
  if (w.reach > 1) put(314, g.word[p.head] as number, w.reach);
  put(315, Math.min(w.nth, 3));
  put(319, joined(S, p.name ? 1 : 0), Math.min(w.nth, 3));
  put(320, p.inner ? 1 : 0, S);
  put(321, Math.min(3, among.phrases), w.to - w.from);
  put(326, g.fine[w.from] as number, S);
  put(327, joined(g.fine[w.from] as number, S), w.from > 0 ? g.fine[w.from - 1] : 0);
  put(329, classesOf(t, w.from, w.to, S));
  put(330, classesOf(t, Math.max(0, p.from - 2), w.from, S), opens);
  put(331, (w.from > p.from ? 0 : 1) + (w.to === p.to ? 2 : 0), g.deedAt[w.from] ? 1 : 0);
  if (w.to < t.length) put(332, featureOf((t[w.to] as Token).form.toLowerCase()), w.reach);
  if (w.from > p.head) put(322, opens, S);
  const same = among.count.get(w.words) ?? 1;
  put(323, Math.min(4, same), S);
  put(324, Math.min(4, same) === Math.min(4, among.most) ? 1 : 0, S);
  put(325, p.name ? 1 : 0, S);
  return out;
}

/** The word classes of tokens [from, to) in a row. */
function classesOf(tokens: readonly Token[], from: number, to: number, start: number): number {
  let row = start;
  for (let i = from; i < to; i++) row = joined(row, featureOf((tokens[i] as Token).upos));
  return row;
}
