import { linesOf, paragraphs, sentences } from '../language/index.ts';
import type { Article, ArticleId, Clutter, Part, Publication, Span, Vocabulary } from '../model/index.ts';
import { clutter, clutterKind } from './clutter.ts';
import { dateLine, openingStamp } from './date-line.ts';
import { dateline } from './dateline.ts';
import { fingerprint } from './fingerprint.ts';
import { header } from './header.ts';
import { originOf } from './origin.ts';
import { publication } from './publication.ts';
import { tellingWords } from './telling-words.ts';
import { stories, type Story } from './stories.ts';

export const stage = { name: '2-article', version: 4 } as const;

/** Cuts a part into its articles, each with its header read, its clutter set apart and its sentences found. */
export function toArticles(part: Part, vocabulary: Vocabulary): readonly Article[] {
  return stories(part, vocabulary.boilerplate).map((story) => toArticle(part, story, vocabulary));
}

function toArticle(part: Part, story: Story, vocabulary: Vocabulary): Article {
  const { text } = part;
  const all = paragraphs(text, story.span);
  const title = story.title ?? part.title;
  const top = headerLength(text, all, title, vocabulary);
  const above = all.slice(0, top).filter((l) => clutterKind(text.slice(l.start, l.end), vocabulary.boilerplate) === null);
  const head = header(
    text,
    above.flatMap((p) => linesOf(text, p)),
    { ...part, title },
    vocabulary,
  );
  const below = all.slice(top);
  const set = clutter(text, below, vocabulary.boilerplate);
  const aside = new Set(set.map((c) => c.span.start));
  const body = below.filter((p) => !aside.has(p.start));
  const [subheads, story_] = partition(body, (p, i) => i > 0 && subhead(text.slice(p.start, p.end)));
  const first = story_[0];
  const wire = first === undefined ? null : dateline(text.slice(first.start, first.end), vocabulary);
  const stamp = first === undefined || wire !== null ? null : openingStamp(text.slice(first.start, first.end), head.title, vocabulary);
  const opening = wire?.day ?? stamp?.day ?? null;
  const stated: Publication | null = opening === null ? null : { first: opening, last: opening, precision: 'day', basis: 'stated' };
  const page: Clutter[] = [
    ...all.slice(0, top).flatMap((span) => {
      const found = clutterKind(text.slice(span.start, span.end), vocabulary.boilerplate);
      return found === null ? [] : [{ kind: found.kind, span }];
    }),
    ...head.page,
  ];
  const told = story_.map((span) => {
    const skip = span === first ? (wire?.length ?? stamp?.length ?? 0) : 0;
    return { span, sentences: sentences(text, { start: span.start + skip, end: span.end }) };
  });
  const cluttered = [...page, ...set].sort((a, b) => a.span.start - b.span.start);
  const lines = told.flatMap((p) => p.sentences);
  const days = publication(text, head.published ?? stated, lines, cluttered);
  return {
    id: `${part.report.slice(0, 16)}.${part.index}.${story.span.start}` as ArticleId,
    report: part.report,
    text,
    span: story.span,
    title: head.title,
    published: days.published,
    outlet: head.outlet ?? wire?.agency ?? null,
    outletId: (head.outlet === null && wire?.agency != null ? vocabulary.sourceNames.get(wire.agency)[0] : head.source)?.id ?? null,
    origin: originOf(text, cluttered, wire?.agency ?? null, head.outlet, vocabulary),
    byline: head.byline,
    dateline: wire?.place ?? null,
    url: part.url,
    language: part.language ?? (latin(text, story.span) ? 'en' : 'und'),
    collection: story.collection,
    header: [...head.lines, ...subheads],
    clutter: cluttered,
    paragraphs: told,
    fingerprint: fingerprint(text, lines),
    telling: tellingWords(text, lines, vocabulary),
    doubts: [...head.doubts, ...days.doubts],
  };
}

/** How many lines stand above the story: up to the first that reads like a sentence, or none where all are short. */
function headerLength(text: string, lines: readonly Span[], title: string | null, vocabulary: Vocabulary): number {
  const most = Math.min(lines.length, 14);
  for (let i = 0; i < most; i++) {
    const words = text.slice((lines[i] as Span).start, (lines[i] as Span).end);
    const wire = dateline(words, vocabulary);
    // A headline may end in a full stop: what opens with a stamp below it is the story.
    const next = i === 0 ? lines[1] : undefined;
    if (next !== undefined && words.length < 220 && openingStamp(text.slice(next.start, next.end), words, vocabulary) !== null) continue;
    if (words !== title && (dateLine(words) === null || (wire?.day ?? null) !== null) && readsLikeStory(words, i, wire !== null)) return i;
  }
  if (title !== null) return lines.findIndex((l) => text.slice(l.start, l.end) === title) + 1;
  // A story of short lines only: what stands above its date is its header.
  const dated = lines.slice(0, most).findLastIndex((l) => dateLine(text.slice(l.start, l.end))?.rest === '');
  return dated < lines.length - 1 ? dated + 1 : 0;
}

function readsLikeStory(words: string, line: number, wire: boolean): boolean {
  const count = words.split(/\s+/u).length;
  return (
    words.length >= 220 ||
    (line > 0 && count >= 14) ||
    (count >= 9 && /[.!?…]["”’')\]]*$/u.test(words)) ||
    (count >= 12 && (wire || /\p{Ll}{3}[.!?]["”’]? \p{Lu}/u.test(words)))
  );
}

/** "Ties to the militias": a short line without a full stop between two paragraphs. */
const subhead = (words: string): boolean => words.length < 80 && words.split(/\s+/u).length <= 10 && !/[.!?…:;,]["”’)]*$/u.test(words);

function partition<T>(all: readonly T[], test: (x: T, i: number) => boolean): readonly [yes: readonly T[], no: readonly T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  all.forEach((x, i) => (test(x, i) ? yes : no).push(x));
  return [yes, no];
}

/** Whether most letters of a stretch are Latin, judged by its first 2,000 characters. */
function latin(text: string, span: Span): boolean {
  const sample = text.slice(span.start, Math.min(span.end, span.start + 2_000));
  const rest = sample.replace(/[A-Za-z]+/gu, '');
  const plain = sample.length - rest.length;
  const letters = plain + (rest.match(/\p{L}/gu)?.length ?? 0);
  return letters === 0 || (plain + (rest.match(/\p{Script=Latin}/gu)?.length ?? 0)) / letters > 0.5;
}
