import path from 'node:path';
import { z } from 'zod';
import { openAnalyzer } from '../src/edge/files/model-files.ts';
import type { Component } from './component.ts';
import { byDocument } from './components/documents.ts';
import { GEOPARSED, predictGeoparsing } from './components/geoparsing.ts';
import { predictText } from './components/text.ts';
import { predictTime } from './components/time.ts';
import { measure } from './measure.ts';
import { parsedComponents } from './parsed-components.ts';

const score = (at: string, ...rest: string[]): readonly string[] => [path.join(at, 'score.mjs'), ...rest];
const bakeOff = (figure: string, who: string) => [figure, `${who}, measured on the same files with the same rule`] as const;
const heideltime = (figure: string) => [figure, 'HeidelTime-t, best of TempEval-3, on its other part (time/README.md)'] as const;
const eupeg = (figure: string, who: string) => [figure, `${who}, best of nine (geoparsing/README.md)`] as const;

const text: Component = {
  name: 'text',
  folder: 'benchmarks/treebank',
  about: 'sentences and tokens of two treebanks: boundaries inside a paragraph (EWT as supplied has no paragraphs, so inside a document)',
  unit: 'sentences',
  also: [],
  runs: {},
  predict: predictText,
  measures: [
    measure('language', 'sentence boundaries F1, EWT test', 'sentences.f1', {
      run: 'ewt-test',
      goal: '92.5',
      anchor: bakeOff('80.3', 'compromise 14.17.0'),
    }),
    measure('language', 'sentence boundaries F1, GUM-free test', 'sentences.f1', {
      run: 'gum-free-test',
      goal: '97.2',
      anchor: bakeOff('95.2', 'wink-nlp 2.4.0'),
    }),
    measure('language', 'sentence boundaries F1, EWT dev', 'sentences.f1', {
      run: 'ewt-dev',
      anchor: bakeOff('83.1', 'compromise 14.17.0'),
    }),
    measure('language', 'sentence boundaries F1, GUM-free dev', 'sentences.f1', {
      run: 'gum-free-dev',
      anchor: bakeOff('96.0', 'wink-nlp 2.4.0'),
    }),
    measure('language', 'sentence boundaries precision, EWT test', 'sentences.precision', { run: 'ewt-test' }),
    measure('language', 'tokens F1, EWT test', 'tokens.f1', { run: 'ewt-test' }),
    measure('language', 'tokens F1, GUM-free test', 'tokens.f1', { run: 'gum-free-test' }),
    measure('language', 'tokens F1, EWT dev', 'tokens.f1', { run: 'ewt-dev' }),
    measure('language', 'tokens F1, GUM-free dev', 'tokens.f1', { run: 'gum-free-dev' }),
  ],
  quick: true,
};

const time: Component = {
  name: 'time',
  folder: 'benchmarks/time',
  about: 'finding and resolving time expressions (TempEval-3 task A: TimeBank and AQUAINT)',
  unit: 'documents',
  also: [],
  runs: { all: (at) => score(at) },
  predict: (at, out) =>
    byDocument(
      path.join(at, 'data', 'timebank-aquaint.jsonl.gz'),
      z.object({ id: z.string(), dct: z.string(), text: z.string() }),
      predictTime,
      path.join(out, 'all'),
    ),
  measures: [
    measure('language', 'time value F1', 'valueF1', { anchor: heideltime('77.6'), goal: '78.0' }),
    measure('language', 'time relaxed span F1', 'relaxed.f1', { anchor: heideltime('90.3') }),
    measure('language', 'time strict span F1', 'strict.f1', { anchor: heideltime('81.3') }),
    measure('language', 'calendar days right, of matched', 'intervalAccuracy'),
    measure('language', 'calendar days right, of all', 'intervalRecall'),
  ],
  quick: true,
};

const geoparsing: Component = {
  name: 'geoparsing',
  folder: 'benchmarks/geoparsing',
  about: 'finding place names in news of the whole world and putting them on the map; within 161 km, of those found and of all',
  unit: 'texts',
  also: [],
  runs: Object.fromEntries(
    Object.entries(GEOPARSED).map(([run, file]) => [run, (at: string) => score(at, '--gold', path.join(at, 'data', file))]),
  ),
  predict: predictGeoparsing,
  measures: [
    measure('3-mention', 'names found F1, TR-News', 'f1', { run: 'tr-news', anchor: eupeg('82.7', 'Stanford NER + most populous') }),
    measure('3-mention', 'names found precision, TR-News', 'precision', { run: 'tr-news' }),
    measure('3-mention', 'acc@161 of those found, TR-News', 'acc161Recognised', {
      run: 'tr-news',
      anchor: eupeg('82.8', 'Edinburgh Geoparser'),
    }),
    measure('3-mention', 'acc@161 of all, TR-News', 'acc161AllGold', { run: 'tr-news' }),
    measure('3-mention', 'names found F1, GeoVirus', 'f1', { run: 'geovirus', anchor: eupeg('92.8', 'Stanford NER + most populous') }),
    measure('3-mention', 'names found precision, GeoVirus', 'precision', { run: 'geovirus' }),
    measure('3-mention', 'acc@161 of those found, GeoVirus', 'acc161Recognised', {
      run: 'geovirus',
      anchor: eupeg('79.3', 'Edinburgh Geoparser'),
    }),
    measure('3-mention', 'acc@161 of all, GeoVirus', 'acc161AllGold', { run: 'geovirus' }),
  ],
  quick: true,
};

/** Parts of the reader that are measured by themselves, before the corpora that all of it reads. */
export const components: readonly Component[] = [text, time, geoparsing, ...parsedComponents(openAnalyzer)];
