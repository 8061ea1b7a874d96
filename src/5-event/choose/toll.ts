import type { Claim, ClaimId, Estimate, Harm, HarmKind, Held } from '../../model/index.ts';

/**
 * What the claims of an event say of one kind of harm, every value side by side. Each claim's groups are added up, parts of a total not.
 * Of each voice of each article the fullest figure stands, and what an article adds claim by claim ("two guards were also killed", one
 * more name) is added to those it names. A running total ("the toll rose to 46") takes the place of all smaller figures. Chosen where they speak of the same victims: low is the lowest, best what most articles say (the
 * largest in a tie), high the highest, open where any is open.
 */
export function toll(claims: readonly Claim[], kind: HarmKind): Held<Estimate> | null {
  const all = rows(claims, kind);
  if (all.length === 0) return null;
  // A zero for one group ("no coalition troops") is no toll of the event where others give one.
  const told = all.some((r) => r.value.low > 0) ? all.filter((r) => r.value.best !== 0) : all;
  const counted = comparable(fullest(counting(latest([...told, ...added(claims, kind)]))));
  const bests = counted.filter((r) => r.value.best !== null).sort(leading);
  const best = bests[0]?.value.best ?? null;
  const low = Math.min(...counted.map((r) => r.value.low));
  const high = counted.some((r) => r.value.high === null) ? null : Math.max(...counted.map((r) => r.value.high ?? 0));
  const most = bests.length > 1 && (bests[0]?.articles.size ?? 0) > (bests[1]?.articles.size ?? 0);
  const by = all.length === 1 ? 'agreement' : most ? 'what most articles say' : 'largest figure said';
  return { chosen: { low, best, high }, by, said: all.map((r) => ({ value: r.value, claims: r.claims })) };
}

/** One value with all who say it, and of whom. */
interface Row {
  readonly value: Estimate;
  readonly claims: ClaimId[];
  readonly articles: Set<string>;
  /** Article and speaker: each can say one total. */
  readonly voices: Set<string>;
  readonly victims: Set<string>;
  /** Somebody counted; a name alone, "the mayor", counts nobody. */
  counted: boolean;
  /** It is told as how many there are in all by now. */
  total: boolean;
}

const rowOf = (value: Estimate): Row => ({
  value,
  claims: [],
  articles: new Set(),
  voices: new Set(),
  victims: new Set(),
  counted: false,
  total: false,
});
const voiceOf = (claim: Claim): string => `${claim.article} ${claim.attribution.map((v) => v.chain.at(-1)?.name).join(', ')}`;
/** What a claim says of one kind of harm, parts of a total left out. */
export const groupsOf = (claim: Claim, kind: HarmKind): readonly Harm[] => claim.harm.filter((h) => h.kind === kind && !h.subset);

function rows(claims: readonly Claim[], kind: HarmKind): readonly Row[] {
  const said = new Map<string, Row>();
  for (const claim of claims) {
    const groups = groupsOf(claim, kind);
    if (groups.length === 0) continue;
    const value = sum(groups);
    const key = JSON.stringify(value);
    const row = said.get(key) ?? rowOf(value);
    said.set(key, row);
    row.claims.push(claim.id);
    row.articles.add(claim.article);
    row.voices.add(voiceOf(claim));
    row.total ||= groups.some((h) => h.sum === 'total');
    row.counted ||= groups.length > 1 || groups.some((h) => h.known !== true);
    // "soldiers" of no named army may be anyone's.
    for (const { actor, name } of claim.target) if (actor !== null && !name.endsWith('(unspecified)')) row.victims.add(actor);
  }
  return [...said.values()];
}

/** What an article adds claim by claim: the mayor in one sentence, two guards "also" or five "more" in the next. */
function added(claims: readonly Claim[], kind: HarmKind): readonly Row[] {
  const byArticle = new Map<string, Claim[]>();
  for (const claim of claims)
    if (groupsOf(claim, kind).length > 0) byArticle.set(claim.article, [...(byArticle.get(claim.article) ?? []), claim]);
  return [...byArticle.values()].flatMap((told) => {
    const inOrder = [...told].sort((a, b) => a.evidence.span.start - b.evidence.span.start || (a.id < b.id ? -1 : 1));
    let base: readonly Harm[] = [];
    const more = new Map<string, Harm>();
    for (const claim of inOrder) {
      const groups = groupsOf(claim, kind);
      if (groups.every((h) => h.sum === 'more')) for (const h of groups) more.set(`${h.low} ${nameOf(h)}`, h);
      else if (more.size === 0) base = groups;
    }
    if (more.size === 0 || base.length === 0 || told.some((c) => groupsOf(c, kind).some((h) => h.sum === 'total'))) return [];
    const row = rowOf(sum([...base, ...more.values()]));
    row.counted = true;
    for (const claim of told) {
      row.claims.push(claim.id);
      row.articles.add(claim.article);
      row.voices.add(voiceOf(claim));
    }
    return [row];
  });
}

const nameOf = (h: Harm): string => (h.group ?? '').toLowerCase().split(/\s+/u).at(-1) ?? '';

const size = (r: Row): number => r.value.best ?? r.value.low;
/** What most articles say first, the larger figure in a tie. */
const leading = (a: Row, b: Row): number => b.articles.size - a.articles.size || size(b) - size(a);

/** A running total only rises: the largest one is the last, and holds all that was counted before it. */
function latest(told: readonly Row[]): readonly Row[] {
  const total = Math.max(0, ...told.filter((r) => r.total).map(size));
  return told.filter((r) => size(r) >= total);
}

/** Who counts tells more than who only names a victim; and "several" no more than the same article's figure. */
function counting(told: readonly Row[]): readonly Row[] {
  const exact = new Set(told.filter((r) => r.value.best !== null).flatMap((r) => [...r.articles]));
  const known = told.filter((r) => r.value.best !== null || [...r.articles].some((a) => !exact.has(a)));
  const counted = known.filter((r) => r.counted);
  return counted.length > 0 ? counted : known;
}

/** "The brigadier was killed", after "the brigadier and seven guards": one voice's smaller figure is a part of its larger one. */
function fullest(told: readonly Row[]): readonly Row[] {
  const largest = new Map<string, number>();
  for (const row of told) for (const voice of row.voices) largest.set(voice, Math.max(size(row), largest.get(voice) ?? 0));
  return told.filter((row) => [...row.voices].some((voice) => largest.get(voice) === size(row)));
}

/**
 * Only tolls of the same victims can be low and high of one figure. The leading one stays, and those of other named
 * parties stand beside it in what was said without being chosen from.
 */
function comparable(told: readonly Row[]): readonly Row[] {
  const lead = [...told].sort(leading)[0];
  if (lead === undefined || lead.victims.size === 0) return told;
  return told.filter((row) => row.victims.size === 0 || [...row.victims].some((v) => lead.victims.has(v)));
}

/** Groups added up. */
export function sum(groups: readonly Harm[]): Estimate {
  return {
    low: groups.reduce((n, h) => n + h.low, 0),
    best: groups.some((h) => h.best === null) ? null : groups.reduce((n, h) => n + (h.best ?? 0), 0),
    high: groups.some((h) => h.high === null) ? null : groups.reduce((n, h) => n + (h.high ?? 0), 0),
  };
}
