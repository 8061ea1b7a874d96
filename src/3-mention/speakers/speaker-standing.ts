import { words } from '../../language/index.ts';
import type { Actor, ActorId, Anonymity, Match, Place, Source, Speaker, SpeakerWord, Vocabulary, Word } from '../../model/index.ts';
import { findForces } from '../parties/forces.ts';
import { knownWords } from '../known-words.ts';
import { headOf } from './speaker-name.ts';

export type Standing = Pick<Speaker, 'source' | 'actor' | 'rank' | 'organisation' | 'anonymity'>;

/** The words that name a speaker, with all that the vocabulary knows among them. */
interface Named {
  readonly said: string;
  readonly words: readonly Word[];
  readonly source: Source | null;
  readonly known: readonly Match<SpeakerWord>[];
  readonly actors: readonly Match<Actor>[];
  readonly sources: readonly Match<Source>[];
  readonly places: readonly Match<Place>[];
}

/** By what right somebody speaks, read off the words that name him: rank, body, party, and whether he is named. `source` is the row of all the words, where there is one. */
export function standingOf(said: string, source: Source | null, vocabulary: Vocabulary): Standing {
  // "X, focusing on Y", "X, who fought Y": what follows tells about somebody, not of whom he is.
  const about = /, (?:\p{Ll}+ing|who|which|whose|an? \p{Ll}+ (?:on|in)) /u.exec(said)?.index ?? said.length;
  const all = words(said, { start: 0, end: about });
  const name: Named = {
    said,
    words: all,
    source,
    known: vocabulary.speakerWords.find(all),
    actors: vocabulary.actorNames.find(all),
    sources: vocabulary.sourceNames.find(all),
    places: vocabulary.placeNames.find(all),
  };
  return {
    source: source?.id ?? null,
    actor: partyOf(name, vocabulary),
    rank: rankOf(name),
    organisation: bodyOf(name),
    anonymity: anonymityOf(name, vocabulary),
  };
}

const is = (m: Match<SpeakerWord>, ...kinds: readonly SpeakerWord['is'][]): boolean => m.rows.some((r) => kinds.includes(r.is));

/** The first run of words for ranks and offices: "staff major general", "prime minister". */
function rankOf({ said, known }: Named): string | null {
  const ranked = (m: Match<SpeakerWord>): boolean =>
    is(m, 'rank', 'office') || (is(m, 'official') && !/s$/iu.test(said.slice(m.span.start, m.span.end)));
  const first = known.findIndex(ranked);
  const opening = known[first];
  if (opening === undefined) return null;
  let { end } = opening.span;
  for (const next of known.slice(first + 1)) {
    if (!ranked(next) || !/^[. ]{1,2}$/u.test(said.slice(end, next.span.start))) break;
    ({ end } = next.span);
  }
  return said.slice(opening.span.start, end);
}

/** The body that somebody is of: a party or a source among the words, else what stands behind "of" or "for". */
function bodyOf({ said, actors, sources }: Named): string | null {
  const party = actors[0]?.span;
  const mouth = sources.find((m) => m.rows.some((r) => r.role !== 'unnamed' && r.role !== 'witness'))?.span;
  const own = party === undefined || (mouth !== undefined && mouth.end - mouth.start > party.end - party.start) ? mouth : party;
  if (own !== undefined) return own.start === 0 && own.end === said.length ? null : said.slice(own.start, own.end);
  return /,? (?:of|for|from|at) (?:the )?(\p{Lu}[^,]*)/u.exec(said)?.[1] ?? null;
}

/** The party that speaks or is spoken for. Who owns an outlet does not speak through its news. */
function partyOf({ said, words: all, source, sources, actors, places }: Named, vocabulary: Vocabulary): ActorId | null {
  if (source !== null && (source.role === 'outlet' || source.role === 'agency' || source.role === 'monitor')) return null;
  if (source?.sidesWith != null) return source.sidesWith;
  const parties = actors.flatMap((m) => m.rows.slice(0, 1));
  const named = parties.find((a) => !a.generic && a.kind !== 'civilians');
  const mouth = sources.flatMap((m) => m.rows.filter((r) => r.role === 'belligerent' || r.role === 'official'))[0];
  const forces = findForces(knownWords(said, all), vocabulary)[0]?.actor;
  return named?.id ?? mouth?.sidesWith ?? forces ?? governmentOf(said, all, places, vocabulary) ?? parties[0]?.id ?? null;
}

/** "Turkey", "Ankara", "a Turkish official": the government of the country named first. "A man in Turkey" is not. */
function governmentOf(said: string, all: readonly Word[], places: readonly Match<Place>[], vocabulary: Vocabulary): ActorId | null {
  const head = headOf(said);
  const people = vocabulary.nationalities.find(all)[0]?.rows[0];
  const named = places.find((m) => head.endsWith(said.slice(m.span.start, m.span.end)) && m.rows.some((r) => vocabulary.nations.has(r.id)));
  const country = named?.rows.map((r) => vocabulary.nations.get(r.id)).find((n) => n !== undefined);
  if (country !== undefined) return country.government;
  const official = /(?:officials?|minister|ministry|president|premier|spokes(?:m[ae]n|wom[ae]n|person)|diplomats?|ambassador)\b/iu.test(
    head,
  );
  return official && people !== undefined ? (vocabulary.nations.get(people)?.government ?? null) : null;
}

function anonymityOf(name: Named, vocabulary: Vocabulary): Anonymity {
  const { said, source } = name;
  if (isPerson(name)) return 'named-person';
  const head = headOf(said);
  const noun = head.split(/\s+/u).at(-1) ?? '';
  const last = vocabulary.speakerWords.get(noun);
  if (last.some((r) => r.is === 'witness') || source?.role === 'witness') return 'unnamed-witness';
  if (last.some((r) => r.is === 'official' || r.is === 'rank' || r.is === 'office')) return 'unnamed-official';
  if (last.some((r) => r.is === 'unnamed') || source?.role === 'unnamed') return 'unnamed';
  if (source !== null || last.some((r) => r.is === 'body') || name.actors.some((m) => said.endsWith(head) && m.span.end === said.length))
    return 'named-organisation';
  // A text speaks for who wrote it: "a report by the council".
  if (last.some((r) => r.is === 'text') && /\p{Lu}/u.test(said.slice(head.length))) return 'named-organisation';
  return last.length === 0 && /^\p{Lu}/u.test(noun) ? 'named-organisation' : 'unnamed';
}

/** Between two names stands a space, or an article: "Ahmed al-Obeidi". */
const LONGEST_LINK = 4;

/** Whether a person's name stands there: a word in capitals right behind a rank or office, or two that are of no body or place. */
function isPerson({ said, words: all, known, actors, sources, places }: Named): boolean {
  const ranked = known.filter((m) => is(m, 'rank', 'office'));
  const opens = (w: Word): boolean => w.shape !== 'lower' && w.shape !== 'number' && !known.some((k) => k.span.start === w.start);
  // A known leader is a party in the registry, so a title before it tells the person.
  if (ranked.some((m) => all.some((w) => opens(w) && w.start >= m.span.end && w.start - m.span.end <= 2))) return true;
  if (said === said.toUpperCase()) return false;
  const taken = [...known, ...actors, ...sources, ...places];
  const free = all.filter((w) => !w.article && opens(w) && !taken.some((m) => w.start < m.span.end && m.span.start < w.end));
  const second = free.findIndex((w, i) => i > 0 && w.start - (free[i - 1] as Word).end <= LONGEST_LINK);
  return second > 0 && !known.some((m) => is(m, 'body', 'text') && m.span.start < (free[second] as Word).start);
}
