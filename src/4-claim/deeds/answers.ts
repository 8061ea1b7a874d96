import { words } from '../../language/index.ts';
import type { Argument, Span, Vocabulary } from '../../model/index.ts';
import { isTakenAsKnown } from './known.ts';
import { type Memory, SAME_DEED, VIOLENT } from './memory.ts';
import { overlaps, type Of, type Scene } from '../scene.ts';
import { innermost, isOver } from '../said/speech.ts';

/** The way by which one that answers for a deed, or refuses to, is its doer. */
const ANSWER = 'responsibility';

const LEAD = String.raw`^(?:(?:any|all|its|their|his|her|direct|such|the|these|those|full|sole)\s){0,3}`;
/** "denied *responsibility*", "rejected *the accusation*": that he did it. */
const PART = new RegExp(
  String.raw`${LEAD}(?:responsibility|involvement|role|part|hand|complicity|participation|knowledge|blame|accusations?|allegations?|charges?)\b`,
  'iu',
);
/** "denied *that it was behind* the attack", "rejected suggestions that it was responsible": the same as a clause. */
const BEHIND =
  /^(?:(?:any |the )?(?:claims?|reports?|suggestions?|accusations?|allegations?) )?(?:that )?(?:(?:it|they|he|she) (?:was|were|is|are|had been) |being |having been )(?:behind|responsible|involved|to blame)\b/iu;
/** "said *it had nothing to do with* the attack", "said *it was not behind* it". */
const NOT_HE =
  /^(?:that )?(?:it|they|he|she|its \p{L}+|their \p{L}+) (?:(?:had|has|have) (?:no (?:\p{L}+ ){0,2}(?:responsibility|role|involvement|part|hand)|nothing to do with)|(?:was|were|is|are) not (?:in any way )?(?:behind|responsible|involved)|(?:did not|had not|has not|have not) (?:carr(?:y|ied) out|order(?:ed)?|launch(?:ed)?|take part in|taken part in|commit(?:ted)?|perpetrated?|conduct(?:ed)?|been (?:behind|responsible|involved)))\b/iu;
/** "denied *the reports*": the deed itself. */
const STORY = new RegExp(String.raw`${LEAD}(?:claims?|reports?|suggestions?|statements?)\s*$`, 'iu');

/** "denied *carrying out* the raid", "denied *that it carried out* the raid". */
const DOING =
  /^(?:that )?(?:(?:it|they|he|she|(?:the|its|their) \p{L}+) (?:had |has |have )?)?(?:carr(?:ying|ied) out|conduct(?:ing|ed)|launch(?:ing|ed)|stag(?:ing|ed)|mount(?:ing|ed)|perpetrat(?:ing|ed)|commit(?:ting|ted)|order(?:ing|ed)|(?:having|taking|took|had) (?:a |any )?(?:part|hand|role))\b/iu;

/** Whether the deed just told is still spoken of. */
export const isRecent = (scene: Scene, held: Memory | null): held is Memory => held !== null && scene.index - held.sentence <= SAME_DEED;

/**
 * The triggers of a sentence, with those by which somebody answers for the violent deed just told, or refuses to: "the attack" that he denies
 * having had a hand in is denied; where no word names the deed ("claimed responsibility", "denied any involvement") his own verb stands for it.
 */
export function withAnswers(
  scene: Scene,
  triggers: readonly Of<'trigger'>[],
  text: string,
  held: Memory | null,
  vocabulary: Vocabulary,
): readonly Of<'trigger'>[] {
  // Who names the dead or another place tells of a deed of its own.
  if (
    !isRecent(scene, held) ||
    !VIOLENT.test(held.eventType) ||
    scene.casualties.some((c) => c.count.best !== 0) ||
    isElsewhere(scene, held)
  )
    return triggers;
  const answer = scene.speakers.findLast((s) => answers(s, text, vocabulary));
  if (answer === undefined) return triggers;
  const known = triggers.filter((t) => isOver(answer, t) && isKnown(answer, t, text, scene));
  const others = triggers.filter((t) => t.modality === 'happened' || t.modality === 'denied');
  const modality = answer.stance === 'claims-responsibility' ? 'happened' : 'denied';
  if (known.length > 0) {
    return modality === 'happened'
      ? triggers
      : triggers.map((t) => (known.includes(t) ? { ...t, modality, eventType: held.eventType, arguments: did(t) } : t));
  }
  return others.length > 0 ? triggers : [...triggers, standIn(answer, held, modality, did(null))];

  function did(t: Of<'trigger'> | null): readonly Argument[] {
    const own = t?.arguments ?? [];
    if (answer === undefined || own.some((a) => a.function === 'agent') || STORY.test(wordsOf(answer, text))) return own;
    return [...own, { function: 'agent', preposition: null, head: answer.span, phrase: answer.span, by: ANSWER }];
  }
}

const isElsewhere = (scene: Scene, { location }: Memory): boolean =>
  scene.places.some((p) => p.precision === 'exact' && (location?.place == null || !p.candidates.includes(location.place)));

const wordsOf = (s: Of<'speaker'>, text: string): string => {
  const scope = s.scope[0];
  return scope === undefined ? '' : text.slice(scope.start, scope.end);
};

function answers(s: Of<'speaker'>, text: string, { patternWords }: Vocabulary): boolean {
  const said = wordsOf(s, text);
  const { actor, anonymity } = innermost(s);
  const cue = innermost(s).cue?.span;
  // "often claims responsibility": of no deed in particular.
  if (cue !== undefined && patternWords.find(words(text, cue)).some((m) => m.rows.some((r) => r.is === 'often'))) return false;
  if (s.stance === 'claims-responsibility') return true;
  if (s.stance !== 'denies') return s.stance === 'states' && NOT_HE.test(said);
  if (/^(?:accusation|allegation|charge|claim|report|suggestion|statement)/iu.test(said.replace(new RegExp(LEAD, 'iu'), '')))
    return (actor !== null || anonymity === 'named-organisation') && (PART.test(said) || BEHIND.test(said) || STORY.test(said));
  return PART.test(said) || BEHIND.test(said) || DOING.test(said);
}

/** Whether a noun within somebody's words takes up a violent deed. */
const isKnown = (s: Of<'speaker'>, t: Of<'trigger'>, text: string, scene: Scene): boolean =>
  VIOLENT.test(t.eventType) && isTakenAsKnown(t, scene, text, s.stance !== 'claims-responsibility');

/** The verb of one that answers, as the word that tells of the deed just told. */
function standIn(s: Of<'speaker'>, held: Memory, modality: 'happened' | 'denied', by: readonly Argument[]): Of<'trigger'> {
  return {
    kind: 'trigger',
    span: verbOf(s),
    sentence: s.sentence,
    eventType: held.eventType,
    form: 'noun',
    harm: null,
    weight: 2,
    modality,
    under: null,
    arguments: by,
    links: [],
  };
}

const verbOf = (s: Of<'speaker'>): Span => innermost(s).cue?.span ?? s.span;

/** Whether a trigger tells of the deed just told, for which somebody answers, or of which he denies that anybody came to harm. */
export const isAnswer = (scene: Scene, t: Of<'trigger'>, text: string, held: Memory | null): boolean =>
  isRecent(scene, held) &&
  scene.speakers.some(
    (s) =>
      isOver(s, t) &&
      (overlaps(verbOf(s), t.span)
        ? s.stance === 'claims-responsibility' || s.stance === 'denies'
        : deniesHarm(s, t) || (s.stance === 'claims-responsibility' && isKnown(s, t, text, scene) && isHis(s, t))),
  );

/**
 * The sentence of an answer without its days, which are those of speaking: "*on Sunday* the group denied any involvement". A claim of
 * responsibility for "the attack on Friday" keeps its own.
 */
export const ofAnswer = (scene: Scene, t: Of<'trigger'>, text: string, held: Memory | null): Scene =>
  isAnswer(scene, t, text, held) && (t.modality === 'denied' || scene.speakers.some((s) => overlaps(verbOf(s), t.span)))
    ? { ...scene, times: [] }
    : scene;

const isHis = (s: Of<'speaker'>, t: Of<'trigger'>): boolean =>
  t.arguments.some((a) => a.function === 'agent' && overlaps(a.phrase, s.span));

const deniesHarm = (s: Of<'speaker'>, t: Of<'trigger'>): boolean =>
  t.modality === 'denied' && (t.harm !== null || t.form === 'noun') && (s.stance === 'denies' || t.form === 'noun');
