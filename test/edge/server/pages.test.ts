/* oxlint-disable typescript/no-unsafe-type-assertion -- what is made or asked by hand here is known */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/edge/server/app.ts';
import { ServerError } from '../../../src/edge/server/server-error.ts';
import { fakeStore } from './fake-store.ts';
import { sampleRegister } from './sample-register.ts';
import { aWebRoot } from './web-root.ts';
import { fewWords } from './write-register.ts';

const webRoot = aWebRoot();
const parts = { vocabulary: fewWords, version: '9.9.9', webRoot };
const app = createApp({ ...parts, store: fakeStore(sampleRegister()) });

async function open(path: string, over = app) {
  const answer = await over.request(path);
  const html = await answer.text();
  const { document } = parseHTML(html);
  const words = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.textContent?.replace(/\s+/g, ' ').trim());
  return { answer, html, document, words };
}

it('shows an event under each codebook: a line each, its fields with their reasons, and why one leaves it out', async () => {
  const { document, words } = await open('/events/e-ambush');
  expect(words('.codebook-table tbody th')).toEqual(['ACLED', 'UCDP', 'Iraq Body Count', 'Daftar']);
  expect(document.querySelectorAll('.codebook-traces')).toHaveLength(4);
  expect(words('.codebook-traces dt').some((w) => w?.startsWith('fatalities'))).toBe(true);
  const bare = await open('/events/e-bare');
  expect(bare.words('.codebook-table td').some((w) => w?.startsWith('Left out: UCDP holds no event without a death'))).toBe(true);
  expect(bare.words('.codebook-table td').filter((w) => w === '0')).toEqual([]);
});

it('says why the reports of an event are one, folded away, and offers to compare it with another', async () => {
  const { document, words } = await open('/events/e-ambush');
  expect(words('.why-part summary')).toEqual([
    'Why these reports are one event',
    'Why each value was chosen',
    'Why another event is not this one',
  ]);
  expect(words('.why-part ol li')[0]).toContain('is the one that the event was first made from.');
  expect(words('.why-part ul li').some((w) => w?.startsWith('Killed 9'))).toBe(true);
  expect(document.querySelectorAll('.why-part[open]').length).toBe(0);
  expect(document.querySelector('.why-form')?.getAttribute('action')).toBe('/compare');
  const asked = await open('/compare?one=e-ambush&other=+e-shelling');
  expect([asked.answer.status, asked.answer.headers.get('Location')]).toEqual([302, '/compare/e-ambush/e-shelling']);
});

it('says on a page why two events are two, with the weights, and where a merged one went', async () => {
  const two = await open('/compare/e-ambush/e-shelling');
  expect(two.words('h1')).toEqual(['Two events compared']);
  expect(two.words('.compare-sentence')[0]).toMatch(/^They are not one event/);
  expect(two.words('tbody th').slice(0, 2)).toEqual(['before', 'kind']);
  const one = await open('/compare/e-ambush-twin/e-ambush');
  expect(one.words('h1')).toEqual(['One event']);
  expect(one.words('.compare-sentence')[0]).toMatch(/^e-ambush-twin was merged into e-ambush on 2026-11-21: /);
  expect((await open('/compare/e-ambush/e-none')).answer.status).toBe(404);
  expect((await open('/compare?one=e-ambush')).answer.headers.get('Location')).toBe('/compare/e-ambush/-');
});

describe('every page', () => {
  const pages = [
    '/',
    '/?words=nothing',
    '/events/e-ambush',
    '/events/e-hostile',
    '/articles/a-valley-courier-txt',
    '/articles/a-hostile-txt',
    '/compare/e-ambush/e-shelling',
    '/compare/e-hostile/e-ambush-twin',
    '/nowhere',
    '/?from=x',
  ];

  it.each(pages)('%s has one h1, a way past the head, a language, and nothing inline', async (path) => {
    const { answer, document, html } = await open(path);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('a.skip')?.getAttribute('href')).toBe('#main');
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.querySelectorAll('[style], style, script:not([src])')).toHaveLength(0);
    expect(html.startsWith('<!doctype html>')).toBe(true);
    const csp = answer.headers.get('Content-Security-Policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ]) {
      expect(csp.split('; ')).toContain(rule);
    }
    expect(csp).not.toContain('unsafe');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  it.each(pages)('%s fetches nothing from elsewhere', async (path) => {
    const { document } = await open(path);
    const fetched = [...document.querySelectorAll('[src], link[href]')].map((e) => e.getAttribute('src') ?? e.getAttribute('href') ?? '');
    expect(fetched.filter((address) => !/^(\/(?!\/)|data:image\/svg)/.test(address))).toEqual([]);
  });
});

describe('the list', () => {
  it('tells type, place, date, figures and outlets in words, and never shows what is not stated as 0', async () => {
    const { words, document } = await open('/?from=2019-10-01');
    expect(words('.entry-what > a')).toEqual([
      'Shelling/artillery/missile attack near Old Mill, Karsa, Example Land',
      'Attack in Sarim, Karsa, Example Land',
      'Abduction/forced disappearance somewhere in Karsa, Example Land',
    ]);
    expect(words('.entry-date')).toEqual(['8 November 2019', '2 November 2019', '17 October 2019']);
    expect(words('.entry-killed')).toEqual(['Killed 00', 'Killed 140140', 'Killed not stated']);
    expect(words('.entry-outlets')).toEqual(['1 outlet', '1 outlet', 'not named']);
    expect(words('.month h2')).toEqual(['November 2019', 'October 2019']);
    expect(document.querySelectorAll('.entry-killed svg')).toHaveLength(2);
  });

  it('shows low, best and high, and that voices differ', async () => {
    const { words } = await open('/?words=hospital');
    expect(words('.entry-killed [aria-hidden] ')[0]).toBe('9 (6–9+)');
    expect(words('.entry-killed .visually-hidden')).toEqual(['best estimate 9, at least 6, no upper limit stated']);
    expect(words('.badge-disputed')).toEqual(['voices differ on killed']);
    expect(words('#count')).toEqual(['1 event matches, of 67']);
  });

  it('keeps every filter in its address, its form and its links', async () => {
    const { document, words } = await open('/?words=news&type=attack&place=Karsa&from=2016-01-01&to=2016-12-31');
    const value = (name: string) => document.querySelector(`[name=${name}]`)?.getAttribute('value');
    expect(['words', 'place', 'from', 'to'].map(value)).toEqual(['news', 'Karsa', '2016-01-01', '2016-12-31']);
    expect(document.querySelector('option[selected]')?.getAttribute('value')).toBe('attack');
    expect(document.querySelector('details')?.hasAttribute('open')).toBe(true);
    expect(words('.chip bdi')).toEqual(['“news”', 'Attack', 'Karsa', 'from 1 January 2016', 'to 31 December 2016']);
    expect(document.querySelector('.chip')?.getAttribute('href')).toBe('/?type=attack&place=Karsa&from=2016-01-01&to=2016-12-31');
    expect(document.querySelector('link[rel=alternate]')?.getAttribute('href')).toMatch(/^\/api\/events\?words=news&type=attack/);
  });

  it('leads through its pages by links', async () => {
    const first = await open('/');
    expect(first.document.querySelectorAll('.entry')).toHaveLength(50);
    const next = first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? '';
    const second = await open(next);
    expect(second.document.querySelectorAll('.entry')).toHaveLength(17);
    expect(second.document.querySelector('a[rel=next]')).toBeNull();
    expect(second.words('.pager a')).toEqual(['Newest events']);
  });

  it('says what to do when there is nothing', async () => {
    const empty = createApp({ ...parts, store: fakeStore({ reports: [], articles: [], claims: [], entries: [] }) });
    const { words, html } = await open('/', empty);
    expect(words('#results h2')).toEqual(['The register is empty']);
    expect(html).toContain('npx daftar ingest');
    const none = await open('/?words=nothingofthatkind');
    expect(none.words('#results h2')).toEqual(['No event matches']);
  });

  it('says which part of a question it does not understand, and keeps the form', async () => {
    const { answer, words, document } = await open('/?from=2019-02-30&words=news');
    expect(answer.status).toBe(400);
    expect(words('[role=alert]')).toEqual(['from: write a day of the calendar as YYYY-MM-DD, like 2017-01-14']);
    expect(document.querySelector('[name=words]')?.getAttribute('value')).toBe('news');
  });
});

describe('an event', () => {
  it('has one row a voice with speaker, chain, figure, sentence and the way to it', async () => {
    const { document, words } = await open('/events/e-ambush');
    expect(words('h1')).toEqual(['Armed clash near Bakur, Karsa, Example Land, 13 January 2017']);
    expect(words('.voice .speaker')).toEqual([
      'outlet not named',
      'Valley Courier',
      'the provincial police',
      'a news channel of the Red Banner group',
      'hospital officials',
      'the army command',
    ]);
    expect(words('.voice .stance')).toEqual([
      'in its own voice',
      'in its own voice',
      'says so',
      'claims responsibility',
      'says so',
      'denies it',
    ]);
    const hospital = document.querySelector('#voice-c-hospital');
    expect([...(hospital?.querySelectorAll('.chain li') ?? [])].map((e) => e.textContent)).toEqual(['State Radio', 'Northern Wire']);
    expect(hospital?.querySelector('blockquote')?.textContent).toMatch(/^The number of soldiers killed .* said on Sunday\.$/);
    expect(hospital?.querySelector('.voice-source a')?.getAttribute('href')).toBe(
      '/articles/a-northern-wire-txt?claim=c-hospital#claim-c-hospital',
    );
    expect(words('#voice-c-unnamed .departures dd')).toEqual(['between 9 and 15 January 2017', 'somewhere in Karsa, Example Land']);
    expect(words('#voice-c-denial .voice-says')).toEqual(['no figure given']);
  });

  it('puts what differs side by side with the rule that chose', async () => {
    const { words } = await open('/events/e-ambush');
    expect(words('.contradiction h3')).toEqual(['Killed', 'Datetold apart, yet both can be true', 'Placetold apart, yet both can be true']);
    expect(words('.contradiction:first-of-type .value-words bdi')).toEqual(
      expect.arrayContaining(['8', '6 or more', '7 or more', '9', '3 or more']),
    );
    expect(words('.rule')[0]).toBe('The register holds “9 (at least 6)”. Chosen by the rule: latest toll.');
    expect(words('.history li')).toHaveLength(2);
    expect(words('#cite-line')[0]).toBe(
      'Armed clash near Bakur, Karsa, Example Land, 13 January 2017. Daftar 9.9.9, event e-ambush, version 2. http://localhost/events/e-ambush',
    );
  });

  it('says what contradicts in a sentence, with links to the voices, and who answers for it', async () => {
    const { document, words } = await open('/events/e-ambush');
    expect(words('.disputes li')).toEqual([
      'Number 8 killed, says Valley Courier; 9 killed, say hospital officials through State Radio. (2 against 5)',
      'Red Banner claims it, through Valley Courier (1 claim).',
    ]);
    expect([...document.querySelectorAll('.disputes a')].map((a) => a.getAttribute('href'))).toEqual([
      '#voice-c-own',
      '#voice-c-hospital',
      '#voice-c-party',
    ]);
    expect(words('.total-note').some((w) => w?.includes('3 independent origins'))).toBe(true);
    expect((await open('/events/e-bare')).words('.disputes li')).toEqual([]);
  });

  it('says plainly what is not stated', async () => {
    const { words } = await open('/events/e-bare');
    expect(words('h1')).toEqual(['Attack (place not stated), date not stated']);
    expect(words('.total dd').slice(0, 2)).toEqual(['not stated', 'not stated']);
  });

  it('leads on from a merged one, keeps a withdrawn one and refuses an unknown one', async () => {
    const merged = await app.request('/events/e-ambush-twin');
    expect([merged.status, merged.headers.get('Location')]).toEqual([308, '/events/e-ambush']);
    expect((await open('/events/e-withdrawn')).words('.notice')[0]).toMatch(/^Withdrawn/);
    expect((await open('/events/nothing')).answer.status).toBe(404);
  });
});

describe('an article', () => {
  it('marks every sentence, the asked one more, and greys clutter', async () => {
    const { document, words } = await open('/articles/a-valley-courier-txt?claim=c-police');
    expect(words('mark')).toHaveLength(3);
    expect(words('mark.chosen')).toEqual(['The provincial police said at least six soldiers died and four were hurt.']);
    expect(document.querySelector('#claim-c-police')?.parentElement?.tagName).toBe('MARK');
    expect(words('.clutter')).toEqual(['Menu | News | Weather', 'Share this story']);
    expect(words('.article-head .overline')).toEqual(['Valley Courier']);
    expect(words('.back a')).toEqual(['Back to the event']);
    expect(document.querySelector('.origin a')?.getAttribute('href')).toMatch(/^\/api\/reports\/[0-9a-f]{64}\/bytes$/);
  });

  it('says that a day of publication is inferred', async () => {
    expect((await open('/articles/a-page-without-a-name-txt')).words('.article-head .precision')).toEqual([
      'between 13 and 16 January 2017, inferred from what it tells',
    ]);
  });
});

describe('hostile text', () => {
  it.each(['/?from=2018-05-01&to=2018-05-31', '/events/e-hostile', '/articles/a-hostile-txt?claim=c-hostile'])(
    '%s shows it as text',
    async (path) => {
      const { document, html } = await open(path);
      expect(document.querySelectorAll('script')).toHaveLength(1);
      expect(document.querySelectorAll('img, svg[onload]')).toHaveLength(0);
      expect(html).not.toContain('<script>document');
      expect(document.querySelector('title')?.textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      expect(document.querySelectorAll('body footer')).toHaveLength(1);
    },
  );

  it('is bounded', async () => {
    const sizes = await Promise.all(
      ['/', '/events/e-hostile', '/articles/a-hostile-txt'].map(async (path) => (await open(path)).html.length),
    );
    expect(sizes[0]).toBeLessThan(150_000);
    expect(sizes[1]).toBeLessThan(26_000);
    expect(sizes[2]).toBeLessThan(230_000);
  });

  it('of the address is text too', async () => {
    const { document } = await open(`/?words=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('[name=words]')?.getAttribute('value')).toBe('"><script>alert(1)</script>');
  });
});

describe('assets', () => {
  it('are served by the name that the build gave them, and nothing else is', async () => {
    const script = await app.request('/assets/client-1.js');
    expect([script.status, script.headers.get('Content-Type'), script.headers.get('Cache-Control')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
    for (const path of ['/assets/other.js', '/assets/..%2f.vite%2fmanifest.json', '/.vite/manifest.json', '/assets/%2e%2e/package.json']) {
      expect((await app.request(path)).status).toBe(404);
    }
  });

  it('that are not built stop the server with one line', () => {
    expect(() => createApp({ ...parts, webRoot: '/nowhere', store: fakeStore(sampleRegister()) })).toThrow(
      new ServerError('no-pages', '/nowhere: the pages are not built; run npm run build'),
    );
  });
});
