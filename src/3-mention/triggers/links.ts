import { childrenOf, isRelation, lower, phraseHead, preposition, type Tree } from '../../language/index.ts';
import type { Span, TriggerLink } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';

/** Prepositions by which a deed is the way another came about. */
const IN = new Set('in by during from with through as via amid under of'.split(' '));
const AFTER = new Set('after following since before until'.split(' '));

/** How the triggers of one sentence hang together: "killed in an attack", "an attack that killed", "exploded, killing", "following clashes". */
export function linksIn({ tree, argumentsOf }: Sentence, triggers: readonly Span[]): (trigger: Span) => readonly TriggerLink[] {
  const heads = new Map(triggers.map((t) => [phraseHead(tree.tokens, t), t]));
  return (trigger) => {
    const at = phraseHead(tree.tokens, trigger);
    if (at < 0) return [];
    const found = new Map<number, TriggerLink['relation']>();
    const add = (head: number, relation: TriggerLink['relation']): void => {
      if (head !== at && heads.has(head) && !found.has(head)) found.set(head, relation);
    };
    for (const a of argumentsOf(at)) {
      if (a.function === 'agent' || (a.function === 'oblique' && IN.has(a.preposition ?? ''))) add(a.head, 'cause');
      else if (a.function === 'oblique' && AFTER.has(a.preposition ?? '')) add(a.head, 'after');
      else if (a.function === 'patient' || a.function === 'modifier') add(a.head, 'of');
      // "killed four people in an attack": what a phrase within the object hangs on is open
      if (a.function === 'patient')
        for (const c of childrenOf(tree, a.head, 'nmod')) {
          const by = preposition(tree, c);
          if (by !== null && by !== 'of' && IN.has(by)) add(c, 'cause');
        }
    }
    const t = tree.tokens[at];
    if (t !== undefined) {
      if (isRelation(tree, at, 'advcl')) {
        const mark = markOf(tree, at);
        add(t.head, AFTER.has(mark) ? 'after' : 'cause');
      } else if (isRelation(tree, at, 'acl')) add(t.head, 'cause');
      else if (isRelation(tree, at, 'conj')) add(t.head, 'and');
      else if (isRelation(tree, at, 'appos')) add(t.head, 'of');
      // "the battle to dislodge", "an operation to retake": a purpose right behind its noun, whatever verb the clause is hung on
      if (lower(tree, at - 1) === 'to') add(at - 2, 'cause');
    }
    return [...found].map(([head, relation]) => ({ to: heads.get(head) as Span, relation }));
  };
}

const markOf = (tree: Tree, at: number): string => {
  const mark = childrenOf(tree, at, 'mark', 'advmod')[0];
  return mark === undefined ? '' : lower(tree, mark);
};
