/*
 * npm run train:roles: makes the role model under models/ anew from MUC-4's development part beside the project. The same inputs give
 * the same bytes. Thresholds are those that score best over documents that did not teach (five parts in turn).
 *   --muc4 <folder>                        default ../shared/benchmarks/muc4
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { toParts } from '../src/1-report/index.ts';
import { toArticles } from '../src/2-article/index.ts';
import { findMentions } from '../src/3-mention/index.ts';
import { type Cast, castOf } from '../src/3-mention/roles/entities.ts';
import { featuresOf, ROLES } from '../src/3-mention/roles/index.ts';
import { relevanceFeatures, relevanceStep } from '../src/3-mention/roles/relevance.ts';
import { type Wordings, wordingFeatures, wordings } from '../src/3-mention/roles/wording.ts';
import { sentencesOf } from '../src/3-mention/sentence.ts';
import { rowsOf } from '../src/language/index.ts';
import type { ReportId } from '../src/model/index.ts';
import { bestThresholds, f1, type Judged, normal, sum } from './ceaf.ts';
import { clock } from './clock.ts';
import { sha256 } from './digest.ts';
import { type Choice, learnChoices, learnClasses, score, type Weights } from './logistic.ts';
import { developmentPart } from './muc4.ts';
import { reader } from './reader.ts';
import { writeLinear } from './write-linear.ts';

const SEED = 1;
const FOLDS = 5;
const BITS = { relevance: 17, roles: 19, words: 17 } as const;
const RELEVANCE = { epochs: 6, rate: 0.05, least: 2, seed: SEED } as const;
const ROLE = { epochs: 5, rate: 0.05, least: 2, seed: SEED } as const;
const WORDING = { epochs: 10, rate: 0.02, seed: SEED } as const;
/** In the order of `ROLES`, as the keys call them. */
const KEYS = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const;

const VICTIM = KEYS.indexOf('Victim');

const { values } = parseArgs({
  options: {
    muc4: { type: 'string', default: '../shared/benchmarks/muc4' },
    models: { type: 'string', default: 'models' },
  },
});
const tell = clock();

interface Key {
  readonly docid: string;
  readonly templates: readonly unknown[];
  /** `described`: victims by name or by description; they teach only which words tell of people best. */
  readonly roles: Readonly<Record<(typeof KEYS)[number] | 'described', readonly (readonly string[])[]>>;
}

/** One document with all that learning needs of it. */
interface Document {
  readonly cast: Cast;
  readonly wordings: readonly Wordings[];
  readonly asked: readonly (readonly (readonly string[])[])[];
  readonly is: readonly (readonly boolean[])[];
  /** The described victims' words. */
  readonly described: ReadonlySet<string>;
  readonly rows: Int32Array;
  readonly relevant: boolean;
}

const { files, reports } = developmentPart<Key>(values.muc4);
const { vocabulary, analyzer, groupOf, analyzerName } = reader(values.models);
const documents = reports.map(({ docid, text, key }) => documentOf(`${docid}\n\n\n${text}\n`, key));
tell(`${documents.length} documents, ${documents.reduce((n, d) => n + d.cast.entities.length, 0)} entities`);

/** Neighbouring reports often tell of one deed: parts that are stretches of them score two points less, and their thresholds held less well elsewhere. */
const fold = (i: number): number => i % FOLDS;
const steps = documents.map(() => 0);
for (let f = 0; f < FOLDS; f++) {
  const weights = learnRelevance(documents.filter((_, i) => fold(i) !== f));
  for (const [i, d] of documents.entries()) if (fold(i) === f) steps[i] = relevanceStep(score(weights, d.rows)[0] as number);
}
const rows = documents.map((d, i) => d.cast.entities.map((e) => rowsOf(featuresOf(e, d.cast, steps[i] as number), BITS.roles)));
tell('relevance of documents that did not teach');

const judged: Judged[] = [];
for (let f = 0; f < FOLDS; f++) {
  const others = documents.map((_, i) => i).filter((i) => fold(i) !== f);
  const roles = learnRoles(others);
  const words = learnWords(others);
  for (const [i, d] of documents.entries()) {
    if (fold(i) !== f) continue;
    judged.push({
      asked: d.asked,
      entities: d.cast.entities.map((_, n) => ({
        scores: score(roles, rows[i]?.[n] as Int32Array),
        words: remembered((role) => bestWords(words, d.wordings[n] as Wordings, role)),
      })),
    });
  }
  tell(`part ${f + 1} of ${FOLDS}`);
}
const { thresholds, counts } = bestThresholds(judged, ROLES.length);
const percent = (n: number): number => Math.round(n * 1000) / 10;
const figures = Object.fromEntries(
  [...KEYS.map((k, i) => [k, counts[i]] as const), ['all', sum(counts)] as const].map(([k, c]) => [k, percent(f1(c ?? sum([])))]),
);
tell(JSON.stringify({ figures, thresholds }));

const everything = documents.map((_, i) => i);
const tables = [
  ['relevance', learnRelevance(documents)],
  ['roles', learnRoles(everything)],
  ['words', learnWords(everything)],
] as const;
tell(
  writeLinear(
    values.models,
    { of: 'roles', thresholds, tables },
    {
      seed: SEED,
      documents: documents.length,
      from: Object.fromEntries(files.map((f) => [path.basename(f), sha256(readFileSync(f))])),
      with: { analyzer: analyzerName, vocabulary: vocabulary.version },
      figures: { what: 'CEAF-REE F1, five-fold over the documents that taught; thresholds are chosen on the same', ...figures },
      note: 'The benchmark "casualties" is made of reports that taught this model: figures there that rest on roles are not independent.',
    },
  ),
);

function documentOf(text: string, key: Key): Document {
  const id = sha256(text) as ReportId;
  const report = { id, path: `${key.docid}.txt`, mediaType: 'text/plain', encoding: 'utf-8', text } as const;
  const [article] = toParts(report).flatMap((part) => toArticles(part, vocabulary));
  const sentences = article === undefined ? [] : sentencesOf(article, vocabulary, analyzer);
  const mentions = article === undefined ? [] : findMentions(article, vocabulary, analyzer);
  const cast = castOf(sentences, mentions, vocabulary, groupOf);
  const asked = KEYS.map((k) => key.roles[k].map((entity) => entity.map(normal)));
  const right = asked.map((entities) => new Set(entities.flat()));
  const all = cast.entities.map((e) => wordings(e));
  return {
    cast,
    wordings: all,
    asked,
    described: new Set(key.roles.described.flat().map(normal)),
    is: all.map((w) => right.map((strings) => w.all.some((x) => strings.has(x.words)))),
    rows: rowsOf(relevanceFeatures(cast.grounds), BITS.relevance),
    relevant: key.templates.length > 0,
  };
}

function learnRelevance(of: readonly Document[]): Weights {
  return learnClasses(
    of.map((d) => ({ rows: d.rows, is: [d.relevant] })),
    BITS.relevance,
    1,
    RELEVANCE,
  );
}

function learnRoles(of: readonly number[]): Weights {
  const examples = of.flatMap((i) => (documents[i] as Document).is.map((is, n) => ({ rows: rows[i]?.[n] as Int32Array, is })));
  return learnClasses(examples, BITS.roles, ROLES.length, ROLE);
}

function learnWords(of: readonly number[]): Weights {
  const choices = of.flatMap((i) => {
    const d = documents[i] as Document;
    const named = d.asked.map((entities) => new Set(entities.flat()));
    return d.wordings.flatMap((among, n) =>
      [...named, d.is[n]?.[VICTIM] === true ? new Set<string>() : d.described].flatMap((strings, role): readonly Choice[] => {
        if (!among.all.some((w) => strings.has(w.words))) return [];
        const choice = among.all.map((w) => ({ rows: rowsOf(wordingFeatures(w, role, among), BITS.words), right: strings.has(w.words) }));
        return choice.every((c) => c.right) ? [] : [choice];
      }),
    );
  });
  return learnChoices(choices, BITS.words, WORDING);
}

/** A function that is asked the same again and again. */
function remembered<T>(of: (n: number) => T): (n: number) => T {
  const known = new Map<number, T>();
  return (n) => {
    const before = known.get(n);
    if (before !== undefined) return before;
    const now = of(n);
    known.set(n, now);
    return now;
  };
}

function bestWords(words: Weights, among: Wordings, role: number): string {
  let best = '';
  let highest = -Infinity;
  for (const w of among.all) {
    const [s = 0] = score(words, rowsOf(wordingFeatures(w, role, among), BITS.words));
    if (s <= highest) continue;
    highest = s;
    best = w.words;
  }
  return best;
}
