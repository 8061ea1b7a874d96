import type { Token } from '../syntax/analyzer.ts';
import type { Tree } from '../syntax/index.ts';
import { type Factuality, factualityOf, HAPPENED, type Operator } from './factuality.ts';
import type { Effect } from './modality-words.ts';
import { linkOf } from './governor.ts';
import { ownMarks } from './own-marks.ts';

/** Relations that a question reaches; a relative clause, a time or a noun taken as known stands outside it. */
const ASKED = /^(?:root|ccomp|csubj|xcomp|parataxis|conj|nsubj|obj)(?!.*relcl)/u;

/** What is longer than this many words is a list or a table; nobody governs anything there. */
const LONGEST = 300;

/** Governors above a predicate that are still asked. */
const DEPTH = 12;

/**
 * Reads the tree of one sentence and answers, for the index of any token in it, what the text does with what that word tells: it happened,
 * it is negated, denied, planned, threatened or merely thought of. Scope goes by the tree: what acts on a governing word passes down to
 * its complements, but not into relative clauses, clauses of time, or noun phrases that are taken as known ("the strike").
 */
export function modality(tree: Tree): (at: number) => Factuality {
  const { tokens } = tree;
  if (tokens.length > LONGEST) return () => HAPPENED;
  const marks = memo((at) => ownMarks(tree, at));
  const links = memo((at) => linkOf(tree, at));
  const question = tokens.slice(-2).find((t) => t.form.includes('?'));

  const operators = (predicate: number): readonly Operator[] => {
    const out: Operator[] = [...marks(predicate)];
    let last = predicate;
    let narrow: ReadonlySet<Effect> | null = null;
    const through = (o: Operator): boolean => narrow === null || narrow.has(o.effect);
    for (let step = 0; step < DEPTH; step++) {
      const link = links(last);
      out.push(...link.operators.filter(through));
      if (link.passes === 'nothing') break;
      if (link.passes === 'known' || (link.passes === 'open' && narrow === null)) narrow = THROUGH[link.passes];
      last = tokens[last]?.head ?? -1;
      if (link.passes !== 'link')
        out.push(...marks(last).filter((o) => through(o) && (narrow !== null || link.passes === 'all' || o.inArgument === undefined)));
    }
    if (question !== undefined && ASKED.test(tokens[last]?.deprel ?? '')) out.push({ effect: 'supposes', cue: question });
    return out;
  };
  const plain = memo((at) => factualityOf(operators(at)));
  return memo((at) => {
    const told = plain(at);
    return told.status === 'happened' && isAside(tokens, at, marks) ? { ...told, aside: true } : told;
  });
}

/** What passes through a narrow link: what leaves things open; denials too, unless it is of something known. "Nobody", "not" and hedges say nothing of the rest. */
const THROUGH = {
  open: new Set<Effect>(['supposes', 'plans', 'threatens', 'denies']),
  known: new Set<Effect>(['supposes', 'plans', 'threatens']),
} as const;

/** Whether a noun is the object of a clause whose subject is nobody, or hangs on such an object: "no one took responsibility for the theft". */
function isAside(tokens: readonly Token[], at: number, marks: (at: number) => readonly Operator[]): boolean {
  for (let i = at, step = 0; step < DEPTH; step++) {
    const t = tokens[i];
    if (t === undefined || !/^(?:NOUN|PROPN|PRON|DET)$/u.test(t.upos)) return false;
    if (t.deprel === 'obj') return marks(t.head).some((o) => o.inArgument === true && o.cue.start < t.start);
    if (t.deprel !== 'nmod' && t.deprel !== 'compound') return false;
    i = t.head;
  }
  return false;
}

function memo<T>(of: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const value = of(at);
    known.set(at, value);
    return value;
  };
}
