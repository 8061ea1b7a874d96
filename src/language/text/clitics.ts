import { BARE_NEGATED, CLITICS, CONTRACTED } from './token-words.ts';

/** Length of the first part of a word that is two written as one, 0 for any other: 3 in "cannot". */
export function contracted(key: string): number {
  return CONTRACTED.get(key) ?? (BARE_NEGATED.has(key) ? key.length - 2 : 0);
}

/** Where the clitics of the written word [at, end) begin: 2 in "don't", 4 in "John's", 4 and 6 in "they'd've". */
export function clitics(body: string, at: number, end: number): readonly number[] {
  if (end - at < 2 || end - at > 60 || /\p{N}/u.test(body.charAt(at))) return [];
  const word = body.slice(at, end);
  const bare = contracted(word.toLowerCase());
  if (bare > 0) return [at + bare];
  const cuts: number[] = [];
  let rest = word;
  for (;;) {
    const cut = cliticStart(rest);
    if (cut <= 0) break;
    cuts.unshift(at + cut);
    rest = rest.slice(0, cut);
  }
  return cuts;
}

function cliticStart(word: string): number {
  const mark = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'), word.lastIndexOf('`'));
  if (mark <= 0) return 0;
  const after = word.slice(mark + 1).toLowerCase();
  if (after === 't' && /n/iu.test(word.charAt(mark - 1)) && mark > 1) return mark - 1;
  return CLITICS.has(after) ? mark : 0;
}
