import { words } from '../../../language/index.ts';
import type { Claim, Vocabulary } from '../../../model/index.ts';
import { sides } from '../../parties.ts';

/** Who came to harm, as far as a claim tells. */
export interface People {
  /** The topmost parties of the named ones. */
  readonly sides: readonly string[];
  /** Whether only people not in arms are spoken of, or only others; null where it is not said. */
  readonly civilian: boolean | null;
  /** All who came to harm, not some of them: "people", or nobody named at all. */
  readonly general: boolean;
}

export function peopleOf(claim: Claim, vocabulary: Vocabulary): People {
  const named = claim.target.filter((p) => p.actor !== null && vocabulary.actors.get(p.actor)?.generic !== true);
  const armed = named.filter((p) => p.actor !== null && vocabulary.actors.get(p.actor)?.kind !== 'civilians');
  const groups = claim.harm.flatMap((h) => (h.subset || h.group === null ? [] : [isCivilian(h.group, vocabulary)]));
  const kinds = claim.target.flatMap((p) => (p.actor === null ? [] : [vocabulary.actors.get(p.actor)?.kind === 'civilians']));
  const told = [...kinds, ...groups.filter((g) => g !== null)];
  const civilian = told.length === 0 ? null : told.every((c) => c) ? true : told.some((c) => c) ? null : false;
  return { sides: sides(armed, vocabulary), civilian, general: armed.length === 0 && civilian !== false };
}

/** Two that name parties must share one; people not in arms are no soldiers. */
export function samePeople(a: People, b: People): boolean {
  if (a.sides.length > 0 && b.sides.length > 0) return a.sides.some((s) => b.sides.includes(s));
  return !(a.civilian === true && b.civilian === false) && !(a.civilian === false && b.civilian === true);
}

/** Whether the words for a group mean people not in arms; null where they may mean anybody. */
export function isCivilian(group: string, { casualtyWords }: Vocabulary): boolean | null {
  const list = words(group, { start: 0, end: group.length });
  const head = casualtyWords
    .find(list)
    .at(-1)
    ?.rows.find((r) => r.is === 'people');
  if (head?.is !== 'people') return null;
  return head.who === 'civilian' ? true : isAnybody(group) ? null : false;
}

/** Whether the words for a group say nothing of who they were. */
export const isAnybody = (group: string): boolean => ANYBODY.test(group);

const ANYBODY = /(?:^|\s)(?:people|persons?|others?|more|victims?|members|hostages|prisoners|detainees|inmates|captives|officials)$/iu;
