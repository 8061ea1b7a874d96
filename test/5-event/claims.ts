/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import type { ActorId, ArticleId, Claim, ClaimId, EventTypeId, Harm, HarmKind, Location, PlaceId } from '../../src/model/index.ts';
import { range } from '../../src/language/index.ts';

/** What a test says of a claim; everything else is the plainest there is. */
export interface Told {
  readonly id: string;
  readonly article?: string;
  readonly at?: number;
  readonly status?: Claim['status'];
  readonly type?: string;
  readonly days?: readonly [string | null, string | null] | null | undefined;
  readonly place?: Location | null;
  readonly by?: readonly string[];
  readonly on?: readonly string[];
  readonly harm?: readonly Harm[];
  readonly salience?: number;
}

/** A claim as stage 4 would make it: an attack in Mosul on Friday, 13 January 2017, unless told otherwise. */
export function claim(told: Told): Claim {
  const article = (told.article ?? 'a1') as ArticleId;
  const start = told.at ?? 0;
  const [first, last] = told.days ?? [null, null];
  const parties = (names: readonly string[] = []) => names.map((name) => ({ actor: name as ActorId, name }));
  return {
    id: told.id as ClaimId,
    article,
    evidence: { article, span: { start, end: start + 10 }, quote: '0123456789' },
    status: told.status ?? 'reported',
    eventType: (told.type ?? 'attack') as EventTypeId,
    date: told.days === null ? null : told.days === undefined ? range('2017-01-13', '2017-01-13') : range(first, last),
    location: told.place === undefined ? MOSUL : told.place,
    perpetrator: parties(told.by),
    target: parties(told.on),
    harm: told.harm ?? [],
    weapon: null,
    attribution: [],
    grounds: [],
    salience: told.salience ?? 0.5,
    doubts: [],
  };
}

export const harm = (kind: HarmKind, low: number, best: number | null, high: number | null, more: Partial<Harm> = {}): Harm => ({
  kind,
  low,
  best,
  high,
  group: null,
  subset: false,
  ...more,
});

/** A place with a point; the id is its name in small letters. */
export const place = (name: string, lat: number | null, lon: number | null, more: Partial<Location> = {}): Location => ({
  place: name.toLowerCase() as PlaceId,
  name,
  admin1: 'Nineveh',
  country: 'Iraq',
  lat,
  lon,
  precision: 'exact',
  radiusKm: 5,
  ...more,
});

export const MOSUL = place('Mosul', 36.34, 43.13);
