import { addDays } from '../../language/index.ts';
import type { Estimate, Location } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { cellsOf, isFine } from '../places.ts';

/**
 * Under what an account is filed, and what it looks up to find those that may tell of the same event. Two accounts meet where one looks
 * up what the other is filed under; whichever came first, they meet.
 */
export interface Keys {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
}

/** Days beyond which a span is no day any more. */
const FEW_DAYS = 4;
/** Days that reports of one event may lie apart. */
const ERRS = 3;
/** Words by pairs of which an undated story is found again. */
const WORDS = 6;
/** So many dead bring an undated story and a dated one of its country together. */
const MANY = 10;

/**
 * The blocks of an account: day and place (cell, province, country), month with a telling toll or a victim's name, and for undated stories
 * pairs of the most telling words, or a large toll and the country.
 */
export function keysOf(account: Account): Keys {
  if (!account.happened) return { filed: [], sought: [] };
  const blocks = [whenAndWhere(account), monthAnd(account), wording(account)];
  return { filed: once(blocks.flatMap((b) => b.filed)), sought: once(blocks.flatMap((b) => b.sought)) };
}

const once = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

function whenAndWhere({ date, location }: Account): Keys {
  if (date === null || date.first === null || date.last === null) return { filed: [], sought: [] };
  const span = (slack: number): readonly string[] =>
    daysFrom(addDays(date.first ?? '', -slack), addDays(date.last ?? '', slack), FEW_DAYS + 2 * slack);
  const { filed, near, own } = areas(location);
  const each = (list: readonly string[], areasOf: readonly string[]): readonly string[] =>
    list.flatMap((d) => areasOf.map((a) => `${d} ${a}`));
  return { filed: each(span(0), filed), sought: [...each(span(1), near), ...each(span(ERRS), own)] };
}

/**
 * A place files under all that holds it; it seeks in as narrow an area as another may have called it by, `near` in days next to its own, `own` a
 * few days further.
 */
function areas(l: Location | null): {
  readonly filed: readonly string[];
  readonly near: readonly string[];
  readonly own: readonly string[];
} {
  if (l === null || (l.country === null && l.precision !== 'country')) return { filed: [NOWHERE], near: [NOWHERE], own: [NOWHERE] };
  const country = `country ${l.country ?? l.name}`;
  const vague = `vague ${country}`;
  if (l.precision === 'country') return { filed: [country, vague], near: [country, NOWHERE], own: [vague] };
  const province = l.admin1 === null ? [] : [`province ${l.country ?? ''} ${l.admin1}`];
  if (!isFine(l)) return { filed: [...province, country, vague], near: [...province, vague, NOWHERE], own: province };
  const [own = '', ...round] = cellsOf(l);
  // A village that no gazetteer knows may be told by the country's name alone, and the other way round.
  const lost = l.lat === null ? [vague] : [];
  return {
    filed: [own, ...province, country, ...lost],
    near: [own, ...round, ...province, vague, NOWHERE],
    own: [own, ...province, vague],
  };
}

/** Where no country is known. */
const NOWHERE = 'nowhere';

/** A telling toll or a name, with the months that its days touch: days and places told for it may differ. */
function monthAnd({ date, killed, victims, location }: Account): Keys {
  const toll = telling(killed);
  const things = [
    ...(toll === null ? [] : [`killed ${String(toll)}`]),
    ...victims.filter((name) => name.length > 1).map((name) => `victim ${[...name].sort().join(' ')}`),
  ];
  const { first, last } = date ?? { first: null, last: null };
  const many = toll !== null && toll >= MANY && location?.country != null ? [`killed ${String(toll)} ${location.country}`] : [];
  const undated = [...things, ...many].map((t) => `undated ${t}`);
  if (first === null || last === null) return { filed: [...undated, ...many], sought: [...undated, ...many] };
  const own = [...new Set([first, last].map((d) => d.slice(0, 7)))];
  const months = [...new Set([addDays(first, -7), first, last, addDays(last, 7)].map((d) => d.slice(0, 7)))];
  const each = (list: readonly string[]): readonly string[] => list.flatMap((m) => things.map((t) => `${m} ${t}`));
  return { filed: [...each(own), ...many], sought: [...each(months), ...many.map((t) => `undated ${t}`)] };
}

/** Only what an article is most about; a dated one looks for undated ones alone. */
function wording({ article, date, lead }: Account): Keys {
  const words = lead ? (article?.telling ?? []).slice(0, WORDS).map(([word]) => word) : [];
  const pairs = words.flatMap((a, i) => words.slice(i + 1).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)));
  const undated = pairs.map((p) => `undated words ${p}`);
  const any = pairs.map((p) => `words ${p}`);
  return date === null ? { filed: [...any, ...undated], sought: any } : { filed: any, sought: undated };
}

/** A number of killed that is seldom chance. */
const telling = (killed: Estimate | null): number | null =>
  killed !== null && killed.best !== null && killed.best > 3 ? killed.best : null;

function daysFrom(first: string, last: string, most: number): readonly string[] {
  const days: string[] = [];
  for (let d = first; d <= last && days.length <= most; d = addDays(d, 1)) days.push(d);
  return days.length > most ? [] : days;
}
