import type { Upos } from '../syntax/analyzer.ts';
import { around, bareClause, behindThat, clauseEnd, nextFrame, withoutDay } from './by-place.ts';
import { NOUNS, RAISING, VERBS, type CueClass, type CueWord } from './cue-words.ts';
import type { SpeechFrame } from './frame.ts';
import { agentOf, antecedent, behindDate, closesQuotation, isPassive, neighbour, nounPhrase, subjectOf, trimmed } from './source.ts';
import { childrenOf, isRelation, lower, relationOf, stretchOf, type Stretch, type Tree } from '../syntax/index.ts';

/** What a frame of a verb found: its content, and how far the cue reaches beyond the verb. */
interface Content {
  readonly content: readonly Stretch[];
  readonly cue: readonly Stretch[];
}

/** What is done to somebody by nobody in these classes is no attribution: "was interviewed", "is known". */
const UNSAID: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'know', 'perceive', 'discuss', 'ask']);

const NOTHING: Content = { content: [], cue: [] };

/** Attributions made by verbs: "X said that …", "X was quoted as saying", "…, X added", "X wants to …", "X condemned Y". */
export function verbFrames(tree: Tree): readonly SpeechFrame[] {
  const out: SpeechFrame[] = [];
  tree.tokens.forEach((t, i) => {
    if (t.upos !== 'VERB' || isRelation(tree, i, 'amod', 'compound', 'case')) return;
    if (passesOn(tree, i)) return;
    const word = wordOf(tree, i);
    if (word === undefined) return;
    const source = sourceOf(tree, i, word);
    if (source.length === 0 && !isPassive(tree, i)) return;
    if (source.length === 0 && UNSAID.has(word.class) && childrenOf(tree, i, 'ccomp', 'xcomp').length === 0) return;
    const from = cueStart(tree, i);
    const whole = contentOf(tree, i, word, frameAt(tree, i, from, source[0])) ?? (word.frames.has('quote') ? NOTHING : null);
    if (whole === null) return;
    const found = {
      ...whole,
      content: whole.content.map((c) =>
        c.from > i ? withoutDay(tree, trimmed(tree, { from: c.from, to: nextFrame(tree, i, c.from, c.to) })) : c,
      ),
    };
    const named = whose(tree, i, source[0]);
    const chain = source[0] === undefined ? null : cited(tree, source[0]);
    out.push({
      ...(named === null ? {} : { named }),
      ...(chain === null ? {} : { through: [chain.through] }),
      class: word.class,
      at: i,
      cue: [{ from, to: i + 1 }, ...found.cue],
      source: chain === null ? source : [chain.source],
      content: found.content,
      quotes: word.frames.has('quote'),
    });
  });
  return out;
}

/** The noun that a relative pronoun stands for. */
function whose(tree: Tree, verb: number, source: Stretch | undefined): Stretch | null {
  if (source === undefined || source.to !== source.from + 1 || !(tree.tokens[source.from]?.xpos ?? '').startsWith('W')) return null;
  const noun = tree.tokens[verb]?.head ?? -1;
  if (isRelation(tree, verb, 'acl:relcl') && noun >= 0 && noun < source.from) return nounPhrase(tree, noun, source.from);
  return before(tree, source.from);
}

/** The noun phrase right before a relative pronoun, by its place; a run of capitals is a name whatever the tags say. */
function before(tree: Tree, pronoun: number): Stretch | null {
  const end = lower(tree, pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  let from = end;
  while (from > 0 && /^\p{Lu}/u.test(tree.tokens[from - 1]?.form ?? '')) from--;
  if (from < end) return { from, to: end };
  return /^(?:NOUN|PROPN)$/u.test(tree.tokens[end - 1]?.upos ?? 'X') ? nounPhrase(tree, end - 1, end) : null;
}

/** "a statement *carried by* W": no saying of W's own. */
function passesOn(tree: Tree, verb: number): boolean {
  if (!isRelation(tree, verb, 'acl') || lower(tree, verb + 1) !== 'by') return false;
  const noun = tree.tokens[tree.tokens[verb]?.head ?? -1]?.lemma.toLowerCase() ?? '';
  return NOUNS.get(noun)?.class === 'say';
}

/** From the source to the verb, or to the source behind it, with whom it was told. */
function frameAt(tree: Tree, verb: number, cueFrom: number, source: Stretch | undefined): Stretch {
  const told = /^(?:tell|inform|notify|remind|assure|reassure|warn|advise)$/u.test(tree.tokens[verb]?.lemma ?? '')
    ? childrenOf(tree, verb, 'iobj', 'obj').find((o) => o > verb)
    : undefined;
  const to = Math.max(
    verb + 1,
    told === undefined ? 0 : nounPhrase(tree, told).to,
    source !== undefined && source.from === verb + 1 ? source.to : 0,
  );
  return { from: source !== undefined && source.to <= cueFrom && cueFrom - source.to < 4 ? source.from : cueFrom, to };
}

function wordOf(tree: Tree, verb: number): CueWord | undefined {
  const lemma = (tree.tokens[verb]?.lemma ?? '').toLowerCase();
  const phrasal = VERBS.get(`${lemma}_${lower(tree, verb + 1)}`);
  // "turned down" is no turning: a particle makes another verb.
  return phrasal ?? (childrenOf(tree, verb, 'compound:prt').some((p) => p > verb) ? undefined : VERBS.get(lemma));
}

function sourceOf(tree: Tree, verb: number, word: CueWord): readonly Stretch[] {
  const beside =
    finite(tree, verb) && (word.class === 'say' || word.frames.has('quote') || word.frames.has('that'))
      ? neighbour(tree, verb, cueStart(tree, verb))
      : null;
  if (isPassive(tree, verb) && beside === null) return listed(agentOf(tree, verb));
  const own = mainSubject(tree, verb) ?? subjectOf(tree, verb, 0) ?? antecedent(tree, verb) ?? behindDate(tree, verb);
  const closing = beside !== null && own !== null && own.from < beside.from && lower(tree, beside.from - 1) === ',';
  const agrees = own !== null && beside !== null && own.from < beside.to && beside.from < own.to && !closing;
  // The tree's subject may be only a piece of the words before the verb: "the Security [Media Cell] said".
  const whole = agrees && own !== null && beside !== null && beside.from <= own.from && beside.to >= own.to;
  // "…, said X": what stands before the comma has its own verb.
  const inverted =
    /^(?:say|add)$/u.test(tree.tokens[verb]?.lemma ?? '') &&
    beside?.from === verb + 1 &&
    own !== null &&
    own.to < verb &&
    lower(tree, verb - 1) === ',';
  const surer = beside !== null && !agrees && (own === null || closing || inverted || closesQuotation(tree, beside.from - 1));
  const chosen = surer || whole ? beside : (own ?? subjectOf(tree, verb) ?? opening(tree, verb));
  return listed(chosen === null ? null : (meant(tree, verb, chosen) ?? chosen));
}

/** All that stands before the sentence's verb where the tree gives that no subject: "The coalition led by X *denied* that …". */
function opening(tree: Tree, verb: number): Stretch | null {
  if (tree.tokens[verb]?.head !== -1 || !finite(tree, verb)) return null;
  const to = cueStart(tree, verb);
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM)$/u.test(tree.tokens[0]?.upos ?? 'X')) return null;
  for (let i = 0; i < to; i++) if (/^(?:VBD|VBZ|VBP|MD|[.,:]|''|``)$/u.test(tree.tokens[i]?.xpos ?? 'X')) return null;
  return trimmed(tree, { from: 0, to });
}

/** What a relative pronoun stands for that the tree gives to the main verb as its subject: "A source *who* asked not to be named put …". */
function meant(tree: Tree, verb: number, { from, to }: Stretch): Stretch | null {
  if (to !== from + 1 || !/^(?:WP|WDT)$/u.test(tree.tokens[from]?.xpos ?? '')) return null;
  // A comma closes the relative clause: "X, which has called for it, *counted* …".
  const closed = lower(tree, from - 1) === ',' && lower(tree, cueStart(tree, verb) - 1) === ',';
  if (isRelation(tree, verb, 'acl:relcl') && !closed) return null;
  return before(tree, from);
}

/** "X, *citing Y*, reported": Y says it, through X. */
function cited(tree: Tree, source: Stretch): { readonly source: Stretch; readonly through: Stretch } | null {
  for (let i = source.from + 1; i < source.to - 1; i++)
    if (/^(?:citing|quoting)$/u.test(lower(tree, i)) && lower(tree, i - 1) === ',')
      return { source: trimmed(tree, { from: i + 1, to: source.to }), through: trimmed(tree, { from: source.from, to: i }) };
  return null;
}

/** The subject of the whole sentence, for a participle of saying behind a comma ("X criticised Y, saying …"), wherever the tree hangs it. */
function mainSubject(tree: Tree, verb: number): Stretch | null {
  const before = tree.tokens[verb - 1]?.upos === 'ADV' ? verb - 2 : verb - 1;
  if (tree.tokens[verb]?.xpos !== 'VBG' || lower(tree, before) !== ',') return null;
  return tree.root >= 0 && tree.root < verb ? subjectOf(tree, tree.root, 0) : null;
}

/** A finite form, or a participle that stands without an auxiliary, as a past tense that the tagger mistook. */
const finite = (tree: Tree, verb: number): boolean =>
  /^VB[DZP]$/u.test(tree.tokens[verb]?.xpos ?? '') ||
  (/^VBN?$/u.test(tree.tokens[verb]?.xpos ?? '') &&
    lower(tree, verb + 1) !== 'by' &&
    childrenOf(tree, verb, 'aux', 'mark', 'obl:agent').length === 0);
const listed = (source: Stretch | null): readonly Stretch[] => (source === null || source.to <= source.from ? [] : [source]);

const WITH_VERB: ReadonlySet<Upos> = new Set(['AUX', 'ADV', 'PART']);

/** Where the cue of a verb begins: its auxiliaries, negation and adverbs, "to", and a verb that only says how it goes on. */
export function cueStart(tree: Tree, verb: number): number {
  let from = verb;
  while (from > 0 && WITH_VERB.has(tree.tokens[from - 1]?.upos ?? 'X') && belongs(tree, from - 1, verb)) from--;
  const above = tree.tokens[verb]?.head ?? -1;
  if (
    isRelation(tree, verb, 'xcomp') &&
    above >= 0 &&
    above < from &&
    from - above <= 3 &&
    RAISING.has((tree.tokens[above]?.lemma ?? '').toLowerCase())
  )
    return cueStart(tree, above);
  return from;
}

const belongs = (tree: Tree, i: number, verb: number): boolean =>
  tree.tokens[i]?.head === verb &&
  isRelation(tree, i, 'aux', 'advmod', 'mark', 'cop') &&
  !/^(?:when|where|how|why|as|so|if|that)$/u.test(lower(tree, i));

/** The content of a verb in the first of its frames that the tree shows. */
function contentOf(tree: Tree, verb: number, word: CueWord, frame: Stretch): Content | null {
  const passive = isPassive(tree, verb);
  return (
    clause(tree, verb, word, frame) ??
    infinitive(tree, verb, word, passive) ??
    prepositional(tree, verb, word) ??
    object(tree, verb, word, passive)
  );
}

/** "said that …", '"…," said X', "…, X said, …": a finite clause, or the sentence that the verb is thrown into. */
function clause(tree: Tree, verb: number, word: CueWord, frame: Stretch): Content | null {
  if (!word.frames.has('that') && !word.frames.has('quote')) return null;
  const that = word.frames.has('that') ? behindThat(tree, verb) : null;
  if (that !== null) return { content: [that], cue: [] };
  const sides = around(tree, frame, verb);
  if (sides !== null) return { content: sides, cue: [] };
  const inner =
    childrenOf(tree, verb, 'ccomp')[0] ??
    (word.frames.has('quote') ? childrenOf(tree, verb, 'parataxis').find((p) => p > verb) : undefined);
  if (inner !== undefined) {
    const at = stretchOf(tree, inner);
    const whole = at.from > verb ? { from: at.from, to: clauseEnd(tree, verb, at.from) } : at;
    return { content: without(tree, whole, frameOf(tree, verb, inner)), cue: [] };
  }
  const above = tree.tokens[verb]?.head ?? -1;
  if (above >= 0 && isRelation(tree, verb, 'parataxis'))
    return { content: without(tree, stretchOf(tree, above), stretchOf(tree, verb)), cue: [] };
  const bare = word.frames.has('that') && !childrenOf(tree, verb, 'xcomp').some((x) => x > verb) ? bareClause(tree, verb, frame.to) : null;
  return bare === null ? null : { content: [bare], cue: [] };
}

/** The stretch of a verb and its own company (subject, adverbs, time), which a content on both sides of it does not hold. */
function frameOf(tree: Tree, verb: number, inner: number): Stretch {
  let from = verb;
  let to = verb + 1;
  for (const c of tree.children[verb] ?? []) {
    if (c === inner || isRelation(tree, c, 'punct', 'ccomp', 'parataxis', 'conj', 'advcl')) continue;
    const at = stretchOf(tree, c);
    from = Math.min(from, at.from);
    to = Math.max(to, at.to);
  }
  return { from, to };
}

/** A stretch without another that may lie inside it. */
function without(tree: Tree, whole: Stretch, hole: Stretch): readonly Stretch[] {
  const parts =
    hole.to <= whole.from || hole.from >= whole.to
      ? [whole]
      : [
          { from: whole.from, to: Math.min(whole.to, hole.from) },
          { from: Math.max(whole.from, hole.to), to: whole.to },
        ];
  return parts.map((p) => trimmed(tree, p)).filter((p) => p.to > p.from);
}

/** "wants to …", "urged X to …", "is expected to …", "considers moving". */
function infinitive(tree: Tree, verb: number, word: CueWord, passive: boolean): Content | null {
  const inner = childrenOf(tree, verb, 'xcomp', 'advcl', 'ccomp', 'obl').find((x) => x > verb && isComplement(tree, verb, x, word));
  if (inner === undefined) return null;
  const whole = trimmed(tree, stretchOf(tree, inner));
  if (passive) {
    const subject = childrenOf(tree, verb, 'nsubj')[0];
    return { content: [...(subject === undefined ? [] : [nounPhrase(tree, subject, verb)]), whole], cue: [] };
  }
  const object = childrenOf(tree, verb, 'obj', 'iobj').find((o) => o > verb && o < inner);
  if (object === undefined) return word.frames.has('to') || word.frames.has('ing') ? { content: [whole], cue: [] } : null;
  const told = word.class === 'say' || word.class === 'ask';
  return { content: told ? [whole] : [nounPhrase(tree, object, whole.from), whole], cue: [] };
}

function isComplement(tree: Tree, verb: number, inner: number, word: CueWord): boolean {
  const relation = relationOf(tree, inner);
  if (relation === 'advcl' || relation === 'obl')
    return word.class === 'deny' && word.frames.has('ing') && isGerundBehind(tree, verb, inner);
  const to = childrenOf(tree, inner, 'mark', 'aux').some((m) => lower(tree, m) === 'to');
  if (to) return word.frames.has('to') || word.frames.has('np-to');
  if (word.frames.has('np-as')) return false;
  return tree.tokens[inner]?.xpos === 'VBG' && word.frames.has('ing');
}

/** "denied *bombing* it", "denied *being behind* it": a gerund right behind the verb is its complement, whatever the tree calls it. */
const isGerundBehind = (tree: Tree, verb: number, inner: number): boolean =>
  tree.tokens[verb + 1]?.xpos === 'VBG' && (inner === verb + 1 || childrenOf(tree, inner, 'cop', 'aux').includes(verb + 1));

/** "spoke about X", "called for X": the preposition is of the cue, the rest is content. */
function prepositional(tree: Tree, verb: number, word: CueWord): Content | null {
  if (word.prepositions.size === 0) return null;
  for (const c of childrenOf(tree, verb, 'obl', 'nmod', 'advcl')) {
    const at = stretchOf(tree, c);
    if (c < verb || at.from <= verb || !word.prepositions.has(lower(tree, at.from))) continue;
    const content = toClauseEnd(tree, verb, trimmed(tree, { from: at.from + 1, to: at.to }));
    if (content.to > content.from) return { content: [content], cue: [{ from: at.from, to: at.from + 1 }] };
  }
  return null;
}

/** "condemned X", "called X a Y", "X was approved", "the plan that X proposed". */
function object(tree: Tree, verb: number, word: CueWord, passive: boolean): Content | null {
  const figure =
    word.frames.has('np-at') && childrenOf(tree, verb, 'obl', 'nmod').some((o) => lower(tree, stretchOf(tree, o).from) === 'at');
  if (!word.frames.has('np') && !word.frames.has('np-as') && !figure) return null;
  if (passive) {
    const subject = childrenOf(tree, verb, 'nsubj')[0];
    if (subject !== undefined) return { content: [nounPhrase(tree, subject, verb), ...predicate(tree, verb)], cue: [] };
    const above = tree.tokens[verb]?.head ?? -1;
    if (above >= 0 && isRelation(tree, verb, 'acl')) return { content: [nounPhrase(tree, above, stretchOf(tree, verb).from)], cue: [] };
    return null;
  }
  const thing = childrenOf(tree, verb, 'obj')[0];
  if (thing === undefined) {
    // "counted eight dead": a small clause, whose subject the tree takes for no object.
    const small = word.class === 'say' ? childrenOf(tree, verb, 'xcomp').find((x) => x > verb) : undefined;
    return small === undefined ? null : { content: [trimmed(tree, stretchOf(tree, small))], cue: [] };
  }
  return { content: [toClauseEnd(tree, verb, nounPhrase(tree, thing))], cue: [] };
}

/** What the verb has behind its object belongs to the content too, up to a mark or a conjunction: "condemned the strike as a crime". */
function toClauseEnd(tree: Tree, verb: number, content: Stretch): Stretch {
  if (content.from <= verb) return content;
  let to = content.to;
  for (const c of tree.children[verb] ?? []) {
    const at = stretchOf(tree, c);
    if (at.from < to) continue;
    if (at.from > to || !isRelation(tree, c, 'obl', 'xcomp', 'advmod', 'advcl', 'ccomp')) break;
    to = at.to;
  }
  return trimmed(tree, { from: content.from, to });
}

/** What the object is called: "(called it) a disaster", "(described it) as a disaster". */
function predicate(tree: Tree, verb: number): readonly Stretch[] {
  const called =
    childrenOf(tree, verb, 'xcomp')[0] ?? childrenOf(tree, verb, 'obl').find((o) => lower(tree, stretchOf(tree, o).from) === 'as');
  return called === undefined || called < verb ? [] : [trimmed(tree, stretchOf(tree, called))];
}
