import { childrenOf, isNominal, isRelation, type NumberPhrase, preposition, stretchOf, type Tree } from '../../language/index.ts';
import type { Match, Metric, TotalMention, Vocabulary } from '../../model/index.ts';
import { spanOf } from './noun-phrase.ts';
import { clauseBreak, type Sentence } from '../sentence.ts';

/** How many words may stand between a number and its noun where the tree does not tie them. */
const REACH = 4;
const LONGEST = 200;

/** Numbers with the noun that they count, where metrics.tsv has that noun: what may be a published total. */
export function findTotals(s: Sentence, vocabulary: Vocabulary): readonly TotalMention[] {
  const counts = s.numbers.filter((n) => n.use === 'count' && n.value.best !== 0);
  if (counts.length === 0 || s.words.length > LONGEST) return [];
  const nouns = s.find(vocabulary.metrics);
  if (nouns.length === 0) return [];
  const { tree } = s;
  return counts.flatMap((n): readonly TotalMention[] => {
    const head = countedBy(tree, n);
    const noun = (head === null ? undefined : nouns.find((m) => covers(m, tree.tokens[head]?.start ?? -1))) ?? nounAfter(s, n, nouns);
    const row = noun?.rows[0];
    if (noun === undefined || row === undefined) return [];
    const at = tree.tokens.findIndex((t) => t.start >= noun.span.start);
    return [
      {
        kind: 'total',
        span: n.span,
        sentence: s.index,
        metric: row.metric,
        is: row.is,
        count: n.value,
        comparator: n.comparator,
        vague: n.vague,
        counted:
          at < 0
            ? noun.span
            : { start: Math.min(n.span.start, noun.span.start), end: Math.max(noun.span.end, spanOf(tree, stretchOf(tree, at)).end) },
      },
    ];
  });
}

const covers = (m: Match<Metric>, start: number): boolean => m.span.start <= start && start < m.span.end;

/** The noun that the tree has a number count: its head, or what follows "of" ("thousands of", "3,000 of the"). */
function countedBy(tree: Tree, n: NumberPhrase): number | null {
  const last = tree.tokens.findLastIndex((t) => t.start >= n.span.start && t.end <= n.span.end && /^(?:NUM|NOUN|ADJ|DET)$/u.test(t.upos));
  if (last < 0) return null;
  const of = childrenOf(tree, last, 'nmod').find((c) => c > last && isNominal(tree, c) && preposition(tree, c) === 'of');
  if (of !== undefined) return of;
  const head = tree.tokens[last]?.head ?? -1;
  return head > last && isRelation(tree, last, 'nummod', 'amod', 'det', 'compound') ? head : null;
}

/** "six assorted military groupings": the first noun of the table within reach, no clause or verb of being between. */
function nounAfter(s: Sentence, n: NumberPhrase, nouns: readonly Match<Metric>[]): Match<Metric> | undefined {
  for (let i = n.to; i < Math.min(s.words.length, n.to + REACH); i++) {
    const w = s.words[i];
    if (w === undefined || clauseBreak(w) || STOP.test(w.key) || w.shape === 'number') return undefined;
    const found = nouns.find((m) => m.from === i);
    if (found !== undefined) return found;
  }
  return undefined;
}

const STOP =
  /^(?:in|on|at|by|were|was|are|is|to|and|or|who|that|which|from|with|have|has|had|km|kilomet(?:er|re)s|miles|years|months|days|percent|hours)$/u;
