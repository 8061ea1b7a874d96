import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { openReport } from '../../src/edge/files/open-report.ts';
import { toParts } from '../../src/1-report/index.ts';
import { toArticles } from '../../src/2-article/index.ts';
import { findMentions } from '../../src/3-mention/index.ts';
import type { Analyzer } from '../../src/language/index.ts';
import type { Article, Entry, Mention, Reading, Report, Vocabulary } from '../../src/model/index.ts';
import { readReport, toRecord } from '../../src/pipeline.ts';

const here = import.meta.dirname;
const examples = path.resolve(here, '..', '..', 'examples', 'reports');

/** case.json: which example reports are read, in this order, and what the case is there to show. */
const CaseFile = z.strictObject({ shows: z.string().min(1), reports: z.array(z.string()).min(1) });

/** A golden case: its folder and what every stage makes of its reports. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly shows: string;
  readonly reports: readonly Report[];
}

/** All that the stages say of one report. */
export interface Read {
  readonly report: Report;
  readonly reading: Reading;
  readonly mentions: readonly { readonly article: Article; readonly mentions: readonly Mention[] }[];
}

export interface Told {
  readonly read: readonly Read[];
  /** Current entries after the last report. */
  readonly entries: readonly Entry[];
}

/** Every folder beside this file that has a case.json. */
export function cases(): readonly Case[] {
  const folders = readdirSync(here, { withFileTypes: true }).filter((f) => f.isDirectory());
  return folders.map(({ name }) => {
    const folder = path.join(here, name);
    const { shows, reports } = CaseFile.parse(JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')));
    return { name, folder, shows, reports: reports.map(open) };
  });
}

function open(name: string): Report {
  const report = openReport(readFileSync(path.join(examples, name)), name);
  if ('refusal' in report) throw new Error(`${name}: ${report.refusal}`);
  return report;
}

/** The instant at which a golden register takes everything in: a clock would change the goldens. */
const AT = '2000-01-01T00:00:00.000Z';

/** Reads the reports of a case one after another into a record, as ingest does. */
export function tell(golden: Case, vocabulary: Vocabulary, analyzer: Analyzer): Told {
  const read: Read[] = [];
  const current = new Map<string, Entry>();
  for (const report of golden.reports) {
    const reading = readReport(report, vocabulary, analyzer);
    const near = {
      claims: read.flatMap((r) => r.reading.claims),
      articles: read.flatMap((r) => r.reading.articles),
      entries: [...current.values()],
    };
    for (const entry of toRecord(reading, near, [], AT, vocabulary)) current.set(entry.event.id, entry);
    const articles = toParts(report).flatMap((part) => toArticles(part, vocabulary));
    read.push({
      report,
      reading,
      mentions: articles.map((article) => ({ article, mentions: findMentions(article, vocabulary, analyzer) })),
    });
  }
  return { read, entries: [...current.values()].filter((e) => e.status === 'candidate' || e.status === 'reviewed') };
}
