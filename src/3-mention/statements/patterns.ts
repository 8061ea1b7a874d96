import { childrenOf, isNominal, isRelation, preposition, stretchOf, type Tree } from '../../language/index.ts';
import type { Match, PatternMention, PatternWord, Span, Trigger, Vocabulary } from '../../model/index.ts';
import { namedBy, nameStretch, spanOf } from './noun-phrase.ts';
import type { Sentence } from '../sentence.ts';
import { isPassive, verbFrame } from './verb-frame.ts';

const LONGEST = 120;

/** Practices: violence that is told as a habit ("regularly attack convoys", "have been burning fields") or as a way ("tactics such as …"). */
export function findPatterns(s: Sentence, vocabulary: Vocabulary): readonly PatternMention[] {
  if (s.words.length > LONGEST) return [];
  const cues = s.find(vocabulary.patternWords).filter((m) => m.rows.some((r) => r.is !== 'topic'));
  const goesOn = /\b(?:has|have|had) been\b/iu.test(s.text.slice(s.span.start, s.span.end));
  if (cues.length === 0 && !goesOn) return [];
  const deeds = s.find(vocabulary.triggers);
  if (deeds.length === 0) return [];
  const { tree } = s;
  const found = [...cues.flatMap((cue) => byCue(s, tree, cue, deeds)), ...(goesOn ? goingOn(s, tree, deeds) : [])];
  return found.slice(0, 1);
}

function byCue(s: Sentence, tree: Tree, cue: Match<PatternWord>, deeds: readonly Match<Trigger>[]): readonly PatternMention[] {
  const at = tokenAt(tree, cue.span);
  if (at < 0) return [];
  if (cue.rows[0]?.is === 'means') {
    const list = childrenOf(tree, at, 'nmod', 'acl').find(
      (c) => c > at && /^(?:such as|including|like|of)$/u.test(preposition(tree, c) ?? ''),
    );
    return list !== undefined && holds(tree, list, deeds)
      ? [mention(s, cue.span, spanOf(tree, stretchOf(tree, list)), ownerOf(tree, at))]
      : [];
  }
  const deed = tree.tokens[at]?.head ?? -1;
  if (deed < 0 || !isRelation(tree, at, 'advmod', 'amod', 'obl', 'nmod') || !isDeed(tree, deed, deeds)) return [];
  if (isNominal(tree, deed))
    return tree.tokens[deed]?.xpos === 'NNS' ? [mention(s, cue.span, phrase(tree, deed), ownerOf(tree, deed))] : [];
  return [mention(s, cue.span, clause(tree, deed), doerOf(tree, deed))];
}

/** "have been shelling the town": begun before, and not over. */
function goingOn(s: Sentence, tree: Tree, deeds: readonly Match<Trigger>[]): readonly PatternMention[] {
  const verb = tree.tokens.findIndex(
    (t, i) =>
      t.xpos === 'VBG' &&
      t.lemma !== 'fight' &&
      isDeed(tree, i, deeds) &&
      childrenOf(tree, i, 'aux').some((c) => tree.tokens[c]?.form === 'been'),
  );
  return verb < 0 ? [] : [mention(s, spanOf(tree, { from: verb, to: verb + 1 }), clause(tree, verb), doerOf(tree, verb))];
}

const mention = (s: Sentence, span: Span, about: Span, actor: Span | null): PatternMention => ({
  kind: 'pattern',
  span,
  sentence: s.index,
  about,
  actor,
});

const tokenAt = (tree: Tree, span: Span): number => tree.tokens.findLastIndex((t) => t.start >= span.start && t.end <= span.end);

const isDeed = (tree: Tree, at: number, deeds: readonly Match<Trigger>[]): boolean =>
  deeds.some((d) => d.span.start <= (tree.tokens[at]?.start ?? -1) && (tree.tokens[at]?.start ?? Infinity) < d.span.end);

function holds(tree: Tree, at: number, deeds: readonly Match<Trigger>[]): boolean {
  const span = spanOf(tree, stretchOf(tree, at));
  return deeds.some((d) => d.span.start >= span.start && d.span.end <= span.end);
}

/** The verb with all behind it that is its own; of a passive one, its subject too, for that is who suffers it. */
function clause(tree: Tree, verb: number): Span {
  const subject = isPassive(tree, verb) ? childrenOf(tree, verb, 'nsubj:pass', 'nsubj').find((c) => c < verb) : undefined;
  return spanOf(tree, { from: subject === undefined ? verb : stretchOf(tree, subject).from, to: stretchOf(tree, verb).to });
}
const phrase = (tree: Tree, noun: number): Span => spanOf(tree, stretchOf(tree, noun));

const nameOf = (tree: Tree, head: number | undefined): Span | null =>
  head === undefined ? null : spanOf(tree, nameStretch(tree, namedBy(tree, head)));

const doerOf = (tree: Tree, verb: number): Span | null => nameOf(tree, verbFrame(tree, verb).doers[0]);

/** "their tactics", "attacks by X", "X carries out attacks". */
function ownerOf(tree: Tree, noun: number): Span | null {
  const owner = childrenOf(tree, noun, 'nmod:poss')[0] ?? childrenOf(tree, noun, 'nmod').find((c) => preposition(tree, c) === 'by');
  const verb = tree.tokens[noun]?.head ?? -1;
  return nameOf(tree, owner ?? (isRelation(tree, noun, 'obj') ? verbFrame(tree, verb).doers[0] : undefined));
}
