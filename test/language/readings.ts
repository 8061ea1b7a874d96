import { openAnalyzer } from '../../src/edge/files/model-files.ts';
import * as language from '../../src/language/index.ts';
import { attributions } from '../../src/language/speech/index.ts';
import type { Analyzer, Token, Upos } from '../../src/language/syntax/analyzer.ts';
import type { Span } from '../../src/model/index.ts';
import { whole, wordsOf } from './text.ts';

const UPOS: readonly Upos[] = ['NOUN', 'VERB', 'ADP', 'DET', 'PROPN', 'AUX', 'NUM', 'PUNCT', 'SCONJ', 'ADV', 'PRON', 'ADJ'];
const DEPREL = ['nsubj', 'root', 'case', 'det', 'obl', 'aux', 'nummod', 'punct', 'mark', 'advmod', 'ccomp', 'conj'];

/** A parse that is none, the same for the same words: what reads trees must bear any tree. */
export function anyTree(text: string, spans: readonly Span[]): readonly Token[] {
  return spans.map((span, i) => {
    const kind = (span.end - span.start + i) % UPOS.length;
    const form = text.slice(span.start, span.end);
    const head = i === 0 ? -1 : kind % 3 === 0 ? i - 1 : Math.floor(i / 2);
    return {
      ...span,
      form,
      lemma: form.toLowerCase(),
      upos: UPOS[kind]!,
      xpos: kind === 1 ? 'VBD' : 'NN',
      head,
      deprel: DEPREL[(kind + i) % 12]!,
    };
  });
}

let opened: Analyzer | null = null;

/** The package's own analyzer, opened when it is first asked for. */
const analyzer = (): Analyzer => (opened ??= openAnalyzer());

const sentencesOf = (text: string): readonly Span[] => language.paragraphs(text, whole(text)).flatMap((p) => language.sentences(text, p));
const trees = (text: string): readonly (readonly Token[])[] => sentencesOf(text).map((s) => anyTree(text, language.tokens(text, s)));

/** The public functions of the language layer that read text, by name: what they find in a text, as spans. */
export const readings: Readonly<Record<string, (text: string) => readonly Span[]>> = {
  analyse: (text) => sentencesOf(text).flatMap((s) => analyzer().analyse(text, language.tokens(text, s))),
  argumentsOf: (text) =>
    trees(text).flatMap((tokens) => {
      const of = language.argumentsOf(language.treeOf(tokens));
      return tokens.flatMap((_, i) =>
        of(i).map(({ phrase }) => ({ start: tokens[phrase.from]?.start ?? -1, end: tokens[phrase.to - 1]?.end ?? -1 })),
      );
    }),
  attributions: (text) => {
    const paragraphs = language.paragraphs(text, whole(text));
    const quotes = paragraphs.flatMap((p) => language.quotations(text, p));
    return attributions(text, trees(text), quotes, paragraphs).flatMap((a) => [...a.source, ...a.cue, ...a.content]);
  },
  breakdowns: (text) => {
    const words = wordsOf(text);
    language.breakdowns(words, language.numbers(words));
    return [];
  },
  bylines: (text) =>
    language.linesOf(text, whole(text)).flatMap((l) => language.bylines(text, l).flatMap((b) => [b, ...b.names, ...b.places])),
  caption: (text) =>
    language.paragraphs(text, whole(text)).flatMap((p) => {
      const found = language.caption(text, p);
      return found === null ? [] : [found, found.words, found.credit].filter((s) => s !== null);
    }),
  dates: (text) => language.dates(wordsOf(text), '2016-03-03').map((d) => d.span),
  datesOf: (text) =>
    language
      .datesOf(
        sentencesOf(text).map((s) => language.words(text, s)),
        '2016-03-03',
      )
      .flat()
      .map((d) => d.span),
  determiner: (text) => {
    const words = wordsOf(text);
    words.forEach((_, i) => language.determiner(words, i));
    return [];
  },
  fold: (text) => {
    language.fold(text);
    return [];
  },
  fraction: (text) => {
    const words = wordsOf(text);
    words.forEach((_, i) => language.fraction(words, i));
    return [];
  },
  inCapitals: (text) => {
    language.inCapitals(text);
    return [];
  },
  lexicon: (text) => {
    const words = wordsOf(text);
    const found = language
      .lexicon([
        ['al Ashfield', 1],
        ['a a a', 2],
        ['said', 3],
        ['three hundred', 4],
      ])
      .find(words);
    return found.map((m) => ({ start: words[m.from]?.start ?? -1, end: words[m.to - 1]?.end ?? -1 }));
  },
  linesOf: (text) => language.linesOf(text, whole(text)),
  modality: (text) => {
    for (const tree of trees(text)) {
      const read = language.modality(language.treeOf(tree));
      tree.forEach((_, i) => read(i));
    }
    return [];
  },
  numbers: (text) => language.numbers(wordsOf(text)).map((n) => n.span),
  paragraphs: (text) => language.paragraphs(text, whole(text)),
  phraseHead: (text) => {
    for (const tree of trees(text))
      tree.forEach((t, i) => language.phraseHead(tree, { start: t.start, end: tree[Math.min(i + 3, tree.length - 1)]?.end ?? t.end }));
    return [];
  },
  placePhrases: (text) => {
    const words = wordsOf(text);
    const names = words.flatMap((w, i) => (w.shape === 'title' && i % 2 === 0 ? [{ from: i, to: i + 1 }] : []));
    return language.placePhrases(text, words, names).map((p) => p.span);
  },
  quantities: (text) => language.quantities(wordsOf(text)).map((q) => q.span),
  quantityAt: (text) => {
    const words = wordsOf(text);
    return words.flatMap((_, i) => language.quantityAt(words, i)?.span ?? []);
  },
  quotationRuns: (text) => language.quotationRuns(text, language.paragraphs(text, whole(text))).flat(),
  quotations: (text) => language.quotations(text, whole(text)).flatMap((q) => [q, q.marked]),
  sentences: (text) => language.sentences(text, whole(text)),
  timeExpressions: (text) =>
    language
      .timeExpressions(
        sentencesOf(text).map((s) => language.words(text, s)),
        '2016-03-03',
      )
      .flat()
      .map((t) => t.span),
  tokens: (text) => language.tokens(text, whole(text)),
  treeOf: (text) =>
    trees(text).flatMap((tokens) => {
      const tree = language.treeOf(tokens);
      return tokens.flatMap((_, i) => {
        const { from, to } = language.stretchOf(tree, i);
        return [{ start: tokens[from]?.start ?? -1, end: tokens[to - 1]?.end ?? -1 }];
      });
    }),
  words: (text) => language.words(text, whole(text)),
};
