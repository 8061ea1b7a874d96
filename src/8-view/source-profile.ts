import type { Article, Claim, ConflictEvent, Entry, Estimate, HarmKind, Source, SourceProfile, Vocabulary } from '../model/index.ts';

/**
 * What is known of a source before it says anything (its row of sources.tsv), and how what it said has held up in this register: a statistic
 * of what stands in the entries, no verdict on anybody. Merged and withdrawn events do not count.
 */
export function sourceProfile(
  source: Source,
  entries: readonly Entry[],
  claims: readonly Claim[],
  articles: readonly Article[],
  vocabulary: Vocabulary,
): SourceProfile {
  const byId = new Map(claims.map((c) => [c.id as string, c]));
  const articleOf = new Map(articles.map((a) => [a.id as string, a]));
  const isIts = (c: Claim): boolean =>
    articleOf.get(c.article)?.outletId === source.id || c.attribution.some((v) => v.chain.some((l) => l.source === source.id));
  const told = entries.flatMap(({ event, status }): readonly Told[] => {
    if (status === 'merged' || status === 'withdrawn') return [];
    const all = event.claims.flatMap((id) => byId.get(id) ?? []);
    const its = all.filter(isIts);
    return its.length === 0 ? [] : [{ event, all, its, day: (c) => articleOf.get(c.article)?.published?.first ?? null }];
  });
  const count = (is: (t: Told) => boolean): number => told.filter(is).length;
  return {
    id: source.id,
    name: source.name,
    kind: source.role,
    side: source.sidesWith === null ? null : (vocabulary.actors.get(source.sidesWith)?.name ?? source.sidesWith),
    country: source.country === null ? null : (vocabulary.places.get(source.country)?.name ?? source.country),
    languages: source.languages,
    record: {
      events: told.length,
      alone: count(({ all, its }) => its.length === all.length),
      disputed: count(({ event, its }) => isDisputed(event, its)),
      overtaken: count(isOvertaken),
      corrected: count(isCorrected),
    },
  };
}

/** One event that a source tells of. */
interface Told {
  readonly event: ConflictEvent;
  readonly all: readonly Claim[];
  readonly its: readonly Claim[];
  readonly day: (c: Claim) => string | null;
}

const isDisputed = ({ contradictions = [] }: ConflictEvent, its: readonly Claim[]): boolean => {
  const ids = new Set(its.map((c) => c.id));
  return contradictions.some(
    (c) => c.said.some((s) => s.claims.some((id) => ids.has(id))) && c.said.some((s) => s.claims.every((id) => !ids.has(id))),
  );
};

interface Dated {
  readonly day: string;
  readonly value: Estimate;
  readonly its: boolean;
}

/** What was said of each kind of harm, with its day, for those that have one. */
function said({ event, all, its, day }: Told): readonly (readonly [HarmKind, readonly Dated[]])[] {
  const byId = new Map(all.map((c) => [c.id, c]));
  const own = new Set(its);
  return Object.entries(event.harm).map(([kind, held]) => [
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries forgets the keys' type
    kind as HarmKind,
    held.said.flatMap(({ value, claims }) =>
      claims.flatMap((id) => {
        const claim = byId.get(id);
        const when = claim === undefined ? null : day(claim);
        return claim === undefined || when === null ? [] : [{ day: when, value, its: own.has(claim) }];
      }),
    ),
  ]);
}

/** Its fullest figure leaves no room for the number that the register holds by now, which others gave on a later day. */
const isOvertaken = (told: Told): boolean =>
  said(told).some(([kind, rows]) => {
    const best = told.event.harm[kind]?.chosen.best ?? null;
    const own = [...rows].filter((r) => r.its).sort((a, b) => size(b.value) - size(a.value))[0];
    if (own === undefined || best === null || holds(own.value, best)) return false;
    return rows.some((r) => !r.its && r.day > own.day && r.value.best === best);
  });

/** It gave a figure itself and a lower one on a later day, which stands. */
const isCorrected = (told: Told): boolean =>
  said(told).some(([kind, rows]) => {
    const best = told.event.harm[kind]?.chosen.best ?? null;
    const own = rows.filter((r) => r.its);
    return own.some((r) => r.value.best === best && own.some((before) => before.day < r.day && before.value.low > size(r.value)));
  });

const size = ({ low, best }: Estimate): number => best ?? low;
const holds = ({ low, high }: Estimate, n: number): boolean => low <= n && (high === null || n <= high);
