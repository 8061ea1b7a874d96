import { numbers, words } from '../../language/index.ts';
import type { Actor, Article, Match, Span, Vocabulary, Word } from '../../model/index.ts';
import { BODY } from './body-words.ts';
import { persons, type Persons } from './persons.ts';
import type { Scene } from '../scene.ts';

/** What a stretch of words names. `words`: nothing that the tables hold. */
export interface Name {
  readonly name: string;
  readonly is: 'party' | 'source' | 'country' | 'place' | 'person' | 'words';
  /** Whether the tables or a capital say that it names one thing; "fighters in the hills" does not. */
  readonly proper: boolean;
}

/** Names the words of a span that stands in a scene; null where they name nothing that can be told ("the group" after no group). */
export type Namer = (span: Span, scene: Scene) => Name | null;

const OF_PERSON = /^(?:he|him|his|she|her)$/iu;
const OF_BODY = /^(?:it|its|they|them|their|which|who|whose|itself|themselves)$/iu;
/** Of these the last one named is meant by "the": "the group", but "the army" is the army. */
const SAID_AGAIN = /^(?:group|militia|organi[sz]ation|movement|party|brigade|battalion|faction|network|outfit|agency|affiliate|branch)$/iu;
/** What describes a party and is cut off before its name: "the *backed* alliance". */
const DESCRIBES = /^(?:backed|led|linked|held|controlled|affiliated|allied|based|aligned|sponsored|trained|funded)$/u;
const DEFINITE = /\b(?:the|this|that|these|those|same)\s+$/iu;
const NO_NAME =
  /^(?:one|two|three|some|many|most|both|others?|this|that|these|those|what|all|each|none|however|meanwhile|also|western|foreign|eastern)$/u;
/** A longer row of capitalised words is a headline. */
const MOST_WORDS = 8;
/** How many sentences back a pronoun looks. */
const BACK = 3;

export function namer(article: Article, scenes: readonly Scene[], vocabulary: Vocabulary): Namer {
  let told: Persons | null = null;
  // Made when first asked for: most articles tie nobody to anything.
  const known = (): Persons => (told ??= persons(article, scenes, vocabulary));
  const text = article.text;
  return (span, scene) => {
    const all = words(text, span);
    const list = all.length > 1 && all[0]?.key === 'the' ? all.slice(1) : all;
    const last = list.at(-1);
    if (last === undefined || list.length > 16) return null;
    if (list.length === 1 && OF_PERSON.test(last.key)) return personBefore(span, scene, known());
    if (list.length === 1 && OF_BODY.test(last.key)) {
      // "run by a council allied with them": those named last, where "its" goes back to whom the sentence began with.
      const here = last.key === 'them' ? partiesBefore(span, scene, vocabulary).at(-1) : undefined;
      return here ?? bodyBefore(span, scene, scenes, vocabulary);
    }
    if (scene.times.some((t) => t.span.start < span.end && span.start < t.span.end)) return null;
    const lower = !/\p{Lu}|\p{N}/u.test(text.slice(span.start, span.end));
    if (lower && SAID_AGAIN.test(last.key) && DEFINITE.test(text.slice(Math.max(0, span.start - 8), span.start)))
      return bodyBefore(span, scene, scenes, vocabulary) ?? inWords(list, text, known(), vocabulary);
    const again = lower ? sameNounBefore(text.slice(last.start, last.end), span, scene, scenes, text, vocabulary) : null;
    if (again !== null) return again;
    const own = DESCRIBES.test(list[0]?.key ?? '') ? list.slice(1) : list;
    if (own.length === 0) return null;
    const name = inTables(own, text, vocabulary) ?? inWords(own, text, known(), vocabulary);
    // A capital that only opens the sentence names nothing.
    return name?.is === 'words' && own.length === 1 && own[0]?.start === scene.span.start ? null : name;
  };
}

/** A registered party or source that the words end with, or that only a common noun follows; a country by any of its names. */
function inTables(list: readonly Word[], text: string, vocabulary: Vocabulary): Name | null {
  const whole = list.map((w) => text.slice(w.start, w.end)).join(' ');
  const [country] = vocabulary.nationalities.get(whole);
  const place = country === undefined ? undefined : vocabulary.places.get(country);
  if (place !== undefined) return { name: place.name, is: 'country', proper: true };
  // "Kurdish-held": the adjective stands for the forces.
  const forces = /^[-‑–]/u.test(text.slice(list.at(-1)?.end ?? 0, (list.at(-1)?.end ?? 0) + 1))
    ? vocabulary.actorNames.get(`${whole} forces`)[0]
    : undefined;
  if (forces !== undefined) return { name: forces.name, is: 'party', proper: true };
  const party = closing(vocabulary.actorNames.find(list), list, text);
  if (party !== null && !isGeneric(party)) return { name: party.name, is: 'party', proper: true };
  const source = closing(vocabulary.sourceNames.find(list), list, text);
  if (source !== null) return { name: source.name, is: 'source', proper: true };
  const [named] = vocabulary.placeNames.get(whole);
  if (named !== undefined) return { name: named.name, is: named.level === 'country' ? 'country' : 'place', proper: true };
  return null;
}

/** Whether it is no party of its own. */
const isGeneric = (actor: Actor): boolean => actor.generic || actor.kind === 'civilians';

/** The row whose name the words end with, common nouns for a body passed over: "Example Front *fighters*". */
function closing<T>(found: readonly Match<T>[], list: readonly Word[], text: string): T | null {
  const m = found.at(-1);
  // "anti-Y fighters" are not Y's.
  if (m !== undefined && /(?:anti|pro|non|ex)[-‑]$/iu.test(text.slice(Math.max(0, m.span.start - 5), m.span.start))) return null;
  if (m === undefined) return null;
  const rest = list.slice(m.to);
  const linked = /^(?:-|['’])/u.test(text.slice(m.span.end, m.span.end + 1)) && rest.length > 0;
  // "Y's 4th Brigade", "X-backed fighters": not Y, nor X.
  if (
    linked ||
    !rest.every(
      (w) =>
        w.shape === 'lower' &&
        (BODY.test(w.key) || /^(?:extremist|terrorist|militant|jihadist|rebel|armed|islamist|paramilitary|news)$/u.test(w.key)),
    )
  )
    return null;
  // "Syrian rebels": the row for any rebels tells less than the words.
  return m.rows[0] ?? null;
}

function inWords(list: readonly Word[], text: string, known: Persons, vocabulary: Vocabulary): Name | null {
  const first = list[0] as Word;
  const last = list.at(-1) as Word;
  const raw = text
    .slice(first.start, last.end)
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '');
  const fuller = known.fullest(list);
  if (fuller !== null) return { name: fuller, is: 'person', proper: true };
  const [generic] = vocabulary.actorNames.get(raw);
  if (generic !== undefined && list.length === 1) return { name: generic.name, is: 'party', proper: false };
  // "the Kurdish official": a people is no body.
  if (list.length === 1 && vocabulary.actorNames.get(`${raw} forces`).length > 0) return null;
  if (list.length === 1 && NO_NAME.test(last.key)) return null;
  const proper = last.shape === 'title' || last.shape === 'upper' || last.shape === 'number';
  const body = BODY.test(last.key) || vocabulary.casualtyWords.get(last.key).some((w) => w.is === 'people' && w.plural);
  const counted = numbers(list)[0]?.from === 0 && !body;
  if (list.length > MOST_WORDS || counted || !(proper || (body && list.length > 1))) return null;
  return { name: raw, is: 'words', proper: (proper || /\p{Lu}/u.test(raw)) && numbers(list)[0]?.from !== 0 };
}

function personBefore(span: Span, scene: Scene, known: Persons): Name | null {
  for (let i = scene.index; i >= Math.max(0, scene.index - BACK); i--) {
    const name = known.firstIn(i, i === scene.index ? span.start : Infinity);
    if (name !== null) return { name, is: 'person', proper: true };
  }
  return null;
}

/** "these militias" after "the militias of the north": the party told last in words that end alike. */
function sameNounBefore(
  noun: string,
  span: Span,
  scene: Scene,
  scenes: readonly Scene[],
  text: string,
  vocabulary: Vocabulary,
): Name | null {
  if (!/^\p{Ll}+s$/u.test(noun) || !THESE.test(text.slice(Math.max(0, span.start - 6), span.start))) return null;
  for (let i = scene.index - 1; i >= Math.max(0, scene.index - 2); i--) {
    const mention = scenes[i]?.actors.findLast((a) => a.actor !== null && text.slice(a.span.start, a.span.end).endsWith(noun));
    const party = mention?.actor == null ? undefined : vocabulary.actors.get(mention.actor);
    if (party !== undefined && !isGeneric(party)) return { name: party.name, is: 'party', proper: true };
  }
  return null;
}

const THESE = /\b(?:these|those) $/iu;

/** The party that the sentence before began with, or that stands before it in its own. */
function bodyBefore(span: Span, scene: Scene, scenes: readonly Scene[], vocabulary: Vocabulary): Name | null {
  for (let i = scene.index; i >= Math.max(0, scene.index - BACK); i--) {
    const earlier = scenes[i];
    const found = earlier === undefined ? undefined : partiesBefore(span, earlier, vocabulary)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** The parties of a sentence that end before a place of the text, those that speak among them. */
function partiesBefore(span: Span, { actors, speakers }: Scene, vocabulary: Vocabulary): readonly Name[] {
  const speaking = speakers.flatMap((s) => s.chain.map((link) => ({ actor: link.actor, span: link.span })));
  return [...actors, ...speaking]
    .filter((a) => a.span.end <= span.start)
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((a): readonly Name[] => {
      const row = a.actor === null ? undefined : vocabulary.actors.get(a.actor);
      return row === undefined || isGeneric(row) ? [] : [{ name: row.name, is: 'party', proper: true }];
    });
}
