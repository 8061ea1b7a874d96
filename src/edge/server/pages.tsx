import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Vocabulary } from '../../model/index.ts';
import type { Store } from '../store/store.ts';
import { ArticlePage, articleTitle } from '../web/article-page.tsx';
import { ComparePage } from '../web/compare-page.tsx';
import { Document, type Frame } from '../web/document.tsx';
import { EventPage, eventTitle } from '../web/event-page.tsx';
import { EventsPage, type EventsPageProps } from '../web/events-page.tsx';
import type { TypeGroup } from '../web/filter-form.tsx';
import { compareHref, eventHref, type Filters } from '../web/links.ts';
import { MessagePage } from '../web/message-page.tsx';
import { unknownType } from './api.ts';
import type { Explanations } from './explanations.ts';
import { complaint, listQuery, toEventQuery } from './query.ts';
import { typeNamed, type Readings } from './readings.ts';

const PAGE_SIZE = 50;
const SUGGESTED_PLACES = 300;

/** Adds the pages; they are drawn here and need no script. */
export function addPages(
  app: OpenAPIHono,
  readings: Readings,
  explanations: Explanations,
  store: Store,
  vocabulary: Vocabulary,
  frame: Frame,
): void {
  const types = typeGroups(vocabulary);
  const places = suggestedPlaces(vocabulary);

  app.get('/', async (c) => {
    const field = (name: keyof Filters | 'after') => c.req.query(name) ?? '';
    const filters: Filters = { words: field('words'), type: field('type'), place: field('place'), from: field('from'), to: field('to') };
    const asked = { ...filters, after: field('after') };
    const found = await search(asked);
    const held = await store.counts();
    const props: EventsPageProps = { ...found, filters, types, places, later: asked.after !== '', held };
    return c.html(page(frame, 'Events', `/api/events${queryOf(asked)}`, <EventsPage {...props} />), found.complaint === null ? 200 : 400);
  });

  app.get('/events/:id', async (c) => {
    const id = c.req.param('id');
    const sheet = await readings.event(id);
    if (sheet === null) return c.html(messagePage(frame, 404, 'No such event', 'This register holds no event of this name.'), 404);
    if (sheet.id !== id) return c.redirect(eventHref(sheet.id), 308);
    const why = await explanations.why(id);
    const { origin } = new URL(c.req.url);
    return c.html(
      page(frame, eventTitle(sheet), `/api${eventHref(id)}`, <EventPage sheet={sheet} why={why} origin={origin} version={frame.version} />),
    );
  });

  // The form of an event's page asks here; the address that it leads to can be kept.
  app.get('/compare', (c) => c.redirect(compareHref((c.req.query('one') ?? '').trim(), (c.req.query('other') ?? '').trim()), 302));

  app.get('/compare/:one/:other', async (c) => {
    const { one, other } = c.req.param();
    const sheet = await explanations.compare(one, other);
    if (sheet === null) return c.html(messagePage(frame, 404, 'No such events', 'This register does not hold both of these events.'), 404);
    const json = `/api/compare?${new URLSearchParams({ one, other }).toString()}`;
    return c.html(page(frame, 'Two events compared', json, <ComparePage sheet={sheet} />));
  });

  app.get('/articles/:id', async (c) => {
    const id = c.req.param('id');
    const chosen = c.req.query('claim') ?? null;
    const sheet = await readings.article(id, chosen);
    if (sheet === null) return c.html(messagePage(frame, 404, 'No such article', 'This register holds no article of this name.'), 404);
    return c.html(
      page(frame, articleTitle(sheet), `/api/articles/${encodeURIComponent(id)}`, <ArticlePage sheet={sheet} chosen={chosen} />),
    );
  });

  /** What the form asks, or why it cannot be asked. */
  async function search(
    asked: Readonly<Record<string, string>>,
  ): Promise<Pick<EventsPageProps, 'events' | 'next' | 'total' | 'complaint'>> {
    const nothing = { events: [], next: null, total: 0 };
    const query = listQuery.safeParse(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')));
    if (!query.success) return { ...nothing, complaint: complaint(query.error) };
    const type = query.data.type ? typeNamed(query.data.type, vocabulary) : undefined;
    if (type === null) return { ...nothing, complaint: unknownType(query.data.type).error.message };
    return { ...(await readings.list({ ...toEventQuery(query.data, type), limit: PAGE_SIZE })), complaint: null };
  }
}

/** A page that says one thing. */
export function messagePage(frame: Frame, status: number, title: string, text: string): string {
  return page(frame, `${status} ${title}`, null, <MessagePage title={title} text={text} />);
}

function page(frame: Frame, title: string, json: string | null, content: ComponentChildren): string {
  const document = (
    <Document frame={frame} title={title} json={json}>
      {content}
    </Document>
  );
  return `<!doctype html>\n${renderToString(document)}`;
}

function queryOf(asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return query === '' ? '' : `?${query}`;
}

function typeGroups(vocabulary: Vocabulary): readonly TypeGroup[] {
  const groups = new Map<string, { id: string; name: string }[]>();
  for (const { id, eventType, subEventType } of vocabulary.eventTypes.values()) {
    groups.set(eventType, [...(groups.get(eventType) ?? []), { id, name: subEventType }]);
  }
  return [...groups].map(([name, types]) => ({ name, types }));
}

/** Countries and provinces: the filter wants a whole name, so it offers those that a reader may not spell alike. */
function suggestedPlaces(vocabulary: Vocabulary): readonly string[] {
  const wide = [...vocabulary.places.values()].filter(
    (place) => place.standing === 'known' && (place.level === 'country' || place.level === 'province'),
  );
  return [...new Set(wide.map((place) => place.name))].sort().slice(0, SUGGESTED_PLACES);
}
