import { paragraphs, quotations, sentences } from '../../src/language/text/index.ts';
import { tokens } from '../../src/language/text/tokens.ts';
import { attributions } from '../../src/language/speech/index.ts';
import type { Analyzer } from '../../src/language/syntax/analyzer.ts';
import type { Span } from '../../src/model/index.ts';

interface Predicted {
  readonly id: string;
  readonly attributions: readonly ({ readonly class: string } & Readonly<
    Record<'source' | 'cue' | 'content', readonly (readonly [number, number])[]>
  >)[];
}

/** The attributions of one article in the form that the benchmark's scorer reads. It annotates no attribution inside the content of another. */
export function predictAttribution(doc: { readonly id: string; readonly text: string }, analyzer: Analyzer): Predicted {
  const stretches = paragraphs(doc.text, { start: 0, end: doc.text.length });
  const parsed = stretches.flatMap((p) => sentences(doc.text, p)).map((s) => analyzer.analyse(doc.text, tokens(doc.text, s)));
  const quotes = stretches.flatMap((p) => quotations(doc.text, p));
  const pairs = (of: readonly Span[]): readonly (readonly [number, number])[] => of.map((s) => [s.start, s.end] as const);
  return {
    id: doc.id,
    attributions: attributions(doc.text, parsed, quotes, stretches)
      .filter((a) => a.within === null)
      .map((a) => ({ class: a.class, source: pairs(a.source), cue: pairs(a.cue), content: pairs(a.content) })),
  };
}
