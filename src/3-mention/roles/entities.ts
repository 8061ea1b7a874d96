import type { ActorId, Mention, Vocabulary } from '../../model/index.ts';
import { entitiesOf } from '../phrases/coreference.ts';
import { partyOf, type PhraseSort, sortOf } from '../phrases/phrase-sort.ts';
import { findPhrases, type Phrase } from '../phrases/phrases.ts';
import type { Sentence } from '../sentence.ts';
import { type Ground, groundOf } from './ground.ts';

/** A phrase that may fill a role, in its sentence. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly sort: PhraseSort;
  readonly ground: Ground;
}

/** The sentences that a role may be filled from, and the phrases in them by entity. */
export interface Cast {
  /** By the sentence's number in the article; nothing where no deed is told near. */
  readonly grounds: readonly (Ground | undefined)[];
  readonly entities: readonly (readonly Candidate[])[];
}

/** Days and deeds fill no role; whom a pronoun means is not worked out yet. */
const NEVER: ReadonlySet<PhraseSort> = new Set(['pronoun', 'time', 'deed']);
/** An entity is known after so many phrases. */
const MOST_PHRASES = 15;

/** Everybody and everything that an article's sentences name where deeds are told, or in the sentence before or after one. */
export function castOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
  groupOf: (word: string) => number,
): Cast {
  const by: Mention[][] = sentences.map(() => []);
  for (const m of mentions) by[m.sentence]?.push(m);
  const deeds = by.map((here) => here.some((m) => m.kind === 'trigger'));
  const named: (Candidate & { readonly actor: ActorId | null })[] = [];
  const grounds = sentences.map((s, i) => {
    if (deeds[i] !== true && deeds[i - 1] !== true && deeds[i + 1] !== true) return undefined;
    const here = by[i] ?? [];
    const phrases = findPhrases(s);
    const ground = groundOf(s, s.tree, here, vocabulary, groupOf);
    for (const phrase of phrases)
      named.push({ phrase, sort: sortOf(phrase, s.text, here, vocabulary), ground, actor: partyOf(phrase, here, vocabulary) });
    return ground;
  });
  const entities: Candidate[][] = [];
  for (const [i, id] of entitiesOf(named).entries()) {
    const one = named[i];
    if (one === undefined || NEVER.has(one.sort)) continue;
    const of = (entities[id] ??= []);
    if (of.length < MOST_PHRASES) of.push(one);
  }
  return { grounds, entities: entities.filter((e) => e !== undefined) };
}
