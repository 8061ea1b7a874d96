declare const kind: unique symbol;

/** A string that names one kind of thing and cannot be mistaken for another. */
export type Id<K extends string> = string & { readonly [kind]: K };

/** sha256 (hex) of the report's bytes: the same bytes are the same report. */
export type ReportId = Id<'report'>;
export type ArticleId = Id<'article'>;
export type ClaimId = Id<'claim'>;
/** Minted once and never changed; a merge redirects. */
export type EventId = Id<'event'>;
/** Ids below are the `id` column of the vocabulary table of the same name. */
export type SourceId = Id<'source'>;
export type ActorId = Id<'actor'>;
export type PlaceId = Id<'place'>;
export type EventTypeId = Id<'event-type'>;
