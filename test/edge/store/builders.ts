/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import { createHash } from 'node:crypto';
import type {
  Affiliation,
  Article,
  ArticleId,
  Claim,
  ClaimId,
  ConflictEvent,
  Control,
  DateRange,
  Entry,
  EventId,
  EventTypeId,
  Evidence,
  Figure,
  Filing,
  Forecast,
  Held,
  Location,
  Pattern,
  ReportId,
  Span,
} from '../../../src/model/index.ts';
import type { Addition } from '../../../src/edge/store/store.ts';

export const AT = '2024-05-01T12:00:00.000Z';

export const reportId = (bytes: Uint8Array): ReportId => createHash('sha256').update(bytes).digest('hex') as ReportId;
export const claimId = (id: string): ClaimId => id as ClaimId;
export const articleId = (id: string): ArticleId => id as ArticleId;
export const eventTypeId = (id: string): EventTypeId => id as EventTypeId;
/** The id of a report that no register holds. */
export const NO_REPORT = '0'.repeat(64) as ReportId;
export const eventId = (id: string): EventId => id as EventId;

export function day(iso: string): DateRange {
  return { first: iso, last: iso, precision: 'day' };
}

export function point(name: string, lat: number | null, lon: number | null, more: Partial<Location> = {}): Location {
  return { place: null, name, admin1: null, country: null, lat, lon, precision: 'exact', radiusKm: null, ...more };
}

/** One article that is all of its text, or a part of it, one sentence a line. */
export function article(id: string, report: ReportId, text: string, more: Partial<Article> = {}): Article {
  return {
    id: id as ArticleId,
    report,
    text,
    span: { start: 0, end: text.length },
    title: null,
    published: null,
    outlet: 'The Example Courier',
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
  };
}

export function evidence(of: Article, quote: string): Evidence {
  const start = of.text.indexOf(quote);
  if (start < 0) throw new Error(`the builder's own quote "${quote}" is not in its text`);
  const span: Span = { start, end: start + quote.length };
  return { article: of.id, span, quote };
}

export function claim(id: string, of: Article, quote: string, more: Partial<Claim> = {}): Claim {
  return {
    id: claimId(id),
    article: of.id,
    evidence: evidence(of, quote),
    status: 'reported',
    eventType: 'armed-clash' as EventTypeId,
    date: null,
    location: null,
    perpetrator: [],
    target: [],
    harm: [],
    weapon: null,
    attribution: [],
    grounds: [],
    salience: 1,
    basis: [],
    doubts: [],
    ...more,
  };
}

export function held<T>(chosen: T, said: Held<T>['said'] = []): Held<T> {
  return { chosen, by: 'agreement', said };
}

export function event(id: string, claims: readonly ClaimId[], more: Partial<ConflictEvent> = {}): ConflictEvent {
  return {
    id: eventId(id),
    claims,
    denials: [],
    eventType: held('armed-clash' as EventTypeId),
    date: held(null),
    location: held(null),
    perpetrator: held([]),
    target: held([]),
    harm: {},
    outlets: ['The Example Courier'],
    doubts: [],
    ...more,
  };
}

export function entry(of: ConflictEvent, more: Partial<Entry> = {}): Entry {
  return {
    event: of,
    version: 1,
    status: 'candidate',
    because: 'new-claim',
    reason: '1 claim from a.txt',
    mergedInto: null,
    at: AT,
    ...more,
  };
}

interface Parts {
  readonly path?: string;
  readonly bytes?: Uint8Array;
  readonly articles?: readonly Article[];
  readonly claims?: readonly Claim[];
  readonly figures?: readonly Figure[];
  readonly affiliations?: readonly Affiliation[];
  readonly controls?: readonly Control[];
  readonly forecasts?: readonly Forecast[];
  readonly patterns?: readonly Pattern[];
  readonly filings?: readonly Filing[];
  readonly entries?: readonly Entry[];
}

/** An addition of the report that consists of this text. */
export function addition(text: string, parts: (report: ReportId) => Parts = () => ({})): Addition {
  const own = Buffer.from(text);
  const id = reportId(own);
  const {
    path = 'a.txt',
    bytes = own,
    articles = [],
    claims = [],
    figures = [],
    affiliations = [],
    controls = [],
    forecasts = [],
    patterns = [],
    filings = [],
    entries = [],
  } = parts(id);
  return {
    report: { id: reportId(bytes), path, mediaType: 'text/plain', encoding: 'utf-8', bytes },
    reading: { report: reportId(bytes), reader: 'reader@1', articles, claims, figures, affiliations, controls, forecasts, patterns },
    filings,
    entries,
    at: AT,
  };
}

/** A report of one sentence, the claim it makes and the event that is: ids are c-<name> and e-<name>. */
export function incident(
  name: string,
  more: Partial<ConflictEvent> = {},
  status: Entry['status'] = 'candidate',
  sentence = `Fighting at ${name} killed two.`,
): Addition {
  return addition(sentence, (report) => {
    const story = article(`a-${name}`, report, sentence);
    const said = claim(`c-${name}`, story, sentence);
    return { path: `${name}.txt`, articles: [story], claims: [said], entries: [entry(event(`e-${name}`, [said.id], more), { status })] };
  });
}
