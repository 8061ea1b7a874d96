import { parseFeed } from 'feedsmith';
import type { Part, Report } from '../model/index.ts';
import { fragmentText } from './html.ts';

/** A feed of any of the four kinds (RSS, Atom, RDF, JSON Feed): each item is one part, with what the feed states about it. */
export function feedParts(report: Report): readonly Part[] {
  const { feed } = parseFeed(report.text) as { readonly feed: Loose };
  const outlet = words(feed['title']);
  const items = list(feed['items'] ?? feed['entries']);
  return items.map((item, index) => ({
    report: report.id,
    index,
    text: fragmentText(
      words(loose(item['content'])?.['encoded']) ??
        words(loose(item['content'])?.['value']) ??
        words(item['content']) ??
        words(item['content_html']) ??
        words(item['content_text']) ??
        words(item['description']) ??
        words(item['summary']) ??
        '',
    ),
    title: words(item['title']),
    published:
      words(item['pubDate']) ??
      words(item['published']) ??
      words(item['date_published']) ??
      words(loose(item['dc'])?.['date']) ??
      words(list(loose(item['dc'])?.['dates'])[0]) ??
      words(item['updated']),
    outlet,
    byline: words(list(item['authors'])[0]) ?? words(loose(list(item['authors'])[0])?.['name']),
    url: words(item['link']) ?? words(item['url']) ?? words(loose(list(item['links'])[0])?.['href']),
    language: words(feed['language']),
  }));
}

/** feedsmith gives each kind of feed its own shape; only plain words are taken from any of them. */
type Loose = Readonly<Record<string, unknown>>;
const loose = (x: unknown): Loose | null => (typeof x === 'object' && x !== null ? (x as Loose) : null);
const list = (x: unknown): readonly Loose[] => (Array.isArray(x) ? (x as readonly Loose[]) : []);

function words(x: unknown): string | null {
  if (typeof x === 'string') return x.trim() || null;
  const value = loose(x)?.['value'];
  return typeof value === 'string' ? value.trim() || null : null;
}
