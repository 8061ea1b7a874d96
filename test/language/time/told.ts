import { dates, datesOf, sentences, timeExpressions, words } from '../../../src/language/index.ts';
import { whole, wordsOf } from '../text.ts';

/** A Saturday. */
export const SATURDAY = '2019-11-09';

const days = (range: { readonly first: string | null; readonly last: string | null } | null): string =>
  range === null ? '' : ` ${range.first ?? ''}${range.last === range.first ? '' : `/${range.last ?? ''}`}`;

/** Every time expression of one sentence: "words = TYPE value first/last". */
export const timex = (text: string, published: string | null = SATURDAY): readonly string[] =>
  (timeExpressions([wordsOf(text)], published)[0] ?? []).map(
    (t) => `${text.slice(t.span.start, t.span.end)} = ${t.type} ${t.value}${days(t.range)}`,
  );

/** What an event may be dated with: "words = first/last bound". */
export const said = (text: string, published: string | null = SATURDAY): readonly string[] =>
  dates(wordsOf(text), published).map(
    (d) => `${text.slice(d.span.start, d.span.end)} =${days(d.range)}${d.bound === 'at' ? '' : ` ${d.bound}`}`,
  );

/** The same for a text of several sentences. */
export const saidIn = (text: string, published: string = SATURDAY): readonly string[] =>
  datesOf(
    sentences(text, whole(text)).map((s) => words(text, s)),
    published,
  ).flatMap((found) => found.map((d) => `${text.slice(d.span.start, d.span.end)} =${days(d.range)} ${d.anchor}`));
