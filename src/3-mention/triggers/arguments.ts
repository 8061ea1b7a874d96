import { phraseHead, type Tree, type TreeArgument } from '../../language/index.ts';
import type { Argument, Span } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';

/** Who grammar ties to the words of a trigger: its head's arguments first, then those of the other verbs and nouns in it ("opened fire on"). */
export function argumentsIn({ tree, argumentsOf }: Sentence, trigger: Span): readonly Argument[] {
  const { tokens } = tree;
  const head = phraseHead(tokens, trigger);
  if (head < 0) return [];
  const inside = [head];
  for (let i = head - 1; (tokens[i]?.start ?? -1) >= trigger.start; i--) inside.push(i);
  for (let i = head + 1; (tokens[i]?.end ?? Infinity) <= trigger.end; i++) inside.push(i);
  const all = inside.filter((i) => i === head || /^(?:VERB|NOUN|PROPN)$/u.test(tokens[i]?.upos ?? '')).flatMap(argumentsOf);
  return all
    .filter((a, i) => all.findIndex((b) => b.head === a.head) === i)
    .map((a) => toArgument(tree, a))
    .filter((a) => a.head.end <= trigger.start || a.head.start >= trigger.end);
}

function toArgument(tree: Tree, a: TreeArgument): Argument {
  const first = tree.tokens[a.phrase.from];
  const last = tree.tokens[a.phrase.to - 1];
  const head = tree.tokens[a.head];
  const start = first?.start ?? 0;
  return {
    function: a.function,
    preposition: a.preposition,
    head: { start: head?.start ?? start, end: head?.end ?? start },
    phrase: { start, end: last?.end ?? start },
    by: a.by,
  };
}
