import { type Analyzer, type Token, tokens } from '../language/index.ts';
import type { Span, Vocabulary } from '../model/index.ts';
import type { KnownWords } from './known-words.ts';

/** The grammar of a sentence; names and nouns for people that the vocabulary knows are no verbs in it. */
export function grammar(s: KnownWords, span: Span, vocabulary: Vocabulary, analyzer: Analyzer): readonly Token[] {
  // What has no words has no grammar, be it a megabyte of quotation marks.
  if (s.words.length === 0) return [];
  const cut = tokens(s.text, span);
  const known = namesIn(s, vocabulary);
  const nominal = new Set<number>();
  let next = 0;
  for (const [i, token] of cut.entries()) {
    while ((known[next]?.end ?? Infinity) <= token.start) next++;
    const name = known[next];
    if (name !== undefined && token.start >= name.start && token.end <= name.end) nominal.add(i);
  }
  return analyzer.analyse(s.text, cut, nominal);
}

/** Where words of names and plural nouns for people stand, in the order of the text: "Human Rights Watch", "gunmen". */
function namesIn(s: KnownWords, vocabulary: Vocabulary): readonly Span[] {
  const { placeNames, actorNames, sourceNames, casualtyWords } = vocabulary;
  const names = [placeNames, actorNames, sourceNames].flatMap((lexicon) =>
    s.find<unknown>(lexicon).flatMap((m) => s.words.slice(m.from, m.to).filter((w) => w.shape !== 'lower')),
  );
  const people = s.find(casualtyWords).filter((m) => m.rows.every((r) => r.is === 'people' && r.plural));
  return [...names, ...people.map((m) => m.span)].sort((a, b) => a.start - b.start || a.end - b.end);
}
