import type { Span, Word } from '../../model/index.ts';

/** Letters and digits, with inner apostrophes, and dots between single letters: "Da'esh", "U.S.", "1,200". A hyphen ends a word. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*\p{N}*/gu;
const ARTICLE = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az', 'ul']);

/** Letters that fold to themselves in small. */
const PLAIN = /^[A-Za-z]+$/;

/** What a word is compared by. Linear in its length. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`](?:s|S)$/u, '')
    .replace(/['’ʼ`]|(?<!\p{N})\.|\.(?!\p{N})/gu, '')
    .toLowerCase();
}

function shapeOf(word: string): Word['shape'] {
  if (/^[a-z]+$/.test(word)) return 'lower';
  if (/^\p{N}/u.test(word)) return 'number';
  const letters = word.replace(/['’ʼ`](?:s|S)$/u, '').replace(/[^\p{L}]/gu, '');
  if (letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 'upper';
  const first = letters.charAt(0);
  return first !== first.toLowerCase() ? 'title' : 'lower';
}

/** Whether an article's letters are one here, by what follows: "al-Rashad", "Al Rashad". */
function isArticle(key: string, shape: Word['shape'], next: string): boolean {
  return /^[-‑–] ?\p{L}/u.test(next) || (key === 'al' && shape !== 'lower' && /^ \p{Lu}/u.test(next));
}

/** The words of one stretch of a text, with spans into the whole text. */
export function words(text: string, within: Span): readonly Word[] {
  const found: Word[] = [];
  let last = within.start;
  for (const m of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + m.index;
    const end = start + m[0].length;
    const key = fold(m[0]);
    const shape = shapeOf(m[0]);
    const article = ARTICLE.has(key) && isArticle(key, shape, text.slice(end, end + 3));
    found.push({ start, end, key, shape, article, before: text.slice(last, start) });
    last = end;
  }
  return found;
}
