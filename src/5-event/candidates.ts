import { addDays } from '../language/index.ts';
import type { Claim } from '../model/index.ts';
import { between, isDated, isPlaced, NEIGHBOURS, speaksOfNews, tellingToll, victims } from './same.ts';

/**
 * The pairs of claims that "same" can find to be one, and few others, so that no claim is held against all. Blocks:
 * passages near each other in one article; one article's claims of one area; claims of one day and area; claims with one
 * telling toll and month. Claims of one article that say the same of one place stand for each other.
 */
export function* pairs(claims: readonly Claim[]): Iterable<readonly [number, number]> {
  const news = claims.flatMap((c, i) => (speaksOfNews(c) ? [i] : []));
  yield* neighbours(claims, news);
  const first = new Map<string, number>();
  const apart: number[] = [];
  for (const i of news) {
    const key = isPlaced(claims[i] as Claim) ? signature(claims[i] as Claim) : `${i}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, i);
      apart.push(i);
    } else yield [before, i];
  }
  const held = new Map<string, number[]>();
  for (const i of apart) {
    const claim = claims[i] as Claim;
    const groups = groupsOf(claim);
    const [own, ...round] = cellsOf(claim);
    for (const group of groups.placed) for (const cell of [own, ...round]) for (const j of held.get(`${group} ${cell}`) ?? []) yield [j, i];
    for (const group of groups.anywhere) for (const j of held.get(group) ?? []) yield [j, i];
    for (const key of [...groups.placed.map((g) => `${g} ${own}`), ...groups.anywhere]) {
      const block = held.get(key);
      if (block === undefined) held.set(key, [i]);
      else block.push(i);
    }
  }
}

/** So many claims further on, an article may still take up what it told. */
const TAKEN_UP = 12;

/** Passages of one article within reach of each other: near by, or among the next few claims. */
function* neighbours(claims: readonly Claim[], news: readonly number[]): Iterable<readonly [number, number]> {
  const start = (i: number): number => (claims[i] as Claim).evidence.span.start;
  const article = (i: number): string => (claims[i] as Claim).article;
  const inOrder = [...news].sort((a, b) => (article(a) < article(b) ? -1 : article(a) > article(b) ? 1 : start(a) - start(b)));
  for (let a = 0; a < inOrder.length; a++)
    for (let b = a + 1; b < inOrder.length; b++) {
      const [i, j] = [inOrder[a] as number, inOrder[b] as number];
      if (article(i) !== article(j)) break;
      if (b - a > TAKEN_UP && between(claims[i] as Claim, claims[j] as Claim) > NEIGHBOURS) break;
      yield [i, j];
    }
}

/** What claims must share to say the same of one place in one article, word for word apart. */
function signature(c: Claim): string {
  const names = (list: Claim['target']): string => list.map((p) => p.name).join('+');
  return [
    c.article,
    c.status,
    c.eventType,
    c.date?.first,
    c.date?.last,
    c.location?.place,
    c.location?.precision,
    c.location?.lat,
    c.location?.lon,
    names(c.perpetrator),
    names(c.target),
    tellingToll(c),
  ].join('|');
}

/** The groups a claim is compared in: those bound to its area, and those of a telling toll, wherever it is. */
function groupsOf(c: Claim): { readonly placed: readonly string[]; readonly anywhere: readonly string[] } {
  const days = isDated(c) ? daysOf(c) : [];
  const toll = tellingToll(c);
  const months = days.length > 0 ? [...new Set(days.map((d) => d.slice(0, 7)))] : [''];
  const placed = !isPlaced(c) ? [] : days.length > 0 ? days.map((d) => `${c.article} ${d}`) : [`${c.article} undated`];
  return {
    placed: isPlaced(c) && c.date?.precision === 'day' ? [...placed, ...days] : placed,
    anywhere: [
      ...(toll === null ? [] : months.map((m) => `toll ${toll} ${m}`)),
      // a part of a name tells who is meant within its article only
      ...victims(c).flatMap((name) => name.map((word) => `${c.article} victim ${word}`)),
      ...victims(c).flatMap((name) => (name.length > 1 ? months.map((m) => `victim ${[...name].sort().join(' ')} ${m}`) : [])),
    ],
  };
}

/** The days that a dated claim may be of, at most a month's, and one more at either end. */
function daysOf(c: Claim): readonly string[] {
  const { first, last } = c.date ?? { first: null, last: null };
  if (first === null || last === null) return [];
  const days: string[] = [];
  for (let d = addDays(first, -1); d <= addDays(last, 1); d = addDays(d, 1)) days.push(d);
  return days;
}

/** The cell of a claim's point, a degree wide, first, and the eight round it. */
function cellsOf(c: Claim): readonly string[] {
  const at = c.location;
  if (at === null || at.lat === null || at.lon === null) return [`place ${at?.place ?? at?.name ?? ''}`];
  const [y, x] = [Math.floor(at.lat), Math.floor(at.lon)];
  return [0, -1, 1].flatMap((dy) => [0, -1, 1].map((dx) => `${y + dy}/${x + dx}`));
}
