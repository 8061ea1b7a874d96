import { describe, expect, it } from 'vitest';
import { toParts } from '../../src/1-report/index.ts';
import type { Report } from '../../src/model/index.ts';
import { exampleReports, report } from '../stages/read.ts';

const html = (text: string) => toParts(report(text, 'own.html', { mediaType: 'text/html' }));
const feed = (text: string) => toParts(report(text, 'own.xml', { mediaType: 'application/feed' }));
const STORY = '<p>Gunmen killed three soldiers near Baquba on Friday, a police officer said by telephone from the town.</p>'.repeat(6);

describe('a page', () => {
  const [part] = html(`<!doctype html><html lang="en-GB"><head><title>Three killed | Own Courier</title>
    <meta property="og:site_name" content="Own Courier"><meta property="article:published_time" content="2017-01-14T10:00:00Z">
    <link rel="canonical" href="https://example.org/three"><script>var killed = "nobody";</script></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Three  killed
    near Baquba</h1>${STORY}<p>Line one<br>line two &amp; more, which was added to the story later in the day.</p></article><footer>All rights reserved</footer></body></html>`);

  it('says what its markup states', () => {
    expect(part).toMatchObject({
      title: 'Three killed near Baquba',
      published: '2017-01-14T10:00:00Z',
      outlet: 'Own Courier',
      url: 'https://example.org/three',
      language: 'en-GB',
    });
  });

  it('keeps its story in paragraphs, without menu and script', () => {
    expect(part?.text).toContain('from the town.\n\nGunmen');
    expect(part?.text).toContain('Line one\nline two & more');
    expect(part?.text).not.toMatch(/nobody|Home|<p>/u);
  });

  it('states no day where only a clock runs on it', () => {
    expect(
      html(`<html><body><div>Saturday, 21 November 2026 14:00</div><article>${STORY}</article></body></html>`)[0]?.published,
    ).toBeNull();
  });

  it.each([
    ['<meta name="date" content="2017-01-14">', '2017-01-14'],
    ['<script type="application/ld+json">{"datePublished": "2017-01-14T10:00"}</script>', '2017-01-14T10:00'],
    ['<script type="application/ld+json">{"datePublished": broken</script>', null],
  ])('its day from %s', (head, expected) => {
    expect(html(`<html><head>${head}</head><body><article>${STORY}</article></body></html>`)[0]?.published).toBe(expected);
  });
});

describe('a feed', () => {
  it.each([
    [
      'RSS',
      '<rss version="2.0"><channel><title>Own Wire</title><language>en</language><item><title>One</title><pubDate>Sat, 14 Jan 2017 10:00:00 GMT</pubDate><link>https://example.org/1</link><description>&lt;p&gt;Three soldiers were killed.&lt;/p&gt;</description></item></channel></rss>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Own Wire</title><id>x</id><updated>2017-01-14T10:00:00Z</updated><entry><id>1</id><title>One</title><updated>2017-01-14T10:00:00Z</updated><published>2017-01-14T10:00:00Z</published><link href="https://example.org/1"/><content type="html">&lt;p&gt;Three soldiers were killed.&lt;/p&gt;</content></entry></feed>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"Own Wire","items":[{"id":"1","title":"One","url":"https://example.org/1","date_published":"2017-01-14T10:00:00Z","content_html":"<p>Three soldiers were killed.</p>"}]}',
    ],
  ])('%s: an item is a part with what the feed states', (_, text) => {
    const parts = feed(text);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({
      index: 0,
      title: 'One',
      outlet: 'Own Wire',
      url: 'https://example.org/1',
      text: 'Three soldiers were killed.',
    });
    expect(parts[0]?.published).toMatch(/14 Jan 2017|2017-01-14/u);
  });
});

it.each<Report['mediaType']>(['application/feed', 'text/html'])('what cannot be parsed as %s is still a text', (mediaType) => {
  const parts = toParts(report('Three soldiers were killed.', 'own', { mediaType }));
  expect(parts.map((p) => p.text)).toEqual(['Three soldiers were killed.']);
});

it('a plain text is one part, byte for byte', () => {
  const text = '  Three\r\n soldiers <b>were</b> killed.\n';
  expect(toParts(report(text)).map((p) => p.text)).toEqual([text]);
});

it('every example page and feed opens into parts that hold text', () => {
  const markup = exampleReports().filter((r) => r.mediaType !== 'text/plain');
  expect(markup.map((r) => r.mediaType)).toEqual(expect.arrayContaining(['text/html', 'application/feed']));
  for (const r of markup) for (const part of toParts(r)) expect(part.text.length).toBeGreaterThan(100);
});
