import { unmeasured } from './corpora.ts';
import type { Floors } from './floors.ts';
import { type Measure, shown } from './measure.ts';
import type { Taken } from './take.ts';

/** The page that says how good the reading is today, what others reach, and what nobody has measured yet. */
export function scoreboard(results: readonly Taken[], floors: Floors, at: string): string {
  return `${[
    '# Scoreboard',
    '',
    '<!-- Written by `npm run evaluate`; do not edit. -->',
    '',
    `Taken at ${at} by \`npm run evaluate\`, from the corpora beside the project (\`../shared\`), which are not part of it.`,
    'Shares are in per cent. A floor is the best accepted figure: the run refuses to fall below it (`floors.json`).',
    'A goal is what we set out to reach; most measures have none yet. Anchors are what others reach, most of them with training on the same kind of text, some on another part of the set; where none is given, nothing published compares.',
    'The example reports of the project are never measured here: they were written by us.',
    '',
    '## Figures',
    '',
    '| stage | corpus | measure | ours | floor | goal | anchor | source of the anchor |',
    '|---|---|---|---:|---:|---:|---|---|',
    ...rows(results, floors),
    '',
    '## Corpora',
    '',
    '| corpus | what | size | content hash | claims | read per second |',
    '|---|---|---:|---|---:|---:|',
    ...results.map(
      (r) =>
        `| ${r.corpus} | ${r.of.about} | ${r.reports.toLocaleString('en')} ${r.of.unit}, ${kilobytes(r.bytes)} | \`${r.hash}\` | ${r.claims === null ? '' : r.claims.toLocaleString('en')} | ${rate(r)} |`,
    ),
    '',
    'The rate of a corpus with claims is of the whole command, start and grouping into events included; without claims it is of the component alone. Both on the machine that took the run.',
    '',
    '## Not measured yet',
    '',
    '| corpus | what | waits for |',
    '|---|---|---|',
    ...unmeasured.map((u) => `| ${u.name} | ${u.about} | ${u.waitsFor} |`),
  ].join('\n')}\n`;
}

function rows(results: readonly Taken[], floors: Floors): readonly string[] {
  const cells = results.flatMap((result) => result.measures.map((measure) => ({ result, measure })));
  return cells
    .toSorted((a, b) => a.measure.stage.localeCompare(b.measure.stage))
    .map(({ result, measure }) => {
      const floor = floors.corpora[result.corpus]?.figures[measure.name] ?? null;
      const name = measure.better === 'lower' ? `${measure.name} (lower is better)` : measure.name;
      const figures = [result.figures[measure.name] ?? null, floor].map((f) => cell(f, measure.unit));
      return `| ${[measure.stage, result.corpus, name, ...figures, measure.goal ?? '', measure.anchor ?? '', measure.anchorSource ?? ''].join(' | ')} |`;
    });
}

function cell(figure: number | null, unit: Measure['unit']): string {
  return figure === null ? 'none' : shown(figure, unit);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}

/** Reports per second of one run, with as many places as mean something. */
export function rate(taken: Taken): string {
  const perSecond = taken.seconds > 0 ? taken.reports / taken.seconds : 0;
  return perSecond >= 10 ? String(Math.round(perSecond)) : perSecond.toFixed(1);
}
