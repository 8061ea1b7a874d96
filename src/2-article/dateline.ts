import { dates, words } from '../language/index.ts';

/** What opens a wire story: "BAGHDAD, Jan. 14, 2017 (Agency) -". */
export interface Dateline {
  readonly place: string;
  readonly agency: string | null;
  /** Only where it bears its year. */
  readonly day: string | null;
  /** Characters that the dateline takes, dash included. */
  readonly length: number;
}

const FORM =
  /^(\p{Lu}[\p{L}.'’ -]{1,40}(?:, ?\p{Lu}[\p{L}.'’ -]{1,30}){0,2}?)(?:[,:]? ?((?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{2,4})?))?,? ?(?:\(([\p{L}\p{N}][\p{L}\p{N} .'’/&-]{0,50})\))? ?(?:[-–—]{1,2}|:) ?(?:\[TEXT\] ?)?/u;

/** The dateline of a paragraph, or null. A place in small letters needs an agency or a date beside it to count. */
export function dateline(paragraph: string): Dateline | null {
  const m = FORM.exec(paragraph.slice(0, 200));
  if (m === null || m[1] === undefined) return null;
  const [all, place, date, agency] = m;
  if (agency === undefined && date === undefined && place !== place.toUpperCase()) return null;
  if (place.split(/\s+/u).length > 6) return null;
  const day = date === undefined ? null : (dates(words(date, { start: 0, end: date.length }), null)[0]?.range.first ?? null);
  return { place: place.trim(), agency: agency?.trim() ?? null, day, length: all.length };
}
