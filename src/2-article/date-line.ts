import { dates, type TimePhrase, words } from '../language/index.ts';
import type { Vocabulary } from '../model/index.ts';

/** A line that says when, and perhaps who: "Sat, 09 Nov 2019 16:20 GMT", "The Gazette, January 14, 2017". */
export interface DateLine {
  readonly day: string;
  /** What is odd about the day, in words. */
  readonly doubt: string | null;
  /** Whether it only tells of a later touch: "Updated: 15 January 2017". */
  readonly updated: boolean;
  /** What the line says besides the dates and the hours; empty for a pure date line. */
  readonly rest: string;
}

const WEEKDAY = /(?:\b(?:on|for)\s+)?(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s*)?$/iu;
const PUBLISHED = /(?:\b(?:first|originally) )?\b(?:published|posted|date(?: of publication)?)(?: on| at)?\s*[:-]?\s*$/iu;
const UPDATED = /(?:\blast )?\b(?:updated|modified|edited)(?: on| at)?\s*[:-]?\s*$/iu;
const ZONE = String.raw`\(?(?:GMT|UTC|AST|BST|CET|CEST|EST|EDT|Z|[+-]\d{1,2}(?::?\d{2})?|(?:\p{L}{1,20} ){1,2}time)(?!\p{L})\)?`;
/** The hour behind a date, or what is left of it where the date has taken it in: "T16:20:00Z", ", 2:31 p.m. (Baghdad time)". */
const HOUR = new RegExp(
  String.raw`^(?:[\s,|·•@T-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d{1,9})?\s*(?:[ap]\.?m\.?)?|(?::\d{2}){1,2}(?:\.\d{1,9})?)?(?:\s*${ZONE})*`,
  'iu',
);

/** "Jan 14,2017", "Apr 152017": a page that lost the blank before the year. */
const parted = (line: string): string => line.replace(/(\p{L}{3,9}\.? \d{1,2}),?(?=(?:19|20)\d\d(?!\d))/gu, '$1 ');

/** A full date within a line, what stands before it there, and what that makes of it. */
interface Stamp {
  readonly phrase: TimePhrase;
  readonly kind: 'published' | 'updated' | null;
  /** From its label or its weekday to the end of its hour. */
  readonly start: number;
  readonly end: number;
}

function stampsOf(text: string): readonly Stamp[] {
  const found = dates(words(text, { start: 0, end: text.length }), null).filter(
    (d) => d.anchor === 'phrase' && d.range.precision === 'day' && d.range.first !== null,
  );
  return found.map((phrase, i) => {
    const after = found[i - 1]?.span.end ?? 0;
    const lead = text.slice(after, phrase.span.start).replace(WEEKDAY, '');
    const updated = UPDATED.exec(lead);
    const label = updated ?? PUBLISHED.exec(lead);
    return {
      phrase,
      kind: updated !== null ? 'updated' : label !== null ? 'published' : null,
      start: after + (label?.index ?? lead.length),
      end: phrase.span.end + (HOUR.exec(text.slice(phrase.span.end))?.[0].length ?? 0),
    };
  });
}

/** The date line that this is, or null: a full date with its year, and at most ten further words. Of several dates the one of publication. */
export function dateLine(line: string): DateLine | null {
  if (line.length > 200 || !/\d/u.test(line)) return null;
  const text = parted(line);
  const stamps = stampsOf(text);
  const own = stamps.find((s) => s.kind === 'published') ?? stamps.findLast((s) => s.kind === null) ?? stamps[0];
  if (own === undefined) return null;
  let rest = '';
  let at = 0;
  for (const s of stamps) {
    if (s !== own && s.kind === null) continue;
    rest = `${rest} ${trim(text.slice(at, s.start))}`;
    at = s.end;
  }
  rest = `${rest} ${trim(text.slice(at))}`.replace(/\s+/gu, ' ').trim();
  if (rest.split(/\s+/u).length > 24 || /[.!?]["”’]?\s+\S/u.test(rest)) return null;
  return { ...dayOf(own.phrase), updated: own.kind === 'updated', rest };
}

const dayOf = ({ range, doubt }: TimePhrase): { readonly day: string; readonly doubt: string | null } => ({
  day: (doubt === null ? range.first : (range.last ?? range.first)) as string,
  doubt,
});

/** The stamp that a story's first paragraph opens with, and the characters that it and what stands before it take. */
export interface Opening {
  readonly day: string;
  readonly length: number;
}

/** How far into a paragraph a stamp may stand, behind its headline: a second headline may come between. */
const REACH = 400;

/**
 * The stamp that a story's first paragraph opens with, where a page lost its lines: the headline perhaps repeated, then at most four
 * words ("Published", "AFP Sunday") and a full date; or a full date that says what it is, by a label before it, an agency's name
 * before it or an hour behind it. A date further in belongs to what is told.
 */
export function openingStamp(paragraph: string, title: string | null, { sourceNames }: Vocabulary): Opening | null {
  const repeated = title !== null && paragraph.startsWith(title) ? title.length : 0;
  const raw = paragraph.slice(repeated, repeated + REACH);
  if (!/\d/u.test(raw)) return null;
  const text = parted(raw);
  const list = words(text, { start: 0, end: text.length });
  const named = new Set(sourceNames.find(list.slice(0, 80)).map((m) => m.to));
  for (const { phrase, kind, end } of stampsOf(text)) {
    const lead = list.slice(0, phrase.from);
    const names =
      phrase.from <= 4 &&
      !/[.!?]\s/u.test(text.slice(0, phrase.span.start).replace(/^[\s.–—-]+/u, '')) &&
      lead.every((w) => w.shape !== 'lower' || /^(?:of|on|at|publication|published|posted|updated|date|by|the)$/u.test(w.key)) &&
      // "On 3 May 2016 the army …" is the story itself.
      !/^(?:on|in|since|by|from|until)$/u.test(lead.at(-1)?.key ?? '');
    const agency = named.has(phrase.from) && !/^(?:told|to|by|with|from|the|and|on)$/u.test(list[phrase.from - 2]?.key ?? '');
    const dated = phrase.from <= 8 && (kind !== null || phrase.type === 'TIME' || /\d/u.test(text.slice(phrase.span.end, end)));
    if (!names && !agency && !dated) continue;
    const added = parted(raw.slice(0, end)).length - Math.min(raw.length, end);
    return { day: dayOf(phrase).day, length: repeated + end - added };
  }
  return null;
}

const trim = (s: string): string => s.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—(-]+$/gu, '');
