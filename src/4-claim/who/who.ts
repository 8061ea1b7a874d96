import type { Actor, Argument, Vocabulary } from '../../model/index.ts';
import { letsGo } from '../deeds/captives.ts';
import { isDenier } from '../said/denials.ts';
import { generic, ofSpeaker, partiesOf, partyOfMention, type Party, unnamed } from './parties.ts';
import { partners } from './partners.ts';
import { overlaps, type Of } from '../scene.ts';
import { share } from '../deeds/shares.ts';
import type { Telling } from '../telling.ts';

/** Who did it and to whom, with the words that say so and the rule that read them. */
export interface Who {
  readonly perpetrator: readonly Party[];
  readonly target: readonly Party[];
  readonly rules: { readonly perpetrator: string; readonly target: string };
}

type Role = 'perpetrator' | 'target';

/** Prepositions before what a deed was aimed at. */
const AT = new Set(['on', 'against', 'at', 'towards', 'toward', 'upon', 'into', 'over']);
/** What is fired from afar is aimed at what it lands beside: "rockets fell near the embassy". */
const FROM_AFAR = /^(?:shelling|air-drone-strike)/u;
const BESIDE = new Set(['near', 'outside', 'inside', 'around', 'beside', 'close to', 'next to']);
/** The name of the rule for the sides of a fight. */
const OTHER = 'a side of the fight';
/** Prepositions before the other side of a fight. */
const OTHER_SIDE = new Set(['with', 'against', 'and', 'from']);

/** Parties, and the rule that read them. */
interface Told {
  readonly parties: readonly Party[];
  readonly rule: string;
}
const NOBODY: Told = { parties: [], rule: 'nobody is told' };

/**
 * Reads the parties off the arguments of the occurrence's triggers, the main one first: agents did it, patients suffered it, "on" and
 * "against" name a target, "between" both sides. A role that the main trigger leaves open is taken from the triggers linked to it
 * ("killed in an attack by …"), then from who the casualties are.
 */
export function who(telling: Telling): Who {
  const { occurrence, vocabulary } = telling;
  const { trigger, triggers, beside } = occurrence;
  // "attacked a prison to free its inmates": whom it was to free suffered nothing.
  const linked = [...triggers.filter((t) => t !== trigger), ...beside].filter((t) => !letsGo(t, telling.article.text));
  const read = withoutTurned([trigger, ...linked].map((t) => rolesOf(t, telling)));
  const harmed = ofCasualties(telling);
  const isHarmed = (p: Party): boolean => harmed.some((h) => h.actor !== null && h.actor === p.actor);
  // Of two sides, the one that is not harmed did it: "killed in clashes with ISIS", "in clashes between the army and ISIS".
  const sides = read.flat().flatMap((r) => (r.by === OTHER && r.party.actor !== null ? [r.party] : []));
  const otherSide: Told = { parties: harmed.length === 0 ? [] : sides.filter((p) => !isHarmed(p)), rule: 'the other side of the fight' };
  const crowd = CROWD.test(trigger.eventType);
  const couldDo = (p: Party): boolean =>
    !isHarmed(p) && !isDenier(p, telling) && (crowd || p.actor === null || vocabulary.actors.get(p.actor)?.kind !== 'civilians');
  const agents = first(read, 'perpetrator');
  const fought = agents.parties.every(isHarmed);
  const alone =
    [agents, fought ? otherSide : NOBODY, agents.parties.length > 0 ? NOBODY : nearest(telling), announcer(telling)]
      .map((told): Told => ({ ...told, parties: told.parties.filter(couldDo) }))
      .find((told) => told.parties.length > 0) ?? NOBODY;
  const doers: Told = alone.parties.length === 0 ? alone : { ...alone, parties: [...alone.parties, ...partners(telling).filter(couldDo)] };
  const did = (p: Party): boolean => doers.parties.some((d) => d === p || (d.actor !== null && d.actor === p.actor));
  const told = first(read, 'target');
  const suffered = told.parties.length > 0 || harmed.length > 0 ? told : opponent(doers.parties, telling);
  const named = suffered.parties.filter((p) => p.actor !== null || !harmed.some((h) => overlaps(p.span, h.span)));
  const target = specificFirst([...named, ...harmed], vocabulary).filter((p) => !did(p));
  return {
    perpetrator: distinct(doers.parties),
    target: distinct(target),
    rules: {
      perpetrator: doers.rule,
      target: target.length === 0 ? NOBODY.rule : named.some((p) => target.includes(p)) ? suffered.rule : 'who the casualties are',
    },
  };
}

/** Whom the main trigger gives a role has no other one by a linked trigger: "ISIS was driven out of the town it had controlled". */
function withoutTurned([main = [], ...linked]: readonly (readonly Read[])[]): readonly (readonly Read[])[] {
  const turned = (r: Read): boolean => r.party.actor !== null && main.some((m) => m.party.actor === r.party.actor && m.role !== r.role);
  return [main, ...linked.map((all) => all.filter((r) => !turned(r)))];
}

/** The parties of a role from the first trigger that names any; those that the registry knows before bare words. */
function first(read: readonly (readonly Read[])[], role: Role): Told {
  for (const [i, all] of read.entries()) {
    const found = all.filter((r) => r.role === role);
    const known = found.filter((r) => r.party.actor !== null);
    const kept = known.length > 0 ? known : found;
    if (kept.length > 0)
      return { parties: kept.map((r) => r.party), rule: `${kept[0]?.by ?? ''} of ${i === 0 ? 'the trigger' : 'a linked trigger'}` };
  }
  return NOBODY;
}

/** The parties named in the groups that were harmed, or the words for them. */
function ofCasualties(telling: Telling): readonly Party[] {
  const { article, scene, occurrence } = telling;
  // Nobody came to harm by what is denied.
  const all = occurrence.trigger.modality === 'denied' ? share(telling) : scene.casualties;
  return all.flatMap((c): readonly Party[] => {
    if (c.count.best === 0) return [];
    const span = c.group ?? c.span;
    const inside = scene.actors.filter((m) => overlaps(m.span, span));
    if (inside.length > 0) return inside.map((m) => partyOfMention(m, telling));
    return c.group === null
      ? []
      : [{ actor: null, name: article.text.slice(c.group.start, c.group.end).replace(/\s+/gu, ' '), span: c.group }];
  });
}

/** Who says what is to come means to do it himself, where nobody else is named. */
function announcer(telling: Telling): Told {
  const { modality } = telling.occurrence.trigger;
  const speaker = modality === 'planned' || modality === 'threatened' ? ofSpeaker(telling) : null;
  return speaker === null ? NOBODY : { parties: [speaker], rule: 'who announces it' };
}

/** "A military source put the dead at 15": who only gives a number has done nothing. */
const tells = (a: Argument, t: Of<'trigger'>, { scene }: Telling): boolean =>
  t.harm !== null &&
  scene.speakers.some((s) => overlaps(s.span, a.phrase) && s.chain.some((link) => link.cue !== null && overlaps(link.cue.span, t.span)));

interface Read {
  readonly role: Role;
  readonly party: Party;
  readonly by: string;
}

/** What the arguments of one trigger say of who did it to whom. */
function rolesOf(t: Of<'trigger'>, telling: Telling): readonly Read[] {
  const found: Read[] = [];
  const put = (role: Role, a: Argument, by = a.by): void => {
    if (telling.scene.triggers.some((other) => overlaps(other.span, a.head)) || tells(a, t, telling)) return;
    const parties = partiesOf(a, telling);
    const words = parties.length > 0 || a.function === 'aim' ? parties : [unnamed(a, telling)].filter((p) => p !== null);
    found.push(...words.map((p) => ({ role, party: p, by })));
  };
  const between = t.arguments.filter((a) => a.preposition === 'between' || a.preposition === 'among');
  between.forEach((a, i) => {
    put(i === 0 ? 'perpetrator' : 'target', a, OTHER);
  });
  for (const a of t.arguments) {
    const role = roleOf(t, a, telling.vocabulary);
    if (role !== null)
      put(role, a, role === 'target' && OTHER_SIDE.has(a.preposition ?? '') && !AT.has(a.preposition ?? '') ? OTHER : a.by);
  }
  // Whom it was meant against suffers it only where nobody else is said to.
  const stated = found.some((r) => r.role === 'target' && r.by !== PURPOSE);
  return stated ? found.filter((r) => r.by !== PURPOSE) : found;
}
/** The way an aim is found. */
const PURPOSE = 'purpose clause';

function roleOf(t: Of<'trigger'>, a: Argument, vocabulary: Vocabulary): Role | null {
  const suffers = t.form === 'noun' && SUFFERED.test(t.eventType) && t.arguments.every((b) => b.preposition !== 'of');
  const fight = t.eventType.startsWith('armed-clash') || vocabulary.eventTypes.get(t.eventType)?.eventType === 'Riots';
  switch (a.function) {
    case 'agent':
      return 'perpetrator';
    case 'patient':
    case 'recipient':
      return 'target';
    case 'possessor':
      return suffers && t.harm !== null ? 'target' : 'perpetrator';
    case 'modifier':
      return 'perpetrator';
    case 'aim':
      return CROWD.test(t.eventType) ? null : 'target';
    case 'oblique': {
      const prep = a.preposition ?? '';
      if (prep === 'by') return t.form === 'passive' || t.form === 'noun' ? 'perpetrator' : null;
      if (AT.has(prep) || (FROM_AFAR.test(t.eventType) && BESIDE.has(prep))) return 'target';
      if (fight && OTHER_SIDE.has(prep)) return 'target';
      if (t.eventType.endsWith('territory') && prep === 'from') return 'target';
      // "handed over the base to Y": who is given it takes part.
      if (t.eventType.startsWith('non-violent-transfer') && prep === 'to') return 'target';
      if (prep === 'of') return t.form === 'noun' ? 'target' : null;
      return null;
    }
  }
}

/** Where the tree gives an active verb no doer, the party named last before it, unless a preposition or another deed stands between. */
function nearest(telling: Telling): Told {
  const { scene, occurrence, article } = telling;
  const t = occurrence.trigger;
  if (t.form !== 'active' || t.arguments.some((a) => a.function === 'agent' && !scene.times.some((x) => overlaps(x.span, a.head))))
    return NOBODY;
  const before = scene.actors.findLast((m) => m.span.end <= t.span.start);
  if (before === undefined) return NOBODY;
  const between = article.text.slice(before.span.end, t.span.start);
  const lead = article.text.slice(Math.max(scene.span.start, before.span.start - 24), before.span.start);
  if (between.length > 60 || /\b(?:against|by|on|with|from|of|for|to|in)\s(?:the\s)?$/iu.test(lead)) return NOBODY;
  return { parties: [partyOfMention(before, telling)], rule: 'the party named before the verb' };
}

/** In fighting of a state and a rebel group, the one side is who fights the other where no more than these two are named. */
function opponent(doers: readonly Party[], telling: Telling): Told {
  const { scene, occurrence, vocabulary } = telling;
  if (!MILITARY.test(occurrence.trigger.eventType)) return NOBODY;
  const side = (actor: Party['actor']): 'state' | 'rebels' | null => {
    const kind = actor === null ? undefined : vocabulary.actors.get(actor)?.kind;
    return kind === 'state-forces' || kind === 'external-forces' ? 'state' : kind === 'rebel-group' ? 'rebels' : null;
  };
  const own = side(doers[0]?.actor ?? null);
  const others = scene.actors.filter((m) => side(m.actor) !== null && side(m.actor) !== own && !generic(m.actor, vocabulary));
  if (own === null || new Set(others.map((m) => m.actor)).size !== 1) return NOBODY;
  return { parties: others.slice(0, 1).map((m) => partyOfMention(m, telling)), rule: 'the other armed party of the sentence' };
}
const MILITARY = /^(?:armed-clash|air-drone-strike|shelling|government-regains|non-state-actor-overtakes)/u;

/** Named parties before words, and a known party before the common noun of its kind: "a convoy of the army … four soldiers". */
function specificFirst(all: readonly Party[], vocabulary: Vocabulary): readonly Party[] {
  const rowOf = ({ actor }: Party): Actor | null => (actor === null ? null : (vocabulary.actors.get(actor) ?? null));
  const named = all.filter((p) => p.actor !== null);
  if (named.length === 0) return all;
  const isKnown = (p: Party): boolean => p.actor !== null && !generic(p.actor, vocabulary);
  const known = new Set(named.filter(isKnown).map((p) => rowOf(p)?.kind));
  const isPart = (p: Party, of: Party): boolean => {
    let row = rowOf(p);
    for (let step = 0; row !== null && step < 6; step++) {
      row = row.partOf === null ? null : (vocabulary.actors.get(row.partOf) ?? null);
      if (row !== null && row.id === of.actor) return true;
    }
    return false;
  };
  return named.filter((p) => (isKnown(p) || !known.has(rowOf(p)?.kind)) && !named.slice(0, 8).some((q) => isPart(q, p)));
}

/** Deeds of people without arms. */
const CROWD = /protest|demonstration|riot|mob|looting|agreement/u;

/** Deeds whose noun may be borne by who suffered them: "the mayor's killing", "his abduction". */
const SUFFERED = /^(?:attack|abduction|arrests|sexual)/u;

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((p, i) => parties.findIndex((q) => q.name === p.name) === i);
}
