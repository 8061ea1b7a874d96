import type { Article, Mention, Span } from '../model/index.ts';

/** One sentence with all that it names, kind by kind. */
export interface Scene {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: number;
  readonly triggers: readonly Of<'trigger'>[];
  readonly casualties: readonly Of<'casualty'>[];
  readonly actors: readonly Of<'actor'>[];
  readonly places: readonly Of<'place'>[];
  readonly times: readonly Of<'time'>[];
  readonly speakers: readonly Of<'speaker'>[];
  readonly weapons: readonly Of<'weapon'>[];
  readonly ties: readonly Of<'tie'>[];
  readonly holdings: readonly Of<'holding'>[];
  readonly totals: readonly Of<'total'>[];
  readonly forecasts: readonly Of<'forecast'>[];
  readonly patterns: readonly Of<'pattern'>[];
}

export type Of<K extends Mention['kind']> = Extract<Mention, { readonly kind: K }>;

/** The sentences of an article in order, each with its mentions; a name inside the words of a speaker is no party to the deed. */
export function scenes(article: Article, mentions: readonly Mention[]): readonly Scene[] {
  const bySentence = new Map<number, Mention[]>();
  for (const m of mentions) {
    const list = bySentence.get(m.sentence);
    if (list === undefined) bySentence.set(m.sentence, [m]);
    else list.push(m);
  }
  let index = 0;
  return article.paragraphs.flatMap((p, paragraph) =>
    p.sentences.map((span) => {
      const here = bySentence.get(index) ?? [];
      const of = <K extends Mention['kind']>(kind: K): readonly Of<K>[] => here.filter((m): m is Of<K> => m.kind === kind);
      const speakers = of('speaker');
      const spoken = (m: { readonly span: Span }): boolean => speakers.some((s) => within(m.span, s.span));
      return {
        index: index++,
        span,
        paragraph,
        speakers,
        triggers: of('trigger').filter((m) => !spoken(m)),
        casualties: of('casualty').filter((m) => !spoken(m)),
        actors: of('actor').filter((m) => !spoken(m)),
        places: of('place').filter((m) => !spoken(m)),
        times: of('time'),
        weapons: of('weapon'),
        ties: of('tie'),
        holdings: of('holding'),
        totals: of('total'),
        forecasts: of('forecast'),
        patterns: of('pattern'),
      };
    }),
  );
}

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Characters between two spans; 0 where they touch or overlap. */
export const gap = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);
