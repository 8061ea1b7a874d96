import type { Span, Vocabulary } from '../../model/index.ts';
import { isBackground } from './background.ts';
import { isAnswer, isRecent, withAnswers } from './answers.ts';
import { isTakenAsKnown } from './known.ts';
import { isHabit } from './habit.ts';
import { describesFreed, letsGo } from './captives.ts';
import { type Memory, VIOLENT } from './memory.ts';
import { type Of, overlaps, type Scene } from '../scene.ts';
import { isOutcome } from './outcomes.ts';
import { withThreats } from './threats.ts';

/** A trigger that stands for an occurrence of its own, and the place it is tied to where one sentence lists several. */
export interface Occurrence {
  readonly trigger: Of<'trigger'>;
  /** All triggers of the sentence that tell of it, the main one among them, in the order of the text. */
  readonly triggers: readonly Of<'trigger'>[];
  /** Triggers tied to it that tell of nothing that happened: "an operation to retake". They still say who and whom. */
  readonly beside: readonly Of<'trigger'>[];
  readonly at: Of<'place'> | null;
}

/**
 * The occurrences one sentence tells: its weightiest trigger with all those that tell of the same deed; a second one where another kind
 * of deed with its own weight stands beside it; and one a place where raids on several places are listed. A word alone, with no figure,
 * day, party or place round it, is no occurrence.
 */
export function occurrences(scene: Scene, text: string, before: Memory | null, vocabulary: Vocabulary): readonly Occurrence[] {
  const triggers = withAnswers(scene, withThreats(scene, text, vocabulary), text, before, vocabulary);
  const happened = triggers.filter(
    (t) => (t.modality === 'happened' || t.modality === 'denied') && !isOutcome(t, triggers, text, vocabulary),
  );
  // "Nobody was hurt in the attack" tells of an attack, "no arrests were made" of nothing.
  const spared = scene.casualties.some((c) => c.count.best === 0 && (c.harm === 'killed' || c.harm === 'wounded'))
    ? triggers.filter((t) => t.modality === 'negated')
    : [];
  // "Plans further attacks" says what for, "threatened attacks" what.
  const announced = triggers.filter(
    (t) =>
      t.modality === 'threatened' ||
      (t.modality === 'planned' && !(t.form === 'noun' && /s$/iu.test(text.slice(t.span.start, t.span.end)))),
  );
  const threats = announced.filter((t) => t.modality === 'threatened').length;
  const coming = announced.filter((t) => t.weight >= 2 && !(threats === 1 && t.modality === 'threatened' && t.eventType === 'other'));
  const alike = (a: Of<'trigger'>, b: Of<'trigger'>): boolean => isBackground(a, scene, text) === isBackground(b, scene, text);
  // "Launched an operation, killing three", "freed the hostages, killing three" tells of the three.
  const deadly = scene.casualties.some((c) => c.count.best !== 0 && happened.some((t) => t.harm !== null && overlaps(t.span, c.fate)));
  const opens = (t: Of<'trigger'>): boolean => deadly && t.weight <= 2 && (t.eventType === 'change-to-group-activity' || letsGo(t, text));
  const candidates = happened.filter((t) => anchored(scene, t, text, before, vocabulary));
  // How those who are let go were taken is told because of that.
  const told = heaviest(candidates.filter((t) => !opens(t) && !describesFreed(t, triggers, text))) ?? heaviest(candidates);
  // "has plans to use gas against the troops advancing there": what is announced outweighs what is only mentioned.
  const pool =
    told !== undefined && (told.weight > 1 || scene.casualties.length > 0 || coming.length === 0)
      ? happened
      : spared.length > 0
        ? spared
        : coming;
  const main = pool === happened ? told : heaviest(pool.filter((t) => anchored(scene, t, text, before, vocabulary)));
  if (main === undefined) return [];
  const of = (trigger: Of<'trigger'>): Occurrence => ({
    trigger,
    triggers: pool.filter((t) => t === trigger || (!setsScene(t) && sameDeed(trigger, t) && alike(trigger, t))),
    beside: triggers.filter((t) => !pool.includes(t) && tiedTo(trigger, t)),
    at: null,
  });
  for (const trigger of pool) {
    const places = trigger === main || trigger.form === 'noun' ? listed(scene, trigger, text) : [];
    if (places.length > 1) {
      const one = of(trigger);
      return [...(trigger === main || trigger.eventType === main.eventType ? [] : [of(main)]), ...places.map((at) => ({ ...one, at }))];
    }
  }
  const others: Of<'trigger'>[] = [];
  for (const t of pool)
    if (
      (t.weight >= 2 || (t.harm !== null && !alike(main, t))) &&
      t.form !== 'noun' &&
      (t.modality === 'happened' || t.modality === 'denied') &&
      anchored(scene, t, text, before, vocabulary) &&
      [main, ...others].every((o) => !sameDeed(o, t) || !alike(o, t))
    )
      others.push(t);
  return [main, ...others].map(of);
}

const heaviest = (all: readonly Of<'trigger'>[]): Of<'trigger'> | undefined =>
  [...all].sort(
    (a, b) =>
      weightOf(b) - weightOf(a) ||
      Number(a.form === 'noun') - Number(b.form === 'noun') ||
      Number(tied(b)) - Number(tied(a)) ||
      a.span.start - b.span.start,
  )[0];

/** Prepositions before what only sets the scene: "amid protests", "despite the truce", "the campaign against attacks". */
const SETTING = new Set([
  'amid',
  'amidst',
  'despite',
  'due to',
  'because of',
  'since',
  'like',
  'regarding',
  'about',
  'against',
  'for',
  'over',
  'after',
  'following',
  'before',
  'until',
  'ahead of',
  'in response to',
  'as',
]);
/** Whether it only sets the scene; who claims responsibility *for* an attack tells of it. */
const setsScene = (t: Of<'trigger'>): boolean => SETTING.has(t.under ?? '') && t.arguments.every((a) => a.function !== 'agent');
/** A verb that tells of deaths weighs as much as a raid; what is denied weighs less than what it is denied of: "denied that any died in the raid". */
const weightOf = (t: Of<'trigger'>): number =>
  t.weight +
  (t.harm === 'killed' && t.weight === 1 && t.form !== 'noun' ? 1 : 0) -
  (setsScene(t) ? 2 : 0) -
  (t.modality === 'denied' ? 1 : 0);

/** Whether its words say who, whom, on what or where. */
const tied = (t: Of<'trigger'>): boolean =>
  t.arguments.some(
    (a) => a.function === 'agent' || a.function === 'patient' || a.function === 'possessor' || SCENE.has(a.preposition ?? ''),
  );
const SCENE = new Set(['on', 'against', 'at', 'in', 'near', 'between', 'with', 'outside', 'around', 'by', 'of', 'across']);

/** An explosion and the attack it was, a clash and the ambush it began with, a protest and how it was broken up: one deed told twice. */
const sameDeed = (a: Of<'trigger'>, b: Of<'trigger'>): boolean => {
  if ((a.modality === 'denied') !== (b.modality === 'denied')) return false;
  const family = familyOf(a);
  return (
    family === familyOf(b) ||
    [a, b].some((x) => [a, b].some((y) => x.links.some((l) => l.relation === 'cause' && l.to === y.span) && protesting(x, y)))
  );
};

const tiedTo = (a: Of<'trigger'>, b: Of<'trigger'>): boolean =>
  a.links.some((l) => l.to === b.span) || b.links.some((l) => l.to === a.span);

/** Violence at a protest belongs to it. */
const protesting = (a: Of<'trigger'>, b: Of<'trigger'>): boolean => [familyOf(a), familyOf(b)].sort().join() === 'crowd,violence';

type Family = 'violence' | 'territory' | 'abduction' | 'crowd' | 'sexual' | 'property' | 'strategic';

/** Deeds that are told of by each other's words. */
function familyOf({ eventType }: Of<'trigger'>): Family {
  if (eventType.endsWith('territory')) return 'territory';
  if (eventType.startsWith('abduction')) return 'abduction';
  if (/protest|demonstration|mob/u.test(eventType)) return 'crowd';
  if (eventType.startsWith('sexual')) return 'sexual';
  if (eventType.startsWith('looting')) return 'property';
  return VIOLENT.test(eventType) ? 'violence' : 'strategic';
}

function anchored(scene: Scene, main: Of<'trigger'>, text: string, held: Memory | null, vocabulary: Vocabulary): boolean {
  // A toll is one of a deed told before, and of nothing without a figure.
  if (isToll(main)) return scene.casualties.length > 0 && isRecent(scene, held);
  if (scene.casualties.some((c) => c.sum !== 'period')) return true;
  // A count of years is a figure, and tells of no deed by itself.
  if (main.harm !== null && main.weight === 1 && scene.casualties.length > 0) return false;
  if (isAnswered(scene, main, text, held) || isAnswer(scene, main, text, held)) return true;
  if (setsScene(main) && scene.triggers.length === 1) return false;
  const dated = scene.times.some((t) => t.bound === 'at' && t.range.precision !== 'year' && t.range.precision !== 'unknown');
  const plural =
    main.form === 'noun' &&
    /s$/iu.test(text.slice(main.span.start, main.span.end)) &&
    !/\bclashes$/iu.test(text.slice(main.span.start, main.span.end));
  const fine = scene.places.some((p) => p.precision === 'exact' || p.precision === 'near');
  if (
    main.form === 'noun' &&
    !dated &&
    ((plural && !fine) || isHabit(main, scene, text, vocabulary)) &&
    listed(scene, main, text).length < 2
  )
    return false;
  const placed = scene.places.some((p) => p.precision !== 'country');
  const named = main.arguments.some((a) => a.function === 'agent' || a.function === 'patient');
  if (main.form === 'noun') return dated || (tied(main) && main.weight >= 2 && (placed || scene.actors.length > 0));
  const whole = named && main.harm !== null && ['agent', 'patient'].every((f) => main.arguments.some((a) => a.function === f));
  return (
    dated ||
    whole ||
    isTestified(scene, main) ||
    (main.weight >= 2 && (named || placed || scene.actors.length > 0 || scene.weapons.length > 0)) ||
    (placed && (scene.actors.length > 0 || named))
  );
}

/** "Islamic State claimed the attack", "it was behind the bombing": a party answers for the deed just told. */
const isAnswered = (scene: Scene, main: Of<'trigger'>, text: string, held: Memory | null): boolean =>
  isRecent(scene, held) &&
  VIOLENT.test(main.eventType) &&
  isTakenAsKnown(main, scene, text) &&
  main.arguments.some((a) => a.function === 'agent' && ANSWERS.test(a.by) && isParty(scene, a.phrase, text));
const ANSWERS = /^(?:responsibility|light verb|blame|took part|by-phrase)/u;

/** Whether words name a party, or stand for the one that speaks ("Islamic State said *it* was behind the attack"); "those who" and "who" are none. */
const isParty = (scene: Scene, phrase: Span, text: string): boolean =>
  scene.actors.some((m) => m.actor !== null && overlaps(m.span, phrase)) ||
  scene.speakers.some(
    (s) =>
      s.chain.at(-1)?.actor != null &&
      (overlaps(s.span, phrase) || /^(?:it|they|he|she|its|their)\b/iu.test(text.slice(phrase.start, phrase.end))),
  );

/** A toll by its word alone: "the death toll". */
const isToll = (t: Of<'trigger'>): boolean => t.form === 'noun' && t.harm !== null && t.weight === 1;

/** Whether a sentence goes on about the deed just told, and so is of its place. */
export const takesUp = (scene: Scene, main: Of<'trigger'>, text: string, held: Memory | null): boolean =>
  (isToll(main) && isRecent(scene, held)) || isAnswered(scene, main, text, held) || isAnswer(scene, main, text, held);

/** "The officer said that the rebels withdrew": what a speaker tells of a party by its name. */
const isTestified = (scene: Scene, { span, arguments: all }: Of<'trigger'>): boolean =>
  scene.speakers.some((s) => s.stance === 'states' && s.scope.some((c) => c.start <= span.start && span.end <= c.end)) &&
  all.some(
    (a) =>
      a.function === 'agent' && scene.actors.some((m) => m.actor !== null && m.span.start < a.phrase.end && a.phrase.start < m.span.end),
  );

/** "raids across Iraq, including Kirkuk, as well as Qayyarah", "captured Rawa, Anah and Qaim": the settlements that one word tells of, each a deed of its own. */
function listed(scene: Scene, main: Of<'trigger'>, text: string): readonly Of<'place'>[] {
  const after = scene.places.filter((p) => p.span.start > main.span.end && p.offset === null && p.precision === 'exact');
  // Whose dead they are nobody says: with a toll the row stays one deed.
  if (main.form !== 'noun') return main.eventType.endsWith('territory') && scene.casualties.length === 0 ? inRow(after, main, text) : [];
  const words = text.slice(main.span.start, main.span.end);
  if (!DEEDS.test(words)) return [];
  const kept = after.filter((p, i) => i === 0 || /,|\band\b/u.test(text.slice((after[i - 1] as Of<'place'>).span.end, p.span.start)));
  return kept.filter(
    (p) =>
      !/\b(?:near|of|from)\s(?:the\s)?(?:\p{L}+\s){0,2}$/iu.test(text.slice(Math.max(0, p.span.start - 30), p.span.start)) ||
      OF_KIND.test(text.slice(Math.max(0, p.span.start - 20), p.span.start)) ||
      inRow(after, main, text).includes(p),
  );
}

/** Plural nouns for deeds that may be spread over places. */
const DEEDS = /\b(?:raids|attacks|assaults|bombings|airstrikes|strikes|clashes|explosions|blasts|ambushes|battles|offensives)$/iu;
const OF_KIND = /\b(?:city|town|village|district) of\s$/iu;

/** The names of a row without anything else between them: "the towns of Rawa, Anah and Qaim"; fewer than two are none. */
function inRow(after: readonly Of<'place'>[], main: Of<'trigger'>, text: string): readonly Of<'place'>[] {
  const opens = (p: Of<'place'> | undefined): boolean =>
    p !== undefined &&
    (p.span.start - main.span.end <= REACH ||
      /\b(?:cities|towns|villages) of\s$/iu.test(text.slice(Math.max(0, p.span.start - 20), p.span.start)));
  const from = after.findIndex(opens);
  if (from < 0) return [];
  let to = from + 1;
  while (to < after.length && JOINT.test(text.slice((after[to - 1] as Of<'place'>).span.end, (after[to] as Of<'place'>).span.start))) to++;
  return to - from < 2 ? [] : after.slice(from, to);
}
/** What joins two names of a row. */
const JOINT = /^,?\s(?:and\s|as well as\s)?(?:the\s)?(?:(?:city|town|village|district)\sof\s)?$/iu;
/** Characters between a verb and the first name of its row: "captured the nearby town of". */
const REACH = 30;
