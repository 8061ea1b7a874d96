/*
 * npm run train:told: makes the told model under models/ anew from MUC-4's development part beside the project. The same inputs give the
 * same bytes. A claim teaches by whether it, or the event that it is held to speak of, fits a template of its report as the benchmark's
 * scorer aligns them. Combat and other kinds that the key leaves out teach nothing, and reports that are mainly of such neither.
 *   --muc4 <folder>                        default ../shared/benchmarks/muc4
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { toParts } from '../src/1-report/index.ts';
import { toArticles } from '../src/2-article/index.ts';
import { findMentions } from '../src/3-mention/index.ts';
import { relevanceFeatures, relevanceStep } from '../src/3-mention/roles/relevance.ts';
import { sentencesOf } from '../src/3-mention/sentence.ts';
import { groundsOf } from '../src/3-mention/triggers/told.ts';
import { deedsOf, type Story, type ToldDeed, toldFeatures } from '../src/3-mention/triggers/told-features.ts';
import { isTaught, toClaims } from '../src/4-claim/index.ts';
import { toEvents } from '../src/5-event/index.ts';
import { rowsOf } from '../src/language/index.ts';
import type { Claim, ReportId } from '../src/model/index.ts';
import { views } from '../src/pipeline.ts';
import { areaUnder } from './area-under.ts';
import { clock } from './clock.ts';
import { sha256 } from './digest.ts';
import { type Example, learnClasses, score, type Weights } from './logistic.ts';
import { developmentPart } from './muc4.ts';
import { reader } from './reader.ts';
import { writeLinear } from './write-linear.ts';

const SEED = 1;
const FOLDS = 5;
const BITS = { report: 17, told: 18 } as const;
const REPORT = { epochs: 6, rate: 0.05, least: 2, seed: SEED } as const;
const TOLD = { epochs: 5, rate: 0.03, least: 3, seed: SEED } as const;
/** Log odds below which a deed is taken for a mention. Far lower than the best on the reports that taught (0 to 0.5): of the example reports' claims 14 of the 17 below -0.5 were news, 2 of the 3 below -1.5. */
const CUT = -1.5;

const { values } = parseArgs({
  options: {
    muc4: { type: 'string', default: '../shared/benchmarks/muc4' },
    models: { type: 'string', default: 'models' },
  },
});
const tell = clock();

interface Key {
  readonly docid: string;
  readonly dateline: string | null;
  readonly templates: readonly unknown[];
}
/** The benchmark's scorer, as far as it is asked here. */
interface Aligner {
  readonly readKey: (template: unknown, dateline: string | null) => unknown;
  readonly readEvent: (event: unknown) => { readonly types: readonly string[] };
  /** 0 where a template and an event may not be aligned. */
  readonly credit: (key: unknown, event: unknown) => number;
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain script beside the project
const { readKey, readEvent, credit } = (await import(pathToFileURL(path.resolve(values.muc4, 'templates.mjs')).href)) as unknown as Aligner;

/** Kinds that say nothing of how much a report is about violence: left out when its combat is counted. */
const ASIDE = /protest|^(?:agreement|arrests|other)$/u;

/** One deed that heads a claim, and whether it is told as an incident of the key. */
interface Taught {
  readonly deed: ToldDeed;
  readonly story: Omit<Story, 'relevance'>;
  readonly told: boolean;
}
/** One document with all that learning needs of it. */
interface Document {
  readonly rows: Int32Array;
  readonly relevant: boolean;
  /** It tells mainly of what the key leaves out: that it has no template says nothing. */
  readonly leftOut: boolean;
  readonly taught: readonly Taught[];
}

const { files, reports } = developmentPart<Key>(values.muc4);
const { vocabulary, analyzer, groupOf, analyzerName } = reader(values.models);
const documents = reports.map(({ text, key }) => documentOf(text, key));
tell(`${documents.length} documents, ${documents.reduce((n, d) => n + d.taught.length, 0)} deeds`);

const fold = (i: number): number => i % FOLDS;
const steps = documents.map(() => 0);
const relevance: (readonly [number, boolean])[] = [];
for (let f = 0; f < FOLDS; f++) {
  const weights = learnReport(documents.filter((_, i) => fold(i) !== f));
  for (const [i, d] of documents.entries()) {
    if (fold(i) !== f) continue;
    const [odds = 0] = score(weights, d.rows);
    steps[i] = relevanceStep(odds);
    if (!d.leftOut) relevance.push([odds, d.relevant]);
  }
}
const examples = documents.map((d, i) =>
  d.taught.map(
    ({ deed, story, told }): Example => ({
      rows: rowsOf(toldFeatures(deed, { ...story, relevance: steps[i] as number }), BITS.told),
      is: [told],
    }),
  ),
);
const judged: (readonly [number, boolean])[] = [];
for (let f = 0; f < FOLDS; f++) {
  const weights = learnTold(examples.filter((_, i) => fold(i) !== f).flat());
  for (const e of examples.filter((_, i) => fold(i) === f).flat()) judged.push([score(weights, e.rows)[0] as number, e.is[0] as boolean]);
}
const below = judged.filter(([z]) => z < CUT);
const figures = {
  deeds: judged.length,
  told: judged.filter(([, told]) => told).length,
  'area under the curve': Math.round(areaUnder(judged) * 1000) / 1000,
  'area under the curve, reports': Math.round(areaUnder(relevance) * 1000) / 1000,
  'below the cut': below.length,
  'of these told all the same': below.filter(([, told]) => told).length,
};
tell(JSON.stringify(figures));

const tables = [
  ['report', learnReport(documents)],
  ['told', learnTold(examples.flat())],
] as const;
tell(
  writeLinear(
    values.models,
    { of: 'told', thresholds: [CUT], tables },
    {
      seed: SEED,
      documents: documents.length,
      from: Object.fromEntries(files.map((f) => [path.basename(f), sha256(readFileSync(f))])),
      with: { analyzer: analyzerName, vocabulary: vocabulary.version },
      cut: CUT,
      figures: { what: 'five-fold over the documents that taught', ...figures },
      note: 'The benchmark "casualties" is made of reports that taught this model: figures there are not independent.',
    },
  ),
);

function documentOf(text: string, key: Key): Document {
  // As the benchmark hands a report in: its name, its day, the text.
  const day = key.dateline === null ? '' : spelt(key.dateline);
  const report = `${key.docid}\n${day}\n\n${text}\n`;
  const id = sha256(report) as ReportId;
  const [article] = toParts({ id, path: `${key.docid}.txt`, mediaType: 'text/plain', encoding: 'utf-8', text: report }).flatMap((part) =>
    toArticles(part, vocabulary),
  );
  if (article === undefined) return { rows: new Int32Array(), relevant: key.templates.length > 0, leftOut: true, taught: [] };
  const mentions = findMentions(article, vocabulary, analyzer);
  const { claims } = toClaims(article, mentions, vocabulary);
  const grounds = groundsOf(sentencesOf(article, vocabulary, analyzer), mentions, vocabulary, groupOf);
  const story = { grounds, published: article.published?.last ?? null };
  const deeds = new Map(deedsOf(grounds).map((d) => [d.deed.trigger.span.start, d]));
  const templates = key.templates.map((t) => readKey(t, key.dateline));
  const exchanged = (c: Claim): unknown => {
    const line = [
      ...views.exchangeLines(
        {
          path: '',
          articles: [article],
          claims: [c],
          figures: [],
          affiliations: [],
          controls: [],
          forecasts: [],
          patterns: [],
          eventOf: () => null,
          hash: () => '',
        },
        vocabulary,
      ),
    ].find((l) => l.claim !== undefined);
    return line?.claim;
  };
  const fits = (of: readonly Claim[]): boolean | null => {
    const event = readEvent({ claims: of.map((c) => exchanged(c)), event: {}, published: article.published });
    return event.types.length === 0 ? null : templates.some((k) => credit(k, event) > 0);
  };
  const byClaim = new Map(
    toEvents(claims, [article], vocabulary).flatMap((e) => {
      const of = claims.filter((c) => e.claims.includes(c.id) && isNews(c));
      const whole = of.length === 0 ? null : fits(of);
      return of.map((c) => [c.id, whole] as const);
    }),
  );
  const taught = claims.flatMap((c): readonly Taught[] => {
    const trigger = c.grounds.find((g) => g.role === 'trigger');
    const deed = trigger === undefined ? undefined : deeds.get(trigger.span.start);
    const whole = byClaim.get(c.id) ?? null;
    if (deed === undefined || whole === null || !isTaught(c.eventType) || !isNews(c)) return [];
    return [{ deed, story, told: whole || fits([c]) === true }];
  });
  const combat = claims.filter((c) => !isTaught(c.eventType) && !ASIDE.test(c.eventType)).length;
  return {
    rows: rowsOf(relevanceFeatures(grounds), BITS.report),
    relevant: key.templates.length > 0,
    leftOut: key.templates.length === 0 && combat > 0 && combat >= claims.length / 2,
    taught,
  };
}

function learnReport(of: readonly Document[]): Weights {
  return learnClasses(
    of.filter((d) => !d.leftOut).map((d) => ({ rows: d.rows, is: [d.relevant] })),
    BITS.report,
    1,
    REPORT,
  );
}

function learnTold(of: readonly Example[]): Weights {
  return learnClasses(of, BITS.told, 1, TOLD);
}

function isNews({ status }: Claim): boolean {
  return status === 'reported' || status === 'claimed';
}

/** "1990-02-04" as "4 February 1990". */
function spelt(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
