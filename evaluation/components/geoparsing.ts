/* oxlint-disable typescript/no-unsafe-type-assertion -- ids are minted by hand here */
import path from 'node:path';
import { z } from 'zod';
import { findPlaces } from '../../src/3-mention/places/places.ts';
import { sentencesOf } from '../../src/3-mention/sentence.ts';
import { readVocabularyFiles } from '../../src/edge/files/vocabulary-files.ts';
import { type Analyzer, paragraphs, sentences } from '../../src/language/index.ts';
import type { Article, ArticleId, ReportId, Vocabulary } from '../../src/model/index.ts';
import { loadVocabulary } from '../../src/vocabulary/index.ts';
import type { Predicted } from '../component.ts';
import { byDocument } from './documents.ts';

/** The sets of the benchmark: name of the scorer's run, and its file. */
export const GEOPARSED = { 'tr-news': 'tr-news.jsonl.gz', geovirus: 'geovirus.jsonl.gz' } as const;

/** `model` lies in models/, beside which the vocabulary lies. The places that stage 3 finds in each text, each at the point of its first candidate. */
export async function predictGeoparsing(at: string, out: string, model: string): Promise<Predicted> {
  const vocabulary = loadVocabulary(await readVocabularyFiles(path.join(path.dirname(model), '..', 'vocabulary')));
  const form = z.object({ id: z.string(), text: z.string() });
  const parts: Predicted[] = [];
  for (const [run, file] of Object.entries(GEOPARSED))
    parts.push(await byDocument(path.join(at, 'data', file), form, (d) => toponyms(d, vocabulary), path.join(out, run)));
  const sum = (of: (p: Predicted) => number): number => parts.reduce((total, p) => total + of(p), 0);
  return { pieces: sum((p) => p.pieces), bytes: sum((p) => p.bytes), seconds: sum((p) => p.seconds), scores: {} };
}

function toponyms({ id, text }: { readonly id: string; readonly text: string }, vocabulary: Vocabulary): object {
  const article = bareArticle(text);
  const places = findPlaces(sentencesOf(article, vocabulary, NO_GRAMMAR), article, vocabulary);
  return {
    id,
    toponyms: places.map(({ span, candidates }) => {
      const first = candidates[0];
      const place = first === undefined ? undefined : vocabulary.places.get(first);
      return { span: [span.start, span.end], lat: place?.lat ?? null, lon: place?.lon ?? null };
    }),
  };
}

/** A text that is all story: nothing is known of where it was printed. */
function bareArticle(text: string): Article {
  const span = { start: 0, end: text.length };
  return {
    id: 'geoparsing' as ArticleId,
    report: 'geoparsing' as ReportId,
    text,
    span,
    title: null,
    published: null,
    outlet: null,
    outletId: null,
    byline: null,
    dateline: null,
    url: null,
    language: 'en',
    collection: null,
    header: [],
    clutter: [],
    paragraphs: paragraphs(text, span).map((p) => ({ span: p, sentences: sentences(text, p) })),
    doubts: [],
  };
}

/** Places are found without grammar. */
const NO_GRAMMAR: Analyzer = { name: 'none', analyse: () => [] };
