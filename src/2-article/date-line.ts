import { dates, words } from '../language/index.ts';

/** A line that says when, and perhaps who: "Sat, 09 Nov 2019 16:20 GMT", "The Gazette, January 14, 2017". */
export interface DateLine {
  readonly day: string;
  /** What the line says besides the date and the hour; empty for a pure date line. */
  readonly rest: string;
}

const LEAD = /^(?:published|posted|updated|last updated|date|first published|modified)(?: on| at)?\s*[:-]?\s*/iu;
const HOUR =
  /^[\s,|·•@-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?(?:GMT|UTC|AST|BST|CET|CEST|EST|EDT|Z|[+-]\d{1,2}(?::?\d{2})?)\)?)*\s*(?:local time)?/iu;

/** The date line that this is, or null: a full date with its year, and at most ten further words. */
export function dateLine(line: string): DateLine | null {
  if (line.length > 200 || !/\d/u.test(line)) return null;
  const text = line.replace(LEAD, '');
  const phrase = dates(words(text, { start: 0, end: text.length }), null).findLast(
    (d) => d.range.precision === 'day' && d.range.first !== null,
  );
  if (phrase === undefined) return null;
  const before = text
    .slice(0, phrase.span.start)
    .replace(/(?:\b(?:on|for)\s+)?(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s*)?$/iu, '');
  const after = text.slice(phrase.span.end).replace(HOUR, '');
  const rest = `${trim(before)} ${trim(after)}`.trim();
  if (rest.split(/\s+/u).length > 24 || /[.!?]["”’]?\s+\S/u.test(rest)) return null;
  return { day: (phrase.doubt === null ? phrase.range.first : (phrase.range.last ?? phrase.range.first)) as string, rest };
}

/**
 * The day that a story's first paragraph opens with, where a page lost its lines: the headline perhaps repeated, at most
 * four words ("Published", "AFP Sunday"), then a full date. A date further in belongs to what is told.
 */
export function openingDay(paragraph: string, title: string | null): string | null {
  const repeated = title !== null && paragraph.startsWith(title) ? title.length : 0;
  const text = paragraph.slice(repeated, repeated + 160).replace(/^[\s.–—-]+/u, '');
  const list = words(text, { start: 0, end: text.length });
  const phrase = dates(list, null).find((d) => d.range.precision === 'day' && d.from <= 4);
  if (phrase === undefined || /[.!?]\s/u.test(text.slice(0, phrase.span.start))) return null;
  const lead = list.slice(0, phrase.from);
  const names = lead.every((w) => w.shape !== 'lower' || /^(?:of|on|at|publication|published|posted|updated|date|by|the)$/u.test(w.key));
  // "On 3 May 2016 the army …" is the story itself.
  return names && !/^(?:on|in|since|by|from|until)$/u.test(lead.at(-1)?.key ?? '') ? phrase.range.first : null;
}

const trim = (s: string): string => s.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—(-]+$/gu, '');
