import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Part, Report } from '../model/index.ts';
import { textOf, type DomNode } from './html-text.ts';

interface Page extends DomNode {
  querySelector(selector: string): { getAttribute(name: string): string | null; readonly textContent: string | null } | null;
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
  readonly body: DomNode | null;
}

const open = (html: string): Page => parseHTML(html).document;

/** A web page: its main text by Readability, and what its markup states about itself. The text keeps paragraphs apart by blank lines. */
export function htmlPart(report: Report): Part {
  const page = open(report.text);
  const published = statedDate(page);
  const outlet = attribute(page, 'meta[property="og:site_name"]', 'content');
  const language = attribute(page, 'html', 'lang');
  const url = attribute(page, 'link[rel="canonical"]', 'href') ?? attribute(page, 'meta[property="og:url"]', 'content');
  const heading = page.querySelector('h1')?.textContent?.replace(/\s+/gu, ' ').trim() || null;
  const found = new Readability(page as never).parse();
  const text = found?.content
    ? textOf(open(`<!doctype html><html><body>${found.content}</body></html>`).body as DomNode)
    : textOf(open(report.text));
  return {
    report: report.id,
    index: 0,
    text,
    title: heading ?? (found?.title || null),
    published: published ?? (found?.publishedTime || null),
    outlet: outlet ?? (found?.siteName || null),
    byline: found?.byline || null,
    url,
    language: language ?? (found?.lang || null),
  };
}

/** Markup in a feed's item is read as text only. */
export function fragmentText(html: string): string {
  return textOf(open(`<!doctype html><html><body>${html}</body></html>`).body as DomNode);
}

function attribute(page: Page, selector: string, name: string): string | null {
  return page.querySelector(selector)?.getAttribute(name)?.trim() || null;
}

/** The day of publication as the page's own markup states it; a clock that runs on the page is no such statement. */
function statedDate(page: Page): string | null {
  const meta =
    attribute(page, 'meta[property="article:published_time"]', 'content') ??
    attribute(page, 'meta[itemprop="datePublished"]', 'content') ??
    attribute(page, 'meta[name="date"]', 'content');
  if (meta !== null) return meta;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const stated = /"datePublished"\s*:\s*"([^"]{4,40})"/u.exec(script.textContent ?? '')?.[1];
    if (stated !== undefined) return stated;
  }
  return attribute(page, 'article time[datetime]', 'datetime') ?? attribute(page, 'main time[datetime]', 'datetime');
}
