import type { Article, DateRange, Figure, Vocabulary } from '../../model/index.ts';
import { doubtful } from './conflicting-figures.ts';
import { gap, type Of, overlaps, type Scene, within } from '../scene.ts';
import { speakerName } from './speaker-name.ts';

/** A total over a time counts at least so many, a strength, a number of people or of bodies so many: less is one occurrence or one unit. */
const LEAST = { total: 10, strength: 40, people: 1000, bodies: 3, killed: 50 };
const TOTAL = /\b(?:figures|totals?|monthly|statistics|tall(?:y|ies))\b/iu;
const FLEE = /\b(?:displaced|flee|flees|fled|fleeing|uprooted|homeless|evacuated)\b/iu;
/** One deed, however many it killed: "the worst attack", "an explosion". */
const ONE_DEED =
  /\b(?:an?|the|this|that|another|worst|deadliest) (?:[\p{L}-]+ ){0,3}(?:attack|explosion|blast|bombing|strike|airstrike|raid|massacre|ambush|crash|bomb)\b/iu;
const HARMED = /\b(?:killed|killing|dead|died|deaths|wounded|injured)\b/iu;
/** Where people die, are taken or flee, a number of fighters is a number of those, not a strength. */
const FATE =
  /\b(?:killed|killing|dead|died|deaths|toll|captured|recaptured|arrested|detained|escaped|fled|wounded|injured|surrendered|executed|hanged|bodies|casualties|eliminated|destroyed)\b/iu;

/** Published totals: a number of attacks, deaths, fighters or people that tells of no single occurrence. */
export function figures(article: Article, scenes: readonly Scene[], vocabulary: Vocabulary): readonly Figure[] {
  const found = scenes.flatMap((scene) => {
    const sentence = article.text.slice(scene.span.start, scene.span.end);
    const period = periodOf(scene, article);
    return scene.totals.flatMap((t) => {
      if (scene.times.some((time) => overlaps(time.span, t.span)) || isYear(article.text.slice(t.span.start, t.span.end))) return [];
      const metric = metricOf(t, scene, sentence, period);
      return metric === null ? [] : [figure(article, scene, t, metric, period, vocabulary)];
    });
  });
  return doubtful(found, vocabulary);
}

/** What a number is a total of; null where it tells of one occurrence. */
function metricOf(t: Of<'total'>, scene: Scene, sentence: string, period: DateRange | null): string | null {
  const told = scene.casualties.filter((c) => c.span.start <= t.span.start && c.span.end >= t.span.end - 1);
  const { low } = t.count;
  // "1,792 people were killed in October": a toll of a month or more is a total, not one deed.
  if (told.some((c) => c.harm === 'killed'))
    return period !== null && low >= LEAST.killed && (TOTAL.test(sentence) || !(dayStated(scene) || ONE_DEED.test(sentence)))
      ? 'fatalities'
      : null;
  if (t.metric === 'displaced') return low >= LEAST.total ? 'displaced' : null;
  if (t.is === 'people')
    return low < LEAST.people ? null : FLEE.test(sentence) ? 'displaced' : told.length > 0 || HARMED.test(sentence) ? null : t.metric;
  if (t.is === 'total') return period !== null && (low >= LEAST.total || t.vague) ? t.metric : null;
  if (told.length > 0) return null;
  // Villages are counted when they change hands.
  if (t.metric === 'villages') return low >= LEAST.bodies && scene.holdings.length > 0 ? t.metric : null;
  if (t.metric === 'armed groups') return low >= LEAST.bodies && !t.vague ? t.metric : null;
  return low >= LEAST.strength && !FATE.test(sentence) ? t.metric : null;
}

const isYear = (words: string): boolean => /^(?:19|20)\d\d$/u.test(words);

const dayStated = (scene: Scene): boolean => scene.times.some((t) => t.bound === 'at' && t.range.precision === 'day');

/** The time that a total covers: a month or more, or all since a time. */
function periodOf(scene: Scene, article: Article): DateRange | null {
  const long = scene.times.find((t) => t.range.first !== null && /^(?:year|unknown|month)$/u.test(t.range.precision));
  if (long === undefined) return null;
  const since = /\bsince\b/iu.test(article.text.slice(Math.max(scene.span.start, long.span.start - SINCE), long.span.start));
  return since && article.published !== null ? { first: long.range.first, last: article.published.last, precision: 'unknown' } : long.range;
}

/** Characters within which "since" takes a time with it: "since the war broke out in 2011". */
const SINCE = 50;

function figure(article: Article, scene: Scene, t: Of<'total'>, metric: string, period: DateRange | null, vocabulary: Vocabulary): Figure {
  const inside = scene.actors.find((a) => within(a.span, t.counted));
  // "500 out of the 2,000": the whole has its own owner, or none.
  const isWhole = /\b(?:out of|of) (?:the|its|their|an?) $/u.test(
    article.text.slice(Math.max(scene.span.start, t.span.start - 14), t.span.start),
  );
  const nearest = inside ?? (isWhole ? undefined : [...scene.actors].sort((a, b) => gap(a.span, t.span) - gap(b.span, t.span))[0]);
  const where = scene.places[0]?.candidates[0];
  const speaker = scene.speakers[0];
  return {
    article: article.id,
    evidence: { article: article.id, span: scene.span, quote: article.text.slice(scene.span.start, scene.span.end) },
    metric,
    value: t.comparator === 'range' ? t.count.low : (t.count.best ?? t.count.high ?? t.count.low),
    comparator: t.comparator,
    low: t.count.low,
    high: t.count.high,
    period: period ?? asOf(t, article),
    place: where === undefined ? null : (vocabulary.places.get(where)?.name ?? null),
    actor: nearest?.name ?? null,
    source: speaker === undefined ? null : speakerName(speaker, vocabulary),
  };
}

/** What is there is told as of the report. */
const asOf = (t: Of<'total'>, { published }: Article): DateRange | null =>
  t.is === 'total' || published?.last == null ? null : { first: null, last: published.last, precision: 'unknown' };
