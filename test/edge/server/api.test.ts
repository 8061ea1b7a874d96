/* oxlint-disable typescript/no-unsafe-type-assertion -- what is made or asked by hand here is known */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/edge/server/app.ts';
import * as shape from '../../../src/edge/server/schema.ts';
import { type Store, StoreError } from '../../../src/edge/store/store.ts';
import { fakeStore, reportId } from './fake-store.ts';
import { hostile, sampleRegister } from './sample-register.ts';
import { aWebRoot } from './web-root.ts';
import { aRegister, fewWords } from './write-register.ts';

const held = sampleRegister();
const webRoot = aWebRoot();
const appOver = (store: Store) => createApp({ store, vocabulary: fewWords, version: '9.9.9', webRoot });
const app = appOver(fakeStore(held));
const courier = reportId('valley-courier.txt');

const ask = async (path: string, init?: RequestInit) => app.request(path, init);
const message = async (answer: Response) => shape.failure.parse(await answer.json()).error.message;

describe('GET /api/events', () => {
  it('pages through all events, newest first, each once', async () => {
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const answer = await ask(`/api/events?limit=20${after === '' ? '' : `&after=${after}`}`);
      const page = shape.eventPage.parse(await answer.json());
      expect(page.total).toBe(67);
      seen.push(...page.events.map((row) => row.id));
      after = page.next;
    }
    expect(seen.slice(0, 3)).toEqual(['e-shelling', 'e-reviewed', 'e-province']);
    expect(new Set(seen).size).toBe(67);
    expect(seen).not.toContain('e-ambush-twin');
    expect(seen).not.toContain('e-withdrawn');
  });

  it.each([
    ['words=hospital', ['e-ambush']],
    ['type=shelling&from=2019-01-01', ['e-shelling']],
    ['type=SHELLING%2Fartillery%2Fmissile%20attack&from=2019-01-01', ['e-shelling']],
    ['place=karsa&from=2019-10-01&to=2019-10-31', ['e-province']],
    ['status=withdrawn', ['e-withdrawn']],
    ['from=2018-03-05&to=2018-03-05&bbox=44,33,45,34', ['e-arabic']],
    ['from=2018-03-05&to=2018-03-05&bbox=0,33,1,34', []],
    ['words=&type=&place=&words=', []],
  ])('%s', async (query, ids) => {
    const answer = await ask(`/api/events?${query}`);
    if (query.startsWith('words=&')) {
      expect(answer.status).toBe(400);
      return;
    }
    expect(shape.eventPage.parse(await answer.json()).events.map((row) => row.id)).toEqual(ids);
  });

  it('takes empty fields of a form as not asked', async () => {
    const answer = await ask('/api/events?words=&type=&place=');
    expect(shape.eventPage.parse(await answer.json()).total).toBe(67);
  });

  it.each([
    ['from=2019-02-30', 'from: write a day of the calendar as YYYY-MM-DD, like 2017-01-14'],
    ['from=2023-02-29', 'from: write a day of the calendar as YYYY-MM-DD, like 2017-01-14'],
    ['from=2019-02-02&to=2019-02-01', 'from: lies after the last day, to'],
    ['limit=0', 'limit: write a whole number from 1 to 1000'],
    ['limit=1001', 'limit: write a whole number from 1 to 1000'],
    ['limit=ten', 'limit: write a whole number from 1 to 1000'],
    ['limit=1.5', 'limit: write a whole number from 1 to 1000'],
    ['bbox=1,2,3', 'bbox: write west,south,east,north in degrees, like 43.5,32.9,45.9,35.2'],
    ['bbox=1,2,3,x', 'bbox: write west,south,east,north in degrees, like 43.5,32.9,45.9,35.2'],
    ['bbox=1,9,3,4', 'bbox: write west,south,east,north in degrees, like 43.5,32.9,45.9,35.2'],
    ['status=gone', 'status: is one of candidate, reviewed, withdrawn, merged'],
    ['type=battle', 'type: "battle" is no event type of event-types.tsv'],
    ['words=a&words=b', 'words: is given more than once'],
    ['colour=red', 'colour: no such parameter; see /openapi.json'],
    [`words=${'x'.repeat(201)}`, 'words: is longer than 200 characters'],
  ])('refuses %s in one line', async (query, line) => {
    const answer = await ask(`/api/events?${query}`);
    expect(answer.status).toBe(400);
    expect(await message(answer)).toBe(line);
  });
});

describe('GET /api/events/{id}', () => {
  it('gives every voice: outlets first, by day, then those they quote', async () => {
    const sheet = shape.eventSheet.parse(await (await ask('/api/events/e-ambush')).json());
    expect(sheet.voices.map((voice) => voice.claim)).toEqual(['c-unnamed', 'c-own', 'c-police', 'c-party', 'c-hospital', 'c-denial']);
    expect(sheet.killed).toEqual({ low: 6, best: 9, high: null });
    expect(sheet.disputed).toEqual(['killed']);
    expect(sheet.contradictions.map((c) => c.field)).toEqual(['killed', 'date', 'place']);
    expect(sheet.disputes.map((d) => [d.type, d.field, ...d.said.map((s) => s.value)])).toEqual([
      ['number', 'killed', '8 killed', '9 killed'],
    ]);
    expect(sheet.responsibility?.claimed).toEqual([{ by: 'Red Banner', through: ['Valley Courier'], claims: ['c-party'] }]);
    expect(sheet.origins.map((o) => o.outlet)).toEqual(['Valley Courier', 'Northern Wire', null]);
    expect(sheet.history.map((step) => step.version)).toEqual([1, 2]);
    expect(sheet.voices[1]?.article.path).toBe('valley-courier.txt');
  });

  it('leads from a merged event to the one it went into', async () => {
    const answer = await ask('/api/events/e-ambush-twin');
    expect([answer.status, answer.headers.get('Location')]).toEqual([308, '/api/events/e-ambush']);
  });

  it('leaves null what no text states', async () => {
    const sheet = shape.eventSheet.parse(await (await ask('/api/events/e-bare')).json());
    expect([sheet.date, sheet.location, sheet.killed, sheet.wounded]).toEqual([null, null, null, null]);
  });
});

describe('GET /api/events/{id}/why', () => {
  it('says of every account why it is held, of every value by which rule, and what is told in more than one way', async () => {
    const sheet = shape.whySheet.parse(await (await ask('/api/events/e-ambush/why')).json());
    expect(sheet.accounts.flatMap((a) => a.claims).sort()).toEqual(['c-denial', 'c-hospital', 'c-own', 'c-party', 'c-police', 'c-unnamed']);
    expect(sheet.values.find((v) => v.field === 'killed')?.said.map((s) => s.voices)).toContainEqual(['Valley Courier']);
    expect(sheet.contradictions.find((c) => c.field === 'killed')).toMatchObject({ disputed: true });
  });

  it('leads from a merged event to the one it went into, and knows no other', async () => {
    const answer = await ask('/api/events/e-ambush-twin/why');
    expect([answer.status, answer.headers.get('Location')]).toEqual([308, '/api/events/e-ambush/why']);
    expect((await ask('/api/events/e-none/why')).status).toBe(404);
  });
});

describe('GET /api/compare', () => {
  it('says why two events are two', async () => {
    const sheet = shape.compareSheet.parse(await (await ask('/api/compare?one=e-ambush&other=e-shelling')).json());
    expect(sheet).toMatchObject({ events: ['e-ambush', 'e-shelling'], same: false, wouldBeOne: false, moved: [] });
    expect(sheet.pairs).toBeGreaterThan(0);
    expect(sheet.sentences[0]).toMatch(/^They are not one event/);
  });

  it('says where a merged one went', async () => {
    const sheet = shape.compareSheet.parse(await (await ask('/api/compare?one=e-ambush&other=e-ambush-twin')).json());
    expect(sheet).toMatchObject({ same: true, pairs: 0, strongest: null, moved: [{ from: 'e-ambush-twin', to: 'e-ambush' }] });
  });

  it.each([
    ['one=e-ambush', 400, 'other: is missing; name an event'],
    ['one=a&one=b&other=e-ambush', 400, 'one: is given more than once'],
    ['one=&other=e-ambush', 400, 'one: names no event'],
    ['one=e-ambush&other=e-none', 404, 'no event "e-none" in this register'],
    ['one=e-none&other=e-ambush', 404, 'no event "e-none" in this register'],
  ])('refuses %s in one line', async (query, status, line) => {
    const answer = await ask(`/api/compare?${query}`);
    expect([answer.status, await message(answer)]).toEqual([status, line]);
  });
});

it.each(['events', 'articles', 'reports'])('an unknown id of %s is a 404 that names it', async (kind) => {
  const answer = await ask(`/api/${kind}/no%22such%3Cb%3E`);
  expect(answer.status).toBe(404);
  expect(await message(answer)).toBe(`no ${kind.slice(0, -1)} "no\\"such<b>" in this register`);
});

it('a name longer than any id is refused', async () => {
  const answer = await ask(`/api/events/${'x'.repeat(201)}`);
  expect([answer.status, await message(answer)]).toEqual([400, 'id: is longer than 200 characters']);
});

it('an article comes with its sentences and its clutter', async () => {
  const sheet = shape.articleSheet.parse(await (await ask('/api/articles/a-valley-courier-txt')).json());
  const marked = sheet.highlights.map(({ span, claim, event, label }) => [
    claim,
    event,
    label,
    sheet.text.slice(span.start, span.start + 12),
  ]);
  expect(marked).toEqual([
    ['c-own', 'e-ambush', 'Armed clash, killed 8', 'A brigade co'],
    ['c-police', 'e-ambush', 'Armed clash, killed 6 or more, wounded 4', 'The provinci'],
    ['c-party', 'e-ambush', 'Armed clash, killed 7 or more', 'A news chann'],
  ]);
  expect(sheet.clutter.map(({ start, end }) => sheet.text.slice(start, end))).toEqual(['Menu | News | Weather', 'Share this story']);
});

it('a report comes with its articles, and byte for byte', async () => {
  const report = shape.storedReport.parse(await (await ask(`/api/reports/${courier}`)).json());
  expect(report.articles.map((article) => article.outlet)).toEqual(['Valley Courier']);
  const answer = await ask(`/api/reports/${courier}/bytes`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(bytes).toEqual(held.reports.find((r) => r.stored.id === courier)?.bytes);
  expect(answer.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="valley-courier.txt"');
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect((await ask('/api/reports/nothing/bytes')).status).toBe(404);
});

it("a report's name cannot leave its header", async () => {
  const report = reportId('hostile.txt');
  const files = new Map([[report as string, '../../a"; x="\r\nSet-Cookie: y\u202Egpj.exe']]);
  const store = fakeStore(aRegister([hostile()], files));
  const answer = await appOver(store).request(`/api/reports/${report}/bytes`);
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="a___x____Set-Cookie__y_gpj.exe"');
  expect(answer.headers.get('Set-Cookie')).toBeNull();
});

it('counts and health', async () => {
  expect(shape.counts.parse(await (await ask('/api/counts')).json())).toMatchObject({ events: 67, reports: held.reports.length });
  expect(shape.health.parse(await (await ask('/api/health')).json())).toEqual({ status: 'ok', version: '9.9.9' });
});

it('OpenAPI lists every route of the API and describes every answer', async () => {
  const document = (await (await ask('/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, { get: { responses: Record<string, unknown> } }>;
  };
  const routes = app.routes.filter((r) => r.method === 'GET' && r.path.startsWith('/api/'));
  const served = new Set(routes.map((r) => r.path.replace(/:(\w+)/g, '{$1}')));
  expect(served.size).toBe(9);
  expect(Object.keys(document.paths).sort()).toEqual([...served].sort());
  expect(document.openapi).toBe('3.1.0');
  for (const { get } of Object.values(document.paths)) expect(Object.keys(get.responses)).toContain('200');
  expect(JSON.stringify(document)).toContain('"additionalProperties":false');
});

it('only reads', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await ask('/api/events', { method });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  }
  const head = await ask('/api/events', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

it.each([
  ['an error of ours', new TypeError('secret at /home/somebody/file.ts:3'), 500, 'the server failed on this request; its log says why'],
  ['a busy register', new StoreError('busy', 'the register is busy; try again'), 503, 'the register is busy; try again'],
  ['a foreign cursor', new StoreError('bad-query', 'the cursor is not one of ours'), 400, 'the cursor is not one of ours'],
])('%s is one line, never a stack', async (_, error, status, line) => {
  const logged: object[] = [];
  const store: Store = { ...fakeStore(held), events: () => Promise.reject(error) };
  const broken = createApp({ store, vocabulary: fewWords, version: '1', webRoot, log: { error: (fields) => logged.push(fields) } });
  const answer = await broken.request('/api/events');
  expect([answer.status, await message(answer)]).toEqual([status, line]);
  const page = await broken.request('/');
  const html = await page.text();
  expect(page.status).toBe(status);
  expect(html).toContain(line);
  expect(html).not.toContain('somebody');
  expect(logged.length).toBe(status === 500 ? 2 : 0);
});
