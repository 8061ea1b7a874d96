import type {
  Affiliation,
  Article,
  Claim,
  ClaimId,
  ConflictEvent,
  Control,
  DateRange,
  Estimate,
  Evidence,
  Figure,
  Forecast,
  HarmKind,
  Location,
  MentionRole,
  Pattern,
  Publication,
  Span,
  Vocabulary,
} from '../model/index.ts';
import { byArticle } from './by-article.ts';

/** Start and end of a span, UTF-16 code units. */
export type Pair = readonly [start: number, end: number];

/** The article as every exchange line carries it. */
export interface ExchangeArticle {
  readonly id: string;
  readonly title: string | null;
  readonly published: Publication | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly span: Pair;
  /** sha256 of the text that all spans of this line point into. */
  readonly textHash: string;
  readonly collection?: string;
  /** Whose story it is, and who reprinted it, where the page says that it is another's. */
  readonly origin?: string;
  readonly carriers?: readonly string[];
}

interface Quoted {
  readonly quote: string;
  readonly quoteSpan: Pair;
}

/** One line of the exchange format, as EXCHANGE.md writes it: exactly one of the optional fields is there (`event` goes with `claim`). */
export interface ExchangeLine {
  readonly report: string;
  readonly article: ExchangeArticle;
  readonly claim?: Quoted & {
    readonly id: string;
    readonly status: Claim['status'];
    readonly eventType: string;
    readonly subEventType: string;
    readonly date: DateRange | null;
    readonly place: Omit<Location, 'place'> | null;
    readonly perpetrator: readonly string[];
    readonly target: readonly string[];
    readonly harm: readonly (Estimate & { readonly kind: HarmKind; readonly group: string | null; readonly subset: boolean })[];
    readonly weapon: string | null;
    readonly attribution: readonly { readonly source: string; readonly via: string | null }[];
    readonly mentions: readonly { readonly role: MentionRole; readonly text: string; readonly span: Pair; readonly entity?: number }[];
    readonly salience: number;
  };
  readonly event?: { readonly id: string; readonly killed: Estimate | null; readonly wounded: Estimate | null } | null;
  readonly figure?: Quoted & Omit<Figure, 'article' | 'evidence'>;
  readonly affiliation?: Quoted & Omit<Affiliation, 'article' | 'evidence'>;
  readonly control?: Quoted & Omit<Control, 'article' | 'evidence'>;
  readonly forecast?: Quoted & Omit<Forecast, 'article' | 'evidence'>;
  readonly pattern?: Quoted & Omit<Pattern, 'article' | 'evidence'>;
  readonly 'article-only'?: true;
}

/** What one report says, and the event that each of its claims is held to speak of. */
export interface ExchangeInput {
  /** Path of the report, as `report` of each line. */
  readonly path: string;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly affiliations: readonly Affiliation[];
  readonly controls: readonly Control[];
  readonly forecasts: readonly Forecast[];
  readonly patterns: readonly Pattern[];
  readonly eventOf: (claim: ClaimId) => ConflictEvent | null;
  /** sha256 of a text, which only the edge can make. */
  readonly hash: (text: string) => string;
}

/** One report in the exchange format: articles in the order of the text, each with what it says in the order of the sentences. */
export function* exchangeLines(input: ExchangeInput, vocabulary: Vocabulary): Generator<ExchangeLine> {
  const claims = byArticle(input.claims);
  const figures = byArticle(input.figures);
  const affiliations = byArticle(input.affiliations);
  const controls = byArticle(input.controls);
  const forecasts = byArticle(input.forecasts);
  const patterns = byArticle(input.patterns);
  for (const article of [...input.articles].sort(inOrder)) {
    const head = { report: input.path, article: articleOf(article, input.hash) };
    const lines: ExchangeLine[] = [
      ...inText(claims.get(article.id)).map((c) => ({ ...head, claim: claimOf(c, vocabulary), event: eventOf(input.eventOf(c.id)) })),
      ...inText(figures.get(article.id)).map((f) => ({ ...head, figure: statementOf(f) })),
      ...inText(affiliations.get(article.id)).map((a) => ({ ...head, affiliation: statementOf(a) })),
      ...inText(controls.get(article.id)).map((c) => ({ ...head, control: statementOf(c) })),
      ...inText(forecasts.get(article.id)).map((f) => ({ ...head, forecast: statementOf(f) })),
      ...inText(patterns.get(article.id)).map((p) => ({ ...head, pattern: statementOf(p) })),
    ];
    yield* lines.length > 0 ? lines : [{ ...head, 'article-only': true as const }];
  }
}

function inOrder(a: Article, b: Article): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1);
}

function inText<T extends { readonly evidence: Evidence }>(rows: readonly T[] = []): readonly T[] {
  return [...rows].sort((a, b) => a.evidence.span.start - b.evidence.span.start || a.evidence.span.end - b.evidence.span.end);
}

function articleOf(article: Article, hash: (text: string) => string): ExchangeArticle {
  const { id, title, published, outlet, origin, language, span, text, collection } = article;
  return {
    id,
    title,
    published: near(published),
    publisher: outlet,
    language,
    span: pair(span),
    textHash: hash(text),
    ...(collection === null ? {} : { collection }),
    ...(origin == null ? {} : { origin: origin.outlet, carriers: outlet === null ? [] : [outlet] }),
  };
}

function claimOf(claim: Claim, vocabulary: Vocabulary): NonNullable<ExchangeLine['claim']> {
  const type = vocabulary.eventTypes.get(claim.eventType);
  return {
    id: claim.id,
    status: claim.status,
    eventType: type?.eventType ?? claim.eventType,
    subEventType: type?.subEventType ?? claim.eventType,
    date: claim.date === null ? null : { first: claim.date.first, last: claim.date.last, precision: claim.date.precision },
    place: claim.location === null ? null : placeOf(claim.location),
    perpetrator: claim.perpetrator.map(({ name }) => name),
    target: claim.target.map(({ name }) => name),
    harm: claim.harm.map(({ kind, low, best, high, group, subset }) => ({ kind, low, best, high, group, subset })),
    weapon: claim.weapon,
    attribution: claim.attribution.map(({ chain }) => ({ source: chain.at(-1)?.name ?? '', via: chain.at(-2)?.name ?? null })),
    ...quoteOf(claim.evidence),
    mentions: mentionsOf(claim),
    salience: claim.salience,
  };
}

/** The days of publication where they are known to a month; what is only a bound stays inside. */
const near = (published: Publication | null): Publication | null =>
  published === null || published.precision === 'year' || published.precision === 'unknown' ? null : published;

const FILLED: ReadonlySet<MentionRole> = new Set(['perpetrator', 'target', 'victim', 'weapon']);

/** The words that a claim names. Where the role model was asked, its word on who filled which role stands, and the parties' words only ground them. */
function mentionsOf({ grounds, basis }: Claim): NonNullable<ExchangeLine['claim']>['mentions'] {
  const asked = basis.some((b) => b.field === 'roles');
  return grounds
    .filter((g) => !asked || g.entity !== undefined || !FILLED.has(g.role))
    .map(({ role, text, span, entity }) => ({ role, text, span: pair(span), ...(entity === undefined ? {} : { entity }) }));
}

function placeOf({ name, admin1, country, lat, lon, precision, radiusKm }: Location): Omit<Location, 'place'> {
  return { name, admin1, country, lat, lon, precision, radiusKm };
}

function eventOf(event: ConflictEvent | null): NonNullable<ExchangeLine['event']> | null {
  return event === null ? null : { id: event.id, killed: event.harm.killed?.chosen ?? null, wounded: event.harm.wounded?.chosen ?? null };
}

function statementOf<T extends { readonly article: string; readonly evidence: Evidence }>(
  row: T,
): Quoted & Omit<T, 'article' | 'evidence'> {
  const { article: _, evidence, ...rest } = row;
  return { ...rest, ...quoteOf(evidence) };
}

function quoteOf({ quote, span }: Evidence): Quoted {
  return { quote, quoteSpan: pair(span) };
}

function pair({ start, end }: Span): Pair {
  return [start, end];
}
