import type { Actor, Comparator, Doubt, Figure, Vocabulary } from '../../model/index.ts';

/** How far off a number told with "about" may be. */
const ROUNDED = 0.1;

/**
 * Figures with what the same article says against them: the same strength of the same force, given as two numbers that cannot both be true
 * ("12,000 here, 15,000 elsewhere in the article"). Both stay as they were said; each bears the doubt.
 */
export function doubtful(figures: readonly Figure[], vocabulary: Vocabulary): readonly Figure[] {
  const strengths = figures.filter((f) => f.actor !== null && isStrength(f, vocabulary));
  return figures.map((f) => {
    if (!strengths.includes(f)) return f;
    const doubts = strengths.filter((o) => o !== f && contradicts(f, o, vocabulary)).map((o) => elsewhere(f, o));
    return doubts.length === 0 ? f : { ...f, doubts: [...(f.doubts ?? []), ...distinct(doubts)] };
  });
}

/** What is there, which is one number at a time; what happened over a time is counted anew for each. */
const isStrength = ({ metric }: Figure, { metrics }: Vocabulary): boolean =>
  metrics.get(metric).some((row) => row.is === 'strength') && !/groups|villages/u.test(metric);

function contradicts(a: Figure, b: Figure, vocabulary: Vocabulary): boolean {
  // Two numbers of one sentence are a part and its whole, or a change.
  if (a.metric !== b.metric || a.evidence.span.start === b.evidence.span.start) return false;
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
  if (a.period?.first !== b.period?.first || a.period?.last !== b.period?.last) return false;
  const [x, y] = [extent(a), extent(b)];
  return x !== null && y !== null && (x.most < y.least || y.most < x.least) && isSameForce(a.actor, b.actor, vocabulary);
}

/** The numbers that a figure leaves open; null where it gives none. */
function extent({ value, low, high, comparator }: Figure): { readonly least: number; readonly most: number } | null {
  if (value === null) return null;
  const of: Record<Comparator, readonly [least: number, most: number]> = {
    exactly: [value, value],
    about: [value * (1 - ROUNDED), value * (1 + ROUNDED)],
    'at least': [value, Infinity],
    over: [value, Infinity],
    'at most': [0, value],
    range: [low ?? value, high ?? Infinity],
  };
  const [least, most] = of[comparator];
  return { least, most };
}

/** One name, or a force and what it is part of. */
function isSameForce(a: string | null, b: string | null, vocabulary: Vocabulary): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  const [x, y] = [vocabulary.actorNames.get(a)[0], vocabulary.actorNames.get(b)[0]];
  return x !== undefined && y !== undefined && (isIn(x, y, vocabulary) || isIn(y, x, vocabulary));
}

/** A party is part of another by its row, or by its name: who is "Exampleland Guards" too is of the "Exampleland forces". */
function isIn(part: Actor, whole: Actor, { actorNames }: Vocabulary): boolean {
  if (part.partOf === whole.id) return true;
  const people = /^(\p{Lu}\S+) forces$/u.exec(whole.name)?.[1];
  return people !== undefined && actorNames.get(`${people} ${part.name}`).includes(part);
}

function elsewhere(here: Figure, other: Figure): Doubt {
  const told = (n: number | null): string => (n ?? 0).toLocaleString('en-US');
  return {
    stage: '4-claim',
    about: 'value',
    note: `${told(here.value)} here, ${told(other.value)} elsewhere in the article (${here.metric} of ${here.actor ?? 'one force'})`,
  };
}

const distinct = (doubts: readonly Doubt[]): readonly Doubt[] => doubts.filter((d, i) => doubts.findIndex((o) => o.note === d.note) === i);
