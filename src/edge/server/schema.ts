import { z } from '@hono/zod-openapi';

/* The JSON shapes of the API. docs/api.md tells them in words; the test of the server parses every answer with them,
   and the compiler refuses an answer whose model type does not fit. */

const count = z.int().min(0);
const day = z.string().openapi({ example: '2017-01-14' });

const dateRange = z
  .strictObject({
    first: day.nullable(),
    last: day.nullable(),
    precision: z.enum(['day', 'week', 'month', 'year', 'unknown']),
    inferred: z.literal(true).optional(),
  })
  .openapi('DateRange', { description: 'First and last day that fit, inclusive; a null side is open.' });

const publication = z
  .strictObject({
    first: day.nullable(),
    last: day.nullable(),
    precision: z.enum(['day', 'week', 'month', 'year', 'unknown']),
    basis: z.enum(['stated', 'inferred']),
  })
  .openapi('Publication');

const location = z
  .strictObject({
    place: z.string().nullable(),
    name: z.string(),
    admin1: z.string().nullable(),
    country: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    precision: z.enum(['exact', 'near', 'admin2', 'admin1', 'country']),
    radiusKm: z.number().nullable(),
  })
  .openapi('Location', { description: 'Below the precision `near` the point is the middle of an area, never a pin.' });

const estimate = z
  .strictObject({ low: count, best: count.nullable(), high: count.nullable() })
  .openapi('Estimate', { description: 'A null is "not said", never zero.' });

const status = z.enum(['candidate', 'reviewed', 'withdrawn', 'merged']);

const rowFields = {
  id: z.string(),
  version: count,
  status,
  eventType: z.string(),
  subEventType: z.string(),
  date: dateRange.nullable(),
  location: location.nullable(),
  perpetrator: z.array(z.string()).readonly(),
  target: z.array(z.string()).readonly(),
  killed: estimate.nullable(),
  wounded: estimate.nullable(),
  outlets: z.array(z.string()).readonly(),
  claims: count,
  disputed: z.array(z.string()).readonly(),
};

export const eventRow = z.strictObject(rowFields).openapi('EventRow');

const voice = z
  .strictObject({
    claim: z.string(),
    status: z.enum(['reported', 'claimed', 'denied', 'planned', 'threatened', 'historical']),
    outlet: z.string().nullable(),
    speakers: z
      .array(
        z.strictObject({
          name: z.string(),
          rank: z.string().nullable(),
          organisation: z.string().nullable(),
          anonymity: z.enum(['named-person', 'named-organisation', 'unnamed-official', 'unnamed-witness', 'unnamed', 'anonymous']),
          through: z.array(z.string()).readonly(),
          stance: z.enum(['states', 'claims-responsibility', 'denies', 'confirms', 'doubts', 'warns']),
        }),
      )
      .readonly(),
    subEventType: z.string(),
    date: dateRange.nullable(),
    location: location.nullable(),
    harm: z
      .array(
        z.strictObject({
          kind: z.enum(['killed', 'wounded', 'abducted', 'captured', 'displaced', 'missing']),
          low: count,
          best: count.nullable(),
          high: count.nullable(),
          group: z.string().nullable(),
          subset: z.boolean(),
        }),
      )
      .readonly(),
    quote: z.string(),
    article: z.strictObject({
      id: z.string(),
      title: z.string().nullable(),
      published: publication.nullable(),
      report: z.string(),
      path: z.string(),
    }),
    doubts: z.array(z.string()).readonly(),
  })
  .openapi('Voice');

const said = z.strictObject({ value: z.string(), claims: z.array(z.string()).readonly() });

const dispute = z
  .strictObject({
    type: z.enum(['number', 'place', 'date', 'actor', 'outcome', 'part-against-whole']),
    field: z.string(),
    said: z.array(said).min(2).readonly(),
    words: z.string(),
  })
  .openapi('Dispute', { description: 'Things said of the event that cannot all be so.' });

const answer = z.strictObject({ by: z.string(), through: z.array(z.string()).readonly(), claims: z.array(z.string()).readonly() });

const responsibility = z
  .strictObject({
    state: z.enum(['claimed', 'denied', 'competing', 'unclaimed']),
    claimed: z.array(answer).readonly(),
    denied: z.array(answer).readonly(),
  })
  .openapi('Responsibility', { description: 'Who says that he did it, and who that he did not.' });

const origin = z.strictObject({
  outlet: z.string().nullable(),
  articles: z.array(z.string()).readonly(),
  party: z.string().nullable(),
  confirms: z.array(z.string()).readonly(),
});

const codebook = z
  .strictObject({
    codebook: z.enum(['acled', 'ucdp', 'ibc', 'daftar']),
    leftOut: z.array(z.string()).readonly(),
    summary: z.strictObject({ date: z.string(), place: z.string(), type: z.string(), killed: z.string(), doubt: z.string() }),
    rows: z
      .array(
        z.strictObject({
          fields: z
            .array(
              z.strictObject({
                field: z.string(),
                value: z.union([z.string(), z.number()]).nullable(),
                trace: z.array(z.string()).min(1).readonly(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
  })
  .openapi('CodebookSheet', { description: 'A null value is "cannot be coded from what the claims say", never zero; `trace` says why.' });

export const eventSheet = z
  .strictObject({
    ...rowFields,
    voices: z.array(voice).readonly(),
    contradictions: z
      .array(z.strictObject({ field: z.string(), chosen: z.string(), by: z.string(), said: z.array(said).readonly() }))
      .readonly(),
    disputes: z.array(dispute).readonly(),
    responsibility: responsibility.nullable(),
    origins: z.array(origin).readonly(),
    codebooks: z.array(codebook).readonly(),
    history: z.array(z.strictObject({ version: count, at: z.string(), because: z.string(), reason: z.string() })).readonly(),
    doubts: z.array(z.string()).readonly(),
  })
  .openapi('EventSheet');

const tie = z
  .strictObject({
    score: z.number(),
    before: z.number(),
    reasons: z
      .array(
        z.strictObject({
          field: z.enum(['kind', 'date', 'place', 'number', 'party', 'weapon', 'victim', 'wording', 'telling']),
          weight: z.number(),
          words: z.string(),
          rulesOut: z.boolean(),
        }),
      )
      .readonly(),
  })
  .openapi('Tie', { description: '`score` is `before` and all weights together: above 0 rather one event, below 0 rather two.' });

const accountFields = {
  account: z.string(),
  article: z.string(),
  claims: z.array(z.string()).readonly(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: publication.nullable(),
};

const moved = z.strictObject({ from: z.string(), to: z.string(), at: z.string(), reason: z.string() });

export const whySheet = z
  .strictObject({
    event: z.string(),
    moved: z.array(moved).readonly(),
    accounts: z
      .array(
        z.strictObject({
          ...accountFields,
          nearest: z.strictObject({ to: z.string(), tie }).nullable(),
          mean: z.number().nullable(),
          sentence: z.string(),
        }),
      )
      .readonly(),
    left: count,
    values: z
      .array(
        z.strictObject({
          field: z.string(),
          chosen: z.string(),
          by: z.string(),
          said: z
            .array(
              z.strictObject({
                value: z.string(),
                claims: z.array(z.string()).readonly(),
                voices: z.array(z.string()).readonly(),
                superseded: z.boolean(),
              }),
            )
            .readonly(),
          sentence: z.string(),
        }),
      )
      .readonly(),
    contradictions: z.array(z.strictObject({ field: z.string(), disputed: z.boolean(), sentence: z.string() })).readonly(),
  })
  .openapi('WhySheet');

const accountRow = z.strictObject(accountFields).openapi('AccountRow');

export const compareSheet = z
  .strictObject({
    events: z.tuple([z.string(), z.string()]).readonly(),
    moved: z.array(moved).readonly(),
    same: z.boolean(),
    heads: z.tuple([z.string(), z.string()]).readonly(),
    pairs: count,
    mean: z.number().nullable(),
    strongest: z.strictObject({ one: accountRow, other: accountRow, tie }).nullable(),
    wouldBeOne: z.boolean(),
    but: z.array(z.string()).readonly(),
    sentences: z.array(z.string()).readonly(),
  })
  .openapi('CompareSheet');

export const eventPage = z
  .strictObject({ events: z.array(eventRow).readonly(), next: z.string().nullable(), total: count })
  .openapi('EventPage', { description: '`next` is the `after` of the following page, null at the end.' });

const span = z.strictObject({ start: count, end: count }).openapi('Span', { description: 'UTF-16 code units [start, end) of `text`.' });

export const articleSheet = z
  .strictObject({
    id: z.string(),
    report: z.string(),
    path: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: publication.nullable(),
    language: z.string(),
    text: z.string(),
    offset: count,
    cut: z.boolean(),
    highlights: z.array(z.strictObject({ span, claim: z.string(), event: z.string().nullable(), label: z.string() })).readonly(),
    clutter: z.array(span).readonly(),
    withdrawn: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
  })
  .openapi('ArticleSheet');

export const storedReport = z
  .strictObject({
    id: z.string(),
    paths: z.array(z.string()).readonly(),
    mediaType: z.string(),
    encoding: z.string(),
    size: count,
    retrieved: z.string(),
    reader: z.string(),
    withdrawn: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    articles: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string().nullable(),
          outlet: z.string().nullable(),
          published: publication.nullable(),
          language: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi('StoredReport');

export const counts = z
  .strictObject({
    reports: count,
    articles: count,
    claims: count,
    figures: count,
    affiliations: count,
    controls: count,
    forecasts: count,
    patterns: count,
    events: count,
    versions: count,
  })
  .openapi('Counts');

export const health = z.strictObject({ status: z.literal('ok'), version: z.string() }).openapi('Health');

export const failure = z.strictObject({ error: z.strictObject({ message: z.string() }) }).openapi('Error');
