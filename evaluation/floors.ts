import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { EvaluationError } from './evaluation-error.ts';
import { type Measure, shown } from './measure.ts';

/** A floor may be missed by this much: rounding, not regression. */
export const TOLERANCE = 0.0005;

/** The figures of one corpus, by name of the measure; null = the scorer gave none. */
export interface Measured {
  readonly corpus: string;
  /** Of the texts, the truth and the scorer: another hash is another yardstick. */
  readonly hash: string;
  readonly measures: readonly Measure[];
  readonly figures: Readonly<Record<string, number | null>>;
}

const CorpusFloors = z.object({ hash: z.string(), figures: z.record(z.string(), z.number()) });

/** Why a figure was let fall, or which yardstick changed. Append-only. */
const Allowance = z.object({
  at: z.string(),
  corpus: z.string(),
  measure: z.string().nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  why: z.string(),
});

const FloorsFile = z.object({ corpora: z.record(z.string(), CorpusFloors), history: z.array(Allowance) });

export type Floors = z.infer<typeof FloorsFile>;

export const noFloors: Floors = { corpora: {}, history: [] };

/** Missing file = no floors yet; a broken one is an error that names it. */
export async function readFloors(file: string): Promise<Floors> {
  if (!existsSync(file)) return noFloors;
  try {
    return FloorsFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new EvaluationError(`${path.basename(file)} is no file of floors; restore it from git`, { cause: error });
  }
}

export async function writeFloors(file: string, floors: Floors): Promise<void> {
  await writeFile(file, `${JSON.stringify(floors, null, 2)}\n`);
}

export interface Fall {
  readonly corpus: string;
  /** Null where the whole corpus is another one. */
  readonly measure: string | null;
  readonly from: number | null;
  readonly to: number | null;
  /** One line for the user. */
  readonly line: string;
}

/** Every figure below its floor, every floor that is no longer measured, every corpus that is not the one the floors were taken on. */
export function falls(floors: Floors, results: readonly Measured[]): readonly Fall[] {
  return results.flatMap((result) => {
    const floor = floors.corpora[result.corpus];
    if (!floor) return [];
    if (floor.hash !== result.hash) return [otherCorpus(result.corpus, floor.hash, result.hash)];
    return Object.entries(floor.figures).flatMap(([name, from]) => fallOf(result, name, from));
  });
}

function otherCorpus(corpus: string, from: string, to: string): Fall {
  const line = `${corpus}: the corpus or its scorer is another one than the floors were taken on (${from} then, ${to} now)`;
  return { corpus, measure: null, from: null, to: null, line };
}

function fallOf(result: Measured, name: string, from: number): readonly Fall[] {
  const measure = result.measures.find((m) => m.name === name);
  const to = result.figures[name] ?? null;
  const at = { corpus: result.corpus, measure: name, from, to };
  if (!measure || to === null) return [{ ...at, line: `${result.corpus}: ${name} has the floor ${from} and is no longer measured` }];
  const short = measure.better === 'higher' ? from - to : to - from;
  if (short <= TOLERANCE) return [];
  return [
    {
      ...at,
      line: `${result.corpus}: ${name} ${measure.better === 'higher' ? 'fell' : 'rose'} from ${shown(from, measure.unit)} to ${shown(to, measure.unit)}`,
    },
  ];
}

/**
 * The floors after this run is accepted: better figures become floors, worse ones only with a reason, which the history keeps.
 * A figure within the tolerance leaves its floor where it is.
 */
export function accept(floors: Floors, results: readonly Measured[], at: string, why: string | null): Floors {
  const fallen = falls(floors, results);
  const corpora = { ...floors.corpora };
  for (const result of results) {
    const old = corpora[result.corpus];
    const kept = old?.hash === result.hash ? old.figures : {};
    const lowered = new Set(fallen.filter((f) => f.corpus === result.corpus).map((f) => f.measure));
    corpora[result.corpus] = { hash: result.hash, figures: next(result, kept, lowered) };
  }
  const reasons = fallen.map(({ corpus, measure, from, to }) => ({
    at,
    corpus,
    measure,
    from,
    to,
    why: why ?? 'the corpus or its scorer changed',
  }));
  return { corpora, history: [...floors.history, ...reasons] };
}

function next(result: Measured, kept: Readonly<Record<string, number>>, lowered: ReadonlySet<string | null>): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const measure of result.measures) {
    const figure = result.figures[measure.name] ?? null;
    const floor = kept[measure.name];
    if (figure === null) continue;
    const rounded = Math.round(figure * 1e6) / 1e6;
    const better = floor === undefined || (measure.better === 'higher' ? rounded > floor : rounded < floor);
    figures[measure.name] = better || lowered.has(measure.name) || floor === undefined ? rounded : floor;
  }
  return figures;
}
