import { liesIn, words as wordsOf } from '../language/index.ts';
import type { ActorKind, EventTypeId, Place, PlaceId, Span, Vocabulary, Word } from '../model/index.ts';
import { isAnswer } from './deeds/answers.ts';
import { found, grounds, type Found } from './found.ts';
import { nationOf } from './who/nation.ts';
import type { Party } from './who/parties.ts';
import { rowsIn } from './rows.ts';
import { overlaps, within, type Of } from './scene.ts';
import { isTakenAsKnown } from './deeds/known.ts';
import { SAME_DEED, VIOLENT } from './deeds/memory.ts';
import type { Telling } from './telling.ts';
import type { Who } from './who/who.ts';

const id = (s: string): EventTypeId => s as EventTypeId;
const CLASH = id('armed-clash');
const ATTACK = id('attack');
const RETAKEN = id('government-regains-territory');
const OVERTAKEN = id('non-state-actor-overtakes-territory');
const HANDED_OVER = id('non-violent-transfer-of-territory');
const SHELLING = id('shelling-artillery-missile-attack');
const AIR = id('air-drone-strike');
const OTHER = id('other');

/** Kinds of explosion and remote violence, what says more before what says less: a suicide bombing is also an explosion. */
const BY_MEANS = [
  'chemical-weapon',
  'suicide-bomb',
  'grenade',
  'air-drone-strike',
  'shelling-artillery-missile-attack',
  'remote-explosive-landmine-ied',
].map(id);
/** Kinds of demonstration, from what decides to what only stands beside it. */
const AT_PROTEST = ['violent-demonstration', 'excessive-force-against-protesters', 'protest-with-intervention', 'peaceful-protest'].map(id);

/**
 * The ACLED sub-event type of an occurrence. What its triggers say is the first guess; then its means (a grenade, a warplane), then its parties
 * (an attack on an armed side is a clash, ground taken by the state is regained), then what was told just before ("the blast").
 */
export function kind(telling: Telling, who: Who): Found<EventTypeId> {
  const { article, scene, occurrence, vocabulary } = telling;
  const { trigger } = occurrence;
  const triggerRows = (all: readonly Of<'trigger'>[]): readonly string[] =>
    rowsIn(
      'triggers',
      vocabulary.triggers,
      article.text,
      all.map((t) => t.span),
    );
  const made = (value: EventTypeId, rule: string, rows: readonly string[] = []): Found<EventTypeId> =>
    found(value, rule, { grounds: grounds('trigger', trigger.span, article), rows: [...triggerRows([trigger]), ...rows] });

  if (telling.deed !== null && telling.deed.eventType === trigger.eventType && isAnswer(telling.scene, trigger, article.text, telling.deed))
    return made(trigger.eventType, 'goes on about the deed just told');
  if (trigger.modality === 'threatened') return made(OTHER, 'a threat');
  const same = goesOn(telling, who);
  if (same !== null) return made(same, 'goes on about the deed just told');
  const types = new Set(occurrence.triggers.map((t) => t.eventType));
  const protest = AT_PROTEST.find((t) => types.has(t));
  if (protest !== undefined) return made(...atProtest(protest, types, telling));
  if (trigger.eventType === RETAKEN || trigger.eventType === OVERTAKEN) return made(...territory(telling, who));
  if (!VIOLENT.test(trigger.eventType)) return made(trigger.eventType, 'the trigger');
  const means = meansOf(telling, types);
  if (means !== null)
    return made(means, 'the means of violence', [
      ...triggerRows(occurrence.triggers.filter((t) => t.eventType === means)),
      ...rowsIn(
        'weapons',
        vocabulary.weapons,
        article.text,
        scene.weapons.map((w) => w.span),
        (r) => r.eventType === means,
      ),
    ]);
  return made(...battle(telling, who));
}

/** A type, the rule that read it, and the rows that it rests on beside the trigger's. */
type Ruled = readonly [type: EventTypeId, rule: string, rows?: readonly string[]];

/** "Forty more were wounded", "three houses were destroyed", "the blast": a bare toll, or a deed taken as known, goes on about the one just told. */
function goesOn(telling: Telling, who: Who): EventTypeId | null {
  const { scene, occurrence, article } = telling;
  const { trigger } = occurrence;
  const held = telling.deed !== null && scene.index - telling.deed.sentence <= SAME_DEED ? telling.deed : null;
  const wrecked = trigger.eventType === id('looting-property-destruction') && trigger.weight === 1;
  if (held === null || !VIOLENT.test(held.eventType) || !(VIOLENT.test(trigger.eventType) || wrecked)) return null;
  const bare =
    (trigger.harm !== null || wrecked) &&
    trigger.weight === 1 &&
    who.perpetrator.length === 0 &&
    scene.triggers.every((t) => t.weight === 1);
  const known = isTakenAsKnown(trigger, scene, article.text);
  const there = held.location?.place ?? null;
  const placed = scene.places.some((p) => p.precision === 'exact' && (there === null || !p.candidates.includes(there)));
  return (bare || (known && rank(trigger.eventType) >= rank(held.eventType))) && !placed ? held.eventType : null;
}

/** Where a type stands in `BY_MEANS`; a type without means comes last. */
const rank = (type: EventTypeId): number => (BY_MEANS.includes(type) ? BY_MEANS.indexOf(type) : BY_MEANS.length);

/** What became of a demonstration: those who died at it make it excessive force, those arrested an intervention. */
function atProtest(said: EventTypeId, types: ReadonlySet<EventTypeId>, { scene }: Telling): readonly [EventTypeId, string] {
  if (said === id('violent-demonstration')) return [said, 'the demonstrators were violent'];
  const harmed = scene.casualties.some((c) => (c.harm === 'killed' || c.harm === 'wounded') && c.count.best !== 0);
  if (harmed) return [id('excessive-force-against-protesters'), 'people were harmed at a protest'];
  if (said === id('peaceful-protest') && types.has(id('arrests')))
    return [id('protest-with-intervention'), 'people were arrested at a protest'];
  return [said, 'the trigger'];
}

/** The kind that the means of violence make it: a trigger's own, or a weapon that the sentence ties to it. */
function meansOf({ scene, occurrence, told }: Telling, types: ReadonlySet<EventTypeId>): EventTypeId | null {
  const { trigger, triggers } = occurrence;
  const all = triggers.flatMap((t) => t.arguments);
  const tied = (s: Span): boolean => all.some((a) => within(s, a.phrase) || overlaps(s, a.head));
  const own = BY_MEANS.find((t) => types.has(t)) ?? null;
  const others = told.filter((o) => o !== occurrence).flatMap((o) => o.triggers.flatMap((t) => t.arguments));
  const elsewhere = (s: Span): boolean => !tied(s) && others.some((a) => within(s, a.phrase) || overlaps(s, a.head));
  const weapons = scene.weapons.flatMap((w) =>
    w.eventType === null || elsewhere(w.span) ? [] : [{ type: w.eventType, tied: tied(w.span) }],
  );
  const strongest = [...weapons].sort((a, b) => rank(a.type) - rank(b.type))[0];
  // "jets fired missiles" from the air; a grenade that exploded, gas in a shell
  const airborne = own === SHELLING && weapons.some((w) => w.type === AIR && w.tied);
  if (airborne) return AIR;
  if (own !== null) return strongest !== undefined && strongest.type !== AIR && rank(strongest.type) < rank(own) ? strongest.type : own;
  if (trigger.weight > 2) return null;
  return (weapons.find((w) => w.tied) ?? weapons[0])?.type ?? null;
}

/** Who took the ground: the state gets it back, anybody else takes it; ground that others left was handed over. */
function territory(telling: Telling, who: Who): Ruled {
  const { article, scene, occurrence, vocabulary } = telling;
  const { trigger } = occurrence;
  const left = scene.triggers.some(
    (t) => t.eventType === id('change-to-group-activity') && LEAVE.test(article.text.slice(t.span.start, t.span.end)),
  );
  const fought = scene.triggers.some((t) => VIOLENT.test(t.eventType)) || scene.casualties.length > 0;
  if (left && !fought && trigger.eventType === OVERTAKEN) return [HANDED_OVER, 'others had left it'];
  const doers = who.perpetrator.filter((p) => p.actor !== null);
  const foreign = trigger.modality === 'happened' && doers.length > 0 && doers.every((p) => isForeign(p, who, telling));
  // ACLED: a foreign state that takes ground of another's land overtakes it as a non-state side does.
  if (foreign && trigger.eventType === OVERTAKEN) return [OVERTAKEN, 'a foreign state took it'];
  if (foreign && who.target.some((p) => isHome(p, telling))) return [OVERTAKEN, 'a foreign state took it from the state'];
  const doer = doers[0] ?? null;
  if (doer !== null) return ofState(doer, vocabulary) ? [RETAKEN, 'a state took it'] : [OVERTAKEN, 'a non-state party took it'];
  const agents = trigger.arguments
    .filter((a) => a.function === 'agent' || a.function === 'modifier' || a.function === 'possessor')
    .map((a) => a.phrase);
  const { classes, rows } = thingsIn(agents, ' ', article.text, vocabulary);
  if (classes.includes('state')) return [RETAKEN, 'a state took it', rows('state')];
  if (classes.includes('insurgents')) return [OVERTAKEN, 'a non-state party took it', rows('insurgents')];
  return [trigger.eventType, 'the trigger'];
}

/** Whether a party is the forces of a state in another's land; who fights beside that land's own or is called in from abroad is none. */
function isForeign({ actor }: Party, who: Who, telling: Telling): boolean {
  const row = actor === null ? undefined : telling.vocabulary.actors.get(actor);
  const here = nationOf(telling);
  // A dateline, or a neighbour named in passing, makes nobody foreign.
  const { places } = telling.vocabulary;
  const atHome =
    telling.setting.country?.id === row?.country ||
    telling.scene.places.some((p) =>
      p.candidates.slice(0, 1).some((c) => c === row?.country || liesIn(places.get(c) as Place, row?.country as PlaceId, places)),
    );
  if (atHome) return false;
  return (
    row !== undefined &&
    (row.kind === 'state-forces' || row.kind === 'external-forces') &&
    row.country !== null &&
    here !== null &&
    row.country !== here.country &&
    !who.perpetrator.some((p) => isHome(p, telling))
  );
}

/** Whether a party is of the state of the land that is told of. */
function isHome({ actor }: Party, telling: Telling): boolean {
  const row = actor === null ? undefined : telling.vocabulary.actors.get(actor);
  return row?.kind === 'state-forces' && row.country !== null && row.country === nationOf(telling)?.country;
}

const LEAVE = /^(?:withdr|pull|retreat|abandon|left|leav)/iu;

const wordsIn = (text: string): readonly Word[] => wordsOf(text, { start: 0, end: text.length });

/** The classes of things.tsv that stand in some phrases, and the rows that put them there. */
function thingsIn(phrases: readonly Span[], between: string, text: string, { things }: Vocabulary) {
  const words = phrases.map((p) => text.slice(p.start, p.end)).join(between);
  return {
    classes: things.find(wordsIn(words)).flatMap((m) => m.rows.map((r) => r.class)),
    rows: (of: string): readonly string[] => rowsIn('things', things, text, phrases, (r) => r.class === of),
  };
}

/** Whether a party is a state's own or fights for one: state and foreign forces, and what is part of a government. */
function ofState({ actor }: Party, vocabulary: Vocabulary): boolean {
  let row = actor === null ? undefined : vocabulary.actors.get(actor);
  if (row?.kind === 'state-forces' || row?.kind === 'external-forces') return true;
  for (let step = 0; row !== undefined && step < 6; step++) {
    if (row.id.startsWith('government-of-') || row.id.startsWith('military-forces-of-')) return true;
    row = row.partOf === null ? undefined : vocabulary.actors.get(row.partOf);
  }
  return false;
}

/** Two armed sides make a clash; an armed side against unarmed people an attack. */
function battle({ article, scene, occurrence, vocabulary }: Telling, who: Who): Ruled {
  const { trigger, triggers } = occurrence;
  const kindOf = (p: Party): ActorKind | null => (p.actor === null ? null : (vocabulary.actors.get(p.actor)?.kind ?? null));
  const armed = (p: Party): boolean => !/^(?:civilians|protesters|rioters)$/u.test(kindOf(p) ?? 'civilians');
  const lastWord = (span: Span): string =>
    article.text
      .slice(span.start, span.end)
      .split(/[\s-]+/u)
      .at(-1) ?? '';
  const isCivilian = (word: string): boolean => vocabulary.casualtyWords.get(word).some((r) => r.is === 'people' && r.who === 'civilian');
  const civil = scene.casualties.flatMap((c) => (c.group !== null && isCivilian(lastWord(c.group)) ? [c.group] : []));
  const civilians = civil.length > 0;
  const harmed = rowsIn('casualty-words', vocabulary.casualtyWords, article.text, civil, (r) => r.is === 'people' && r.who === 'civilian');
  const unarmed = who.target.length > 0 ? !who.target.some(armed) : civilians;
  if (triggers.some((t) => t.eventType === CLASH))
    return unarmed && civilians ? [ATTACK, 'the sufferers are civilians', harmed] : [CLASH, 'the trigger'];
  // A murder, an execution, a massacre is one whoever suffers it.
  if (trigger.weight > 2) return [ATTACK, 'the trigger'];
  const struck = triggers
    .flatMap((t) => t.arguments)
    .filter((a) => a.function === 'patient' || /^(?:on|against|at|of)$/u.test(a.preposition ?? ''))
    .map((a) => a.phrase);
  const { classes, rows } = thingsIn(struck, ', ', article.text, vocabulary);
  if (who.target.some(armed)) return [CLASH, 'the sufferers are armed'];
  if (classes.includes('military') && !civilians) return [CLASH, 'what was attacked is military', rows('military')];
  if (unarmed || classes.includes('civil')) return [ATTACK, 'the sufferers are civilians', [...(unarmed ? [] : rows('civil')), ...harmed]];
  const byState = who.perpetrator.some((p) => /^(?:state-forces|external-forces)$/u.test(kindOf(p) ?? ''));
  return trigger.harm === null && byState ? [CLASH, 'forces attacked'] : [ATTACK, 'the trigger'];
}
