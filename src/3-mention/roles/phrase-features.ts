import { featureOf, joined, type Token } from '../../language/index.ts';
import type { PhraseSort } from '../phrases/phrase-sort.ts';
import { SORTS } from '../phrases/phrase-sort.ts';
import type { Phrase } from '../phrases/phrases.ts';
import type { Ground } from './ground.ts';

/** What a phrase's sentence stands in: its neighbours, and how much the article is about violence (0 to 7). */
export interface Surroundings {
  readonly before: Ground | undefined;
  readonly after: Ground | undefined;
  readonly relevance: number;
}

/** How high above a phrase its governors are looked at. */
const STEPS = 3;

/**
 * Features of one phrase where it stands: its own words, what governs it by which path, the deeds of its sentence, the words around.
 * The numbers before the traits name the templates; a template's number is part of what was learnt and never given to another.
 */
export function phraseFeatures(p: Phrase, sort: PhraseSort, g: Ground, around: Surroundings): readonly number[] {
  const out: number[] = [];
  const S = SORTS.indexOf(sort) + 1;
  const { word, group, fine, deeds } = g;
  const { tokens } = p.tree;
  const h = p.head;
  const H = word[h] as number;
  const G = group[h] as number;
  const put = (template: number, a: number, b = 0): void => {
    out.push(joined(joined(template, a), b));
  };
  const at = (of: Int32Array, i: number, none: number): number => (i >= 0 && i < of.length ? (of[i] as number) : none);

  put(1, S);
  put(2, H);
  put(3, G);
  put(4, S, tokens[h]?.xpos.endsWith('S') === true ? 1 : 0);
  put(5, S, p.inner ? 1 : 0);
  put(103, fine[h] as number);
  put(104, fine[h] as number, deeds.length > 0 ? 1 : 0);
  for (let i = p.from; i < p.to; i++) {
    if (i === h) continue;
    put(6, word[i] as number);
    put(7, group[i] as number);
    put(8, word[i] as number, H);
  }
  put(9, S, openingOf(p, g));
  put(10, S, Math.min(4, p.to - p.from));
  if (tokens[p.to]?.form.toLowerCase() === 'of') {
    put(11, H);
    const of = p.reaches.length > 0 ? (tokens[p.to] as Token).head : -1;
    if (of >= 0) {
      put(12, word[of] as number, S);
      put(12, H, word[of]);
      put(13, group[of] as number, G);
    }
  }
  governors(p, S, g, put);
  for (const c of p.tree.children[h] ?? []) {
    const { deprel } = tokens[c] as Token;
    if ((c >= p.from && c < p.to) || LITTLE.has(deprel)) continue;
    put(50, S, joined(featureOf(deprel), word[c] as number));
    put(51, S, joined(featureOf(deprel), group[c] as number));
  }
  deedsAround(p, S, g, put);
  for (let k = 1; k <= 3; k++) {
    put(69 + k, S, at(word, p.from - k, k));
    put(74 + k, S, at(word, p.to + k - 1, k));
    if (k === 3) continue;
    put(79 + k, S, at(group, p.from - k, k));
    put(84 + k, S, at(group, p.to + k - 1, k));
  }
  if (p.from > 1) put(73, S, joined(word[p.from - 2] as number, word[p.from - 1] as number));
  if (p.to + 1 < tokens.length) put(78, S, joined(word[p.to] as number, word[p.to + 1] as number));
  tokens.forEach((t, i) => {
    if (t.upos === 'VERB') put(90, S, word[i]);
    else if (t.upos === 'NOUN' && (i < p.from || i >= p.to)) put(91, S, word[i]);
  });
  for (const d of around.before?.deeds ?? []) put(92, S, d.type);
  for (const d of around.after?.deeds ?? []) put(93, S, d.type);
  put(94, S, step(g.index));
  for (const m of g.mentions) {
    if (m.kind === 'casualty' && m.group !== null && m.group.start < p.span.end && p.span.start < m.group.end)
      put(95, S, featureOf(m.harm));
    if (m.kind !== 'speaker') continue;
    put(97, S, featureOf(m.stance));
    if (m.span.start <= p.span.start && m.span.end >= p.span.end) put(96, S, featureOf(m.stance));
  }
  put(98, S, around.relevance);
  put(99, H, around.relevance);
  return out;
}

/** Features of an entity as a whole: of its first phrase's sort, how often and how early it is told of. */
export function entityFeatures(sort: PhraseSort, times: number, first: number, relevance: number): readonly number[] {
  const S = SORTS.indexOf(sort) + 1;
  return [
    joined(joined(200, S), Math.min(5, times)),
    joined(joined(201, S), step(first)),
    joined(202, relevance),
    joined(joined(203, S), joined(relevance, Math.min(3, times))),
  ];
}

type Put = (template: number, a: number, b?: number) => void;

const LITTLE = new Set(['punct', 'case', 'det', 'cc', 'nummod']);
/** Counts in steps that widen. */
const step = (n: number): number => (n <= 4 ? n : n <= 7 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : 8);

/** Which determiner or number stands before. */
function openingOf(p: Phrase, g: Ground): number {
  const before = p.tree.tokens[p.from - 1];
  if (before === undefined) return 0;
  return before.upos === 'DET' ? (g.word[p.from - 1] as number) : before.upos === 'NUM' ? 3 : 4;
}

/** What governs the phrase, up to three steps up, by the path of relations and prepositions that leads there. */
function governors(p: Phrase, S: number, g: Ground, put: Put): void {
  const { tokens } = p.tree;
  const G = g.group[p.head] as number;
  let at = p.inner ? p.head : firstOfList(tokens, p.head);
  const same = tokens[at] as Token;
  if (same.deprel === 'appos' && same.head >= 0) {
    put(14, S, 1);
    at = firstOfList(tokens, same.head);
    put(15, S, g.word[at]);
  }
  let path = linkOf(g, at);
  put(16, S, path);
  let up = (tokens[at] as Token).head;
  for (let depth = 0; depth < STEPS && up >= 0; depth++) {
    const W = g.word[up] as number;
    const sorted = joined(path, S);
    put(20 + depth, path, W);
    put(24 + depth, sorted, W);
    put(28 + depth, sorted, g.group[up]);
    put(44 + depth, joined(path, G), g.group[up]);
    put(100 + depth, sorted, g.fine[up]);
    const deed = g.deedAt[up] ?? null;
    if (deed === null) put(40 + depth, sorted);
    else {
      put(32 + depth, sorted, featureOf(deed.eventType));
      put(36 + depth, sorted, joined(featureOf(deed.harm ?? ''), featureOf(deed.form)));
    }
    at = firstOfList(tokens, up);
    path = joined(path, linkOf(g, at));
    up = (tokens[at] as Token).head;
  }
}

/** What holds of the first of a list holds of the others. */
function firstOfList(tokens: readonly Token[], at: number): number {
  let i = at;
  for (let n = 0; n < 8 && (tokens[i] as Token).deprel === 'conj' && (tokens[i] as Token).head >= 0; n++) i = (tokens[i] as Token).head;
  return i;
}

/** The relation of a word to its head, with its preposition. */
function linkOf(g: Ground, at: number): number {
  const { tokens, children } = g.tree;
  const preposition = (children[at] ?? []).find((c) => c < at && tokens[c]?.deprel === 'case');
  return joined(featureOf((tokens[at] as Token).deprel), preposition === undefined ? 0 : (g.word[preposition] as number));
}

/** The deeds of the sentence: on which side, how near, and whether grammar makes the phrase a part of one. */
function deedsAround(p: Phrase, S: number, g: Ground, put: Put): void {
  const head = p.tree.tokens[p.head] as Token;
  const G = g.group[p.head] as number;
  let near = 0;
  let nearest = Infinity;
  for (const d of g.deeds) {
    const side = d.at < p.from ? 1 : d.at >= p.to ? 2 : 0;
    const distance = side === 1 ? p.from - d.at : side === 2 ? d.at - p.to + 1 : 0;
    const form = featureOf(d.trigger.form);
    put(60, joined(S, side), d.type);
    put(61, joined(S, side), d.word);
    put(62, joined(S, side), joined(d.harm, form));
    put(63, joined(G, side), d.type);
    for (const a of d.trigger.arguments) {
      if (a.head.start > head.start || a.head.end < head.end) continue;
      const tie = joined(featureOf(a.function), featureOf(a.preposition ?? ''));
      put(110, joined(S, tie), d.type);
      put(111, joined(S, tie), d.word);
      put(112, joined(S, tie), joined(d.harm, featureOf(d.trigger.modality)));
      put(113, joined(G, tie), d.type);
    }
    if (distance >= nearest) continue;
    nearest = distance;
    near = joined(joined(side, d.type), form);
  }
  put(64, S, near);
  put(65, joined(S, near), step(Math.min(50, nearest)));
  put(66, S, Math.min(3, g.deeds.length));
  put(67, g.word[p.head] as number, g.deeds.length > 0 ? 1 : 0);
}
