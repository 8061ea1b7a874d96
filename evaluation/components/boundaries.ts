import type { Span } from '../../src/model/index.ts';
import type { GoldSentence } from './conllu.ts';

/** Paragraphs of a treebank: sentences joined by one blank, with the place where each ends. */
export interface GoldParagraph {
  readonly text: string;
  /** Ends of all sentences but the last, which the paragraph's own end gives away. */
  readonly ends: ReadonlySet<number>;
}

export function paragraphsOf(sentences: readonly GoldSentence[]): readonly GoldParagraph[] {
  const groups: GoldSentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last === undefined || sentence.opens) groups.push([sentence]);
    else last.push(sentence);
  }
  return groups.map((group) => {
    const ends = new Set<number>();
    let at = -1;
    for (const sentence of group) {
      at += 1 + sentence.text.length;
      ends.add(at);
    }
    ends.delete(at);
    return { text: group.map((s) => s.text).join(' '), ends };
  });
}

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well the cut of each paragraph into sentences agrees with the treebank's. */
export function boundaries(paragraphs: readonly GoldParagraph[], cut: (text: string) => readonly Span[]): Agreement {
  return agreement(
    paragraphs.map(({ text, ends }) => ({
      gold: ends,
      ours: cut(text)
        .slice(0, -1)
        .map((s) => s.end),
    })),
  );
}

/** How well tokens agree with the treebank's words: both ends right. */
export function wordSpans(sentences: readonly GoldSentence[], cut: (text: string) => readonly Span[]): Agreement {
  const key = (s: Span): string => `${s.start}-${s.end}`;
  return agreement(sentences.map(({ text, words }) => ({ gold: new Set(words.map(key)), ours: cut(text).map(key) })));
}

function agreement<T>(all: readonly { readonly gold: ReadonlySet<T>; readonly ours: readonly T[] }[]): Agreement {
  let right = 0;
  let gold = 0;
  let ours = 0;
  for (const one of all) {
    gold += one.gold.size;
    ours += one.ours.length;
    right += one.ours.filter((x) => one.gold.has(x)).length;
  }
  const share = (whole: number): number => (whole === 0 ? 0 : right / whole);
  return { precision: share(ours), recall: share(gold), f1: gold + ours === 0 ? 0 : (2 * right) / (gold + ours) };
}
