import type { ActorId, Argument, NamedActor, Span, Vocabulary } from '../../model/index.ts';
import { overlaps, within, type Of } from '../scene.ts';
import { nationOf, ofNation, sameArmy } from './nation.ts';
import { remembered, type Telling } from '../telling.ts';
import { partyOf } from '../said/speech.ts';

/** Somebody who takes part, with the words that name him. */
export interface Party extends NamedActor {
  readonly span: Span;
}

export const generic = (actor: ActorId | null, vocabulary: Vocabulary): boolean =>
  actor !== null && vocabulary.actors.get(actor)?.generic === true;

/** Words that stand for somebody told of elsewhere. */
const PRONOUN = /^(?:they|it|he|she|we|who|that|which|its|their|his|her|our|i|them|him|those|this|these)$/iu;

/** Words for some of those just told of, where they stand alone. */
const SHARE = /^(?:some|both|all|many|most|several)$/iu;

/** "one of its members": somebody's own people. */
const OF_OWN = /^(?:one|two|three|some|several|members?|fighters|men) of (?:its|their|our)\b/iu;

/**
 * Who an argument is: the party that its head word names, else the one named within its phrase ("members of ISIS", "ISIS's fighters"), else
 * the party of the country it names ("Turkey bombed", "the Israeli strike"), else, for a pronoun, the party that the speaker belongs to.
 */
export function partiesOf(a: Argument, telling: Telling): readonly Party[] {
  const { scene, vocabulary, article } = telling;
  if (scene.times.some((t) => overlaps(t.span, a.head))) return [];
  const inPhrase = scene.actors.filter((m) => overlaps(m.span, a.phrase));
  const atHead = inPhrase.filter((m) => overlaps(m.span, a.head));
  const named = (all: readonly Of<'actor'>[]): readonly Of<'actor'>[] => {
    const known = all.filter((m) => !generic(m.actor, vocabulary));
    return known.length > 0 ? known : all;
  };
  // "Somali and Kenyan troops": the noun stands with the last.
  const joint = inPhrase.filter((m) => atHead.some((h) => /^(?:,? and|,) $/u.test(article.text.slice(m.span.end, h.span.start))));
  const chosen = named(atHead.every((m) => generic(m.actor, vocabulary)) ? inPhrase : [...joint, ...atHead]).slice(0, 2);
  if (chosen.length > 0) return chosen.map((m) => partyOfMention(m, telling));
  // "ISIS claimed responsibility": who speaks of his own deed is no other party of the sentence.
  if (scene.speakers.some((s) => overlaps(s.span, a.phrase))) {
    const speaker = ofSpeaker(telling);
    if (speaker !== null) return [speaker];
  }
  const country = ofCountry(a, telling);
  if (country !== null) return [country];
  const words = article.text.slice(a.phrase.start, a.phrase.end);
  const own = OF_OWN.test(article.text.slice(a.phrase.start, a.phrase.start + 40));
  return own || SHARE.test(words) || PRONOUN.test(words.split(/\s+/u, 1)[0] ?? '') ? toldBefore(a, telling) : [];
}

/**
 * Who a pronoun means that does something: the party that another trigger before it has for a doer, else the speaker, else the first party of
 * the sentence, else who did what was told just before.
 */
function toldBefore(a: Argument, telling: Telling): readonly Party[] {
  if (a.function !== 'agent' && a.function !== 'possessor') return [];
  const { scene, vocabulary } = telling;
  for (const t of scene.triggers)
    for (const b of t.arguments)
      if (b.function === 'agent' && b.head.end <= a.phrase.start) {
        const doer = scene.actors.find((m) => overlaps(m.span, b.phrase));
        if (doer !== undefined) return [partyOfMention(doer, telling)];
      }
  const speaker = ofSpeaker(telling);
  if (speaker !== null) return [speaker];
  const all = scene.actors.filter(
    (m) => m.span.end <= a.phrase.start && (m.actor === null || vocabulary.actors.get(m.actor)?.kind !== 'civilians'),
  );
  const earlier = all.find((m) => !generic(m.actor, vocabulary)) ?? all[0];
  if (earlier !== undefined) return [partyOfMention(earlier, telling)];
  return remembered(telling, 2)?.perpetrator.map((p) => ({ ...p, span: a.phrase })) ?? [];
}

export function party(actor: ActorId, span: Span, { vocabulary, article }: Telling): Party {
  return { actor, name: vocabulary.actors.get(actor)?.name ?? article.text.slice(span.start, span.end), span };
}

/** A party as the sentence names it: "the army" is that of the country told of; a name that no table holds stays words. */
export function partyOfMention({ actor, name, span }: Of<'actor'>, telling: Telling): Party {
  if (actor === null) return { actor, name, span };
  return party(sameArmy(actor, span, telling) ?? ofNation(actor, nationOf(telling), telling.vocabulary), span, telling);
}

/**
 * A country that acts is its forces, and so is its capital or its adjective: "Turkey bombed", "Ankara's strikes", "the Israeli raid"; what
 * suffers is a party only where it is people or armed, "two Iraqis", "an Iraqi base": a market or a town is none.
 */
function ofCountry(a: Argument, telling: Telling): Party | null {
  const { scene, vocabulary, article } = telling;
  const acts = a.function === 'agent' || a.function === 'possessor' || a.function === 'modifier';
  const named = acts ? scene.places.find((p) => p.precision === 'country' && overlaps(p.span, a.head)) : undefined;
  const nation = named?.candidates.map((place) => vocabulary.nations.get(place)).find((n) => n !== undefined);
  if (named !== undefined && nation !== undefined) return party(nation.military, named.span, telling);
  const words = article.text.slice(a.phrase.start, a.phrase.end);
  const first =
    /^(?:(?:[Tt]he|[Aa]n?|[Bb]oth|two|three|four|five|several|\d+) )?(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/u.exec(words)?.[1] ?? '';
  const head = article.text.slice(a.head.start, a.head.end);
  if (!acts && !/^\S+s$/u.test(words) && !vocabulary.things.get(head).some((t) => t.class === 'military')) return null;
  const adjective = first.split(' ', 1)[0] ?? '';
  const country = [first, adjective, adjective.replace(/s$/u, '')].flatMap((w) => vocabulary.nationalities.get(w))[0];
  const people = country === undefined ? undefined : vocabulary.nations.get(country);
  return people === undefined ? null : party(people.military, a.phrase, telling);
}

/** The party that a speaker is or belongs to: "the ministry said its jets had hit". */
export function ofSpeaker(telling: Telling): Party | null {
  const { scene, vocabulary } = telling;
  for (const s of scene.speakers) {
    const side = partyOf(s);
    if (side !== null && vocabulary.actors.has(side)) return party(side, s.span, telling);
  }
  return null;
}

/** People whom no registry knows, in the words of the text: "two brothers of the mayor"; null for a thing, a place or a pronoun. */
export function unnamed(a: Argument, { vocabulary, article, scene }: Telling): Party | null {
  const head = article.text.slice(a.head.start, a.head.end);
  if (a.function === 'modifier' || a.function === 'possessor' || PRONOUN.test(head) || scene.times.some((t) => overlaps(t.span, a.head)))
    return null;
  if (scene.places.some((p) => within(p.span, a.phrase) && overlaps(p.span, a.head))) return null;
  const acts = a.function === 'agent' && vocabulary.things.get(head).some((t) => t.class === 'state' || t.class === 'insurgents');
  if (!acts && !vocabulary.casualtyWords.get(head).some((r) => r.is === 'people')) return null;
  return { actor: null, name: article.text.slice(a.phrase.start, a.phrase.end).replace(/\s+/gu, ' '), span: a.phrase };
}
