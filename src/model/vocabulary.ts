import type { Actor, ActorTie } from './actor.ts';
import type { ClutterKind } from './article.ts';
import type { HarmKind } from './harm.ts';
import type { ActorId, EventTypeId, PlaceId, SourceId } from './ids.ts';
import type { Modality } from './mention.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import type { Stance } from './voice.ts';
import type { Word } from './word.ts';

/** An ACLED sub-event type, a row of event-types.tsv. */
export interface EventType {
  readonly id: EventTypeId;
  readonly eventType: string;
  readonly subEventType: string;
  readonly disorderType: string;
  readonly politicalViolence: boolean;
  /** Whether UCDP may hold such an event at all: it needs an organised party, armed force and a death. */
  readonly ucdpPossible: boolean;
}

/** A row of triggers.tsv. */
export interface Trigger {
  /** Of things.tsv: what the doer must be for the row to hold; empty for anybody. */
  readonly doer: readonly string[];
  /** Of things.tsv: what it must be done to; empty for anything. */
  readonly to: readonly string[];
  readonly form: 'verb' | 'noun';
  readonly eventType: EventTypeId;
  readonly harm: HarmKind | null;
  readonly weight: number;
  readonly modality: Modality;
}

/**
 * A row of casualty-words.tsv: a noun for people ("soldiers"); one for several people as a `group` ("family"); a `thing` that is counted
 * or killed beside people ("rockets", "hopes"); a verb that harms its object ("killed"), an `intransitive` one that tells what became of
 * its subject ("died"); an adjective for the harmed ("dead"), or a noun that counts or names the harm ("fatalities", "murder").
 */
export type CasualtyWord =
  | { readonly is: 'people'; readonly plural: boolean; readonly who: 'civilian' | 'attacker' | null }
  | { readonly is: 'group' | 'thing' }
  | { readonly is: FateWord; readonly harm: HarmKind };

/** How a word says what became of people. */
export type FateWord = 'verb' | 'intransitive' | 'adjective' | 'count';

/** A row of reporting-verbs.tsv. */
export interface ReportingVerb {
  readonly stance: Stance;
}

/**
 * A row of speaker-words.tsv: what a noun says of who speaks (`rank` or `office` before a name, somebody in office, a witness, somebody, a
 * body, a text), or words by which a name is withheld.
 */
export interface SpeakerWord {
  readonly is: 'rank' | 'office' | 'official' | 'witness' | 'unnamed' | 'body' | 'text' | 'anonymous';
}

/** A country and its parties, by rule or by its row of nations.tsv. */
export interface Nation {
  readonly country: PlaceId;
  /** The city that "the capital" is; null where the table names none. */
  readonly capital: PlaceId | null;
  readonly military: ActorId;
  readonly police: ActorId;
  readonly government: ActorId;
}

/** A row of force-words.tsv: which of a country's parties a noun stands for, or a word that may stand between the two. */
export interface ForceWord {
  readonly is: 'military' | 'police' | 'government' | 'modifier';
}

/** A row of group-words.tsv: names of armed groups end with it (`head`) or begin with it (`lead`). */
export interface GroupWord {
  readonly is: 'head' | 'lead';
}

/** A row of weapons.tsv; some weapons say what kind of event it was. */
export interface Weapon {
  readonly eventType: EventTypeId | null;
}

/** A row of things.tsv: a class of people and things that a trigger's row may ask for. */
export interface Thing {
  readonly class: string;
}

/** A row of relations.tsv: how a word ties two parties. */
export interface RelationWord {
  /** A noun for who or what is tied ("commander", "branch"), a rank, which stays with the name, a verb, an adjective, or a noun that one is under ("command"). */
  readonly form: 'noun' | 'rank' | 'verb' | 'adjective' | 'under';
  /** By which prepositions the other hangs on it; none for the object of a verb, `complement` for a name given by it. */
  readonly prepositions: readonly string[];
  readonly relation: string;
  /** `to`: whoever is spoken of first is the subject ("X leads Y"); `from`: the other is ("X backs Y": Y is backed by X). */
  readonly direction: 'to' | 'from';
}

/** A row of control-words.tsv: where a word's grammar has the place and its holder, and what it says of them. */
export interface ControlWord {
  /** `under`: a noun that a place is under ("control"); `seat`: what a place is to its holder ("stronghold"); `light`: "takes" control. */
  readonly form: 'verb' | 'noun' | 'under' | 'seat' | 'light';
  /** `doer`, `object`, `owner` ("X's control", "X control"), `above` (what the phrase hangs on), or the prepositions that lead to it. */
  readonly place: readonly string[];
  readonly holder: readonly string[];
  readonly change: 'holds' | 'takes' | 'loses';
}

/** A row of metrics.tsv: what a published total counts, by its noun. */
export interface Metric {
  readonly metric: string;
  /** `strength` counts what is there, `total` what happened over a time, `people` either. */
  readonly is: 'strength' | 'total' | 'people';
}

/** A row of forecast-words.tsv: what its subject does about what is to come. */
export interface ForecastWord {
  /** `promise`: its subject is to do it; `expect`: its subject or nobody thinks so; `modal`: "will", which needs a day. */
  readonly is: 'promise' | 'expect' | 'modal';
}

/** A row of pattern-words.tsv: a word by which a practice is told. */
export interface PatternWord {
  /** `often`: an adverb or adjective of habit; `means`: a noun for ways of fighting, with what they are behind it; `topic`: what stands before a noun for deeds that are no one occurrence. */
  readonly is: 'often' | 'means' | 'topic';
}

/** A row of refusals.tsv. */
export interface Refusal {
  /** Why, in words. */
  readonly note: string;
}

/** A row of place-namesakes.tsv. */
export interface PlaceNamesake {
  /** What the words mostly are. */
  readonly note: string;
}

/** A row of boilerplate.tsv. */
export interface BoilerplateRule {
  readonly match: 'line' | 'starts' | 'contains' | 'ends';
  readonly words: string;
  readonly kind: ClutterKind;
  /** From here to the end of the page nothing is story: "Comments". */
  readonly closes: boolean;
}

/** Where a lexicon's words stand in a text. */
export interface Match<T> {
  readonly span: Span;
  /** Index of the first word and of the word after the last, in the list that was searched. */
  readonly from: number;
  readonly to: number;
  /** Rows that bear these words, in the order of the table; never empty. */
  readonly rows: readonly T[];
}

/** Finds a table's words in a text, longest first, in one pass; hyphens, spaces and apostrophes count alike. */
export interface Lexicon<T> {
  find(words: readonly Word[]): readonly Match<T>[];
  /** The rows that bear exactly these words. */
  get(words: string): readonly T[];
  /** How the table writes exactly these words: "fire on" for "fired on"; none where no row bears them. */
  entries(words: string): readonly string[];
}

/** Everything the stages know of the world. Made once, never changed; a stage gets it as an argument. */
export interface Vocabulary {
  /** Short hash of all tables: part of a reading's key. */
  readonly version: string;
  readonly eventTypes: ReadonlyMap<EventTypeId, EventType>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Names of places.tsv. */
  readonly placeNames: Lexicon<Place>;
  /** Names of the larger gazetteers: world-places.tsv and what the user fetched or imported. */
  readonly listedNames: Lexicon<Place>;
  /** Rows of place-namesakes.tsv: what is a name of some town too, but mostly something else. */
  readonly placeNamesakes: Lexicon<PlaceNamesake>;
  readonly actorNames: Lexicon<Actor>;
  readonly sourceNames: Lexicon<Source>;
  readonly triggers: Lexicon<Trigger>;
  readonly casualtyWords: Lexicon<CasualtyWord>;
  readonly reportingVerbs: Lexicon<ReportingVerb>;
  readonly actorTies: readonly ActorTie[];
  /** Nations by the id of the country and of its capital, which stands for it ("Ankara said"). */
  readonly nations: ReadonlyMap<PlaceId, Nation>;
  readonly forceWords: Lexicon<ForceWord>;
  readonly groupWords: Lexicon<GroupWord>;
  readonly speakerWords: Lexicon<SpeakerWord>;
  readonly weapons: Lexicon<Weapon>;
  readonly things: Lexicon<Thing>;
  readonly relationWords: Lexicon<RelationWord>;
  readonly controlWords: Lexicon<ControlWord>;
  readonly metrics: Lexicon<Metric>;
  readonly forecastWords: Lexicon<ForecastWord>;
  readonly patternWords: Lexicon<PatternWord>;
  /** "Iraqi" to the country: rows of nationalities.tsv. */
  readonly nationalities: Lexicon<PlaceId>;
  /** Rows of refusals.tsv: a sentence that holds one tells of no conflict event. */
  readonly refusals: Lexicon<Refusal>;
  readonly boilerplate: readonly BoilerplateRule[];
  /** Rows of common-words.tsv: the commonest words of English, in small letters, with their rank from 1. */
  readonly commonWords: ReadonlyMap<string, number>;
}
