/** What was right, given and asked for. */
export interface Counts {
  readonly right: number;
  readonly given: number;
  readonly asked: number;
}

export const sum = (all: readonly Counts[]): Counts => ({
  right: all.reduce((n, c) => n + c.right, 0),
  given: all.reduce((n, c) => n + c.given, 0),
  asked: all.reduce((n, c) => n + c.asked, 0),
});

export const f1 = ({ right, given, asked }: Counts): number => (given + asked === 0 ? 0 : (2 * right) / (given + asked));

/** Small letters, no marks, no articles: as the published scorers of MUC-4 role fillers compare (GRIT's `eval.py`). */
export const normal = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/gu, '')
    .replace(/\b(?:a|an|the)\b/gu, ' ')
    .trim()
    .split(/\s+/u)
    .join(' ');

/** CEAF-REE of one document and role (Du, Rush and Cardie 2021): given strings and asked entities are paired one to one. */
export function counts(given: readonly string[], asked: readonly (readonly string[])[]): Counts {
  const distinct = [...new Set(given)];
  const pairedWith = new Map<number, number>();
  const pair = (g: number, seen: Set<number>): boolean => {
    for (const [a, entity] of asked.entries()) {
      if (seen.has(a) || !entity.includes(distinct[g] as string)) continue;
      seen.add(a);
      const other = pairedWith.get(a);
      if (other === undefined || pair(other, seen)) {
        pairedWith.set(a, g);
        return true;
      }
    }
    return false;
  };
  const right = distinct.filter((_, g) => pair(g, new Set())).length;
  return { right, given: distinct.length, asked: asked.length };
}

/** One document's entities with their scores by role and the words chosen for each, and what was asked. */
export interface Judged {
  readonly entities: readonly { readonly scores: readonly number[]; readonly words: (role: number) => string }[];
  readonly asked: readonly (readonly (readonly string[])[])[];
}

/** For each role the score to take from on with which all roles together score best; each in turn, a few rounds. */
export function bestThresholds(
  all: readonly Judged[],
  roles: number,
): { readonly thresholds: readonly number[]; readonly counts: readonly Counts[] } {
  const steps = Array.from({ length: 41 }, (_, i) => -3 + i / 10);
  const table = Array.from({ length: roles }, (_, k) => steps.map((t) => countsAt(all, k, t)));
  const at = table.map(() => 20);
  const now = (k: number, i: number): Counts => sum(table.map((row, j) => row[j === k ? i : (at[j] as number)] as Counts));
  for (let round = 0; round < 5; round++)
    for (let k = 0; k < roles; k++) {
      let best = 0;
      for (let i = 1; i < steps.length; i++) if (f1(now(k, i)) > f1(now(k, best))) best = i;
      at[k] = best;
    }
  return {
    thresholds: at.map((i) => Math.round((steps[i] as number) * 10) / 10),
    counts: at.map((i, k) => (table[k] as readonly Counts[])[i] as Counts),
  };
}

const countsAt = (all: readonly Judged[], role: number, threshold: number): Counts =>
  sum(
    all.map(({ entities, asked }) =>
      counts(
        entities.filter((e) => (e.scores[role] as number) > threshold).map((e) => e.words(role)),
        asked[role] ?? [],
      ),
    ),
  );
