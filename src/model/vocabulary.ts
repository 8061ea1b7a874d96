import type { Actor } from './actor.ts';
import type { ClutterKind } from './article.ts';
import type { HarmKind } from './harm.ts';
import type { ActorId, EventTypeId, PlaceId, SourceId } from './ids.ts';
import type { Modality, Stance } from './mention.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import type { Word } from './word.ts';

/** An ACLED sub-event type, a row of event-types.tsv. */
export interface EventType {
  readonly id: EventTypeId;
  readonly eventType: string;
  readonly subEventType: string;
  readonly disorderType: string;
  readonly politicalViolence: boolean;
}

/** A row of triggers.tsv. */
export interface Trigger {
  readonly form: 'verb' | 'noun';
  readonly eventType: EventTypeId;
  readonly harm: HarmKind | null;
  readonly weight: number;
  readonly modality: Modality;
}

/**
 * A row of casualty-words.tsv: a noun for people ("soldiers"), a verb that harms ("killed"), an adjective for the harmed ("dead"),
 * or a noun that counts them ("fatalities").
 */
export type CasualtyWord =
  | { readonly is: 'people'; readonly plural: boolean; readonly civilian: boolean }
  | { readonly is: 'verb' | 'adjective' | 'count'; readonly harm: HarmKind };

/** A row of reporting-verbs.tsv. */
export interface ReportingVerb {
  readonly stance: Stance;
}

/** A row of weapons.tsv; some weapons say what kind of event it was. */
export interface Weapon {
  readonly eventType: EventTypeId | null;
}

/** A row of refusals.tsv. */
export interface Refusal {
  /** Why, in words. */
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
}

/** Everything the stages know of the world. Made once, never changed; a stage gets it as an argument. */
export interface Vocabulary {
  /** Short hash of all tables: part of a reading's key. */
  readonly version: string;
  readonly eventTypes: ReadonlyMap<EventTypeId, EventType>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly placeNames: Lexicon<Place>;
  readonly actorNames: Lexicon<Actor>;
  readonly sourceNames: Lexicon<Source>;
  readonly triggers: Lexicon<Trigger>;
  readonly casualtyWords: Lexicon<CasualtyWord>;
  readonly reportingVerbs: Lexicon<ReportingVerb>;
  readonly weapons: Lexicon<Weapon>;
  /** Rows of refusals.tsv: a sentence that holds one tells of no conflict event. */
  readonly refusals: Lexicon<Refusal>;
  readonly boilerplate: readonly BoilerplateRule[];
}
