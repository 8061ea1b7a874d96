import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { difference, parseFingerprints, printFingerprints } from './claims.ts';
import type { Component } from './component.ts';
import { components } from './components.ts';
import { type Corpus, corpora } from './corpora.ts';
import { EvaluationError } from './evaluation-error.ts';
import { accept, falls, readFloors, writeFloors } from './floors.ts';
import { type Measure, shown } from './measure.ts';
import { rate, scoreboard } from './scoreboard.ts';
import { absent, type Setting, type Taken, take } from './take.ts';
import { tell } from './telling.ts';

/** Everything that is measured, in the order of the scoreboard. */
export const yardsticks: readonly (Corpus | Component)[] = [...components, ...corpora];

export interface Options extends Setting {
  /** The folder of floors.json, accepted/ and SCOREBOARD.md. */
  readonly home: string;
  /** Names of corpora and components; null = all. */
  readonly only: readonly string[] | null;
  readonly quick: boolean;
  readonly accept: boolean;
  /** Why figures may fall; null = they may not. */
  readonly allowRegression: string | null;
  /** Lines of each kind that are told per corpus. */
  readonly lines: number;
  /** Names the run on the scoreboard: a commit or a day. */
  readonly at: string;
  readonly print: (line: string) => void;
}

/**
 * Reads every corpus with daftar, scores it, holds the figures against their floors and tells which claims came and went.
 * Resolves to the exit code: 0, or 1 where a figure fell below its floor.
 */
export async function evaluate(options: Options): Promise<0 | 1> {
  const { print } = options;
  if (options.allowRegression !== null && !options.accept)
    throw new EvaluationError('--allow-regression "why" works only together with --accept');
  const chosen = choose(options);
  if (!(await stat(options.shared).catch(() => null))) {
    print(
      `nothing to evaluate: the folder ${path.relative(process.cwd(), options.shared) || options.shared} with the gold record and the benchmarks is not here; nothing was written`,
    );
    return 0;
  }
  const results: Taken[] = [];
  let missing = 0;
  for (const corpus of chosen) {
    const gaps = await absent(corpus, options.shared);
    if (gaps.length > 0) {
      missing += 1;
      print(`${corpus.name}: not evaluated, ${gaps.join(' and ')} is not in ${path.basename(options.shared)}`);
      continue;
    }
    const result = await take(corpus, options);
    results.push(result);
    await show(result, options);
  }
  const complete = missing === 0 && chosen.length === yardsticks.length;
  return settle(results, complete, options);
}

function choose(options: Options): readonly (Corpus | Component)[] {
  const unknown = options.only?.filter((name) => !yardsticks.some((c) => c.name === name)) ?? [];
  if (unknown.length > 0)
    throw new EvaluationError(`no corpus is named ${unknown.join(', ')}; there are ${yardsticks.map((c) => c.name).join(', ')}`);
  return yardsticks.filter((c) => (options.only ? options.only.includes(c.name) : !options.quick || c.quick));
}

async function show(result: Taken, options: Options): Promise<void> {
  const { print } = options;
  print(
    `\n${result.corpus}: ${result.reports} ${result.of.unit}, ${result.claims === null ? '' : `${result.claims} claims, `}${result.seconds.toFixed(1)} s, ${rate(result)} per second`,
  );
  const floors = (await readFloors(path.join(options.home, 'floors.json'))).corpora[result.corpus]?.figures ?? {};
  for (const measure of result.measures)
    print(`  ${measure.name.padEnd(42)} ${figureLine(measure, result.figures[measure.name] ?? null, floors[measure.name])}`);
  if (result.told === null) return;
  const accepted = await readFile(acceptedFile(options, result), 'utf8').catch(() => null);
  if (accepted === null) return print(`${result.corpus}: no accepted run yet, so no claim is told as gained or lost`);
  const lines = await tell(result.corpus, difference(parseFingerprints(accepted), result.told.claims), result.told.texts, options.lines);
  for (const line of lines) print(line);
}

function figureLine(measure: Measure, figure: number | null, floor: number | undefined): string {
  const ours = figure === null ? 'none' : shown(figure, measure.unit);
  return `${ours.padStart(7)}${floor === undefined ? '' : `   floor ${shown(floor, measure.unit)}`}${measure.anchor === null ? '' : `   anchor ${measure.anchor}`}`;
}

/** Refuses or accepts; nothing is written where a figure fell without leave. */
async function settle(results: readonly Taken[], complete: boolean, options: Options): Promise<0 | 1> {
  const { print } = options;
  const file = path.join(options.home, 'floors.json');
  const floors = await readFloors(file);
  const fallen = falls(floors, results);
  // A changed corpus is a new yardstick: accepting it needs no excuse. A figure that fell on the same one does.
  const refused = fallen.filter((f) => !options.accept || (f.measure !== null && options.allowRegression === null));
  print('');
  for (const fall of fallen) print(`${refused.includes(fall) ? 'refused' : 'allowed'}: ${fall.line}`);
  if (refused.length > 0) {
    print(
      `nothing was written; to let it stand: npm run evaluate -- --accept${refused.some((f) => f.measure !== null) ? ' --allow-regression "why"' : ''}`,
    );
    return 1;
  }
  const next = options.accept ? accept(floors, results, options.at, options.allowRegression) : floors;
  if (options.accept) {
    await writeFloors(file, next);
    await mkdir(path.join(options.home, 'accepted'), { recursive: true });
    for (const result of results)
      if (result.told !== null) await writeFile(acceptedFile(options, result), printFingerprints(result.told.claims));
    print(`accepted: floors and claims of ${results.map((r) => r.corpus).join(', ') || 'nothing'}`);
  }
  if (complete) await writeFile(path.join(options.home, 'SCOREBOARD.md'), scoreboard(results, next, options.at));
  print(complete ? 'SCOREBOARD.md is written' : 'SCOREBOARD.md is left as it was: not every corpus was evaluated');
  return 0;
}

function acceptedFile(options: Options, result: Taken): string {
  return path.join(options.home, 'accepted', `${result.corpus}.tsv`);
}
