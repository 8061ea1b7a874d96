import { childrenOf, isRelation, lower, preposition, stretchOf, type Tree } from '../../language/index.ts';
import type { ForecastMention, ForecastWord, Match, Span, Vocabulary } from '../../model/index.ts';
import { namedBy, nameStretch, spanOf } from './noun-phrase.ts';
import type { Sentence } from '../sentence.ts';
import { isPassive, verbFrame } from './verb-frame.ts';

const LONGEST = 120;
/** A due day or a term stands in the sentence, or nothing in it can be scored. */
const TERM = /\b(?:by|before|within|until|next|coming|end|months?|weeks?|days?|years?|tomorrow|later)\b/iu;

/** What somebody expects or promises for a day to come: "vowed to retake X by spring", "is expected to take three months". */
export function findForecasts(s: Sentence, vocabulary: Vocabulary): readonly ForecastMention[] {
  const cues = s.find(vocabulary.forecastWords);
  if (cues.length === 0 || s.words.length > LONGEST || !TERM.test(s.text.slice(s.span.start, s.span.end))) return [];
  const { tree } = s;
  const found = cues.flatMap((cue) => (cue.rows[0] === undefined ? [] : forecastAt(s, tree, cue, cue.rows[0])));
  // "is expected to say that it will …": one outlook a sentence, by the word that says the most.
  const order = ['promise', 'expect', 'modal'];
  return found.sort((a, b) => order.indexOf(a.is) - order.indexOf(b.is)).slice(0, 1);
}

function forecastAt(s: Sentence, tree: Tree, cue: Match<ForecastWord>, { is }: ForecastWord): readonly ForecastMention[] {
  const at = tree.tokens.findIndex((t) => t.start >= cue.span.start && t.end <= cue.span.end);
  if (at < 0) return [];
  const told = is === 'modal' ? ofModal(tree, at) : ofWord(tree, at);
  return told === null ? [] : [{ kind: 'forecast', span: cue.span, sentence: s.index, is, ...told }];
}

interface Told {
  readonly about: Span;
  readonly by: Span | null;
}

/** The complement of the word, with the subject where nobody is said to expect it. */
function ofWord(tree: Tree, at: number): Told | null {
  const noun = /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? '');
  const inside = childrenOf(tree, at, 'xcomp', 'ccomp', ...(noun ? ['acl', 'nmod'] : [])).filter(
    (c) => c > at && (!noun || isRelation(tree, c, 'acl') || preposition(tree, c) === 'of' || childrenOf(tree, c, 'mark').length > 0),
  );
  const [first] = inside;
  if (first === undefined) return null;
  const frame = verbFrame(tree, at);
  const nobody = noun || isPassive(tree, at) || tree.tokens[at]?.upos === 'ADJ';
  const subject = nobody ? [...frame.objects, ...frame.doers][0] : undefined;
  const about = stretchOf(tree, first);
  const by = nobody ? undefined : frame.doers[0];
  return {
    about: spanOf(tree, {
      from: subject === undefined || noun ? about.from : Math.min(stretchOf(tree, subject).from, about.from),
      to: about.to,
    }),
    by: by === undefined ? null : spanOf(tree, nameStretch(tree, namedBy(tree, by))),
  };
}

/** "The march will last until spring": the clause of the verb. */
function ofModal(tree: Tree, at: number): Told | null {
  const verb = tree.tokens[at]?.head ?? -1;
  if (
    verb < at ||
    !isRelation(tree, at, 'aux') ||
    childrenOf(tree, verb, 'advmod').some((c) => /^(?:not|n['’]t|never)$/u.test(lower(tree, c)))
  )
    return null;
  const subject = childrenOf(tree, verb, 'nsubj').find((c) => c < at);
  return subject === undefined || /^(?:who|which|that)$/u.test(lower(tree, subject))
    ? null
    : { about: spanOf(tree, { from: stretchOf(tree, subject).from, to: stretchOf(tree, verb).to }), by: null };
}
