import { overlaps, type Of } from '../scene.ts';

/** Words by which captives come free or the dead come home. */
const LETS_GO = /^(?:free|set free|rescu|releas|let|return|hand|swap|exchang|trad)/iu;

/** Whether a trigger tells that captives are let go, rescued or exchanged. */
export const letsGo = (t: Of<'trigger'>, text: string): boolean =>
  (t.eventType === 'other' || t.eventType === 'agreement') && LETS_GO.test(text.slice(t.span.start, t.span.end));

/** Whether a trigger only says who those are that another one lets go: "released 30 students *kidnapped last month*". */
export const describesFreed = (t: Of<'trigger'>, all: readonly Of<'trigger'>[], text: string): boolean =>
  TAKEN.test(t.eventType) &&
  t.arguments.some(
    (a) =>
      a.function === 'patient' &&
      /^(?:participle|relative clause)/u.test(a.by) &&
      all.some((o) => o !== t && letsGo(o, text) && o.arguments.some((b) => b.function === 'patient' && overlaps(a.head, b.head))),
  );
const TAKEN = /^(?:abduction|arrests|non-state-actor-overtakes|government-regains)/u;
