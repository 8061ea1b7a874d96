import type { Part, Report } from '../model/index.ts';
import { feedParts } from './feed.ts';
import { htmlPart } from './html.ts';

export const stage = { name: '1-report', version: 1 } as const;

/** Opens a report: a plain text and a page are one part, a feed is one part an item. Never throws: what cannot be parsed is plain text. */
export function toParts(report: Report): readonly Part[] {
  try {
    if (report.mediaType === 'text/html') return [htmlPart(report)];
    if (report.mediaType === 'application/feed') return feedParts(report);
  } catch {
    // A broken page or feed is still a text: nothing that came in is dropped.
  }
  return [plainPart(report, report.text)];
}

function plainPart(report: Report, text: string): Part {
  return { report: report.id, index: 0, text, title: null, published: null, outlet: null, byline: null, url: null, language: null };
}
