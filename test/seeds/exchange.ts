import { z } from 'zod';

/* The shapes of the exchange format as its description gives them, written here once more so that a slip in the printer shows. */

const day = z.iso.date();
const offsets = z.tuple([z.int().nonnegative(), z.int().positive()]);
const span = z.strictObject({
  first: day.nullable(),
  last: day.nullable(),
  precision: z.enum(['day', 'week', 'month', 'year', 'unknown']),
});
const published = z.strictObject({ ...span.shape, basis: z.enum(['stated', 'inferred']) });
const estimate = z.strictObject({ low: z.number().nonnegative(), best: z.number().nullable(), high: z.number().nullable() });
const party = z.array(z.string().min(1));

const article = z.looseObject({
  id: z.string().min(1),
  title: z.string().nullable(),
  published: published.nullable(),
  publisher: z.string().nullable(),
  language: z.string(),
  span: offsets,
});
const quoted = { quote: z.string().min(1), quoteSpan: offsets };
const ends = { from: day.nullable(), to: day.nullable() };

const claim = z.looseObject({
  id: z.string().min(1),
  status: z.enum(['reported', 'claimed', 'denied', 'planned', 'threatened', 'historical']),
  eventType: z.string().min(1),
  subEventType: z.string().min(1),
  date: span.nullable(),
  place: z
    .strictObject({
      name: z.string().min(1),
      admin1: z.string().nullable(),
      country: z.string().nullable(),
      lat: z.number().min(-90).max(90).nullable(),
      lon: z.number().min(-180).max(180).nullable(),
      precision: z.enum(['exact', 'near', 'admin2', 'admin1', 'country']),
      radiusKm: z.number().nullable(),
    })
    .nullable(),
  perpetrator: party,
  target: party,
  harm: z.array(
    z.strictObject({
      kind: z.enum(['killed', 'wounded', 'abducted', 'captured', 'displaced', 'missing']),
      ...estimate.shape,
      group: z.string().nullable(),
      subset: z.boolean(),
    }),
  ),
  weapon: z.string().nullable(),
  attribution: z.array(z.looseObject({ source: z.string().min(1), via: z.string().nullable() })),
  ...quoted,
  mentions: z.array(z.looseObject({ role: z.string(), text: z.string().min(1), span: offsets })),
});

const base = { report: z.string().min(1), article };

/** One line of the exchange format, of any of its kinds. */
export const ExchangeLine = z.union([
  z.strictObject({
    ...base,
    claim,
    event: z.looseObject({ id: z.string().min(1), killed: estimate.nullish(), wounded: estimate.nullish() }),
  }),
  z.strictObject({
    ...base,
    figure: z.looseObject({
      metric: z.string(),
      value: z.number().nullable(),
      comparator: z.enum(['exactly', 'about', 'at least', 'over', 'at most', 'range']),
      ...quoted,
    }),
  }),
  z.strictObject({
    ...base,
    affiliation: z.looseObject({ subject: z.string(), relation: z.string(), target: z.string(), ...ends, ...quoted }),
  }),
  z.strictObject({ ...base, control: z.looseObject({ place: z.string(), by: z.string(), ...ends, ...quoted }) }),
  z.strictObject({
    ...base,
    forecast: z.looseObject({
      about: z.string().min(1),
      by: z.string().nullable(),
      due: z.looseObject({ first: day.nullable(), last: day.nullable() }).nullable(),
      ...quoted,
    }),
  }),
  z.strictObject({
    ...base,
    pattern: z.looseObject({ about: z.string().min(1), actor: z.string().nullable(), place: z.string().nullable(), ...quoted }),
  }),
  z.strictObject({ ...base, 'article-only': z.literal(true) }),
]);
export type ExchangeLine = z.infer<typeof ExchangeLine>;
