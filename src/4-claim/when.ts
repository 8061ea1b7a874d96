import { addDays, range } from '../language/index.ts';
import type { Article, DateRange, Span } from '../model/index.ts';
import { isMeasuredFrom } from './deeds/background.ts';
import { describesFreed } from './deeds/captives.ts';
import { doubt, found, grounds, type Found } from './found.ts';
import { gap, type Of, type Scene } from './scene.ts';
import { remembered, type Telling } from './telling.ts';

/** How many sentences on a day still holds where nothing else is said. */
const CARRY = 6;
const PRECISIONS = ['day', 'week', 'month', 'year', 'unknown'];

type Time = Of<'time'>;

/**
 * The day of a deed: the time that grammar ties to its word; else another of the sentence that is tied to nothing else; else the day
 * just told; else, for undated fresh news, the days before publication. The day on which somebody spoke is only a bound.
 */
export function when(telling: Telling): Found<DateRange | null> {
  const { article, scene, occurrence } = telling;
  const { trigger } = occurrence;
  if (isMeasuredFrom(trigger, scene, article.text)) return found(null, 'told because of something later');
  const isSpeech = (t: Time): boolean =>
    (t.speech || utterance(article.text, scene, t.span)) && !opensWhatIsSaid(article.text, scene, t.span);
  const [said, times] = partition(
    scene.times.filter((t) => t.bound === 'at'),
    isSpeech,
  );
  const since = scene.times.find((t) => t.range.first !== null && opensPeriod(t, telling));
  const deeds = times.filter((t) => t !== since && !isOfLaterDeath(t, telling));
  // "Freed 30 students kidnapped last month in X on Tuesday": of two days the nearest behind the taking is its own; of one it is open.
  if (describesFreed(trigger, scene.triggers, article.text)) {
    const own = deeds.length > 1 ? deeds.find((t) => t.span.start > trigger.span.start) : undefined;
    return own === undefined ? found(null, 'told because of something later') : stated(own, 'the time behind the deed', telling);
  }
  const tied = finest(
    deeds.filter((t) => t.dates.some((d) => d.start === trigger.span.start)),
    trigger,
  );
  const quoted = tied === undefined ? null : dayOfSpeaking(tied, telling);
  if (quoted !== null) return quoted;
  if (tied !== undefined) return stated(tied, 'the time that grammar ties to the deed', telling);
  if (since !== undefined)
    return stated({ ...since, range: range(since.range.first, article.published?.last ?? null) }, 'the period since a day', telling);
  const near = finest(
    deeds.filter((t) => t.dates.length === 0 && gap(t.span, trigger.span) <= (isFine(t.range) ? 200 : 70)),
    trigger,
  );
  if (near !== undefined) return stated(near, 'the most precise time of the sentence', telling);
  const other = finest(
    deeds.filter((t) => isFine(t.range) && gap(t.span, trigger.span) <= 200),
    trigger,
  );
  if (other !== undefined) return stated(other, 'the time of another deed of the sentence', telling);
  if (
    /\b(?:days?|weeks?|months?|years?|nights?) (?:before|earlier|previously)\b/iu.test(article.text.slice(scene.span.start, scene.span.end))
  )
    return found(null, 'counted from another day', {
      doubts: [doubt('date', 'the text counts the day from another one; not worked out')],
    });
  const spoken = said.find((t) => isFine(t.range))?.range.last ?? null;
  const held = remembered(telling, CARRY)?.date ?? null;
  // What was said on a day is of no later day.
  if (held !== null && held.inferred !== true && isFine(held) && (spoken === null || (held.first ?? '') <= spoken))
    return found(held, 'the day told before', {
      doubts: [doubt('date', 'the sentence gives no day of its own; taken from the sentences before')],
    });
  return undated(telling, spoken);
}

/** "The attackers *today* killed …," in the words of a speaker who just told of the day before publication: today is that day. */
function dayOfSpeaking(time: Time, telling: Telling): Found<DateRange | null> | null {
  const { article, scene, previous } = telling;
  const words = article.text.slice(time.span.start, time.span.end);
  const day = remembered(telling, 1)?.date ?? null;
  const published = article.published?.precision === 'day' ? article.published.last : null;
  if (!TODAY.test(words) || day?.precision !== 'day' || published === null || day.last !== addDays(published, -1)) return null;
  if (!/[“"][^”"]*$/u.test(article.text.slice(scene.span.start, time.span.start))) return null;
  const speakers = (s: Scene | null): readonly string[] => (s?.speakers ?? []).flatMap(({ chain }) => chain.at(-1)?.name ?? []);
  const before = speakers(previous);
  if (!speakers(scene).some((name) => before.some((other) => other.startsWith(name) || name.startsWith(other)))) return null;
  return found(day, 'the day on which its speaker spoke', {
    grounds: grounds('date', time.span, article),
    doubts: [doubt('date', `“${words}” is said in a quotation; taken for the day of which its speaker just told`)],
  });
}
const TODAY = /^(?:(?:earlier |late(?:r)? )?today|tonight|this (?:morning|afternoon|evening))$/iu;

/** "The toll rose to 19 after one of the injured died on Monday": the day on which somebody died of it, later than the deed. */
function isOfLaterDeath(time: Time, { article, scene }: Telling): boolean {
  const before = article.text.slice(scene.span.start, time.span.start);
  return DIED.test(before) && OF_WOUNDS.test(before);
}
const DIED = /\b(?:died|dies|succumbed)\b[^,;.]{0,60}$/iu;
const OF_WOUNDS = /\bof the (?:injured|wounded)\b|\b(?:of|to) (?:his|her|their) (?:wounds|injuries)\b/iu;

/** "Since the operation began on 3 May the group has raided …", "killed since Saturday": from that day to the day of the report. */
function opensPeriod(time: Time, { article, scene, occurrence }: Telling): boolean {
  if (time.dates.some((d) => d.start === occurrence.trigger.span.start)) return time.bound === 'since';
  const before = article.text.slice(Math.max(scene.span.start, time.span.start - 100), time.span.start);
  return time.bound === 'since' ? gap(time.span, occurrence.trigger.span) <= 70 : /\bsince\b[^,;:.]*$/iu.test(before);
}

const isFine = ({ precision }: DateRange): boolean => precision === 'day' || precision === 'week';

/** The most precise of several times, the nearest among equals. */
const finest = (times: readonly Time[], trigger: Of<'trigger'>): Time | undefined =>
  [...times].sort(
    (a, b) =>
      PRECISIONS.indexOf(a.range.precision) - PRECISIONS.indexOf(b.range.precision) ||
      gap(a.span, trigger.span) - gap(b.span, trigger.span),
  )[0];

function stated(time: Time, rule: string, { article }: Telling): Found<DateRange | null> {
  return found(time.range, rule, {
    grounds: grounds('date', time.span, article),
    doubts: time.doubt === null ? [] : [doubt('date', time.doubt)],
  });
}

/** How many days back the fresh news of a lead lies at most: 100 of 111 reports of the 1980s whose day lies in the week before their dateline. */
const LEAD_DAYS = 2;
/** How far down a story its lead goes, in sentences; a brief item is lead all through. */
const LEAD = 3;
const BRIEF = 12;
const isBrief = ({ paragraphs }: Article): boolean => paragraphs.reduce((n, p) => n + p.sentences.length, 0) <= BRIEF;

/** What no day is told for: news is fresh, and freshest in the lead and in what an agency sends out on the day. What was said on a day was before it. */
function undated({ article, scene }: Telling, said: string | null): Found<DateRange | null> {
  const published = said ?? (article.published?.precision === 'day' ? article.published.last : null);
  if (published === null) return found(null, 'no day is told, and the article has none');
  const fresh = (days: number, rule: string): Found<DateRange> =>
    found({ ...range(addDays(published, -days), published), inferred: true }, rule, {
      doubts: [doubt('date', `no day is stated; ${rule}`)],
    });
  if (article.dateline !== null) return fresh(0, 'an agency sends its news on the day');
  if (said !== null) return fresh(1, 'what is said on a day is of that day or the one before');
  if (scene.index < LEAD || isBrief(article)) return fresh(LEAD_DAYS, `the news of a lead is at most ${String(LEAD_DAYS)} days old`);
  return fresh(7, 'fresh news is of the week before publication');
}

function partition<T>(all: readonly T[], test: (x: T) => boolean): readonly [yes: readonly T[], no: readonly T[]] {
  return [all.filter(test), all.filter((x) => !test(x))];
}

/** "reported today that yesterday gunmen killed …": a day right after the "that" is of what is said, wherever grammar hung it. */
const opensWhatIsSaid = (text: string, scene: Scene, time: Span): boolean =>
  /\bthat,? (?:on |at |late |early )?$/iu.test(text.slice(Math.max(scene.span.start, time.start - 20), time.start));

/** "told the agency on Tuesday", "in a statement on Saturday": the day of speaking, not of the deed. */
function utterance(text: string, scene: Scene, time: Span): boolean {
  // "Confirmed dead in Saturday's attack": what owns the deed is its day.
  if (/^['’]s\b/u.test(text.slice(time.end, time.end + 3))) return false;
  // Where a deed is told between the speaking and the day, it is the day of the deed.
  const from = Math.max(scene.span.start, ...scene.triggers.filter((t) => t.span.end <= time.start).map((t) => t.span.end));
  const before = text.slice(Math.max(from, time.start - 60), time.start);
  return (
    scene.speakers.length > 0 &&
    /\b(?:said|says|told|announced|reported|confirmed(?! dead)|added|stated|declared|statement|warned|claimed|denied|published|released|report)\b(?: (?!killed|wounded|attack)[\p{L}'’.-]+){0,4}? (?:on |late |early |later )?$/iu.test(
      before,
    )
  );
}
