import type { Claim, ClaimId, Estimate, HarmKind, Held } from '../model/index.ts';

/**
 * What the claims of an event say of one kind of harm. Each claim's groups are added up, parts of a total not; each
 * article counts once, with its largest figure. Chosen: low is the lowest said, best what most articles say (the largest
 * in a tie), high the highest said, open where any is open.
 */
export function toll(claims: readonly Claim[], kind: HarmKind): Held<Estimate> | null {
  const said = new Map<string, { readonly value: Estimate; readonly claims: ClaimId[]; readonly articles: Set<string> }>();
  for (const claim of claims) {
    const value = sum(claim, kind);
    if (value === null) continue;
    const key = JSON.stringify(value);
    const row = said.get(key);
    if (row === undefined) said.set(key, { value, claims: [claim.id], articles: new Set([claim.article]) });
    else {
      row.claims.push(claim.id);
      row.articles.add(claim.article);
    }
  }
  const all = [...said.values()];
  if (all.length === 0) return null;
  // A zero for one group ("no coalition troops") is no toll of the event where others give one.
  const told = all.some((r) => r.value.low > 0) ? all.filter((r) => r.value.best !== 0) : all;
  const counted = comparable(told, claims);
  const bests = counted
    .filter((r) => r.value.best !== null)
    .sort((a, b) => b.articles.size - a.articles.size || (b.value.best ?? 0) - (a.value.best ?? 0));
  const best = bests[0]?.value.best ?? null;
  const low = Math.min(...counted.map((r) => r.value.low));
  const high = counted.some((r) => r.value.high === null) ? null : Math.max(...counted.map((r) => r.value.high ?? 0));
  const by =
    all.length === 1
      ? 'agreement'
      : bests.length > 1 && (bests[0]?.articles.size ?? 0) > (bests[1]?.articles.size ?? 0)
        ? 'what most articles say'
        : 'largest figure said';
  return { chosen: { low, best, high }, by, said: all.map((r) => ({ value: r.value, claims: r.claims })) };
}

/**
 * Only tolls of the same victims can be low and high of one figure. The toll that most articles give (the largest in a
 * tie) leads; one of other named parties stands beside it in what was said, and is not chosen from.
 */
function comparable(told: readonly Row[], claims: readonly Claim[]): readonly Row[] {
  const victims = (row: Row): ReadonlySet<string> =>
    new Set(claims.filter((c) => row.claims.includes(c.id)).flatMap((c) => c.target.flatMap((t) => (t.actor === null ? [] : [t.actor]))));
  const [lead] = [...told].sort(
    (a, b) => b.articles.size - a.articles.size || (b.value.best ?? b.value.low) - (a.value.best ?? a.value.low),
  );
  if (lead === undefined) return told;
  const of = victims(lead);
  return told.filter((row) => {
    const other = victims(row);
    return row === lead || of.size === 0 || other.size === 0 || [...other].some((v) => of.has(v));
  });
}

interface Row {
  readonly value: Estimate;
  readonly claims: readonly ClaimId[];
  readonly articles: ReadonlySet<string>;
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
