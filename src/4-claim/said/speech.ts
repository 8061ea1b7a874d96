import type { ActorId, Span, Speaker, Voice } from '../../model/index.ts';
import type { Of } from '../scene.ts';

/** Whether what a speaker says holds the word that tells of the deed, or is told by that word itself ("they *announced a truce*"). */
export function isOver(s: Of<'speaker'>, { span }: Of<'trigger'>): boolean {
  const cue = innermost(s).cue?.span;
  return (
    s.scope.some((c) => c.start <= span.start && span.start < c.end) || (cue !== undefined && cue.start < span.end && span.start < cue.end)
  );
}

/** Who speaks, not who passes it on. */
export const innermost = ({ chain }: Pick<Voice, 'chain'>): Speaker => chain.at(-1) as Speaker;

/** The words by which speakers are said to say it. */
export const cuesOf = (voices: readonly Pick<Voice, 'chain'>[]): readonly Span[] =>
  voices.flatMap(({ chain }) => chain.flatMap((l) => l.cue?.span ?? []));

/** The party that a speaker is, belongs to or speaks for. */
export const partyOf = (voice: Pick<Voice, 'chain'>): ActorId | null => innermost(voice).actor;
