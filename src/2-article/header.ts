import { bylines, dates, words } from '../language/index.ts';
import type { Doubt, Publication, Source, Span, Vocabulary } from '../model/index.ts';
import { dateLine, type DateLine } from './date-line.ts';

/** What the lines above a story say about it. */
export interface Header {
  readonly title: string | null;
  readonly published: Publication | null;
  readonly outlet: string | null;
  readonly source: Source | null;
  readonly byline: string | null;
  readonly lines: readonly Span[];
  /** Lines above the story that belong to the page. */
  readonly page: readonly { readonly span: Span; readonly kind: 'navigation' | 'page-clock' }[];
  readonly doubts: readonly Doubt[];
}

export interface Given {
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
}

/** Reads the lines that stand above the story; what the container itself states comes first. */
export function header(text: string, lines: readonly Span[], given: Given, vocabulary: Vocabulary): Header {
  const read = lines.map((span) => ({ span, words: text.slice(span.start, span.end), date: dateLine(text.slice(span.start, span.end)) }));
  const title = given.title ?? titleOf(read);
  const at = title === null ? -1 : read.findIndex((l) => l.words === title);
  const dated = read.filter((l) => l.date !== null && l.words !== title);
  const below = dated.filter((l) => read.indexOf(l) > at);
  const own = below.find((l) => l.date?.updated === false) ?? below[0] ?? dated.at(-1);
  const clocks = new Set(dated.filter((l) => l !== own && read.indexOf(l) < at));
  const stated = given.published === null ? null : containerDay(given.published);
  const day = stated ?? own?.date?.day ?? null;
  let outlet: string | null = given.outlet;
  let source: Source | null = outlet === null ? null : (vocabulary.sourceNames.get(outlet)[0] ?? null);
  let byline: string | null = given.byline;
  const used = new Set(read.filter((l) => l.words === title || (l.date !== null && !clocks.has(l))));
  for (const line of read) {
    if (line.words === title || clocks.has(line)) continue;
    const writers = line.date === null ? bylines(text, line.span)[0] : undefined;
    if (writers !== undefined) {
      byline ??= text.slice(writers.names[0]?.start, writers.names.at(-1)?.end);
      const whose = /^(?:,| for| of| at| \||\s[-–—]|\/)\s*(\S.*)$/u.exec(text.slice(writers.names.at(-1)?.end, line.span.end))?.[1] ?? '';
      const known = leading(whose, vocabulary);
      if (known !== null || OUTLET.test(whose))
        [outlet, source] = [outlet ?? known?.name ?? whose, source ?? (outlet === null ? known : source)];
      used.add(line);
      continue;
    }
    // "The Sample Herald" straight above the headline, as a page has it.
    const masthead = read.indexOf(line) === at - 1 && isName(line.words) && OUTLET.test(line.words);
    const beside =
      own !== undefined && read.indexOf(line) > at && Math.abs(read.indexOf(line) - read.indexOf(own)) === 1 && isName(line.words);
    for (const piece of pieces(line.date === null ? line.words : withoutTitle(line.date.rest, title))) {
      const known = leading(piece, vocabulary);
      if (/^by\s/iu.test(piece)) byline ??= piece.replace(/^by\s+/iu, '');
      else if (known !== null && known.role !== 'official')
        [outlet, source] = [outlet ?? known.name, source ?? (outlet === null ? known : source)];
      else if ((line.date === null && !beside && !masthead && !SOURCE.test(line.words)) || vocabulary.placeNames.get(piece).length > 0)
        continue;
      else if (outlet === null) outlet = piece;
      else if (source?.name !== piece && outlet !== piece) byline ??= piece;
      used.add(line);
    }
  }
  return {
    title,
    outlet,
    source,
    byline,
    doubts: doubtsOf(stated === null ? own : undefined, clocks),
    published: day === null ? null : { first: day, last: day, precision: 'day', basis: 'stated' },
    lines: read.filter((l) => used.has(l)).map((l) => l.span),
    page: read
      .filter((l) => !used.has(l))
      .map((l) => ({ span: l.span, kind: clocks.has(l) ? ('page-clock' as const) : ('navigation' as const) })),
  };
}

interface Line {
  readonly span: Span;
  readonly words: string;
  readonly date: DateLine | null;
}

/** A day that contradicts itself, and a page that was seen before its story was published. */
function doubtsOf(own: Line | undefined, clocks: ReadonlySet<Line>): readonly Doubt[] {
  const day = own?.date?.day;
  const doubt = (note: string): Doubt => ({ stage: '2-article', about: 'date', note });
  const early = [...clocks].find((c) => day !== undefined && c.date !== null && c.date.day < day)?.date?.day;
  return [
    ...(own?.date?.doubt == null ? [] : [doubt(own.date.doubt)]),
    ...(early === undefined ? [] : [doubt(`the page shows ${early}, before its story's ${day}`)]),
  ];
}

/** The longest undated line of three words or more; a headline outruns the menu round it. */
function titleOf(lines: readonly Line[]): string | null {
  let best: Line | null = null;
  for (const line of lines) {
    if (line.date !== null || /^by\s/iu.test(line.words)) continue;
    const count = line.words.split(/\s+/u).length;
    if (count >= 3 && count > (best?.words.split(/\s+/u).length ?? 0)) best = line;
  }
  return best?.words ?? null;
}

/** "Title, Outlet, Author": the headline that a blog repeats is taken away, however freely it is repeated. */
function withoutTitle(rest: string, title: string | null): string {
  if (title === null || rest === '') return rest;
  const tail = title.split(/\s+/u).slice(-2).join(' ');
  const at = tail.length < 5 ? -1 : rest.lastIndexOf(tail);
  return at < 0 ? rest : rest.slice(at + tail.length);
}

/** "Source: The Sample Herald". */
const SOURCE = /^(?:source|via|outlet|publisher|agency)\s*:\s*/iu;

/** The last word of what papers, agencies and stations call themselves. */
const OUTLET =
  /\b(?:news|times|post|herald|tribune|gazette|journal|daily|weekly|agency|press|observer|guardian|telegraph|mail|express|monitor|magazine|review|tv|radio|television|institute|network|media|chronicle|independent|standard|star|mirror|bulletin|courier|online)$/iu;

/** "The Sample Herald", "By the Erbil desk, Specimen News Desk": a name or a byline, as it stands beside a date. */
const isName = (line: string): boolean =>
  /^by\s/iu.test(line) ||
  (/^(?:(?:the|of|and|for) )?\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:(?:of|and|for|the|&) )?[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,5}$/iu.test(line) &&
    !/ \p{Ll}{4,}/u.test(line));

/** The parts of a source line; two names run together ("InstituteAmir") are parted. */
function pieces(rest: string): readonly string[] {
  return rest
    .replace(SOURCE, '')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll}+ \p{Lu})/gu, '$1, $2')
    .split(/\s*[,|·•]\s+|\s+[–—-]\s+|^[,\s]+/u)
    .map((p) => p.trim())
    .filter((p) => /\p{L}/u.test(p));
}

/** The source that a piece names or begins with: "7Dnews London". */
function leading(piece: string, vocabulary: Vocabulary): Source | null {
  const found = vocabulary.sourceNames.find(words(piece, { start: 0, end: piece.length }))[0];
  return found !== undefined && found.from === 0 && piece.split(/\s+/u).length - found.to <= 1 ? (found.rows[0] ?? null) : null;
}

/** A container states a day as ISO 8601, RFC 822 or in words. */
function containerDay(stated: string): string | null {
  const iso = /^(\d{4}-\d{2}-\d{2})/u.exec(stated)?.[1];
  return iso ?? dates(words(stated, { start: 0, end: stated.length }), null)[0]?.range.first ?? null;
}
