import type { Article, Claim, Contradiction, ContradictionType } from '../../../model/index.ts';

/** One value and all claims that give it. */
export interface Saying<T> {
  readonly value: T;
  readonly words: string;
  readonly claims: readonly Claim[];
}

/** Sayings that exclude each other, before they are put into a sentence. */
export interface Differing {
  readonly type: ContradictionType;
  readonly field: string;
  readonly said: readonly Saying<unknown>[];
}

const weight = ({ claims }: Saying<unknown>): number => claims.reduce((n, c) => n + c.salience, 0);
const keyOf = ({ words, claims }: Saying<unknown>): string => `${words} ${claims[0]?.id ?? ''}`;

/** The weightiest first; the order of the claims does not matter. */
export const weightiest = (a: Saying<unknown>, b: Saying<unknown>): number => weight(b) - weight(a) || (keyOf(a) < keyOf(b) ? -1 : 1);

/** Claims by what they say of something; those for which there is no key say nothing of it. */
export function sayings<T>(claims: readonly Claim[], of: (c: Claim) => T | null, wordsOf: (value: T) => string): readonly Saying<T>[] {
  const byWords = new Map<string, { readonly value: T; readonly words: string; readonly claims: Claim[] }>();
  for (const claim of claims) {
    const value = of(claim);
    if (value === null) continue;
    const words = wordsOf(value);
    const row = byWords.get(words);
    if (row === undefined) byWords.set(words, { value, words, claims: [claim] });
    else row.claims.push(claim);
  }
  return [...byWords.values()].sort(weightiest);
}

/** So many values are compared with each other; of an event told in more ways those with least weight stay out. */
const COMPARED = 48;

/** Those of the sayings that at least one other excludes. */
export function excluding<T>(all: readonly Saying<T>[], excludes: (a: Saying<T>, b: Saying<T>) => boolean): readonly Saying<T>[] {
  const list = all.slice(0, COMPARED);
  return list.filter((a, i) => list.some((b, j) => i !== j && excludes(a, b)));
}

/** Puts what differs into rows and sentences: each once, most weighty first, by how much speaks for the second of its sayings. */
export function toContradictions(all: readonly Differing[], articles: ReadonlyMap<string, Article>): readonly Contradiction[] {
  const once = new Map(all.filter((d) => d.said.length > 1).map((d) => [`${d.type} ${d.field} ${d.said.map(keyOf).join('|')}`, d]));
  const second = ({ said }: Differing): number => weight(said[1] as Saying<unknown>);
  return [...once]
    .sort(([x, a], [y, b]) => second(b) - second(a) || (x < y ? -1 : 1))
    .map(([, { type, field, said }]) => ({
      type,
      field,
      said: said.map(({ words, claims }) => ({ value: words, claims: claims.map((c) => c.id) })),
      words: sentence(said, articles),
    }));
}

/** Values named in the sentence; the rest by number. */
const NAMED = 4;

function sentence(said: readonly Saying<unknown>[], articles: ReadonlyMap<string, Article>): string {
  const named = said.slice(0, NAMED).map(({ words, claims }) => {
    const voices = new Map(
      [...claims]
        .sort(loudest)
        .map((c) => voiceOf(c, articles))
        .map((v) => [v.words, v]),
    );
    const [first] = voices.values();
    const others = voices.size - 1;
    if (others > 0) return `${words}, say ${first?.words ?? ''} and ${String(others)} ${others === 1 ? 'other' : 'others'}`;
    return `${words}, ${first?.many === true ? 'say' : 'says'} ${first?.words ?? ''}`;
  });
  const left = said.length - named.length;
  return [...named, ...(left > 0 ? [`and ${String(left)} more`] : [])].join('; ');
}

const loudest = (a: Claim, b: Claim): number => b.salience - a.salience || (a.id < b.id ? -1 : 1);

/** "a police captain through Example Wire", "Example Post"; and whether they are many. */
function voiceOf(claim: Claim, articles: ReadonlyMap<string, Article>): { readonly words: string; readonly many: boolean } {
  const outlet = articles.get(claim.article)?.outlet ?? null;
  const chain = claim.attribution[0]?.chain.map((l) => l.name.replace(/^(?:The|An?) /u, (article) => article.toLowerCase())) ?? [];
  const name = chain.at(-1);
  if (name === undefined) return { words: outlet ?? 'a report of no named outlet', many: false };
  const through = chain.length > 1 ? chain.slice(0, -1).reverse() : outlet === null || outlet === name ? [] : [outlet];
  return { words: [name, ...through].join(' through '), many: MANY.test(name.replace(/ (?:of|in|from|for|at|on|near)\b.*$/u, '')) };
}

/** "Medical sources", "police": the head of a name that stands for several. */
const MANY = /(?:\p{Ll}(?<![s'’])s|\bpolice)$/iu;
