/* oxlint-disable typescript/no-unsafe-type-assertion -- ids are minted by hand here */
import type {
  Article,
  ArticleId,
  Claim,
  ClaimId,
  ConflictEvent,
  DateRange,
  Entry,
  EntryStatus,
  Estimate,
  EventId,
  EventType,
  EventTypeId,
  Harm,
  HarmKind,
  Lexicon,
  Location,
  NamedActor,
  Publication,
  Vocabulary,
  Voice,
  Speaker,
} from '../../../src/model/index.ts';
import { type Held, reportId } from './fake-store.ts';

/* Small words for writing a register by hand in a test: an article is its text, a claim is a sentence of it. */

export function day(iso: string, last = iso): DateRange {
  return { first: iso, last, precision: iso === last ? 'day' : 'week' };
}

export function stated(iso: string): Publication {
  return { ...day(iso), basis: 'stated' };
}

export function exactly(n: number): Estimate {
  return { low: n, best: n, high: n };
}

export function at(name: string, precision: Location['precision'], admin1: string | null = 'Karsa'): Location {
  return {
    place: null,
    name,
    admin1,
    country: 'Example Land',
    lat: 33.7,
    lon: 44.6,
    precision,
    radiusKm: precision === 'near' ? 10 : null,
  };
}

export function says(name: string, stance: Voice['stance'] = 'states', via: string | null = null): readonly Voice[] {
  return [{ chain: [...(via === null ? [] : [aSpeaker(via)]), aSpeaker(name)], stance }];
}

export const aSpeaker = (name: string): Speaker => ({
  name,
  source: null,
  actor: null,
  rank: null,
  organisation: null,
  anonymity: 'unnamed',
  span: { start: 0, end: 0 },
  cue: null,
});

export function harmed(kind: HarmKind, estimate: Estimate, group: string | null = null, subset = false): Harm {
  return { kind, ...estimate, group, subset };
}

export interface ArticleParts {
  readonly file: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: Publication | null;
  readonly text: string;
  readonly clutter?: readonly string[];
}

export function anArticle({ file, outlet, title, published, text, clutter = [] }: ArticleParts): Article {
  return {
    id: `a-${file.replace(/\W/g, '-')}` as ArticleId,
    report: reportId(file),
    text,
    span: { start: 0, end: text.length },
    title,
    published,
    outlet,
    outletId: null,
    byline: null,
    dateline: null,
    url: null,
    language: 'en',
    collection: null,
    header: [],
    paragraphs: [],
    doubts: [],
    clutter: clutter.map((line) => ({ kind: 'notice', span: spanOf(text, line) })),
  };
}

export interface ClaimParts {
  readonly id: string;
  readonly type?: string;
  readonly status?: Claim['status'];
  readonly by?: readonly Voice[];
  readonly date?: DateRange | null;
  readonly place?: Location | null;
  readonly harm?: readonly Harm[];
  readonly doubts?: readonly string[];
}

/** `quote` must stand in the article's text. */
export function aClaim(article: Article, quote: string, parts: ClaimParts): Claim {
  return {
    id: parts.id as ClaimId,
    article: article.id,
    evidence: { article: article.id, span: spanOf(article.text, quote), quote },
    status: parts.status ?? 'reported',
    eventType: (parts.type ?? 'armed-clash') as EventTypeId,
    date: parts.date ?? null,
    location: parts.place ?? null,
    perpetrator: [],
    target: [],
    harm: parts.harm ?? [],
    weapon: null,
    attribution: parts.by ?? [],
    grounds: [],
    salience: 1,
    basis: [],
    doubts: (parts.doubts ?? []).map((note) => ({ stage: '4-claim', about: 'date', note })),
  };
}

function names(list: readonly string[] = []): readonly NamedActor[] {
  return list.map((name) => ({ actor: null, name }));
}

export interface EntryParts {
  readonly id: string;
  readonly type?: string;
  readonly date?: DateRange | null;
  readonly place?: Location | null;
  readonly claims: readonly Claim[];
  readonly denials?: readonly Claim[];
  readonly articles: readonly Article[];
  readonly killed?: Estimate | null;
  readonly wounded?: Estimate | null;
  readonly perpetrator?: readonly string[];
  readonly target?: readonly string[];
  readonly rule?: string;
  readonly status?: EntryStatus;
  readonly mergedInto?: string;
  readonly doubts?: readonly string[];
  readonly more?: Partial<ConflictEvent>;
}

/** The versions of one event: the first from its first claim, the second, if it has more, from all of them. */
export function anEvent(parts: EntryParts): readonly Entry[] {
  const by = parts.rule ?? 'most-specific';
  const tolls = (kind: HarmKind, chosen: Estimate | null | undefined) =>
    chosen
      ? {
          [kind]: {
            chosen,
            by,
            said: parts.claims.flatMap((c) =>
              c.harm
                .filter((h) => h.kind === kind && !h.subset)
                .map(({ low, best, high }) => ({ value: { low, best, high }, claims: [c.id] })),
            ),
          },
        }
      : {};
  const held = <T>(chosen: T, of: (claim: Claim) => T) => ({
    chosen,
    by,
    said: parts.claims.map((claim) => ({ value: of(claim), claims: [claim.id] })),
  });
  const outlets = new Set(parts.articles.flatMap((a) => (a.outlet === null ? [] : [a.outlet])));
  const entry = (version: number, because: Entry['because'], reason: string): Entry => ({
    version,
    because,
    reason,
    status: parts.status ?? 'candidate',
    mergedInto: (parts.mergedInto ?? null) as EventId | null,
    at: `2026-11-2${version}T09:30:00.000Z`,
    event: {
      id: parts.id as EventId,
      claims: parts.claims.map((c) => c.id),
      denials: (parts.denials ?? []).map((c) => c.id),
      eventType: held((parts.type ?? 'armed-clash') as EventTypeId, (c) => c.eventType),
      date: held(parts.date ?? null, (c) => c.date),
      location: held(parts.place ?? null, (c) => c.location),
      perpetrator: { chosen: names(parts.perpetrator), by, said: [] },
      target: { chosen: names(parts.target), by, said: [] },
      harm: { ...tolls('killed', parts.killed), ...tolls('wounded', parts.wounded) },
      outlets: [...outlets],
      doubts: (parts.doubts ?? []).map((note) => ({ stage: '5-event', about: 'place', note })),
      ...parts.more,
    },
  });
  const first = entry(1, 'new-claim', `1 claim from ${parts.articles[0]?.report.slice(0, 8) ?? 'a report'}`);
  return parts.claims.length > 1 ? [first, entry(2, 'new-claim', `${parts.claims.length - 1} further claims`)] : [first];
}

export interface Chapter {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly entries: readonly Entry[];
}

/** Puts chapters together and makes the report of every article's file. */
export function aRegister(chapters: readonly Chapter[], files: ReadonlyMap<string, string> = new Map()): Held {
  const articles = chapters.flatMap((c) => c.articles);
  const byReport = new Map(articles.map((article) => [article.report, article]));
  return {
    articles,
    claims: chapters.flatMap((c) => c.claims),
    entries: chapters.flatMap((c) => c.entries),
    reports: [...byReport].map(([id, article]) => {
      const bytes = new TextEncoder().encode(article.text);
      const path = files.get(id) ?? article.id.slice(2).replace(/-txt$/, '.txt');
      return {
        bytes,
        stored: {
          id,
          paths: [path],
          mediaType: 'text/plain',
          encoding: 'utf-8',
          size: bytes.length,
          retrieved: '2026-11-21T09:00:00.000Z',
          reader: 'test',
          withdrawn: null,
        },
      };
    }),
  };
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the text does not hold ${JSON.stringify(words.slice(0, 60))}`);
  return { start, end: start + words.length };
}

function emptyLexicon<T>(): Lexicon<T> {
  return { find: () => [], get: () => [], entries: () => [] };
}

const TYPES: readonly (readonly [id: string, eventType: string, subEventType: string])[] = [
  ['armed-clash', 'Battles', 'Armed clash'],
  ['shelling', 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  ['remote-explosive', 'Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  ['attack', 'Violence against civilians', 'Attack'],
  ['abduction', 'Violence against civilians', 'Abduction/forced disappearance'],
];

/** A vocabulary that knows five types of event and nothing else. */
export const fewWords: Vocabulary = {
  version: 'test',
  eventTypes: new Map(
    TYPES.map(([id, eventType, subEventType]) => [
      id as EventTypeId,
      {
        id: id as EventTypeId,
        eventType,
        subEventType,
        disorderType: 'Political violence',
        politicalViolence: true,
        ucdpPossible: id !== 'abduction',
      } satisfies EventType,
    ]),
  ),
  places: new Map(),
  actors: new Map(),
  sources: new Map(),
  placeNames: emptyLexicon(),
  listedNames: emptyLexicon(),
  placeNamesakes: emptyLexicon(),
  actorNames: emptyLexicon(),
  sourceNames: emptyLexicon(),
  triggers: emptyLexicon(),
  things: emptyLexicon(),
  casualtyWords: emptyLexicon(),
  reportingVerbs: emptyLexicon(),
  actorTies: [],
  nations: new Map(),
  forceWords: emptyLexicon(),
  groupWords: emptyLexicon(),
  speakerWords: emptyLexicon(),
  weapons: emptyLexicon(),
  boilerplate: [],
  commonWords: new Map(),
  refusals: emptyLexicon(),
  relationWords: emptyLexicon(),
  controlWords: emptyLexicon(),
  metrics: emptyLexicon(),
  nationalities: emptyLexicon(),
  forecastWords: emptyLexicon(),
  patternWords: emptyLexicon(),
};
