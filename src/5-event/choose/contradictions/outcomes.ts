import { touches } from '../../../language/index.ts';
import type { Claim, HarmKind, Vocabulary } from '../../../model/index.ts';
import { type Counters, voiceOf } from '../toll/counters.ts';
import { standing } from '../toll/standing.ts';
import { estimateInWords, wholesOf } from './numbers.ts';
import { peopleOf, samePeople } from './people.ts';
import { type Differing, excluding, sayings, type Saying, weightiest } from './saying.ts';

/** Kinds by which a place changes hands, by who has it then. */
const TAKEN: Readonly<Record<string, string>> = {
  'government-regains-territory': 'taken by state forces',
  'non-state-actor-overtakes-territory': 'taken by a non-state side',
};

/** How it came out, told in ways that exclude each other: whose the place is, whether it happened at all, whether anybody came to harm. */
export function differingOutcomes(
  claims: readonly Claim[],
  kinds: readonly HarmKind[],
  answersFor: (c: Claim) => boolean,
  counters: Counters,
  vocabulary: Vocabulary,
): readonly Differing[] {
  const denied = claims.filter((c) => c.status === 'denied' && !answersFor(c) && c.harm.every((h) => h.best !== 0));
  const reported = claims.filter((c) => c.status === 'reported' || c.status === 'claimed');
  return [
    ...ofGround(reported, denied),
    ...ofDeed(reported, denied),
    ...kinds.flatMap((kind) => ofHarm(claims, kind, counters, vocabulary)),
  ];
}

const isTaking = (c: Claim): boolean => TAKEN[c.eventType] !== undefined;

function ofGround(reported: readonly Claim[], denied: readonly Claim[]): readonly Differing[] {
  const taken = sayings(
    reported,
    (c) => TAKEN[c.eventType] ?? null,
    (w) => w,
  );
  const held = denied.filter(isTaking);
  const still: readonly Saying<string>[] = held.length === 0 ? [] : [{ value: '', words: 'still held', claims: held }];
  // One voice that tells of both, or tells of different days, tells of one after the other.
  const said = excluding([...taken, ...still].sort(weightiest), (a, b) =>
    a.claims.some((x) =>
      b.claims.some((y) => voiceOf(x) !== voiceOf(y) && (x.date === null || y.date === null || touches(x.date, y.date))),
    ),
  );
  return said.length > 1 ? [{ type: 'outcome', field: 'outcome', said }] : [];
}

/** A denial of one kind of deed is none of another: that nobody shelled a town is not that nobody was arrested there. */
function ofDeed(reported: readonly Claim[], denied: readonly Claim[]): readonly Differing[] {
  return [...new Set(denied.filter((c) => !isTaking(c)).map((c) => c.eventType))].sort().flatMap((type): readonly Differing[] => {
    const [yes, no] = [reported.filter((c) => c.eventType === type), denied.filter((c) => c.eventType === type)];
    if (yes.length === 0) return [];
    const said = [
      { value: true, words: 'reported', claims: yes },
      { value: false, words: 'denied', claims: no },
    ];
    return [{ type: 'outcome', field: 'outcome', said: said.sort(weightiest) }];
  });
}

/** "No coalition troops were hurt" against wounded soldiers; a zero for some says nothing of the others. */
function ofHarm(claims: readonly Claim[], kind: HarmKind, counters: Counters, vocabulary: Vocabulary): readonly Differing[] {
  const none = claims.filter((c) => wholesOf(c, kind).length > 0 && wholesOf(c, kind).every((h) => h.best === 0));
  if (none.length === 0) return [];
  const some = standing(claims, kind, counters).left.filter((f) => f.value.low > 0);
  const excludes = (no: Claim, yes: Claim): boolean => {
    const [p, q] = [peopleOf(no, vocabulary), peopleOf(yes, vocabulary)];
    if (p.general) return p.civilian !== true || q.civilian !== false;
    return !q.general && samePeople(p, q);
  };
  const yes = some.filter((f) => f.claims.some((y) => none.some((n) => excludes(n, y))));
  const no = none.filter((n) => yes.some((f) => f.claims.some((y) => excludes(n, y))));
  if (yes.length === 0) return [];
  const figures = new Map<string, Claim[]>();
  for (const f of yes) {
    const words = `${estimateInWords(f.value)} ${kind}`;
    const list = figures.get(words) ?? [];
    figures.set(words, list);
    list.push(...f.claims.filter((c) => !list.includes(c)));
  }
  const said: readonly Saying<null>[] = [
    { value: null, words: `nobody ${kind}`, claims: no },
    ...[...figures].map(([words, told]) => ({ value: null, words, claims: told })),
  ];
  return [{ type: 'outcome', field: kind, said: [...said].sort(weightiest) }];
}
