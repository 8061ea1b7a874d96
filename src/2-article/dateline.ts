import { dates, words } from '../language/index.ts';
import type { Vocabulary } from '../model/index.ts';

/** What opens a wire story: "BAGHDAD, Jan. 14, 2017 (Agency) -". */
export interface Dateline {
  readonly place: string;
  readonly agency: string | null;
  /** Only where it bears its year. */
  readonly day: string | null;
  /** Characters that the dateline takes, dash included. */
  readonly length: number;
}

const DATE = '(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{2,4})?';
const AGENCY = "\\(([\\p{L}\\p{N}][\\p{L}\\p{N} .'’/&-]{0,50})\\)";
const FORM = new RegExp(
  `^(?:${AGENCY} ?)?(\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,30}){0,2}?)(?:[,:]? ?(${DATE}))?,? ?(?:${AGENCY})? ?(?:((?:[–—]{1,2}|--)|-(?=\\s)|(?<=\\))-|:) ?|(?<=\\)) )(?:\\[TEXT\\] ?)?`,
  'u',
);

/** The dateline of a paragraph, or null. A place in small letters needs an agency or a date beside it, or a name that is known and a dash. */
export function dateline(paragraph: string, { placeNames }: Vocabulary): Dateline | null {
  const m = FORM.exec(paragraph.slice(0, 200));
  if (m === null) return null;
  const [all, before, place = '', date, behind, mark] = m;
  const agency = before ?? behind;
  const town = place.split(',')[0] ?? '';
  const loud = town.length > 2 && town === town.toUpperCase();
  const known = (mark ?? ':') !== ':' && placeNames.get(town).length > 0;
  if (agency === undefined && date === undefined && !loud && !known) return null;
  if (mark === undefined && !loud) return null;
  if (place.split(/\s+/u).length > 6) return null;
  const day = date === undefined ? null : (dates(words(date, { start: 0, end: date.length }), null)[0]?.range.first ?? null);
  return { place: place.trim(), agency: agency?.trim() ?? null, day, length: all.length };
}
