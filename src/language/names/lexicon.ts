import type { Lexicon, Match, Word } from '../../model/index.ts';
import { words } from '../text/words.ts';
import { WordNumbers } from './word-numbers.ts';
import { WordTrieBuilder, type WordTrie } from './word-trie.ts';

/** No name has more words; it bounds what one word of a text can cost. */
const MOST_WORDS = 24;
/** Nor more articles: "al-al-al-…" must not be walked from every word to its end. */
const MOST_ARTICLES = 4;

type Shape = Word['shape'];

/** The trie's entries, by number: the row, and which shapes its words ask for. */
interface Names<T> {
  readonly trie: WordTrie;
  readonly rows: readonly T[];
  readonly shapes: readonly (readonly Shape[])[];
  /** How the table writes each of them. */
  readonly written: readonly string[];
}

/** A name or phrase, its row, and how the table writes it where that is another form: "fired on" of "fire on". */
export type Entry<T> = readonly [words: string, row: T, written?: string];

/**
 * A lexicon over the words of many rows. A name's capitals are asked for ("US" is not found in "us", "Assad" not in "assad"),
 * an entry in small letters matches any case, and nothing matches inside a word. Throws a RangeError for a name of more than 24 words.
 * Lexicons that search the same sentences do well to share their `numbers`.
 */
export function lexicon<T>(rows: Iterable<Entry<T>>, numbers: WordNumbers = new WordNumbers()): Lexicon<T> {
  const names = collect(rows, numbers);
  return {
    find: (text) => findAll(names, text, numbers.ofAll(text)),
    get: (phrase) => {
      const parts = words(phrase, { start: 0, end: phrase.length });
      const ids = Int32Array.from(parts, (p) => numbers.of(p.key));
      const whole = findAll(names, parts, ids).find((m) => m.from === 0 && m.to === parts.length);
      return whole?.rows ?? [];
    },
    entries: (phrase) => {
      const parts = words(phrase, { start: 0, end: phrase.length });
      const ids = Int32Array.from(parts, (p) => numbers.of(p.key));
      return entriesAt(names, parts, ids);
    },
  };
}

function collect<T>(all: Iterable<Entry<T>>, numbers: WordNumbers): Names<T> {
  const trie = new WordTrieBuilder(numbers);
  const rows: T[] = [];
  const shapes: (readonly Shape[])[] = [];
  const written: string[] = [];
  // Few combinations of shapes exist; entries share them.
  const known = new Map<string, readonly Shape[]>();
  for (const [phrase, row, entry = phrase] of all) {
    const parts = partsOf(phrase);
    if (parts.length === 0) continue;
    if (parts.length > MOST_WORDS)
      throw new RangeError(`a name of ${parts.length} words, at most ${MOST_WORDS} fit: "${phrase.slice(0, 60)}…"`);
    trie.add(parts.map((p) => p.key));
    rows.push(row);
    written.push(entry);
    const list = parts.map((p) => p.shape);
    const code = list.join(' ');
    const shared = known.get(code) ?? list;
    if (shared === list) known.set(code, list);
    shapes.push(shared);
  }
  return { trie, rows, shapes, written };
}

type Part = Pick<Word, 'key' | 'shape'>;

/** The words of a name without its articles. */
function partsOf(name: string): readonly Part[] {
  if (PLAIN.test(name)) return name.split(' ').map((word) => ({ key: word.toLowerCase(), shape: plainShape(word) }));
  return words(name, { start: 0, end: name.length }).filter((w) => !w.article);
}

/** A name of ASCII letters and single spaces: there is nothing to fold. Words of two or three letters may be articles. */
const PLAIN = /^[A-Za-z]{4,}(?: [A-Za-z]{4,})*$/u;

function plainShape(word: string): Shape {
  if (word === word.toUpperCase()) return 'upper';
  return word.charCodeAt(0) < 97 ? 'title' : 'lower';
}

/** Of `ids`, the words' numbers. */
function findAll<T>(names: Names<T>, text: readonly Word[], ids: Int32Array): readonly Match<T>[] {
  const found: Match<T>[] = [];
  let known: boolean | null = null;
  const shouting = (): boolean => (known ??= isShouting(text));
  for (let from = 0; from < text.length; ) {
    const { article } = text[from] as Word;
    const match = article || names.trie.step(0, ids[from] as number) !== 0 ? longest(names, text, ids, from, shouting) : null;
    if (match !== null) found.push(match);
    from = match?.to ?? from + 1;
  }
  return found;
}

/** The longest name that begins at `from`, an article before its first word included. */
function longest<T>(names: Names<T>, text: readonly Word[], ids: Int32Array, from: number, shouting: () => boolean): Match<T> | null {
  let best: Match<T> | null = null;
  let node = 0;
  const passed: Word[] = [];
  let articles = 0;
  for (let to = from; to < text.length; to++) {
    const word = text[to] as Word;
    if (to > from && !joined(word.before)) break;
    if (word.article && to + 1 < text.length) {
      if (++articles > MOST_ARTICLES) break;
      continue;
    }
    const id = ids[to] as number;
    node = id === 0 ? 0 : names.trie.step(node, id);
    if (node === 0) break;
    passed.push(word);
    if (names.trie.first(node) < 0) continue;
    const rows = rowsAt(names, node, passed, shouting);
    if (rows.length > 0) best = { span: { start: (text[from] as Word).start, end: word.end }, from, to: to + 1, rows };
  }
  return best;
}

/** The rows of a node whose shapes the words passed have, each once, in the order of the table. */
function rowsAt<T>({ trie, rows, shapes }: Names<T>, node: number, passed: readonly Word[], shouting: () => boolean): readonly T[] {
  let found: Set<T> | null = null;
  let last: readonly Shape[] | null = null;
  let fit = false;
  for (let entry = trie.first(node); entry >= 0; entry = trie.next(entry)) {
    const asked = shapes[entry] as readonly Shape[];
    if (asked !== last) fit = asked.every((shape, i) => fits(shape, passed[i] as Word, shouting));
    last = asked;
    if (fit) (found ??= new Set()).add(rows[entry] as T);
  }
  return found === null ? [] : [...found];
}

/** How the table writes exactly these words, each once; none where it has no such name. */
function entriesAt<T>({ trie, shapes, written }: Names<T>, text: readonly Word[], ids: Int32Array): readonly string[] {
  let node = 0;
  const passed: Word[] = [];
  for (const [i, word] of text.entries()) {
    if (word.article && i + 1 < text.length) continue;
    node = ids[i] === 0 ? 0 : trie.step(node, ids[i] as number);
    if (node === 0) return [];
    passed.push(word);
  }
  const found = new Set<string>();
  for (let entry = passed.length === 0 ? -1 : trie.first(node); entry >= 0; entry = trie.next(entry))
    if ((shapes[entry] as readonly Shape[]).every((shape, i) => fits(shape, passed[i] as Word, () => false)))
      found.add(written[entry] as string);
  return [...found];
}

/** Whether what stands between two words may stand inside a name: a space, a hyphen, a quotation mark, the dot of an abbreviation. */
const joined = (before: string): boolean =>
  before === ' ' || before === '-' || before === '' || (before.length <= 3 && /^[\s'’"“”-]{0,3}$|^\.? ?$|^[-‑–] ?$/u.test(before));

/** In a text all in capitals a two-letter name ("IS", "US") cannot be told from the word, so it needs its dots. */
function fits(shape: Shape, word: Word, shouting: () => boolean): boolean {
  if (shape === 'lower' || shape === 'number') return true;
  if (shape === 'title') return word.shape !== 'lower';
  if (word.shape !== 'upper') return false;
  return word.key.length > 2 || word.end - word.start !== word.key.length || !shouting();
}

const isShouting = (text: readonly Word[]): boolean =>
  text.length > 3 && text.every((w) => w.shape === 'upper' || w.shape === 'number' || w.end - w.start === 1);
