import type { Lexicon, Match, Word } from '../../model/index.ts';
import { words } from '../text/words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly rows: { readonly row: T; readonly shapes: readonly Word['shape'][] }[];
}

const node = <T>(): Node<T> => ({ next: new Map(), rows: [] });

/**
 * A lexicon over the words of many rows. A name's capitals are asked for ("US" is not found in "us", "Assad" not in "assad"),
 * an entry in small letters matches any case, and nothing matches inside a word.
 */
export function lexicon<T>(rows: Iterable<readonly [words: string, row: T]>): Lexicon<T> {
  const root = node<T>();
  for (const [phrase, row] of rows) {
    const parts = words(phrase, { start: 0, end: phrase.length }).filter((w) => !w.article);
    if (parts.length === 0) continue;
    let at = root;
    for (const part of parts) {
      let next = at.next.get(part.key);
      if (next === undefined) at.next.set(part.key, (next = node<T>()));
      at = next;
    }
    at.rows.push({ row, shapes: parts.map((p) => p.shape) });
  }
  return {
    find: (text) => findAll(root, text),
    get: (phrase) => {
      const parts = words(phrase, { start: 0, end: phrase.length });
      const whole = findAll(root, parts).find((m) => m.from === 0 && m.to === parts.length);
      return whole?.rows ?? [];
    },
  };
}

function findAll<T>(root: Node<T>, text: readonly Word[]): readonly Match<T>[] {
  const found: Match<T>[] = [];
  const shouting = text.length > 3 && text.every((w) => w.shape === 'upper' || w.shape === 'number' || w.end - w.start === 1);
  for (let from = 0; from < text.length; ) {
    const match = longest(root, text, from, shouting);
    if (match !== null) found.push(match);
    from = match?.to ?? from + 1;
  }
  return found;
}

function longest<T>(root: Node<T>, text: readonly Word[], from: number, shouting: boolean): Match<T> | null {
  let best: Match<T> | null = null;
  let at: Node<T> | undefined = root;
  const passed: Word[] = [];
  let articles = 0;
  for (let to = from; to < text.length; to++) {
    const word = text[to] as Word;
    if (to > from && !/^[\s'’"“”-]{0,3}$|^\.? ?$|^[-‑–] ?$/u.test(word.before)) break;
    if (word.article && to + 1 < text.length) {
      // No name has more of them, and "al-al-al-…" must not be walked from every word to its end.
      if (++articles > 4) break;
      continue;
    }
    at = at.next.get(word.key);
    if (at === undefined) break;
    passed.push(word);
    const rows = at.rows.filter(({ shapes }) => shapes.every((shape, i) => fits(shape, passed[i] as Word, shouting))).map(({ row }) => row);
    if (rows.length > 0) best = { span: { start: (text[from] as Word).start, end: word.end }, from, to: to + 1, rows: [...new Set(rows)] };
  }
  return best;
}

/** In a text all in capitals a two-letter name ("IS", "US") cannot be told from the word, so it needs its dots. */
function fits(shape: Word['shape'], word: Word, shouting: boolean): boolean {
  if (shape === 'lower' || shape === 'number') return true;
  if (shape === 'title') return word.shape !== 'lower';
  if (shouting && word.key.length <= 2 && word.end - word.start === word.key.length) return false;
  return word.shape === 'upper';
}
