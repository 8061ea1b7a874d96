import type { Word } from '../../model/index.ts';
import { CALENDAR_NAMES, mayBeMisspelt } from './calendar-words.ts';
import { clock, CLOCK_OPENERS, dayAndHour, dayPart, PART_OPENERS } from './clock.ts';
import { counted, inTime } from './counted.ts';
import { COUNT_OPENERS } from './count.ts';
import { definite, DEFINITE_OPENERS } from './definite.ts';
import { holiday, HOLIDAY_OPENERS } from './holidays.ts';
import { duration, DURATION_OPENERS, ordinalDay } from './durations.ts';
import type { Found, Grammar, Named, Reading, TimeExpression } from './expression.ts';
import { boundOf } from './ranges.ts';
import { partOf, period, weekOf, PERIOD_PART_OPENERS } from './parts.ts';
import { PERIOD_OPENERS, QUARTER_NAMES } from './periods.ts';
import { DEICTIC_OPENERS, STEP_OPENERS } from './relative.ts';
import { close, key, owns } from './reading.ts';
import { recurring, SET_OPENERS } from './sets.ts';
import { tenseOf } from './tense.ts';
import { vague, VAGUE_OPENERS } from './vague.ts';
import { nthWeekday, WEEKDAY_OPENERS } from './weekdays.ts';

/** All grammars; of what they find at a word the longest stands, of equals the first. */
const GRAMMARS: readonly Grammar[] = [
  dayAndHour,
  clock,
  dayPart,
  partOf,
  weekOf,
  period,
  definite,
  holiday,
  counted,
  inTime,
  recurring,
  duration,
  ordinalDay,
  vague,
  nthWeekday,
];

/** Those that begin with figures. */
const FIGURES: readonly Grammar[] = [dayAndHour, clock, period, counted, duration, ordinalDay, nthWeekday];

/** Words that any grammar begins with; at others none need be asked. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CLOCK_OPENERS,
  ...COUNT_OPENERS,
  ...DEFINITE_OPENERS,
  ...DEICTIC_OPENERS,
  ...DURATION_OPENERS,
  ...PART_OPENERS,
  ...PERIOD_OPENERS,
  ...PERIOD_PART_OPENERS,
  ...SET_OPENERS,
  ...STEP_OPENERS,
  ...VAGUE_OPENERS,
  ...WEEKDAY_OPENERS,
  'in',
  'final',
]);

/** Names, which want a capital, that a grammar begins with besides. */
const NAMES: ReadonlySet<string> = new Set([...CALENDAR_NAMES, ...HOLIDAY_OPENERS, ...QUARTER_NAMES]);

/** Words that open an expression only with another right behind them. */
const LEANING: ReadonlySet<string> = new Set(['a', 'an', 'the', 'each', 'every', 'in']);

/** Sentences over which a date named before is still what "a week earlier" counts from. */
const REMEMBERED = 4;
/** Sentences of a photo's caption behind the one that dates it. */
const CAPTION = 2;

/**
 * All time expressions of an article, sentence by sentence, left to right, none overlapping. What needs the day of publication
 * is left out where that is null. Never throws; time linear in the number of words.
 */
export function timeExpressions(sentences: readonly (readonly Word[])[], published: string | null): readonly (readonly TimeExpression[])[] {
  let previous: Named | null = null;
  let age = 0;
  let photo: { readonly day: string; readonly until: number } | null = null;
  return sentences.map((words, n) => {
    if (photo !== null && n > photo.until) photo = null;
    if (previous !== null) previous = ++age > REMEMBERED ? null : { ...previous, here: false };
    const found: TimeExpression[] = [];
    let reading: Reading = { words, published: photo?.day ?? published, previous };
    for (let i = 0; i < words.length; ) {
      const best = longest(reading, i);
      if (best === null) {
        i++;
        continue;
      }
      const expression = toExpression(reading, i, best, found.at(-1)?.to ?? 0);
      found.push(expression);
      if (best.aside !== true && anchors(expression))
        [previous, age] = [{ here: true, range: expression.range as Named['range'], value: expression.value }, 0];
      // "This Sunday, May 12, 2013 picture shows …": a caption is told from its own day.
      if (oneDay(expression) && PHOTO.test(key(reading, best.to)) && close(reading, best.to))
        photo = { day: expression.range?.first as string, until: n + CAPTION };
      reading = { words, published: photo?.day ?? published, previous };
      i = best.to;
    }
    return found;
  });
}

const PHOTO = /^(?:photo|photograph|picture|image|frame|file)$/u;
const oneDay = (e: TimeExpression): boolean =>
  e.type === 'DATE' && e.range?.first != null && e.range.first === e.range.last && e.anchor === 'phrase';

function longest(r: Reading, i: number): Found | null {
  const w = r.words[i];
  if (w === undefined || !opens(r, i, w)) return null;
  if (LEANING.has(w.key) && !/^\s/u.test(r.words[i + 1]?.before ?? '')) return null;
  let best: Found | null = null;
  for (const grammar of w.shape === 'number' ? FIGURES : GRAMMARS) {
    const found = grammar(r, i);
    if (found !== null && found.to > (best?.to ?? i) && onCalendar(found)) best = found;
  }
  return best;
}

/** Whether any grammar may begin at a word: figures, words that open, names, and what may be a misspelt name. */
const opens = (r: Reading, i: number, { shape, key: word }: Word): boolean =>
  shape === 'number' || OPENERS.has(word) || (shape !== 'lower' && (NAMES.has(word) || mayBeMisspelt(r, i)));

/** Four figures make a year: "a million days ago" is nothing. */
const onCalendar = ({ range }: Found): boolean => [range?.first, range?.last].every((day) => day == null || /^[1-9]\d{3}-/u.test(day));

/** Whether "two days later" may count from it: a day to a year of the calendar. */
const anchors = (e: TimeExpression): boolean =>
  (e.type === 'DATE' || e.type === 'TIME') &&
  e.range?.first != null &&
  e.range.last != null &&
  e.range.precision !== 'unknown' &&
  /^\d/u.test(e.value);

function toExpression(r: Reading, i: number, found: Found, floor: number): TimeExpression {
  const from = widened(r, i, floor, found);
  const last = r.words[found.to - 1] as Word;
  // The owner's 's is no part of the expression: "Friday's attack".
  const end = owns(last) ? last.end - 2 : last.end;
  return {
    span: { start: (r.words[from] as Word).start, end },
    from,
    to: found.to,
    type: found.type,
    value: found.value,
    mod: found.mod ?? null,
    range: found.range,
    anchor: found.anchor,
    frame: found.frame ?? false,
    bound: boundOf(r.words, from, found.to),
    tense: found.type === 'DURATION' || found.type === 'SET' ? null : tenseOf(r, from, found.to),
    conflict: found.conflict ?? null,
    doubt: found.doubt ?? null,
  };
}

const HEDGES = /^(?:nearly|almost|about|around|roughly|approximately|over|barely)$/u;

/** Takes in the article, and before a count its hedge: "the third quarter", "nearly two years", "more than four hours". */
function widened(r: Reading, i: number, floor: number, found: Found): number {
  let from = i;
  const before = (n: number): boolean => from - n >= floor && close(r, from);
  if (before(1) && key(r, from - 1) === 'the') from--;
  if (found.type !== 'DURATION' && found.type !== 'DATE') return from;
  if (found.type === 'DURATION' || /^(?:[a-z]+|\d+) /u.test(`${key(r, i)} `)) {
    if (found.type === 'DURATION' && before(1) && HEDGES.test(key(r, from - 1)) && !/^(?:the|last|past|next)$/u.test(key(r, from))) from--;
    else if (found.type === 'DURATION' && before(2) && key(r, from - 1) === 'than' && /^(?:more|less|fewer)$/u.test(key(r, from - 2)))
      from -= 2;
    else if (
      found.type === 'DURATION' &&
      before(2) &&
      ((key(r, from - 1) === 'least' && key(r, from - 2) === 'at') || (key(r, from - 1) === 'to' && key(r, from - 2) === 'up'))
    )
      from -= 2;
  }
  return from;
}
