import type { Claim } from '../model/index.ts';

/** The words of the names, not in any table, of those who suffered it: all with a capital, the last one the surname. */
export function victims(c: Claim): readonly (readonly string[])[] {
  // In a text all in capitals everybody looks like a name.
  if (/\p{Lu}/u.test(c.evidence.quote) && !/\p{Ll}/u.test(c.evidence.quote)) return [];
  return c.target.flatMap((p) => {
    const words = p.name.split(/\s+/u);
    return p.actor === null && words.every((w) => /^\p{Lu}/u.test(w)) ? [words.map((w) => w.toLowerCase())] : [];
  });
}

/** The one name that both have in two words or more, if any; within one article a part of it is enough. */
export function sharedVictim(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
  inOneArticle: boolean,
): readonly string[] | null {
  for (const x of a)
    for (const y of b) {
      const [short, long] = x.length < y.length ? [x, y] : [y, x];
      if ((inOneArticle || short.length === long.length) && long.length >= 2 && short.every((w) => long.includes(w))) return long;
    }
  return null;
}
