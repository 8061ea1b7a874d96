import type { Affiliation, Article, Span, Vocabulary } from '../model/index.ts';
import type { Scene } from './scene.ts';

/** The words between two parties that tie the first to the second; at most a few words may stand beside them. */
const TIES: readonly (readonly [RegExp, string])[] = [
  [/^,? (?:\p{L}+ ){0,4}?(?:absorbed|integrated|incorporated|merged) into (?:the )?(?:\p{L}+ ){0,2}$/u, 'absorbed into'],
  [
    /^(?:,| is| are| was| were|, which is)? (?:\p{L}+ ){0,2}?(?:part|a branch|an arm|a wing|a faction) of (?:the )?(?:\p{L}+ ){0,1}$/u,
    'part of',
  ],
  [/^(?:,| is| are| was| were)? (?:\p{L}+ ){0,2}?(?:backed|supported|armed|trained|funded) by (?:the )?$/u, 'backed by'],
  [/^(?:,| is| are| was| were)? (?:\p{L}+ ){0,2}?(?:controlled|commanded|led|run) by (?:the )?$/u, 'controlled by'],
  [/^(?:,| is| are| was| were)? (?:\p{L}+ ){0,2}?(?:linked|loyal|allied|affiliated) (?:to|with) (?:the )?$/u, 'affiliated with'],
];
const PERSON = String.raw`(\p{Lu}[\p{L}'’.-]+(?: (?:[aA]l|bin|ibn|Abu|[eE]l)[ -])?(?:[ -]\p{Lu}[\p{L}'’-]+){1,4})`;
const POST = String.raw`(?:a |an |the )?(?:[\p{L}-]+ ){0,3}?(commander|leader|head|chief|member|spokesman|spokeswoman|deputy commander|secretary general|founder|official) (?:of|in|with) (?:the )?`;
const HOLDS = new RegExp(`${PERSON},? (?:is (?:also )?|who is |was )?${POST}$`, 'u');

/** Ties that a sentence states between two parties, or between a named person's office and a party. */
export function affiliations(article: Article, scenes: readonly Scene[], vocabulary: Vocabulary): readonly Affiliation[] {
  const { text } = article;
  return scenes.flatMap((scene) => {
    const evidence = { article: article.id, span: scene.span, quote: text.slice(scene.span.start, scene.span.end) };
    const name = (actor: Scene['actors'][number]): string => vocabulary.actors.get(actor.actor)?.name ?? '';
    const make = (subject: string, relation: string, target: string): Affiliation => ({
      article: article.id,
      evidence,
      subject,
      relation,
      target,
      from: null,
      to: null,
    });
    const between = (a: Span, b: Span): string => text.slice(a.end, b.start);
    const pairs = scene.actors.flatMap((a, i) => {
      const b = scene.actors[i + 1];
      const tie =
        b === undefined || between(a.span, b.span).length > 90 ? undefined : TIES.find(([form]) => form.test(between(a.span, b.span)));
      return b === undefined || tie === undefined || a.actor === b.actor ? [] : [make(name(a), tie[1], name(b))];
    });
    const persons = scene.actors.flatMap((a) => {
      const held = HOLDS.exec(text.slice(Math.max(scene.span.start, a.span.start - 140), a.span.start));
      return held === null ? [] : [make(held[1] as string, relationOf(held[2] as string), name(a))];
    });
    return [...pairs, ...persons];
  });
}

function relationOf(post: string): string {
  return post === 'member' || post === 'official'
    ? 'member of'
    : post.startsWith('spokes')
      ? 'spokesperson of'
      : post === 'founder'
        ? 'founder of'
        : post === 'leader' || post === 'head' || post === 'chief' || post.startsWith('secretary')
          ? 'leader of'
          : `${post} of`;
}
