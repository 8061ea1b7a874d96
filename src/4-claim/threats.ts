import type { ActorId, Vocabulary } from '../model/index.ts';
import { overlaps, type Of, type Scene } from './scene.ts';
import { isOver, partyOf } from './speech.ts';

/**
 * The triggers of a sentence, those among them threatened that somebody warns he would do himself: "warned that unless they left, *its troops*
 * would attack"; what another would do is no threat of the one who warns of it.
 */
export function withThreats(scene: Scene, text: string, vocabulary: Vocabulary): readonly Of<'trigger'>[] {
  const warned = scene.speakers.filter((s) => s.stance === 'warns');
  if (warned.length === 0) return scene.triggers;
  return scene.triggers.map((t) =>
    t.modality === 'hypothetical' && warned.some((s) => isOver(s, t) && doneBy(s, t)) ? { ...t, modality: 'threatened' } : t,
  );

  function doneBy(s: Of<'speaker'>, t: Of<'trigger'>): boolean {
    const party = partyOf(s);
    return t.arguments.some(
      (a) =>
        a.function === 'agent' &&
        (OWN.test(text.slice(a.phrase.start, a.phrase.end)) ||
          (party !== null && scene.actors.some((m) => m.actor !== null && overlaps(m.span, a.phrase) && ofOneSide(m.actor, party)))),
    );
  }

  function ofOneSide(a: ActorId, b: ActorId): boolean {
    const [one, other] = [vocabulary.actors.get(a), vocabulary.actors.get(b)];
    return a === b || (one?.country != null && one.country === other?.country && isState(one.kind) && isState(other.kind));
  }
}

/** Words for the speaker himself and what is his. */
const OWN = /^(?:it|they|he|she|we|i|its|their|his|her|our|my)\b/iu;

const isState = (kind: string): boolean => kind === 'state-forces' || kind === 'external-forces';
