import type { Span } from '../../model/index.ts';
import type { Analyzer, Token } from './analyzer.ts';
import { arcFinder } from './arcs.ts';
import { encode, PAD, ROOT } from './atoms.ts';
import { caseTeller, inTitleCase } from './letter-case.ts';
import { labeller } from './labels.ts';
import { lemma } from './lemma.ts';
import { withMainVerb } from './main-verb.ts';
import type { Model } from './model.ts';
import { sentenceState, showTags, tagSight } from './sentence-state.ts';
import { tagger } from './tagger.ts';

/** What is longer is read in pieces of this many words: no sentence that anyone wrote is. */
const LONGEST = 1_000;
const NONE: ReadonlySet<number> = new Set();

/**
 * An analyzer with small models: tags from left to right (linear), then heads (a network with one layer), then the names of the arcs
 * (linear), then lemmas; last, a verb that was taken for an adjective is righted. A text all in capitals has a tagger of its own,
 * which headlines with Each Word Capitalised are read by too.
 */
export function modelAnalyzer(model: Model): Analyzer {
  const state = sentenceState(LONGEST);
  const sight = tagSight(model.tags);
  const verbs = new Set(model.tags.flatMap((t, i) => (t.upos === 'VERB' || t.upos === 'AUX' ? [i] : [])));
  const chooseTags = {
    mixed: tagger(model.taggers.mixed, model.lexicon, verbs),
    capitals: tagger(model.taggers.capitals, model.lexicon, verbs),
  };
  const caseOf = caseTeller();
  const findHeads = arcFinder(model.arcs, LONGEST);
  const nameArcs = labeller(model, sight, LONGEST);
  return { name: model.name, analyse };

  function analyse(text: string, tokens: readonly Span[], nominal: ReadonlySet<number> = NONE): readonly Token[] {
    if (tokens.length <= LONGEST) return piece(text, tokens, 0, nominal);
    const out: Token[] = [];
    for (let from = 0; from < tokens.length; from += LONGEST)
      for (const t of piece(text, tokens.slice(from, from + LONGEST), from, nominal)) out.push(t);
    return out;
  }

  function piece(text: string, tokens: readonly Span[], from: number, nominal: ReadonlySet<number>): readonly Token[] {
    if (tokens.length === 0) return [];
    const variant = inTitleCase(text, tokens) ? 'capitals' : caseOf(text);
    encode(text, tokens, model.lexicon, variant === 'capitals', state.atoms);
    chooseTags[variant](state, (i) => nominal.has(from + i));
    showTags(state, sight, model.lexicon);
    findHeads(state);
    nameArcs(state);
    const read = tokens.map(({ start, end }, i) => {
      const p = PAD + i;
      const { upos, xpos } = model.tags[state.tag[p] as number] as Model['tags'][number];
      const form = text.slice(start, end);
      const head = state.head[p] as number;
      return {
        start,
        end,
        form,
        lemma: lemma(form, upos, xpos),
        upos,
        xpos,
        head: head === ROOT ? -1 : head - PAD + from,
        deprel: model.deprels[state.deprel[p] as number] as string,
      };
    });
    return withMainVerb(read, from);
  }
}
