import type { ActorId, Answer, Article, Claim, NamedActor, Responsibility, Speaker, Vocabulary } from '../../model/index.ts';
import { sides } from '../parties.ts';

/** Somebody who says that he did not do it, and the claims that pass it on. */
export interface Denier {
  readonly by: NamedActor;
  readonly claims: readonly Claim[];
}

interface Answering {
  readonly by: NamedActor;
  readonly through: readonly string[];
  readonly claim: Claim;
}

/**
 * Who claims an event and who denies having done it. Who tells of his own deed claims it; who denies that anybody came to harm, or that there was
 * anything at all, does not speak of his part in it unless he is the doer that others name.
 */
export function responsibility(claims: readonly Claim[], articles: ReadonlyMap<string, Article>, vocabulary: Vocabulary): Responsibility {
  const claimed = merged(claims.flatMap((c) => claiming(c, articles, vocabulary)));
  const denied = merged(denying(claims, articles, vocabulary));
  const rivals = claimed.some((a) => claimed.some((b) => !ofOneSide(a.by, b.by, vocabulary)));
  const both = claimed.some((a) => denied.some((d) => a.by.actor === d.by.actor && a.by.name === d.by.name));
  const state = rivals || both ? 'competing' : claimed.length > 0 ? 'claimed' : denied.length > 0 ? 'denied' : 'unclaimed';
  return { state, claimed, denied };
}

/** Those who deny having done it, with their claims. */
export function deniersOf(claims: readonly Claim[], articles: ReadonlyMap<string, Article>, vocabulary: Vocabulary): readonly Denier[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  return merged(denying(claims, articles, vocabulary)).map(({ by, claims: ids }) => ({
    by,
    claims: ids.flatMap((id) => byId.get(id) ?? []),
  }));
}

function claiming(claim: Claim, articles: ReadonlyMap<string, Article>, vocabulary: Vocabulary): readonly Answering[] {
  const voices = claim.attribution.filter((v) => v.stance === 'claims-responsibility');
  const told = voices.length > 0 ? voices : claim.status === 'claimed' ? claim.attribution.filter((v) => v.stance === 'states') : [];
  return told.flatMap(({ chain }) => {
    const speaker = chain.at(-1);
    if (speaker === undefined) return [];
    const by = partyOf(speaker, vocabulary);
    // "The police said they had shot a man": soldiers and police of no named force tell of it, and claim nothing.
    if (voices.length === 0 && by.actor !== null && vocabulary.actors.get(by.actor)?.generic === true) return [];
    // "The group's spokesman said its men had withdrawn": nor does who is not named as the doer.
    if (voices.length === 0 && !claim.perpetrator.some((p) => p.actor !== null && p.actor === by.actor)) return [];
    return [{ by, through: throughOf(chain, by, claim, articles), claim }];
  });
}

function denying(claims: readonly Claim[], articles: ReadonlyMap<string, Article>, vocabulary: Vocabulary): readonly Answering[] {
  const doers = new Set(claims.flatMap((c) => (c.status === 'denied' ? [] : c.perpetrator.flatMap((p) => p.actor ?? []))));
  const hurt = new Set(claims.flatMap((c) => c.target.flatMap((p) => p.actor ?? [])));
  return claims.flatMap((claim) => {
    const noHarm = claim.harm.some((h) => h.best === 0);
    const voices = claim.attribution.filter((v) => v.stance === 'denies' || (claim.status === 'denied' && v.stance === 'states'));
    return voices.flatMap(({ chain }) => {
      const speaker = chain.at(-1);
      if (speaker === undefined) return [];
      const by = partyOf(speaker, vocabulary);
      if (by.actor === null || noHarm) return [];
      const accused = doers.has(by.actor) || claim.perpetrator.some((p) => p.actor === by.actor);
      if (!accused && (claim.status !== 'denied' || claim.perpetrator.length > 0 || hurt.has(by.actor))) return [];
      return [{ by, through: throughOf(chain, by, claim, articles), claim }];
    });
  });
}

/** The party that somebody speaks for, by its name; its mouth (a media office) is who passes it on. */
function partyOf(speaker: Speaker, vocabulary: Vocabulary): NamedActor {
  const actor: ActorId | null =
    speaker.actor ?? (speaker.source === null ? null : (vocabulary.sources.get(speaker.source)?.sidesWith ?? null));
  return { actor, name: (actor === null ? undefined : vocabulary.actors.get(actor)?.name) ?? speaker.name };
}

function throughOf(chain: readonly Speaker[], by: NamedActor, claim: Claim, articles: ReadonlyMap<string, Article>): readonly string[] {
  const outlet = articles.get(claim.article)?.outlet ?? null;
  // A spokesman of no name is the party itself.
  const links = chain.filter((l, i) => i < chain.length - 1 || l.source !== null).map((l) => l.name);
  return [...links.reverse(), ...(outlet === null ? [] : [outlet])].filter((name) => name !== by.name);
}

const keyOf = ({ by }: Pick<Answer, 'by'>): string => by.actor ?? by.name.toLowerCase();

function merged(all: readonly Answering[]): readonly Answer[] {
  const rows = new Map<string, { readonly by: NamedActor; readonly through: Set<string>; readonly claims: Set<Claim['id']> }>();
  for (const { by, through, claim } of [...all].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))) {
    const row = rows.get(keyOf({ by })) ?? { by, through: new Set(), claims: new Set() };
    rows.set(keyOf({ by }), row);
    for (const name of through) row.through.add(name);
    row.claims.add(claim.id);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { by, through, claims }]) => ({ by, through: [...through].sort(), claims: [...claims] }));
}

function ofOneSide(a: NamedActor, b: NamedActor, vocabulary: Vocabulary): boolean {
  if (a.actor === b.actor && a.name === b.name) return true;
  const [x, y] = [sides([a], vocabulary), sides([b], vocabulary)];
  return x.some((s) => y.includes(s));
}
