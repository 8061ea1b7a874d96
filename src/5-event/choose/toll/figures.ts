import type { Claim, Estimate, Harm, HarmKind } from '../../../model/index.ts';
import { voiceOf } from './counters.ts';

/** One figure that one claim gives, or that an article's claims give together. */
export interface Figure {
  readonly value: Estimate;
  readonly claims: readonly Claim[];
  readonly article: Claim['article'];
  /** Article and speaker: each can say one total. */
  readonly voice: string;
  readonly victims: readonly string[];
  /** Somebody counted; a name alone, "the mayor", counts nobody. */
  readonly counted: boolean;
  /** It is told as how many there are in all by now. */
  readonly total: boolean;
  /** It counts nobody but those who attacked. */
  readonly attackers: boolean;
  /** It comes on top of another: no toll by itself. */
  readonly more: boolean;
}

/** How large a figure is: its best, or what it is at least. */
export const size = ({ value }: Pick<Figure, 'value'>): number => value.best ?? value.low;

const groupsOf = (claim: Claim, kind: HarmKind): readonly Harm[] => claim.harm.filter((h) => h.kind === kind && !h.subset);

/** The figures that claims give for one kind of harm, one a claim: its groups added up, parts of a total not. */
export function figures(claims: readonly Claim[], kind: HarmKind): readonly Figure[] {
  return claims.flatMap((claim) => {
    const groups = groupsOf(claim, kind);
    if (groups.length === 0) return [];
    return [
      {
        value: sum(groups),
        claims: [claim],
        article: claim.article,
        voice: voiceOf(claim),
        // "soldiers" of no named army may be anyone's.
        victims: claim.target.flatMap(({ actor, name }) => (actor === null || name.endsWith('(unspecified)') ? [] : [actor])),
        counted: groups.length > 1 || groups.some((h) => h.known !== true),
        total: groups.some((h) => h.sum === 'total'),
        attackers: groups.every((h) => h.of === 'attackers'),
        more: groups.every((h) => h.sum === 'more'),
      },
    ];
  });
}

/** What an article adds claim by claim: the mayor in one sentence, two guards "also" or five "more" in the next. */
export function added(claims: readonly Claim[], kind: HarmKind): readonly Figure[] {
  const byArticle = new Map<Claim['article'], Claim[]>();
  for (const claim of claims) {
    if (groupsOf(claim, kind).length === 0) continue;
    const told = byArticle.get(claim.article);
    if (told === undefined) byArticle.set(claim.article, [claim]);
    else told.push(claim);
  }
  return [...byArticle].flatMap(([article, told]) => {
    const inOrder = [...told].sort((a, b) => a.evidence.span.start - b.evidence.span.start || (a.id < b.id ? -1 : 1));
    let base: readonly Harm[] = [];
    let from: readonly Claim[] = [];
    const more = new Map<string, Harm>();
    const on: Claim[] = [];
    for (const claim of inOrder) {
      const groups = groupsOf(claim, kind);
      // Said twice, by two voices or in headline and text, it still comes on top once.
      if (groups.every((h) => h.sum === 'more')) {
        for (const h of groups) more.set(`${h.low} ${nameOf(h)}`, h);
        on.push(claim);
      } else if (more.size === 0) [base, from] = [groups, [claim]];
    }
    if (more.size === 0 || base.length === 0 || told.some((c) => groupsOf(c, kind).some((h) => h.sum === 'total'))) return [];
    const voice = voiceOf(inOrder[0] as Claim);
    return [
      {
        value: sum([...base, ...more.values()]),
        claims: [...from, ...on],
        article,
        voice,
        victims: [],
        counted: true,
        total: false,
        attackers: false,
        more: false,
      },
    ];
  });
}

const nameOf = (h: Harm): string => (h.group ?? '').toLowerCase().split(/\s+/u).at(-1) ?? '';

/** Groups added up. */
export function sum(groups: readonly Estimate[]): Estimate {
  return {
    low: groups.reduce((n, h) => n + h.low, 0),
    best: groups.some((h) => h.best === null) ? null : groups.reduce((n, h) => n + (h.best ?? 0), 0),
    high: groups.some((h) => h.high === null) ? null : groups.reduce((n, h) => n + (h.high ?? 0), 0),
  };
}
