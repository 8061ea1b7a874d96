import type { ActorId, EventTypeId, PlaceId, SourceId } from './ids.ts';
import type { DateRange } from './date-range.ts';
import type { Estimate } from './estimate.ts';
import type { HarmKind } from './harm.ts';
import type { PlacePrecision } from './place.ts';
import type { Span } from './span.ts';

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
}

/** Whether the words say that it happened. */
export type Modality = 'happened' | 'negated' | 'planned' | 'threatened' | 'hypothetical';

/** A number of people with what became of them: "seven of his bodyguards". */
export interface CasualtyMention extends Named {
  readonly kind: 'casualty';
  readonly harm: HarmKind;
  readonly count: Estimate;
  readonly group: Span | null;
  readonly subset: boolean;
}

export interface ActorMention extends Named {
  readonly kind: 'actor';
  readonly actor: ActorId;
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
  /** What is odd about it, in words ("2016-10-17 was a monday, the text says tuesday"). */
  readonly doubt: string | null;
}

/** Who is said to say so. */
export interface SpeakerMention extends Named {
  readonly kind: 'speaker';
  readonly words: string;
  readonly source: SourceId | null;
  /** The outlet or agency that relays it, in the words of the text. */
  readonly via: string | null;
  readonly stance: Stance;
  /** What this speaker is given as the voice of. */
  readonly scope: Span;
}

/** What the innermost speaker does with the statement. */
export type Stance = 'states' | 'claims-responsibility' | 'denies' | 'confirms' | 'doubts';

export interface WeaponMention extends Named {
  readonly kind: 'weapon';
  readonly eventType: EventTypeId | null;
}

/** 3. What one stretch of text names, not yet who or where that is. */
export type Mention = TriggerMention | CasualtyMention | ActorMention | PlaceMention | TimeMention | SpeakerMention | WeaponMention;
