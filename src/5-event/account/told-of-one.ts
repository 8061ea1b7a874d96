import { touches } from '../../language/index.ts';
import type { Claim, Vocabulary } from '../../model/index.ts';
import { kinship } from '../kinds.ts';
import { contradict } from '../parties.ts';
import { farApart, isFine } from '../places.ts';
import { sharedVictim, victims } from '../victims.ts';

/** Only what is said to have happened can be told twice in one article; plans, threats and background stay as they were said. */
export const speaksOfNews = (claim: Claim): boolean =>
  claim.status === 'reported' || claim.status === 'claimed' || claim.status === 'denied';

/**
 * Whether two claims of one article tell of one happening: null where they do, else why not, in words. Symmetric, and decided from the
 * two alone.
 */
export function apart(a: Claim, b: Claim, vocabulary: Vocabulary): string | null {
  if (!speaksOfNews(a) || !speaksOfNews(b)) return 'one of them is not said to have just happened';
  const kin = kinship(a.eventType, b.eventType);
  if (kin === 'none') return 'another kind of event';
  if (sharedVictim(victims(a), victims(b), true) !== null) return null;
  const resumed = resumes(a, b);
  const dated = a.date !== null && b.date !== null && a.date.precision !== 'unknown' && b.date.precision !== 'unknown';
  if (dated && !touches(a.date, b.date, 0) && !(resumed && (saysNoDay(a) || saysNoDay(b)))) return 'another day';
  if (sumsUp(a, b) || sumsUp(b, a)) return 'one of them sums up several deeds';
  if (parted(a, b)) return 'the text tells of another one';
  const elsewhere = farApart(a.location, b.location);
  if (elsewhere !== null) return elsewhere;
  const shared = kin !== 'violence';
  const sure = isFine(a.location) && isFine(b.location) && shared && isDated(a) === isDated(b);
  if (!(shared && toldAgain(a, b)) && !sure && between(a, b) > NEIGHBOURS)
    return 'too vague or too different for two passages so far apart';
  return contradict(a, b, vocabulary) ? 'other parties' : null;
}

/** "There were attacks in the country on Friday": several deeds in one sentence. It leads up to the next one, and ties no others together. */
function sumsUp(several: Claim, one: Claim): boolean {
  const next = one.evidence.span.start - several.evidence.span.end;
  if (next >= 0 && next <= NEXT) return false;
  return (
    several.location?.precision === 'country' &&
    several.harm.length === 0 &&
    isFine(one.location) &&
    several.grounds.some((g) => g.role === 'trigger' && DEEDS.test(g.text))
  );
}
/** Characters between two sentences that follow each other. */
const NEXT = 4;
const DEEDS = /\b(?:attacks|raids|assaults|bombings|explosions|blasts|ambushes|airstrikes)$/iu;

/** "Another …", "a second attack", "In late July": the later of two passages says itself that it tells of something else. */
function parted(a: Claim, b: Claim): boolean {
  const later = a.evidence.span.start > b.evidence.span.start ? a : b;
  return a.evidence.span.start !== b.evidence.span.start && PARTS.test(later.evidence.quote);
}
const PARTS =
  /^[“"]?(?:Another\b|A (?:second|third|further|separate|different)\b|In (?:a (?:second|separate|different)|another)\b|In the (?:second|other|third)\b|Separately\b|Elsewhere\b|In (?:early |mid-|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\b(?:a second|a separate|separate|another) (?:\p{Ll}+ )?(?:attack|ambush|bomb|bombing|explosion|blast|raid|strike|incident|operation)/u;

/** "The explosion", "this attack": the later of two passages takes its deed as told, and no place of its own says otherwise. */
function resumes(a: Claim, b: Claim): boolean {
  const later = a.evidence.span.start > b.evidence.span.start ? a : b;
  const deed = later.grounds.find((g) => g.role === 'trigger');
  if (deed === undefined || a.evidence.span.start === b.evidence.span.start) return false;
  const before = later.evidence.quote.slice(0, Math.max(0, deed.span.start - later.evidence.span.start));
  return /\b(?:the|this|that)\s$/iu.test(before.slice(-6)) && !later.grounds.some((g) => g.role === 'place');
}

/**
 * Whether the later of two passages of one article takes up the earlier, however far up that stands: it names no day, place or toll of
 * its own, or takes the deed as told. Of 185 pairs of passages of MUC-4's development part that fit incidents of its key and were kept apart
 * for their distance alone, 171 tell of one incident.
 */
function toldAgain(a: Claim, b: Claim): boolean {
  const later = a.evidence.span.start > b.evidence.span.start ? a : b;
  return (saysNoDay(later) && saysNoPlace(later) && later.harm.length === 0) || resumes(a, b);
}
const saysNoPlace = (c: Claim): boolean => !c.grounds.some((g) => g.role === 'place');
/** Whether its day is carried over or that of publication. */
const saysNoDay = (c: Claim): boolean => !c.grounds.some((g) => g.role === 'date');

/** Characters between two passages of one article; 0 where they touch. */
export const between = (a: Claim, b: Claim): number =>
  Math.max(0, a.evidence.span.start - b.evidence.span.end, b.evidence.span.start - a.evidence.span.end);

/** Characters within which one article goes on about the same deed in other words. */
export const NEIGHBOURS = 400;

/** Whether a claim's day is known to a month or better. */
export const isDated = (c: Claim): boolean => c.date !== null && /^(?:day|week|month)$/u.test(c.date.precision);
