/** A name as it is compared: NFKC, lower case, single spaces; null where nothing is left. */
export function foldName(name: string | null): string | null {
  const folded = (name ?? '').normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return folded === '' ? null : folded;
}

/**
 * A user's words as an FTS5 query that all of them must meet, each quoted so that no sign of its syntax counts.
 * Null where the user gave no word; a query that finds nothing where no letter or digit is in them.
 */
export function matchAll(words: string | undefined): string | null {
  // A NUL would end the query inside its quotes.
  const given = (words ?? '').replaceAll(/\p{Cc}/gu, ' ').trim();
  if (given === '') return null;
  const searchable = given.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w));
  return searchable.length === 0 ? '""' : searchable.map((w) => `"${w.replaceAll('"', '""')}"`).join(' ');
}
