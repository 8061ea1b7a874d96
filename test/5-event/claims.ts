/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import type {
  ActorId,
  ArticleId,
  Claim,
  ClaimId,
  EventTypeId,
  Harm,
  HarmKind,
  Location,
  PlaceId,
  Article,
  SourceId,
  Speaker,
  Voice,
} from '../../src/model/index.ts';
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
  /** A sufferer by a name that no table holds. */
  readonly victim?: string;
  /** The words it stands on; the last one is the trigger. */
  readonly words?: string;
  /** Whether its sentence gives the day. */
  readonly saysDay?: boolean;
  readonly harm?: readonly Harm[];
  readonly salience?: number;
  /** Who says so; the outlet itself unless told otherwise. */
  readonly said?: readonly Voice[];
}

/** A claim as stage 4 would make it: an attack in Mosul on Friday, 13 January 2017, unless told otherwise. */
export function claim(told: Told): Claim {
  const article = (told.article ?? 'a1') as ArticleId;
  const start = told.at ?? 0;
  const [first, last] = told.days ?? [null, null];
  const quote = told.words ?? '0123456789';
  const deed = quote.lastIndexOf(' ') + 1;
  const parties = (names: readonly string[] = []) => names.map((name) => ({ actor: name as ActorId, name }));
  return {
    id: told.id as ClaimId,
    article,
    evidence: { article, span: { start, end: start + quote.length }, quote },
    status: told.status ?? 'reported',
    eventType: (told.type ?? 'attack') as EventTypeId,
    date: told.days === null ? null : told.days === undefined ? range('2017-01-13', '2017-01-13') : range(first, last),
    location: told.place === undefined ? MOSUL : told.place,
    perpetrator: parties(told.by),
    target: [...parties(told.on), ...(told.victim === undefined ? [] : [{ actor: null, name: told.victim }])],
    harm: told.harm ?? [],
    weapon: null,
    attribution: told.said ?? [],
    grounds: [
      ...(told.words === undefined
        ? []
        : [{ role: 'trigger' as const, text: quote.slice(deed), span: { start: start + deed, end: start + quote.length } }]),
      ...(told.saysDay === true ? [{ role: 'date' as const, text: 'on that day', span: { start, end: start } }] : []),
    ],
    salience: told.salience ?? 0.5,
    basis: [],
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

/** A voice: who speaks, for whom, by whom it is passed on, and with what stance. */
export const voice = (
  name: string,
  more: {
    readonly stance?: Voice['stance'];
    readonly through?: readonly (string | Partial<Speaker>)[];
    readonly actor?: string;
    readonly source?: string;
  } = {},
): Voice => ({
  chain: [
    ...(more.through ?? []).map((l) => (typeof l === 'string' ? speaker({ name: l }) : speaker(l))),
    speaker({ name, actor: (more.actor ?? null) as ActorId | null, source: (more.source ?? null) as SourceId | null }),
  ],
  stance: more.stance ?? 'states',
});

const speaker = (more: Partial<Speaker>): Speaker => ({
  name: 'somebody',
  source: null,
  actor: null,
  rank: null,
  organisation: null,
  anonymity: 'unnamed',
  span: { start: 0, end: 0 },
  cue: null,
  ...more,
});

/** An article of an outlet and a day; its id is what claims name. */
export const article = (id: string, outlet: string | null = null, day: string | null = null, more: Partial<Article> = {}): Article => ({
  id: id as ArticleId,
  report: 'r' as Article['report'],
  text: '',
  span: { start: 0, end: 0 },
  title: null,
  published: day === null ? null : { ...range(day, day), basis: 'stated' },
  outlet,
  outletId: null,
  byline: null,
  dateline: null,
  url: null,
  language: 'en',
  collection: null,
  header: [],
  clutter: [],
  paragraphs: [],
  doubts: [],
  ...more,
});

/** Articles by their ids, as the stage hands them on. */
export const byId = (...list: readonly Article[]): ReadonlyMap<string, Article> => new Map(list.map((a) => [a.id as string, a]));
