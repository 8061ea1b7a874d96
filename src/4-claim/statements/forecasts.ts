import { addDays, addMonths, day, lastOfMonth, numbers, words } from '../../language/index.ts';
import type { Article, DateRange, Forecast, Vocabulary } from '../../model/index.ts';
import { clauseText } from './clause-text.ts';
import type { Namer } from './names.ts';
import type { Of, Scene } from '../scene.ts';
import { speakerName } from './speaker-name.ts';

const BY = /\b(?:by|before|until|till|within|no later than)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:of\s+)?$/iu;

/** What is expected or promised, with the day by which it can be scored; without one it is an opinion and left out. */
export function forecasts(article: Article, scenes: readonly Scene[], nameOf: Namer, vocabulary: Vocabulary): readonly Forecast[] {
  return scenes.flatMap((scene) =>
    scene.forecasts.flatMap((f): readonly Forecast[] => {
      const due = dueOf(f, scene, article);
      if (due === null) return [];
      const speaker = scene.speakers[0];
      return [
        {
          article: article.id,
          evidence: { article: article.id, span: scene.span, quote: article.text.slice(scene.span.start, scene.span.end) },
          about: clauseText(article.text, f.about),
          by:
            (f.by === null ? null : (nameOf(f.by, scene)?.name ?? null)) ??
            (speaker === undefined ? null : speakerName(speaker, vocabulary)),
          due,
        },
      ];
    }),
  );
}

/** The first time behind the cue that lies ahead of the report; a promise may be told after its day. */
function dueOf(f: Of<'forecast'>, scene: Scene, article: Article): DateRange | null {
  const published = article.published?.first ?? null;
  for (const t of scene.times) {
    const last = t.range.last;
    if (last === null || t.span.start < f.span.start || t.bound === 'since') continue;
    const term = t.bound === 'until' || BY.test(article.text.slice(Math.max(scene.span.start, t.span.start - 40), t.span.start));
    const ahead = published !== null && last > published;
    if (f.is === 'promise' ? !term && !ahead : !ahead) continue;
    return term ? { first: null, last, precision: 'unknown' } : t.range;
  }
  return published === null ? null : termOf(f, scene, article, published);
}

/** "within three months", "a further two weeks": counted from the day of the report. */
function termOf(f: Of<'forecast'>, scene: Scene, article: Article, published: string): DateRange | null {
  const list = words(article.text, { start: f.span.end, end: scene.span.end });
  for (const n of numbers(list)) {
    const unit = list[n.to]?.key ?? '';
    const lead = list
      .slice(Math.max(0, n.from - 3), n.from)
      .map((w) => w.key)
      .join(' ');
    const count = n.value.high ?? n.value.best ?? n.value.low;
    if (
      !/(?:^| )(?:within|in|take|takes|last|another|further|next|coming|least|about|up to)(?: the| a| an| at least| about| next)?$/u.test(
        lead,
      ) ||
      count > 600 ||
      list[n.to]?.before !== ' '
    )
      continue;
    const last = /^days?$/u.test(unit)
      ? addDays(published, count)
      : /^weeks?$/u.test(unit)
        ? addDays(published, count * 7)
        : /^months?$/u.test(unit)
          ? monthsOn(published, count)
          : /^years?$/u.test(unit)
            ? monthsOn(published, count * 12)
            : null;
    if (last !== null) return { first: published, last, precision: 'unknown' };
  }
  return null;
}

/** The same day so many months later, or the last of a shorter month. */
function monthsOn(from: string, months: number): string {
  const [year, month] = addMonths(from, months);
  return day(year, month, Number(from.slice(8, 10))) ?? lastOfMonth(year, month);
}
