import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openReport, reportId } from '../../src/edge/files/open-report.ts';
import { openAnalyzer } from '../../src/edge/files/model-files.ts';
import { readVocabularyFiles } from '../../src/edge/files/vocabulary-files.ts';
import { toParts } from '../../src/1-report/index.ts';
import { toArticles } from '../../src/2-article/index.ts';
import { findMentions } from '../../src/3-mention/index.ts';
import type { Article, Claim, Mention, Reading, Report } from '../../src/model/index.ts';
import { readReport } from '../../src/pipeline.ts';
import { loadVocabulary } from '../../src/vocabulary/index.ts';

/** The package's own vocabulary, loaded once a test file. */
export const vocabulary = loadVocabulary(await readVocabularyFiles());

/** The package's own language model, loaded once a test file. */
export const analyzer = openAnalyzer();

const examples = path.resolve(import.meta.dirname, '..', '..', 'examples', 'reports');

/** A text as the edge would hand it in. */
export function report(text: string, name = 'own.txt', more: Partial<Report> = {}): Report {
  return { id: reportId(new TextEncoder().encode(text)), path: name, mediaType: 'text/plain', encoding: 'utf-8', text, ...more };
}

/** The example reports, all or those whose name holds a word. */
export function exampleReports(holding = ''): readonly Report[] {
  return readdirSync(examples)
    .filter((name) => name.includes(holding) && !name.endsWith('.md'))
    .sort()
    .map((name) => {
      const opened = openReport(readFileSync(path.join(examples, name)), name);
      if ('refusal' in opened) throw new Error(`${name}: ${opened.refusal}`);
      return opened;
    });
}

/** A story of our own in a page of the plainest form: headline, outlet, date, text. Published on a Saturday. */
export const page = (story: string, day = 'January 14, 2017'): string =>
  `What happened in these days, told by an example of our own making\n\n${day}\n\n${story}\n`;

export const read = (text: string): Reading => readReport(report(text), vocabulary, analyzer);

export const articlesOf = (text: string, more: Partial<Report> = {}): readonly Article[] =>
  toParts(report(text, 'own', more)).flatMap((part) => toArticles(part, vocabulary));

/** Mentions of one kind in a story of our own, with the words they cover. */
export function mentionsOf<K extends Mention['kind']>(
  kind: K,
  story: string,
): readonly { readonly words: string; readonly mention: Extract<Mention, { readonly kind: K }> }[] {
  return articlesOf(page(story)).flatMap((article) =>
    findMentions(article, vocabulary, analyzer)
      .filter((m): m is Extract<Mention, { readonly kind: K }> => m.kind === kind)
      .map((mention) => ({ words: article.text.slice(mention.span.start, mention.span.end), mention })),
  );
}

export const claimsOf = (story: string): readonly Claim[] => read(page(story)).claims;
