/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import type { Told } from '../../../src/8-view/codebooks/coding.ts';
import { range } from '../../../src/language/index.ts';
import type {
  ActorId,
  Article,
  ArticleId,
  Claim,
  ClaimId,
  ConflictEvent,
  DateRange,
  Estimate,
  EventId,
  EventTypeId,
  Grounds,
  Harm,
  HarmKind,
  Held,
  Location,
  NamedActor,
  PlaceId,
  ReportId,
  SourceId,
} from '../../../src/model/index.ts';
import { readVocabularyFiles } from '../../../src/edge/files/vocabulary-files.ts';
import { loadVocabulary } from '../../../src/vocabulary/index.ts';

/* An event and its claims written by hand, for codebooks to code: an ambush of the Iraqi army by Islamic State in Baquba, unless told otherwise. */

export const vocabulary = loadVocabulary(await readVocabularyFiles());

export interface Saying {
  readonly id: string;
  readonly article?: string;
  readonly at?: number;
  readonly status?: Claim['status'];
  readonly by?: string;
  readonly stance?: Claim['attribution'][number]['stance'];
  readonly type?: string;
  readonly day?: readonly [string, string] | null;
  readonly place?: Location | null;
  readonly perpetrator?: readonly string[];
  readonly target?: readonly string[];
  readonly harm?: readonly Harm[];
  readonly words?: readonly string[];
  readonly weapon?: string;
  /** Whether its own words give day and place. */
  readonly grounded?: boolean;
}

export const party = (name: string): NamedActor => {
  const row = vocabulary.actors.get(name as ActorId);
  return row === undefined ? { actor: null, name } : { actor: row.id, name: row.name };
};

export function dead(low: number, best: number | null = low, high: number | null = best, more: Partial<Harm> = {}): Harm {
  return { kind: 'killed', low, best, high, group: null, subset: false, ...more };
}

/** So many of a group. */
export const killed = (n: number, group: string | null = null, more: Partial<Harm> = {}): Harm => dead(n, n, n, { group, ...more });

export function at(name: string, precision: Location['precision'] = 'exact', more: Partial<Location> = {}): Location {
  const place = vocabulary.places.get(name as PlaceId);
  return {
    place: place?.id ?? null,
    name: place?.name ?? name,
    admin1: 'Diyala',
    country: 'Iraq',
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    precision,
    radiusKm: null,
    ...more,
  };
}

export const DAY = '2017-01-13';

export function said(s: Saying): Claim {
  const article = (s.article ?? 'a1') as ArticleId;
  const start = s.at ?? 0;
  const grounds: readonly Grounds[] = [
    ...(s.words ?? []).map((text) => ({ role: 'killed' as const, text, span: { start, end: start } })),
    ...(s.grounded === true ? (['date', 'place'] as const).map((role) => ({ role, text: role, span: { start, end: start } })) : []),
  ];
  return {
    id: s.id as ClaimId,
    article,
    evidence: { article, span: { start, end: start + 1 }, quote: 'x' },
    status: s.status ?? 'reported',
    eventType: (s.type ?? 'armed-clash') as EventTypeId,
    date: s.day === null ? null : range(...(s.day ?? ([DAY, DAY] as const))),
    location: s.place === undefined ? at('baquba') : s.place,
    perpetrator: (s.perpetrator ?? ['islamic-state']).map(party),
    target: (s.target ?? ['iraqi-army']).map(party),
    harm: s.harm ?? [],
    weapon: s.weapon ?? null,
    attribution:
      s.by === undefined
        ? []
        : [
            {
              stance: s.stance ?? 'states',
              chain: [
                {
                  name: s.by,
                  source: null,
                  actor: null,
                  rank: null,
                  organisation: null,
                  anonymity: 'unnamed',
                  span: { start: 0, end: 0 },
                  cue: null,
                },
              ],
            },
          ],
    grounds,
    salience: 1,
    basis: [],
    doubts: [],
  };
}

const HARMS: readonly HarmKind[] = ['killed', 'wounded', 'abducted'];

/** The event of these claims: each field as the first claim has it. `origins` are lists of articles; left out, each article is one. */
export function told(
  claims: readonly Claim[],
  more: Partial<ConflictEvent> & Pick<Partial<Told>, 'intensity'> & { readonly from?: readonly (readonly string[])[] } = {},
): Told {
  const { intensity, from, ...event } = more;
  const articles = [...new Set(claims.map((c) => c.article))];
  const held = <T>(of: (c: Claim) => T): Held<T> => ({
    chosen: of(claims[0] as Claim),
    by: 'agreement',
    said: claims.map((c) => ({ value: of(c), claims: [c.id] })),
  });
  const harm: Partial<Record<HarmKind, Held<Estimate>>> = {};
  for (const kind of HARMS) {
    const rows = claims.flatMap((c) => c.harm.filter((h) => h.kind === kind).map((h) => ({ value: estimate(h), claims: [c.id] })));
    if (rows[0] !== undefined) harm[kind] = { chosen: rows[0].value, by: 'agreement', said: rows };
  }
  return {
    event: {
      id: 'E1' as EventId,
      claims: claims.map((c) => c.id),
      denials: claims.filter((c) => c.status === 'denied').map((c) => c.id),
      eventType: held((c) => c.eventType),
      date: held<DateRange | null>((c) => c.date),
      location: held<Location | null>((c) => c.location),
      perpetrator: held((c) => c.perpetrator),
      target: held((c) => c.target),
      harm,
      outlets: [],
      origins: (from ?? articles.map((a) => [a])).map((group) => ({ outlet: null, articles: group as readonly ArticleId[] })),
      doubts: [],
      ...event,
    },
    claims,
    articles: articles.map(article),
    vocabulary,
    ...(intensity === undefined ? {} : { intensity }),
  };
}

const estimate = ({ low, best, high }: Estimate): Estimate => ({ low, best, high });

function article(id: ArticleId): Article {
  return {
    id,
    report: `r-${id}` as ReportId,
    text: 'x',
    span: { start: 0, end: 1 },
    title: null,
    published: null,
    outlet: `Post ${id}`,
    outletId: null as SourceId | null,
    byline: null,
    dateline: null,
    url: null,
    language: 'en',
    collection: null,
    header: [],
    clutter: [],
    paragraphs: [],
    doubts: [],
  };
}
