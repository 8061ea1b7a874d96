import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What the exchange format says of a claim, as far as a fingerprint needs it. Other kinds of lines have no claim. */
const ExchangeLine = z.object({
  report: z.string(),
  claim: z
    .object({
      status: z.string(),
      eventType: z.string(),
      subEventType: z.string(),
      date: z.object({ first: z.string().nullable(), last: z.string().nullable() }).nullable(),
      place: z.object({ name: z.string() }).nullable(),
      perpetrator: z.array(z.string()),
      target: z.array(z.string()),
      harm: z.array(z.object({ kind: z.string(), low: z.number(), best: z.number().nullable(), subset: z.boolean() })),
      attribution: z.array(z.object({ source: z.string() })),
      quoteSpan: z.tuple([z.number(), z.number()]),
    })
    .optional(),
});

/**
 * A claim without a word of its report: where it stands, its type and figures, and a hash of the rest.
 * That much may be kept beside the code; the sentence is read from the corpus when it is told.
 */
export interface Fingerprint {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** "killed 8, wounded 3", empty where the claim has no figures. */
  readonly figures: string;
  readonly rest: string;
}

/** Null for a line that holds no claim; throws where it is no exchange line at all. */
export function fingerprint(json: string): Fingerprint | null {
  const line = ExchangeLine.parse(JSON.parse(json));
  const claim = line.claim;
  if (!claim) return null;
  const [start, end] = claim.quoteSpan;
  const figures = claim.harm.filter((h) => !h.subset).map((h) => `${h.kind} ${h.best ?? `${h.low} or more`}`);
  const rest = [
    claim.status,
    claim.date?.first,
    claim.date?.last,
    claim.place?.name,
    claim.perpetrator,
    claim.target,
    claim.attribution.map((a) => a.source),
  ];
  const hash = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 6);
  return { report: line.report, start, end, type: `${claim.eventType}/${claim.subEventType}`, figures: figures.join(', '), rest: hash };
}

const HEADER =
  '# Claims of the last accepted run: report, start, end, type, figures, hash of the rest. Written by npm run evaluate -- --accept.';

export function printFingerprints(list: readonly Fingerprint[]): string {
  const lines = list.map((f) => [f.report, f.start, f.end, f.type, f.figures, f.rest].join('\t'));
  return `${[HEADER, ...lines.toSorted()].join('\n')}\n`;
}

export function parseFingerprints(text: string): readonly Fingerprint[] {
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [report = '', start = '', end = '', type = '', figures = '', rest = ''] = line.split('\t');
    return [{ report, start: Number(start), end: Number(end), type, figures, rest }];
  });
}

export interface Difference {
  readonly gained: readonly Fingerprint[];
  readonly lost: readonly Fingerprint[];
  /** The same sentence and type with other figures, place, date, parties or speakers. */
  readonly changed: readonly { readonly before: Fingerprint; readonly after: Fingerprint }[];
}

/** What one run says that the other did not; claims are compared by where they stand and what they are of. */
export function difference(before: readonly Fingerprint[], after: readonly Fingerprint[]): Difference {
  const old = byPlace(before);
  const young = byPlace(after);
  const gained: Fingerprint[] = [];
  const lost: Fingerprint[] = [];
  const changed: { before: Fingerprint; after: Fingerprint }[] = [];
  for (const key of new Set([...old.keys(), ...young.keys()])) {
    const [left, right] = withoutEqual(old.get(key) ?? [], young.get(key) ?? []);
    const pairs = Math.min(left.length, right.length);
    for (let i = 0; i < pairs; i++) changed.push({ before: left[i]!, after: right[i]! });
    lost.push(...left.slice(pairs));
    gained.push(...right.slice(pairs));
  }
  return { gained, lost, changed };
}

function byPlace(list: readonly Fingerprint[]): Map<string, Fingerprint[]> {
  const groups = new Map<string, Fingerprint[]>();
  for (const f of list) {
    const key = `${f.report}\t${f.start}\t${f.end}\t${f.type}`;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  return groups;
}

/** Both lists less what stands in both, figures and the rest included. */
function withoutEqual(left: readonly Fingerprint[], right: readonly Fingerprint[]): [Fingerprint[], Fingerprint[]] {
  const rest = [...right];
  const kept = left.filter((f) => {
    const at = rest.findIndex((g) => g.figures === f.figures && g.rest === f.rest);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [kept, rest];
}
