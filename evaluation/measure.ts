/** What a scorer prints with `--json`. */
export type Scores = Readonly<Record<string, unknown>>;

/** One figure that the scoreboard shows and the floors hold. */
export interface Measure {
  /** The stage whose work it tells most of, "4-claim". */
  readonly stage: string;
  /** Unique within its corpus: the key in floors.json. */
  readonly name: string;
  /** The scorer run that it is read from, a key of `Corpus.runs`. */
  readonly run: string;
  readonly read: (scores: Scores) => number | null;
  readonly better: 'higher' | 'lower';
  /** Shares are shown in per cent, counts as they are. */
  readonly unit: 'share' | 'count';
  /** What we set out to reach, as it is shown, or null where nothing was set. */
  readonly goal: string | null;
  /** What others reach, in words, or null where nothing published compares. */
  readonly anchor: string | null;
  readonly anchorSource: string | null;
}

interface Options {
  readonly run?: string;
  readonly better?: 'higher' | 'lower';
  readonly unit?: 'share' | 'count';
  readonly goal?: string;
  readonly anchor?: readonly [figure: string, source: string];
}

/** A measure that stands under one path of the scores ("events.f1"), or is the ratio of two ("articles.date.ok", "articles.date.of"). */
export function measure(stage: string, name: string, at: string | readonly [part: string, whole: string], options: Options = {}): Measure {
  return {
    stage,
    name,
    run: options.run ?? 'all',
    read: (scores) => (typeof at === 'string' ? find(scores, at) : ratio(find(scores, at[0]), find(scores, at[1]))),
    better: options.better ?? 'higher',
    unit: options.unit ?? 'share',
    goal: options.goal ?? null,
    anchor: options.anchor?.[0] ?? null,
    anchorSource: options.anchor?.[1] ?? null,
  };
}

function find(scores: Scores, path: string): number | null {
  let here: unknown = scores;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null) return null;
    here = Object.entries(here).find(([name]) => name === key)?.[1];
  }
  return typeof here === 'number' && Number.isFinite(here) ? here : null;
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** As a reader sees it: shares in per cent with one decimal, counts whole. */
export function shown(figure: number, unit: Measure['unit']): string {
  return unit === 'share' ? (figure * 100).toFixed(1) : String(figure);
}
