import { addDays, addMonths, day, lastOfMonth, range, timeExpressions, words } from '../language/index.ts';
import type { DateRange, Span } from '../model/index.ts';
import { countedDays } from './counted-days.ts';
import type { Dated } from './dated.ts';

/** What one stretch of a text says of the day on which it was published: first and last day that fit, and why, in words. */
export interface Anchor {
  readonly first: string | null;
  readonly last: string | null;
  readonly reason: string;
}

/** A year is written in figures, or spoken: "nineteen ninety-six", "the eighties", "the nineteenth century". */
const MAY_BEAR_YEAR = /\p{N}|eighteen|nineteen|twenty|thousand|ties\b|century/iu;

/** The calendar phrases of a text that bear their own year. */
function datedPhrases(text: string, sentences: readonly Span[]): readonly Dated[] {
  const found = timeExpressions(
    sentences.map((s) => (MAY_BEAR_YEAR.test(text.slice(s.start, s.end)) ? words(text, s) : [])),
    null,
  );
  return found.flatMap((of, sentence) =>
    of.flatMap((e) =>
      e.range?.first == null || e.range.last === null || e.anchor !== 'phrase' || e.frame || e.type === 'DURATION' || e.conflict !== null
        ? []
        : [{ sentence, of: e, range: { ...e.range, first: e.range.first, last: e.range.last } }],
    ),
  );
}

const DEICTIC = /\b(yesterday|last night|today|tonight|this (?:morning|afternoon|evening))\b[\s,(–—]{1,4}(?:on |of )?$/iu;
const AGO = /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|an?) (day|week|month|year)s? ago,? (?:in |on )?$/iu;
const LAST_YEAR = /\blast year,? (?:in )?$/iu;
const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
/** How many sentences of a story are its lead, and how old at most the news of a lead is, in days (100 of 111 reports whose day and dateline are known). */
const LEAD = { sentences: 2, days: 7 } as const;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/**
 * All that a story says of its day of publication without stating it: days told as past or as to come, "yesterday, 3 May 2016",
 * "two years ago, in 2017", the tenth day of what began on a day, and the dated news of its lead.
 */
export function anchors(text: string, sentences: readonly Span[]): readonly Anchor[] {
  const dated = datedPhrases(text, sentences);
  const latest = dated
    .filter((d) => d.of.tense === 'past' || d.of.bound === 'since')
    .map((d) => d.range.first)
    .reduce((a, b) => (a > b ? a : b), '');
  return [
    ...dated.flatMap(({ of, range: r, sentence }): readonly Anchor[] => {
      const said = `"${text.slice(of.span.start, of.span.end)}"`;
      const before = text.slice(Math.max((sentences[sentence] as Span).start, of.span.start - 40), of.span.start);
      const exact = r.first === r.last;
      const found: Anchor[] = [];
      const deictic = exact ? DEICTIC.exec(before)?.[1]?.toLowerCase() : undefined;
      if (deictic !== undefined) {
        const at = deictic === 'yesterday' || deictic === 'last night' ? addDays(r.first, 1) : r.first;
        found.push({ first: at, last: at, reason: `it calls ${said} ${deictic}` });
      }
      const ago = AGO.exec(before);
      if (ago !== null)
        found.push({
          ...shifted(r, count(ago[1] ?? ''), (ago[2] ?? '').toLowerCase()),
          reason: `it says that ${said} was ${ago[0].replace(/,? (?:in |on )?$/u, '')}`,
        });
      if (LAST_YEAR.test(before) && of.value.length === 4) {
        const year = Number(of.value) + 1;
        found.push({ first: `${year}-01-01`, last: `${year}-12-31`, reason: `it calls ${said} last year` });
      }
      if (found.length > 0) return found;
      if (of.tense === 'past' || of.bound === 'since') {
        const fresh = exact && r.first === latest && sentence < LEAD.sentences && WEEKDAY.test(text.slice(of.span.start, of.span.end));
        return fresh
          ? [{ first: r.first, last: addDays(r.first, LEAD.days), reason: `its lead tells of ${said} as news` }]
          : [{ first: r.first, last: null, reason: `it tells of ${said} as past` }];
      }
      return of.tense === 'future' && /\b(?:will|is to|are to|due|scheduled|expected)\b/iu.test(text.slice(...ends(sentences[sentence])))
        ? [{ first: null, last: r.last, reason: `it speaks of ${said} as to come` }]
        : [];
    }),
    ...countedDays(text, sentences, dated).map(({ number, start, words: said }) => ({
      first: addDays(start, number - 2),
      last: addDays(start, number),
      reason: `it is ${said}, and that began on ${start}`,
    })),
  ];
}

const ends = (s: Span | undefined): [start: number, end: number] => [s?.start ?? 0, s?.end ?? 0];
const count = (word: string): number => (/^\d/u.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word.toLowerCase())));

/** The days that lie so many units after a period; as wide as the unit. */
function shifted(
  r: { readonly first: string; readonly last: string },
  n: number,
  unit: string,
): { readonly first: string; readonly last: string } {
  if (unit === 'day') return { first: addDays(r.first, n), last: addDays(r.last, n) };
  if (unit === 'week') return { first: addDays(r.first, 7 * n - 3), last: addDays(r.last, 7 * n + 3) };
  if (unit === 'month') {
    const [from, to] = [addMonths(r.first, n), addMonths(r.last, n)];
    return { first: day(...from, 1) ?? r.first, last: lastOfMonth(...to) };
  }
  return { first: `${Number(r.first.slice(0, 4)) + n}-01-01`, last: `${Number(r.last.slice(0, 4)) + n}-12-31` };
}

/** The days that all anchors leave, with the reasons that bound them; null where they leave none, or say nothing. */
export function solve(all: readonly Anchor[]): { readonly range: DateRange; readonly reasons: readonly string[] } | null {
  const lower = all
    .filter((a) => a.first !== null)
    .reduce<Anchor | null>((a, b) => (a === null || (b.first ?? '') > (a.first ?? '') ? b : a), null);
  const upper = all
    .filter((a) => a.last !== null)
    .reduce<Anchor | null>((a, b) => (a === null || (b.last ?? '') < (a.last ?? '') ? b : a), null);
  if (lower === null && upper === null) return null;
  if (lower?.first != null && upper?.last != null && lower.first > upper.last) return null;
  const reasons = [lower, upper].filter((a) => a !== null).map((a) => a.reason);
  return { range: range(lower?.first ?? null, upper?.last ?? null), reasons: [...new Set(reasons)] };
}
