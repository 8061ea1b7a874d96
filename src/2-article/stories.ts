import { linesOf } from '../language/index.ts';
import type { BoilerplateRule, Part, Span } from '../model/index.ts';
import { dateLine } from './date-line.ts';

/** One story of a part: where it stands, and the collection (a tag, an archive) that it was filed under. */
export interface Story {
  readonly span: Span;
  /** Its headline, where the page's form tells it. */
  readonly title: string | null;
  readonly collection: string | null;
}

/**
 * Cuts a part into its stories. A page that lists many is told by its form: a headline, a line that is a date and
 * nothing else, a story; and again. Everything else is one story.
 */
export function stories(part: Part, boilerplate: readonly BoilerplateRule[]): readonly Story[] {
  const { text } = part;
  const lines = linesOf(text, { start: 0, end: text.length }).filter((l) => l.end > l.start);
  const starts: Span[] = [];
  for (let i = 1; i < lines.length; i++) {
    const title = lines[i - 1] as Span;
    const line = lines[i] as Span;
    if (line.end - line.start > 60 || title.end - title.start > 200) continue;
    const date = dateLine(text.slice(line.start, line.end));
    if (date === null || date.rest !== '' || !headline(text.slice(title.start, title.end))) continue;
    const before = starts.at(-1);
    if (before === undefined || title.start - before.start > 300) starts.push(title);
  }
  if (starts.length < 2) {
    const end = lines.at(-1)?.end ?? 0;
    return end === 0 ? [] : [{ span: { start: lines[0]?.start ?? 0, end }, title: null, collection: null }];
  }
  const heading = text.slice(0, (starts[0] as Span).start).trim();
  const collection = collectionOf(heading, boilerplate);
  return starts.map((start, i) => {
    const next = starts[i + 1];
    const last = lines.findLast((l) => l.end <= (next?.start ?? text.length)) as Span;
    return { span: { start: start.start, end: last.end }, title: text.slice(start.start, start.end), collection };
  });
}

const headline = (line: string): boolean => /\p{L}/u.test(line) && !/[.;,]$/u.test(line) && line.split(/\s+/u).length >= 3;

/** "Posted tagged ‘Iran in Iraq’" names a collection. */
function collectionOf(heading: string, boilerplate: readonly BoilerplateRule[]): string | null {
  const line = heading
    .split('\n')
    .find((l) => boilerplate.some((r) => r.match === 'starts' && r.kind === 'navigation' && l.trim().startsWith(r.words)));
  if (line === undefined) return heading === '' ? null : (heading.split('\n')[0] ?? null);
  return /[‘'"“](.{1,120})[’'"”]/u.exec(line)?.[1] ?? line.trim();
}
