import type { Claim, ClaimId, Estimate, HarmKind, Held } from '../model/index.ts';

/**
 * What the claims of an event say of one kind of harm, every value side by side. Each claim's groups are added up, parts
 * of a total not. Chosen from the fullest figure of each voice of each article, where they speak of the same victims:
 * low is the lowest, best what most articles say (the largest in a tie), high the highest, open where any is open.
 */
export function toll(claims: readonly Claim[], kind: HarmKind): Held<Estimate> | null {
  const all = rows(claims, kind);
  if (all.length === 0) return null;
  // A zero for one group ("no coalition troops") is no toll of the event where others give one.
  const told = all.some((r) => r.value.low > 0) ? all.filter((r) => r.value.best !== 0) : all;
  const counted = comparable(fullest(told));
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
}

function rows(claims: readonly Claim[], kind: HarmKind): readonly Row[] {
  const said = new Map<string, Row>();
  for (const claim of claims) {
    const value = sum(claim, kind);
    if (value === null) continue;
    const key = JSON.stringify(value);
    const row = said.get(key) ?? { value, claims: [], articles: new Set(), voices: new Set(), victims: new Set() };
    said.set(key, row);
    row.claims.push(claim.id);
    row.articles.add(claim.article);
    row.voices.add(`${claim.article} ${claim.attribution.map((v) => v.source).join(', ')}`);
    // "soldiers" of no named army may be anyone's.
    for (const { actor, name } of claim.target) if (actor !== null && !name.endsWith('(unspecified)')) row.victims.add(actor);
  }
  return [...said.values()];
}

const size = (r: Row): number => r.value.best ?? r.value.low;
/** What most articles say first, the larger figure in a tie. */
const leading = (a: Row, b: Row): number => b.articles.size - a.articles.size || size(b) - size(a);

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

/** A claim's groups added up: several are one total, parts of it are not. */
function sum(claim: Claim, kind: HarmKind): Estimate | null {
  const rows = claim.harm.filter((h) => h.kind === kind && !h.subset);
  if (rows.length === 0) return null;
  return {
    low: rows.reduce((n, h) => n + h.low, 0),
    best: rows.some((h) => h.best === null) ? null : rows.reduce((n, h) => n + (h.best ?? 0), 0),
    high: rows.some((h) => h.high === null) ? null : rows.reduce((n, h) => n + (h.high ?? 0), 0),
  };
}
