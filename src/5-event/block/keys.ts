import { addDays, daysBetween } from '../../language/index.ts';
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
 * The blocks of an account: day and place (cell, province, country), week with a telling toll or a victim's name, and for undated stories
 * pairs of the most telling words, or a large toll and the country.
 */
export function keysOf(account: Account): Keys {
  const known = KEYS.get(account) ?? blocksOf(account);
  KEYS.set(account, known);
  return known;
}

/** An account's keys are asked for when it is filed, when its field grows and when that is decided on. */
const KEYS = new WeakMap<Account, Keys>();

function blocksOf(account: Account): Keys {
  if (!account.happened) return { filed: [], sought: [] };
  const blocks = [whenAndWhere(account), weekAnd(account), wording(account)];
  return { filed: once(blocks.flatMap((b) => b.filed)), sought: once(blocks.flatMap((b) => b.sought)) };
}

const once = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

function whenAndWhere({ date, location }: Account): Keys {
  if (date === null || date.first === null || date.last === null) return { filed: [], sought: [] };
  const { first, last } = date;
  const span = (slack: number): readonly string[] => daysFrom(addDays(first, -slack), addDays(last, slack), FEW_DAYS + 2 * slack);
  const { filed, sought, round } = areas(location);
  const each = (days: readonly string[], list: readonly string[]): readonly string[] => days.flatMap((d) => list.map((a) => `${d} ${a}`));
  return { filed: each(span(0), [...filed, ANYWHERE]), sought: [...each(span(ERRS), sought), ...each(span(1), round)] };
}

/** Filed by all. */
const ANYWHERE = 'anywhere';
const NOWHERE = 'nowhere';

/**
 * Under what a place files, what it seeks, and what it seeks in the days next to its own alone, the cells round it. Places of one province
 * meet, and in one country those that are told by the country's name alone, or that no gazetteer knows, with all; what is told without
 * any country meets all.
 */
function areas(l: Location | null): {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
  readonly round: readonly string[];
} {
  const land = l?.country ?? (l?.precision === 'country' ? l.name : null);
  if (l === null || land === null) return { filed: [NOWHERE], sought: [ANYWHERE], round: [] };
  const [country, area, lost, point] = ['country', 'area', 'lost', 'point'].map((what) => `${what} ${land}`) as [
    string,
    string,
    string,
    string,
  ];
  if (l.precision === 'country') return { filed: [country], sought: [country, area, lost, point, NOWHERE], round: [] };
  const province = l.admin1 === null ? [] : [`province ${land} ${l.admin1}`];
  if (!isFine(l)) return { filed: [area, ...province], sought: [country, lost, ...province, NOWHERE], round: [] };
  if (l.lat === null || l.lon === null)
    return { filed: [lost, ...province], sought: [country, area, lost, point, ...province, NOWHERE], round: [] };
  const [own = '', ...round] = cellsOf(l);
  return { filed: [point, own, ...province], sought: [country, lost, own, ...province, NOWHERE], round };
}

/** A telling toll and its country, or a name, with the weeks of its first and last day: days and places told for it may differ. */
function weekAnd({ date, killed, victims, location }: Account): Keys {
  const toll = telling(killed);
  const land = location?.country ?? null;
  const things = [
    ...(toll === null || land === null ? [] : [`killed ${String(toll)} ${land}`]),
    ...victims.filter((name) => name.length > 1).map((name) => `victim ${[...name].sort().join(' ')}`),
  ];
  const { first, last } = date ?? { first: null, last: null };
  const many = toll !== null && toll >= MANY && land !== null ? [`killed ${String(toll)} ${land}`] : [];
  const undated = [...things, ...many].map((t) => `undated ${t}`);
  if (first === null || last === null) return { filed: [...undated, ...many], sought: [...undated, ...many] };
  const weeks = [first, last].map((day) => Math.floor(daysBetween('1970-01-01', day) / 7));
  const each = (list: readonly number[]): readonly string[] => list.flatMap((w) => things.map((t) => `week ${String(w)} ${t}`));
  return {
    filed: [...each(weeks), ...many],
    sought: [...each(weeks.flatMap((w) => [w - 1, w, w + 1])), ...many.map((t) => `undated ${t}`)],
  };
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
