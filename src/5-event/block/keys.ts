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

/** Days beyond which a span is no day any more and files under months. */
const FEW_DAYS = 3;
/** Words by pairs of which an undated story is found again. */
const WORDS = 5;

/**
 * The blocks of an account: day and place (cell, province, country), day and country where the place is no finer, month with a telling
 * toll or a victim's name, and for undated stories pairs of the most telling words.
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
  const blocks = [whenAndWhere(account), monthAnd(account), wording(account)];
  return { filed: once(blocks.flatMap((b) => b.filed)), sought: once(blocks.flatMap((b) => b.sought)) };
}

const once = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

function whenAndWhere({ date, location }: Account): Keys {
  if (date === null || date.first === null || date.last === null || location === null) return { filed: [], sought: [] };
  const days = daysFrom(date.first, date.last, FEW_DAYS);
  const near = daysFrom(addDays(date.first, -1), addDays(date.last, 1), FEW_DAYS + 2);
  const { filed, sought } = areas(location);
  const each = (list: readonly string[], areasOf: readonly string[]): readonly string[] =>
    list.flatMap((d) => areasOf.map((a) => `${d} ${a}`));
  return { filed: each(days, filed), sought: each(near, sought) };
}

/** A place files under all that holds it and seeks in as narrow an area as another may have called it. */
function areas(l: Location): Keys {
  const country = `country ${l.country ?? l.name}`;
  if (l.precision === 'country') return { filed: [country, `only ${country}`], sought: [country] };
  const province = l.admin1 === null ? [] : [`province ${l.country ?? ''} ${l.admin1}`];
  const [own, ...round] = isFine(l) ? cellsOf(l) : [];
  const cell = own === undefined ? [] : [own];
  return { filed: [...cell, ...province, country], sought: [...cell, ...round, ...province, `only ${country}`] };
}

/** A telling toll or a name, with the months that its days touch: days and places told for it may differ. */
function monthAnd({ date, killed, victims }: Account): Keys {
  const toll = telling(killed);
  const things = [
    ...(toll === null ? [] : [`killed ${String(toll)}`]),
    ...victims.filter((name) => name.length > 1).map((name) => `victim ${[...name].sort().join(' ')}`),
  ];
  if (things.length === 0) return { filed: [], sought: [] };
  const { first, last } = date ?? { first: null, last: null };
  const undated = things.map((t) => `undated ${t}`);
  if (first === null || last === null) return { filed: undated, sought: undated };
  const months = [...new Set([addDays(first, -7), first, last, addDays(last, 7)].map((d) => d.slice(0, 7)))];
  const own = [...new Set([first, last].map((d) => d.slice(0, 7)))];
  const each = (list: readonly string[]): readonly string[] => list.flatMap((m) => things.map((t) => `${m} ${t}`));
  return { filed: each(own), sought: each(months) };
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
