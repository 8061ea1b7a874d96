import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Vocabulary } from '../../model/index.ts';
import type { Store } from '../store/store.ts';
import { reportIdFrom } from './asked-id.ts';
import type { Explanations } from './explanations.ts';
import { askedEvent, listQuery, toEventQuery } from './query.ts';
import { typeNamed, type Readings } from './readings.ts';
import * as shape from './schema.ts';

const ID_AT_MOST = 200;

const idParam = z.object({ id: z.string().min(1).max(ID_AT_MOST, `is longer than ${ID_AT_MOST} characters`) });
const json = <T extends z.ZodType>(schema: T, description: string) => ({ content: { 'application/json': { schema } }, description });
const NOT_UNDERSTOOD = json(shape.failure, 'The question is not understood; the message says which part.');
const UNKNOWN = json(shape.failure, 'The register holds no such thing.');
const MOVED = { description: 'The event was merged into the one named by Location.' };

const events = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'List events, newest first',
  request: { query: listQuery },
  responses: { 200: json(shape.eventPage, 'One page of events.'), 400: NOT_UNDERSTOOD },
});
const event = createRoute({
  method: 'get',
  path: '/api/events/{id}',
  summary: 'One event with every voice that speaks of it',
  request: { params: idParam },
  responses: { 200: json(shape.eventSheet, 'The event.'), 308: MOVED, 400: NOT_UNDERSTOOD, 404: UNKNOWN },
});
const why = createRoute({
  method: 'get',
  path: '/api/events/{id}/why',
  summary: 'Why its reports are one event, and why each value was chosen',
  request: { params: idParam },
  responses: { 200: json(shape.whySheet, 'The reasons.'), 308: MOVED, 400: NOT_UNDERSTOOD, 404: UNKNOWN },
});
const compare = createRoute({
  method: 'get',
  path: '/api/compare',
  summary: 'Why two events are or are not one',
  request: { query: z.strictObject({ one: askedEvent, other: askedEvent }) },
  responses: { 200: json(shape.compareSheet, 'The comparison.'), 400: NOT_UNDERSTOOD, 404: UNKNOWN },
});
const article = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'One article with the sentences that claims stand on',
  request: {
    params: idParam,
    query: z.object({
      claim: z
        .string()
        .max(ID_AT_MOST)
        .optional()
        .openapi({ description: 'Of a text too long to show whole, show the stretch round this claim.' }),
    }),
  },
  responses: { 200: json(shape.articleSheet, 'The article.'), 400: NOT_UNDERSTOOD, 404: UNKNOWN },
});
const report = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One report as it was handed in, and its articles',
  request: { params: idParam },
  responses: { 200: json(shape.storedReport, 'The report.'), 400: NOT_UNDERSTOOD, 404: UNKNOWN },
});
const bytes = createRoute({
  method: 'get',
  path: '/api/reports/{id}/bytes',
  summary: 'The report byte for byte',
  request: { params: idParam },
  responses: {
    200: {
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      description: 'The bytes; their sha256 is the id.',
    },
    400: NOT_UNDERSTOOD,
    404: UNKNOWN,
  },
});
const counts = createRoute({
  method: 'get',
  path: '/api/counts',
  summary: 'How much the register holds',
  responses: { 200: json(shape.counts, 'The counts.') },
});
const health = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server and its register answer',
  responses: { 200: json(shape.health, 'Both do.') },
});

/** Every route of the API, so that tests and documents can go through them. */
export const apiRoutes = [events, event, why, compare, article, report, bytes, counts, health] as const;

/** Adds the JSON API; what the register does not hold is a 404 with one line. */
export function addApi(
  app: OpenAPIHono,
  readings: Readings,
  explanations: Explanations,
  store: Store,
  vocabulary: Vocabulary,
  version: string,
): void {
  app.openapi(events, async (c) => {
    const query = c.req.valid('query');
    const type = query.type ? typeNamed(query.type, vocabulary) : undefined;
    if (type === null) return c.json(unknownType(query.type), 400);
    return c.json(await readings.list(toEventQuery(query, type)), 200);
  });
  app.openapi(event, async (c) => {
    const { id } = c.req.valid('param');
    const sheet = await readings.event(id);
    if (sheet === null) return c.json(unknown('event', id), 404);
    if (sheet.id !== id) return c.redirect(`/api/events/${encodeURIComponent(sheet.id)}`, 308);
    return c.json(sheet, 200);
  });
  app.openapi(why, async (c) => {
    const { id } = c.req.valid('param');
    const sheet = await explanations.why(id);
    if (sheet === null) return c.json(unknown('event', id), 404);
    if (sheet.event !== id) return c.redirect(`/api/events/${encodeURIComponent(sheet.event)}/why`, 308);
    return c.json(sheet, 200);
  });
  app.openapi(compare, async (c) => {
    const { one, other } = c.req.valid('query');
    const sheet = await explanations.compare(one, other);
    if (sheet === null) return c.json(unknown('event', (await readings.event(one)) === null ? one : other), 404);
    return c.json(sheet, 200);
  });
  app.openapi(article, async (c) => {
    const { id } = c.req.valid('param');
    const sheet = await readings.article(id, c.req.valid('query').claim ?? null);
    return sheet === null ? c.json(unknown('article', id), 404) : c.json(sheet, 200);
  });
  app.openapi(report, async (c) => {
    const { id } = c.req.valid('param');
    const found = await readings.report(id);
    if (found === null) return c.json(unknown('report', id), 404);
    const articles = found.articles.map(({ id, title, outlet, published, language }) => ({ id, title, outlet, published, language }));
    const { paths, mediaType, encoding, size, retrieved, reader, withdrawn } = found.stored;
    return c.json({ id: found.stored.id, paths, mediaType, encoding, size, retrieved, reader, withdrawn, articles }, 200);
  });
  app.openapi(bytes, async (c) => {
    const { id } = c.req.valid('param');
    const [stored, body] = await Promise.all([store.report(reportIdFrom(id)), store.bytes(reportIdFrom(id))]);
    if (stored === null || body === null) return c.json(unknown('report', id), 404);
    return c.body(new Uint8Array(body), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${fileName(stored.paths[0] ?? '')}"`,
      'Cache-Control': 'private, max-age=31536000, immutable',
    });
  });
  app.openapi(counts, async (c) => c.json(await store.counts(), 200));
  app.openapi(health, async (c) => {
    await store.counts();
    return c.json({ status: 'ok', version } as const, 200);
  });
}

/** The line for a `type` that no row of the vocabulary bears. */
export function unknownType(type: string | undefined) {
  return { error: { message: `type: ${quoted(type ?? '')} is no event type of event-types.tsv` } };
}

function unknown(what: string, id: string) {
  return { error: { message: `no ${what} ${quoted(id)} in this register` } };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

/** A report's name is hostile too: only plain letters, digits and dots reach the header. */
function fileName(path: string): string {
  const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).slice(-100);
  return base.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^\.+/, '') || 'report';
}
