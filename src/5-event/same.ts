import { daysBetween, touches } from '../language/index.ts';
import type { Claim, DateRange, Location, Vocabulary } from '../model/index.ts';

/** Why two claims are or are not taken to speak of one event, in words. */
export interface Verdict {
  readonly same: boolean;
  readonly because: string;
}

/** Two named places further apart than this are never one (km). */
export const REACH_KM = 40;
const VIOLENT = new Set(
  'armed-clash attack suicide-bomb shelling-artillery-missile-attack remote-explosive-landmine-ied grenade air-drone-strike chemical-weapon'.split(
    ' ',
  ),
);
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['armed-clash', 'attack', 'suicide-bomb', 'remote-explosive-landmine-ied', 'grenade']),
  new Set(['armed-clash', 'government-regains-territory', 'non-state-actor-overtakes-territory']),
  new Set(['peaceful-protest', 'protest-with-intervention', 'excessive-force-against-protesters', 'violent-demonstration', 'mob-violence']),
];

/** Only what is said to have happened can be one occurrence told twice; plans, threats and background stay as they were said. */
export const speaksOfNews = (claim: Claim): boolean =>
  claim.status === 'reported' || claim.status === 'claimed' || claim.status === 'denied';

/**
 * Whether two claims speak of one event. Symmetric and decided from the two alone, so any order of reading gives the
 * same events. Each test that fails names the field it failed on.
 */
export function same(a: Claim, b: Claim, vocabulary: Vocabulary): Verdict {
  const no = (because: string): Verdict => ({ same: false, because });
  if (!speaksOfNews(a) || !speaksOfNews(b)) return no('one of them is not said to have just happened');
  if (!sameFamily(a, b)) return no('another kind of event');
  const here = a.article === b.article;
  if (sharesVictim(a, b) && (here || closeTo(a, b))) return { same: true, because: 'same kind, same person' };
  const resumed = here && resumes(a, b);
  if (a.date === null || b.date === null || a.date.precision === 'unknown' || b.date.precision === 'unknown') {
    if (!here) return no('no day is known for one of them');
  } else if (!touches(a.date, b.date, here ? 0 : slack(a.date, b.date)) && !(resumed && (saysNoDay(a) || saysNoDay(b))))
    return no(`${String(apart(a.date, b.date))} days apart`);
  if (here && (sumsUp(a, b) || sumsUp(b, a))) return no('one of them sums up several deeds');
  if (here && parted(a, b)) return no('the text tells of another one');
  const distance = farApart(a.location, b.location);
  if (distance !== null) return no(distance);
  const again = here && sharesKind(a, b) ? toldAgain(a, b) : null;
  if (!here && !bothFine(a, b) && !sharesToll(a, b)) return no('the place is too vague to tell');
  if (here && again === null && !(bothFine(a, b) && sharesKind(a, b) && isDated(a) === isDated(b)) && between(a, b) > NEIGHBOURS)
    return no('too vague or too different for two passages so far apart');
  if (!here && a.date !== null && b.date !== null && !touches(a.date, b.date) && !sharesToll(a, b))
    return no('a day apart, and no toll in common');
  if (contradictParties(a, b, vocabulary)) return no('other parties');
  if (!here && (!isDated(a) || !isDated(b) || (!closeDates(a.date, b.date) && !sharesToll(a, b))))
    return no('the days are too vague to tell');
  return {
    same: true,
    because: `same kind, ${here ? 'same article' : 'days meet'}, ${again ?? (a.location === null || b.location === null ? 'no place against it' : 'same place')}`,
  };
}

/** "There were attacks in the country on Friday": several deeds in one sentence. It leads up to the next one, and ties no others together. */
function sumsUp(several: Claim, one: Claim): boolean {
  const next = one.evidence.span.start - several.evidence.span.end;
  if (next >= 0 && next <= NEXT) return false;
  return (
    several.location?.precision === 'country' &&
    several.harm.length === 0 &&
    isPlaced(one) &&
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
 * What the later of two passages of one article takes up of the earlier, however far up that stands, in words; or null. Of 185 pairs of passages
 * of MUC-4's development part that fit incidents of its key and were kept apart for their distance alone, 171 tell of one incident.
 */
function toldAgain(a: Claim, b: Claim): string | null {
  const later = a.evidence.span.start > b.evidence.span.start ? a : b;
  if (saysNoDay(later) && saysNoPlace(later) && later.harm.length === 0) return 'the later one names no day, place or toll';
  if (resumes(a, b)) return 'the later one takes the deed as told';
  return null;
}
const saysNoPlace = (c: Claim): boolean => !c.grounds.some((g) => g.role === 'place');
/** Whether its day is carried over or that of publication. */
const saysNoDay = (c: Claim): boolean => !c.grounds.some((g) => g.role === 'date');

/** Characters between two passages of one article; 0 where they touch. */
export const between = (a: Claim, b: Claim): number =>
  Math.max(0, a.evidence.span.start - b.evidence.span.end, b.evidence.span.start - a.evidence.span.end);

/** Characters within which one article goes on about the same deed in other words. */
export const NEIGHBOURS = 400;
const bothFine = (a: Claim, b: Claim): boolean => isPlaced(a) && isPlaced(b);
/** Whether a claim's day is known to a month or better. */
export const isDated = (c: Claim): boolean => c.date !== null && /^(?:day|week|month)$/u.test(c.date.precision);
/** Whether a claim's place is finer than a province. */
export const isPlaced = (c: Claim): boolean =>
  c.location !== null && c.location.precision !== 'country' && c.location.precision !== 'admin1';
const sharesKind = (a: Claim, b: Claim): boolean =>
  a.eventType === b.eventType || FAMILIES.some((f) => f.has(a.eventType) && f.has(b.eventType));

function sameFamily(a: Claim, b: Claim): boolean {
  return sharesKind(a, b) || (a.article === b.article && VIOLENT.has(a.eventType) && VIOLENT.has(b.eventType));
}

/** News of one night is dated by either of its days. */
const slack = (a: DateRange, b: DateRange): number => (a.precision === 'day' && b.precision === 'day' ? 1 : 0);
const closeDates = (a: DateRange | null, b: DateRange | null): boolean => a?.precision === 'day' && b?.precision === 'day';

function apart(a: DateRange, b: DateRange): number {
  return Math.min(
    Math.abs(daysBetween(a.last ?? '1000-01-01', b.first ?? '9999-12-31')),
    Math.abs(daysBetween(b.last ?? '1000-01-01', a.first ?? '9999-12-31')),
  );
}

/** In words why two places cannot be one, or null. Areas are one where one holds the other. */
function farApart(a: Location | null, b: Location | null): string | null {
  if (a === null || b === null) return null;
  const km = distanceKm(a, b);
  const kmApart = `${String(Math.round(km ?? 0))} km apart`;
  // "60 km south of Mosul" is not in Mosul, though both are told by its name.
  if (a.place === b.place && a.name === b.name) return km !== null && km > REACH_KM ? kmApart : null;
  if (a.place === null || b.place === null) return 'another name that the gazetteer does not know';
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'another country';
  if (a.precision === 'country' || b.precision === 'country') return null;
  if (a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1) {
    return km !== null && km <= REACH_KM && a.precision !== 'admin1' && b.precision !== 'admin1' ? null : 'another province';
  }
  if (a.precision === 'admin1' || b.precision === 'admin1') return null;
  // Two names, and no point for one of them: nothing says that they are one place.
  if (km === null) return 'another place';
  const loose = (l: Location): number => (l.precision === 'exact' ? 0 : Math.min(36, l.radiusKm ?? 15) / 2);
  return km > Math.min(REACH_KM, 5 + loose(a) + loose(b)) ? kmApart : null;
}

/** Great-circle distance, km, on a sphere of 6,371 km; null where a point is missing. */
export function distanceKm(a: Location, b: Location): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** Days within which two reports that name the same victim tell of one deed: a name is told again with the day of the report. */
const NAMED_AGAIN = 7;
const closeTo = (a: Claim, b: Claim): boolean => a.date !== null && b.date !== null && touches(a.date, b.date, NAMED_AGAIN);

/** Whether both name one person that suffered it: nobody is killed twice. "Oqueli" and "Hector Oqueli" are one within an article. */
function sharesVictim(a: Claim, b: Claim): boolean {
  const here = a.article === b.article;
  const others = victims(b);
  return victims(a).some((x) =>
    others.some((y) => {
      const [short, long] = x.length < y.length ? [x, y] : [y, x];
      return (here || short.length === long.length) && long.length >= 2 && short.every((w) => long.includes(w));
    }),
  );
}

/** The words of the names, not in any table, of those who suffered it: all with a capital, the last one the surname. */
export function victims(c: Claim): readonly (readonly string[])[] {
  // In a text all in capitals everybody looks like a name.
  if (/\p{Lu}/u.test(c.evidence.quote) && !/\p{Ll}/u.test(c.evidence.quote)) return [];
  return c.target.flatMap((p) => {
    const words = p.name.split(/\s+/u);
    return p.actor === null && words.every((w) => /^\p{Lu}/u.test(w)) ? [words.map((w) => w.toLowerCase())] : [];
  });
}

/** An equal number of killed above three is seldom chance. */
function sharesToll(a: Claim, b: Claim): boolean {
  const x = tellingToll(a);
  return x !== null && x === tellingToll(b);
}

/** The number of killed that a claim gives, where it is above three and sure; else null. */
export function tellingToll(c: Claim): number | null {
  const rows = c.harm.filter((h) => h.kind === 'killed' && !h.subset);
  const sum = rows.some((h) => h.best === null) ? 0 : rows.reduce((n, h) => n + (h.best ?? 0), 0);
  return sum > 3 ? sum : null;
}

/** Two known doers on different sides tell of two deeds, unless each is the other's target (a clash told from both ends). */
function contradictParties(a: Claim, b: Claim, vocabulary: Vocabulary): boolean {
  const known = (c: Claim): readonly string[] =>
    c.perpetrator.flatMap((p) =>
      p.actor === null || vocabulary.actors.get(p.actor)?.kind === 'unidentified' ? [] : [root(p.actor, vocabulary)],
    );
  const [x, y] = [known(a), known(b)];
  if (x.length === 0 || y.length === 0 || x.some((p) => y.includes(p))) return false;
  const targets = (c: Claim): readonly string[] => c.target.flatMap((p) => (p.actor === null ? [] : [root(p.actor, vocabulary)]));
  return !(x.some((p) => targets(b).includes(p)) || y.some((p) => targets(a).includes(p)));
}

function root(id: string, vocabulary: Vocabulary): string {
  let at = vocabulary.actors.get(id as never);
  for (let i = 0; i < 8 && at?.partOf != null; i++) at = vocabulary.actors.get(at.partOf) ?? at;
  return at?.id ?? id;
}
