import type { ActorId, Span, Vocabulary } from '../../model/index.ts';
import { VIOLENT } from './memory.ts';
import { overlaps, type Of, type Scene } from '../scene.ts';
import { isOver, partyOf } from '../said/speech.ts';

/**
 * The triggers of a sentence, those among them threatened that somebody warns he would do himself ("warned that unless they left, *its troops*
 * would attack"), those planned that he only says he would do ("said it *would launch* an operation"); what another would do is no threat of
 * the one who warns of it.
 */
export function withThreats(scene: Scene, text: string, vocabulary: Vocabulary): readonly Of<'trigger'>[] {
  if (scene.speakers.length === 0) return scene.triggers;
  const conditional = CONDITION.test(text.slice(scene.span.start, scene.span.end));
  return scene.triggers.map((t) => {
    if (t.modality !== 'hypothetical') return t;
    const own = scene.speakers.filter((s) => isOver(s, t) && doneBy(s, t));
    // Whoever threatens violence tells of it, be its word as light as "strike".
    if (own.some((s) => s.stance === 'warns'))
      return { ...t, modality: 'threatened', weight: VIOLENT.test(t.eventType) ? Math.max(t.weight, 2) : t.weight };
    return !conditional && isFuture(t) && own.some((s) => s.stance === 'states' || s.stance === 'confirms')
      ? { ...t, modality: 'planned' }
      : t;
  });

  function doneBy(s: Of<'speaker'>, t: Of<'trigger'>): boolean {
    const party = partyOf(s);
    return t.arguments.some(
      (a) =>
        a.function === 'agent' &&
        (OWN.test(text.slice(a.phrase.start, a.phrase.end)) ||
          (party !== null &&
            (isCountryOf(a.phrase, party) ||
              scene.actors.some((m) => m.actor !== null && overlaps(m.span, a.phrase) && ofOneSide(m.actor, party))))),
    );
  }

  /** "Turkey", said by its president. */
  function isCountryOf(phrase: Span, party: ActorId): boolean {
    return scene.places.some((p) => overlaps(p.span, phrase) && p.candidates.some((c) => vocabulary.nations.get(c)?.government === party));
  }

  function ofOneSide(a: ActorId, b: ActorId): boolean {
    const [one, other] = [vocabulary.actors.get(a), vocabulary.actors.get(b)];
    return a === b || (one?.country != null && one.country === other?.country && isState(one.kind) && isState(other.kind));
  }

  function isFuture(t: Of<'trigger'>): boolean {
    return WOULD.test(text.slice(Math.max(scene.span.start, t.span.start - 40), t.span.start));
  }
}

/** Words for the speaker himself and what is his. */
const OWN = /^(?:it|they|he|she|we|i|its|their|his|her|our|my)\b/iu;

/** The future of what was said: "would soon launch"; not "would have launched". */
const WOULD = /\bwould (?:(?!have|be)\p{L}+ ){0,2}$/iu;
const CONDITION = /\b(?:if|unless|had (?:it|they|he|she))\b/iu;

const isState = (kind: string): boolean => kind === 'state-forces' || kind === 'external-forces';
