import type { ActorId, EventTypeId, PlaceId } from './ids.ts';
import type { DateRange } from './date-range.ts';
import type { Estimate } from './estimate.ts';
import type { Comparator } from './figure.ts';
import type { HarmKind, HarmSum } from './harm.ts';
import type { PlacePrecision } from './place.ts';
import type { Span } from './span.ts';
import type { Speaker, Stance } from './voice.ts';

interface Named {
  readonly span: Span;
  /** Index of the sentence among all sentences of the article. */
  readonly sentence: number;
}

/** A word that tells of an occurrence: "killed", "ambush". A row of triggers.tsv. */
export interface TriggerMention extends Named {
  readonly kind: 'trigger';
  readonly eventType: EventTypeId;
  /** Grammatical form: an active verb takes its doer before it, a passive one its sufferer. */
  readonly form: 'active' | 'passive' | 'noun';
  /** The harm that the word itself states: "killed" does, "ambush" does not. */
  readonly harm: HarmKind | null;
  /** How much of an occurrence the word is by itself, 1 to 3: a raid tells more than a blast, a blast more than a death. */
  readonly weight: number;
  readonly modality: Modality;
  /** The preposition that a noun stands under, in small letters: "in" an attack, "despite" the truce; null for a verb and where there is none. */
  readonly under: string | null;
  /** The phrases that grammar ties to it: who, whom, on what, with what, where. */
  readonly arguments: readonly Argument[];
  /** Other triggers of the sentence that grammar ties it to. */
  readonly links: readonly TriggerLink[];
  /** Log odds, above the cut of a learnt model, that it tells of an occurrence of its own; below 0 it only mentions one. Absent where no model was asked. */
  readonly told?: number;
}

/** One phrase that grammar ties to a trigger. */
export interface Argument {
  /** `agent` did it, `patient` underwent it; `possessor` ("ISIS's attack") and `modifier` ("an ISIS attack") may be either. */
  readonly function: 'agent' | 'patient' | 'recipient' | 'possessor' | 'modifier' | 'oblique' | 'aim';
  /** The preposition of an oblique, in small letters: "on", "at"; else null. */
  readonly preposition: string | null;
  /** Its head word: "fighters". */
  readonly head: Span;
  /** The noun phrase without its clauses and without the other members of a list: "dozens of Islamic State fighters". */
  readonly phrase: Span;
  /** The way that led there: "subject", "by-phrase", "light verb". */
  readonly by: string;
}

/** How one trigger hangs on another of its sentence. */
export interface TriggerLink {
  /** The span of the other trigger. */
  readonly to: Span;
  /** `cause`: killed in, by or when; `and`: told beside it; `of`: another name of it; `after`: told as later than it. */
  readonly relation: 'cause' | 'and' | 'of' | 'after';
}

/** Whether the words say that it happened; what is `denied` is told all the same, beside who denies it. */
export type Modality = 'happened' | 'denied' | 'negated' | 'planned' | 'threatened' | 'hypothetical';

/** A number of people with what became of them: "seven of his bodyguards". */
export interface CasualtyMention extends Named {
  readonly kind: 'casualty';
  readonly harm: HarmKind;
  readonly count: Estimate;
  readonly group: Span | null;
  readonly subset: boolean;
  /** The words take them as known: "the soldiers", "he". */
  readonly definite: boolean;
  /** One person by name. */
  readonly named: boolean;
  /**
   * `period`: counted over a stretch of time ("in the last three years"), so of no single event; `feared`: nobody says that it is so;
   * `joint`: one number for two harms ("killed or wounded 30"), which tells neither.
   */
  readonly sum: HarmSum | 'period' | 'feared' | 'joint' | null;
  /** The words that say what befell them: "killed", "left dead". */
  readonly fate: Span;
}

/** A party: one that the registry knows, or a candidate for it, known by its words alone. */
export interface ActorMention extends Named {
  readonly kind: 'actor';
  readonly actor: ActorId | null;
  /** The registry's name, or the words of the text. */
  readonly name: string;
}

export interface PlaceMention extends Named {
  readonly kind: 'place';
  /** Best first; never empty. */
  readonly candidates: readonly PlaceId[];
  readonly precision: PlacePrecision;
  /** "60 km south of": the offset from the named place, where the words give one; km, and degrees from north. */
  readonly offset: { readonly km: number | null; readonly bearing: number | null } | null;
  /** The preposition that ties it to what happened, or null ("Iraqi officials in Baghdad" has one, a bare list none). */
  readonly preposition: string | null;
  readonly relation: PlaceRelation;
  /** The other name that it is said by: B for A in "between A and B", "on the A-B road", and A for B; null where it stands alone. */
  readonly partner: Span | null;
  /** Names of the areas that the words say it lies in, from narrow to wide: "X in Y district, Z province". */
  readonly within: readonly Span[];
  /** The name before of which this one only says where it lies: "Baiji, 180 km north of Baghdad". */
  readonly describes: Span | null;
}

/**
 * How words place something by a place: `at` it; `part`, in a part of it ("northern Aleppo"); `near` it; `offset`, a distance or a
 * direction away; `outskirts`; `between` two; `along` a road to it or between two; on the `border` of it or between two; on the `path`
 * from one to another; `other` where it only belongs to something told ("the people of Mosul").
 */
export type PlaceRelation = 'at' | 'near' | 'offset' | 'outskirts' | 'part' | 'between' | 'along' | 'border' | 'path' | 'other';

/** A time expression and the days it may mean. */
export interface TimeMention extends Named {
  readonly kind: 'time';
  readonly range: DateRange;
  /** "since", "until": the range is one end of something longer. */
  readonly bound: 'at' | 'since' | 'until';
  /** The triggers of its sentence that grammar says it dates, by their spans; empty where it ties it to none. */
  readonly dates: readonly Span[];
  /** It is the day on which somebody spoke: "told the agency on Tuesday". */
  readonly speech: boolean;
  /** What is odd about it, in words ("2016-10-17 was a monday, the text says tuesday"). */
  readonly doubt: string | null;
}

/** Who is said to say so, with those that pass it on. */
export interface SpeakerMention extends Named {
  readonly kind: 'speaker';
  /** From the outermost link to the innermost speaker; the mention's span is the speaker's words in this sentence. */
  readonly chain: readonly Speaker[];
  readonly stance: Stance;
  /** The words that it is the voice of; a quotation may run over several sentences, each of which has a mention. */
  readonly scope: readonly Span[];
}

export interface WeaponMention extends Named {
  readonly kind: 'weapon';
  readonly eventType: EventTypeId | null;
}

/** A word that ties two parties, with the names (or the words) that grammar ties by it: "*X*, commander of *Y*". A row of relations.tsv. */
export interface TieMention extends Named {
  readonly kind: 'tie';
  readonly subject: Span;
  readonly relation: string;
  /** Null: an office of the subject's own country ("Prime Minister X"). */
  readonly target: Span | null;
  /** The word is a post or a rank: its subject is a person or a body that is named. */
  readonly post: boolean;
  readonly rank: boolean;
  /** The words say that it is over: "former". */
  readonly former: boolean;
}

/** A word that says who holds, takes or loses a place. A row of control-words.tsv. */
export interface HoldingMention extends Named {
  readonly kind: 'holding';
  readonly place: Span;
  readonly by: Span;
  readonly change: 'holds' | 'takes' | 'loses';
  /** Not told but taken as known: who is to be driven out holds it still. No day of the sentence is of that. */
  readonly presupposed: boolean;
  /** The words say that it is over: "a former stronghold". */
  readonly former: boolean;
}

/** A number with the noun that it counts, where the two may be a published total. A row of metrics.tsv. */
export interface TotalMention extends Named {
  readonly kind: 'total';
  readonly metric: string;
  readonly is: 'strength' | 'total' | 'people';
  readonly count: Estimate;
  readonly comparator: Comparator;
  readonly vague: boolean;
  /** The noun phrase that is counted, with what describes it. */
  readonly counted: Span;
}

/** A word that says that something is expected or promised for a day to come. A row of forecast-words.tsv. */
export interface ForecastMention extends Named {
  readonly kind: 'forecast';
  /** What is to happen. */
  readonly about: Span;
  /** Who expects or promises it. */
  readonly by: Span | null;
  /** A promise or a goal may be told after its day; what is expected or is to be lies ahead. */
  readonly is: 'promise' | 'expect' | 'modal';
}

/** A word that says that something is done again and again. A row of pattern-words.tsv. */
export interface PatternMention extends Named {
  readonly kind: 'pattern';
  readonly about: Span;
  readonly actor: Span | null;
}

/** What a person, a group or a thing was in an act of violence; `target` is a thing, `victim` a person by name. */
export type FillerRole = 'perpetrator-individual' | 'perpetrator-organization' | 'target' | 'victim' | 'weapon';

/** That an entity fills a role, as a learnt model says; the span holds its best words. */
export interface RoleMention extends Named {
  readonly kind: 'role';
  readonly role: FillerRole;
  /** Number of the entity in its article. */
  readonly entity: number;
  /** The sentences that name it. */
  readonly told: readonly number[];
  /** Log odds that the model gives it. */
  readonly odds: number;
}

/** 3. What one stretch of text names, not yet who or where that is. */
export type Mention =
  | TriggerMention
  | CasualtyMention
  | ActorMention
  | PlaceMention
  | TimeMention
  | SpeakerMention
  | WeaponMention
  | TieMention
  | HoldingMention
  | TotalMention
  | ForecastMention
  | PatternMention
  | RoleMention;
