import type { Token } from '../../src/language/syntax/analyzer.ts';
import type { Span } from '../../src/model/index.ts';

/** One sentence of a treebank with its text, its words as spans of that text, and the lines of its file. */
export interface GoldSentence {
  readonly text: string;
  readonly words: readonly Span[];
  /** Whether a paragraph or a document begins with it. */
  readonly opens: boolean;
  /** CoNLL-U lines: comments, ranges ("3-4 don't") and words. */
  readonly lines: readonly string[];
}

/** Reads CoNLL-U. Words of one written word share its letters: "do" and "n't"; empty nodes are left out. */
export function readConllu(file: string): readonly GoldSentence[] {
  return file
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').filter((line) => line !== '' && !/^\d+\.\d/u.test(line)))
    .filter((lines) => lines.some((line) => /^\d+\t/u.test(line)))
    .map(sentenceOf);
}

function sentenceOf(lines: readonly string[]): GoldSentence {
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
  const words: Span[] = [];
  let at = 0;
  for (const line of lines) {
    const form = /^\d+\t([^\t]*)/u.exec(line)?.[1];
    if (form === undefined) continue;
    const start = text.indexOf(form, at);
    if (start < 0 || text.slice(at, start).trim() !== '') throw new Error(`the word "${form}" is not where it should be in "${text}"`);
    at = start + form.length;
    words.push({ start, end: at });
  }
  return { text, words, opens: lines.some((line) => /^# new(?:doc|par)\b/u.test(line)), lines };
}

/** A gold sentence with what the analyzer says in place of the annotation; words and ranges stay as they are. */
export function withAnalysis(gold: GoldSentence, tokens: readonly Token[]): string {
  let i = 0;
  const lines = gold.lines.flatMap((line) => {
    if (line.startsWith('#')) return [];
    const columns = line.split('\t');
    return [/^\d+$/u.test(columns[0] ?? '') ? row(i + 1, tokens[i++]) : line];
  });
  return `${lines.join('\n')}\n\n`;
}

/** One sentence of our own in CoNLL-U. Tokens that were one written word ("don't") stand under its range, as in the treebanks. */
export function printConllu(text: string, tokens: readonly Token[]): string {
  const lines: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let last = i;
    while (last + 1 < tokens.length && sharesWord(tokens[last]!, tokens[last + 1]!)) last++;
    const written = text.slice(tokens[i]?.start, tokens[last]?.end);
    if (last > i) lines.push([`${i + 1}-${last + 1}`, written, ...Array.from({ length: 8 }, () => '_')].join('\t'));
    for (; i < last; i++) lines.push(row(i + 1, tokens[i]));
    lines.push(row(i + 1, tokens[i]));
  }
  return `${lines.join('\n')}\n\n`;
}

/** "do" and "n't", "John" and "'s", "parents" and "'" before a word; never "5" and "pm". */
function sharesWord(a: Token, b: Token): boolean {
  if (a.end !== b.start || !/[\p{L}.]$/u.test(a.form)) return false;
  return /^['’`]?\p{L}/u.test(b.form) || (/^['’]$/u.test(b.form) && b.xpos === 'POS');
}

function row(id: number, token: Token | undefined): string {
  if (token === undefined) throw new Error('the analyzer gave fewer tokens than it was given');
  const form = token.form.replaceAll(/\s/gu, '');
  return [id, form, token.lemma || '_', token.upos, token.xpos, '_', token.head + 1, token.deprel, '_', '_'].join('\t');
}
