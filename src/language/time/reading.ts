import type { Word } from '../../model/index.ts';
import type { Reading } from './expression.ts';

/** The key of word `i`, '' outside the list. */
export const key = (r: Reading, i: number): string => r.words[i]?.key ?? '';

/** Whether word `i` follows the word before it with nothing but a blank or a hyphen between. */
export function close(r: Reading, i: number): boolean {
  const before = r.words[i]?.before;
  return before === ' ' || (before !== undefined && before.length <= 3 && /^\s*[-‐‑–]?\s*$/u.test(before));
}

/** Like `close`, with a comma or the full stop of an abbreviation allowed: "Nov. 8, 2019". */
export function near(r: Reading, i: number): boolean {
  const before = r.words[i]?.before;
  return before === ' ' || (before !== undefined && before.length <= 4 && /^[\s.,'’‘-]*$/u.test(before));
}

/** The word after a row of keys that stands at `i`, each close to the one before it; -1 where it does not stand there. */
export function after(r: Reading, i: number, row: string): number {
  const first = key(r, i);
  return first !== '' && row.startsWith(first) ? follow(r, i, row.split(' ')) : -1;
}

function follow(r: Reading, i: number, row: readonly string[]): number {
  for (let n = 0; n < row.length; n++) if (key(r, i + n) !== row[n] || (n > 0 && !close(r, i + n))) return -1;
  return i + row.length;
}

/** Rows of keys, by their first key. */
export type Rows = ReadonlyMap<string, readonly { readonly row: string; readonly keys: readonly string[] }[]>;

/** Makes a word table: every row one or more keys, parted by blanks. */
export function rows(of: readonly string[]): Rows {
  const made = new Map<string, { readonly row: string; readonly keys: readonly string[] }[]>();
  for (const row of of) {
    const keys = row.split(' ');
    const first = keys[0] ?? '';
    made.set(
      first,
      [...(made.get(first) ?? []), { row, keys }].sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  return made;
}

/** The longest row of a table that stands at `i`, with the word after it. */
export function oneOf(r: Reading, i: number, table: Rows): { readonly row: string; readonly to: number } | null {
  for (const { row, keys } of table.get(key(r, i)) ?? []) if (follow(r, i, keys) > 0) return { row, to: i + keys.length };
  return null;
}

/** "Friday's": the word owns what follows it; its key has lost the 's. */
export const owns = (w: Word | undefined): boolean => w !== undefined && w.end - w.start - w.key.length === 2 && /\p{L}{3}$/u.test(w.key);
