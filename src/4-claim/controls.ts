import type { Article, Control, PlaceId, Vocabulary } from '../model/index.ts';
import type { Scene } from './scene.ts';

/** Who a sentence says holds a place: "under the control of X", "X controls Y", "X-held Y". */
export function controls(article: Article, scenes: readonly Scene[], vocabulary: Vocabulary): readonly Control[] {
  const { text } = article;
  return scenes.flatMap((scene, at) =>
    scene.actors.flatMap((actor) => {
      const before = text.slice(Math.max(scene.span.start, actor.span.start - 60), actor.span.start);
      const after = text.slice(actor.span.end, Math.min(scene.span.end, actor.span.end + 60));
      const under =
        /\b(?:under|in) (?:the )?(?:full |effective |complete )?(?:control|rule|occupation|hands) of (?:the )?$/u.test(before) ||
        /\b(?:held|controlled|occupied|ruled|governed) by (?:the )?$/u.test(before);
      const holds = /^ (?:still |now |currently )?(?:controls?|holds?|occup(?:y|ies)|rules?) (?:the )?(?:\p{L}+ ){0,3}$/u;
      const adjective = /^[- ](?:held|controlled|occupied|ruled) (?:\p{L}+ ){0,3}$/u;
      const place = scene.places.find((p) =>
        under
          ? p.span.end <= actor.span.start
          : p.span.start >= actor.span.end &&
            (holds.test(text.slice(actor.span.end, p.span.start)) || adjective.test(text.slice(actor.span.end, p.span.start))),
      );
      // "It was under control of …": the place is what the sentence before began with.
      const it =
        under &&
        place === undefined &&
        /^It (?:was|is|has been|had been|remained)\b/u.test(text.slice(scene.span.start, scene.span.start + 20))
          ? scenes[at - 1]?.places[0]
          : undefined;
      const held = place ?? it;
      if (
        held === undefined ||
        (!under &&
          !holds.test(after.slice(0, Math.max(0, held.span.start - actor.span.end))) &&
          !adjective.test(after.slice(0, Math.max(0, held.span.start - actor.span.end))))
      )
        return [];
      const time = under ? scene.times.find((t) => t.span.start >= actor.span.end) : undefined;
      return [
        {
          article: article.id,
          evidence: { article: article.id, span: scene.span, quote: text.slice(scene.span.start, scene.span.end) },
          place: vocabulary.places.get(held.candidates[0] as PlaceId)?.name ?? text.slice(held.span.start, held.span.end),
          by: vocabulary.actors.get(actor.actor)?.name ?? text.slice(actor.span.start, actor.span.end),
          from: time?.range.first ?? null,
          to: time?.bound === 'at' ? (time.range.last ?? null) : null,
        },
      ];
    }),
  );
}
