import { numbers, words, type NumberPhrase } from '../language/index.ts';
import type { Article, Figure, Vocabulary } from '../model/index.ts';
import { gap, overlaps, type Scene } from './scene.ts';

/** What a published total may count, by the noun that follows the number. */
const METRICS: readonly (readonly [RegExp, string])[] = [
  [/^(?:attacks?|incidents?|operations?|bombings?|raids?|airstrikes?|strikes?)$/u, 'attacks'],
  [/^(?:fatalities|deaths?|dead)$/u, 'fatalities'],
  [/^(?:injuries|casualties)$/u, 'casualties'],
  [
    /^(?:fighters?|militants?|jihadis?|jihadists?|insurgents?|terrorists?|combatants?|guerrillas?|militiamen|soldiers|troops|elements|forces?|members|men)$/u,
    'fighters',
  ],
  [/^(?:displaced|refugees|evacuees)$/u, 'displaced'],
];

/** Published totals: a number of attacks, deaths or fighters that tells of no single occurrence. */
export function figures(article: Article, scenes: readonly Scene[], vocabulary: Vocabulary): readonly Figure[] {
  return scenes.flatMap((scene) => {
    const list = words(article.text, scene.span);
    const period =
      scene.times.find(
        (t) => t.range.first !== null && (t.range.precision === 'year' || t.range.precision === 'unknown' || t.range.precision === 'month'),
      )?.range ?? null;
    return numbers(list).flatMap((n) => {
      const noun = metric(list.slice(n.to, n.to + 4).map((w) => w.key));
      if (scene.times.some((t) => overlaps(t.span, n.span))) return [];
      const told = scene.casualties.some((c) => c.span.start <= n.span.start && c.span.end >= n.span.end - 1);
      // "1,792 people were killed in October": a toll of a month or more is a total, not one deed.
      if (
        told &&
        (!dayStated(scene) || TOTAL.test(article.text.slice(scene.span.start, scene.span.end))) &&
        period !== null &&
        n.value.low >= 50 &&
        scene.casualties.some((c) => c.harm === 'killed')
      )
        return [figure(article, scene, n, 'fatalities', period, vocabulary)];
      const many =
        noun === 'attacks' || noun === 'fatalities'
          ? period !== null && (n.value.low >= 10 || n.vague)
          : noun === 'displaced' || (!told && n.value.low >= 40 && !FATE.test(article.text.slice(scene.span.start, scene.span.end)));
      return noun !== null && many ? [figure(article, scene, n, noun, period, vocabulary)] : [];
    });
  });
}

const TOTAL = /\b(?:figures|totals?|monthly|statistics|tall(?:y|ies))\b/iu;
const dayStated = (scene: Scene): boolean => scene.times.some((t) => t.bound === 'at' && t.range.precision === 'day');
/** Where people die, are taken or flee, a number of fighters is a number of those, not a strength. */
const FATE =
  /\b(?:killed|dead|died|deaths|toll|captured|recaptured|arrested|detained|escaped|fled|wounded|injured|surrendered|executed|hanged|bodies|casualties)\b/iu;

function metric(next: readonly string[]): string | null {
  for (const [i, key] of next.entries()) {
    const found = METRICS.find(([form]) => form.test(key));
    if (found !== undefined) return found[1];
    if (i > 0 && /^(?:in|on|at|by|were|was|to|and|who|that|km|kilometers|kilometres|miles|years|percent)$/u.test(key)) return null;
  }
  return null;
}

function figure(article: Article, scene: Scene, n: NumberPhrase, name: string, period: Figure['period'], vocabulary: Vocabulary): Figure {
  const nearest = [...scene.actors].sort((a, b) => gap(a.span, n.span) - gap(b.span, n.span))[0];
  const where = scene.places[0]?.candidates[0];
  const speaker = scene.speakers[0];
  return {
    article: article.id,
    evidence: { article: article.id, span: scene.span, quote: article.text.slice(scene.span.start, scene.span.end) },
    metric: name,
    value: n.comparator === 'range' ? n.value.low : (n.value.best ?? n.value.high ?? n.value.low),
    comparator: n.comparator,
    low: n.value.low,
    high: n.value.high,
    period,
    place: where === undefined ? null : (vocabulary.places.get(where)?.name ?? null),
    actor: nearest === undefined ? null : (vocabulary.actors.get(nearest.actor)?.name ?? null),
    source:
      speaker === undefined
        ? null
        : speaker.source === null
          ? speaker.words
          : (vocabulary.sources.get(speaker.source)?.name ?? speaker.words),
  };
}
