import { addDays, daysBetween, range } from '../language/index.ts';
import type {
  Article,
  Claim,
  ClaimId,
  ClaimStatus,
  DateRange,
  EventTypeId,
  Doubt,
  Grounds,
  Harm,
  Location,
  MentionRole,
  Span,
  Vocabulary,
  Voice,
} from '../model/index.ts';
import { eventKind } from './kind.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import { roles, type Roles } from './roles.ts';
import { gap, type Of, type Scene } from './scene.ts';
import { locate, unknownPlace, whereabouts } from './whereabouts.ts';

/** What an earlier sentence said that a later one may lean on. */
interface Memory {
  readonly sentence: number;
  readonly location: Location | null;
  readonly date: DateRange | null;
  readonly eventType: EventTypeId;
}

const doubt = (about: string, note: string): Doubt => ({ stage: '4-claim', about, note });
/** How many sentences on a place and a day still hold where nothing else is said. */
const CARRY = { place: 3, day: 6 } as const;

/** The claims of an article, sentence by sentence; a place and a day that a sentence leaves out are carried over from just before. */
export function claims(article: Article, scenes: readonly Scene[], vocabulary: Vocabulary): readonly Claim[] {
  const made: Claim[] = [];
  let memory: Memory | null = null;
  for (const scene of scenes) {
    const before = made.length;
    for (const [n, occurrence] of occurrences(scene, article.text).entries()) {
      const claim = toClaim(article, scene, occurrence, n, memory, vocabulary);
      made.push(claim);
      if (claim.status === 'reported' || claim.status === 'claimed' || claim.status === 'denied')
        memory = { sentence: scene.index, location: claim.location, date: claim.date, eventType: claim.eventType };
    }
    // A sentence that tells of another place, and of no deed, ends what the place before still holds for.
    const last = memory?.location?.place ?? null;
    if (
      memory !== null &&
      made.length === before &&
      last !== null &&
      scene.places.some((p) => p.precision !== 'country' && !p.candidates.includes(last))
    )
      memory = { ...memory, location: null };
  }
  return made;
}

function toClaim(
  article: Article,
  scene: Scene,
  { trigger, at }: Occurrence,
  n: number,
  memory: Memory | null,
  vocabulary: Vocabulary,
): Claim {
  const { text } = article;
  const doubts: Doubt[] = [];
  const who = roles(scene, trigger, article, vocabulary);
  const civilians = scene.casualties.some(
    (c) => c.group !== null && vocabulary.casualtyWords.get(lastWord(text, c.group)).some((r) => r.is === 'people' && r.civilian),
  );
  const where =
    at === null
      ? whereabouts(scene, trigger.span, text, vocabulary)
      : { location: locate(at, scene.places, vocabulary), span: at.span, doubts: [] };
  const since = memory === null ? Infinity : scene.index - memory.sentence;
  const held = since <= CARRY.place ? memory : null;
  const vague = where === null || where.location.precision === 'country';
  const unknown = where === null ? unknownPlace(article.text, scene) : null;
  if (unknown !== null) doubts.push(doubt('place', `the gazetteer knows no ${unknown.name}`));
  const carried =
    unknown === null && vague && held?.location != null && (where === null || where.location.country === held.location.country)
      ? held.location
      : null;
  if (carried === null && where !== null) doubts.push(...where.doubts);
  if (carried !== null) doubts.push(doubt('place', 'the sentence names no place of its own; taken from the sentences before'));
  const when = day(article, scene, trigger, since <= CARRY.day ? memory : null, doubts);
  const attribution = voices(scene);
  const kind = eventKind(trigger, scene, who, civilians, vocabulary);
  // "Forty more were wounded": a bare toll goes on about the deed just told.
  const toldOn =
    trigger.harm !== null &&
    trigger.weight === 1 &&
    who.perpetrator.length === 0 &&
    scene.triggers.length === 1 &&
    carried !== null &&
    held !== null &&
    VIOLENT.test(held.eventType);
  const status = statusOf(article, trigger, when.date, scene, who, vocabulary);
  return {
    id: `${article.id}.${scene.span.start}.${n}` as ClaimId,
    article: article.id,
    evidence: { article: article.id, span: scene.span, quote: text.slice(scene.span.start, scene.span.end) },
    status,
    eventType: toldOn && held !== null ? held.eventType : kind,
    date: status === 'planned' && when.date !== null && when.span === null ? range(when.date.last, null) : when.date,
    location: carried ?? where?.location ?? unknown,
    perpetrator: who.perpetrator.map(({ actor, name }) => ({ actor, name })),
    target: (who.target.length > 0 ? who.target : victims(scene, text)).map(({ actor, name }) => ({ actor, name })),
    // Which part of a sentence its denial speaks of is not told apart yet, so a denied claim bears no figure.
    harm: status === 'planned' || status === 'threatened' || status === 'denied' ? [] : harms(scene, text),
    weapon: weaponOf(scene, trigger, text),
    attribution,
    grounds: grounds(text, scene, trigger, who, carried === null ? (where?.span ?? null) : null, when.span),
    salience: salience(scene, trigger),
    doubts,
  };
}

/** "one year after two bombers killed 32": told because of something later. */
const ANNIVERSARY = /\b(?:years?|months?) (?:after|since)\b/iu;
const VIOLENT = /^(?:armed-clash|attack|suicide-bomb|shelling|remote-explosive|grenade|air-drone|chemical)/u;
const lastWord = (text: string, span: Span): string =>
  text
    .slice(span.start, span.end)
    .split(/[\s-]+/u)
    .at(-1) ?? '';

/** The day a sentence gives its deed; else the one just told; else, for undated fresh news, the week before publication. */
function day(
  article: Article,
  scene: Scene,
  trigger: Of<'trigger'>,
  held: Memory | null,
  doubts: Doubt[],
): { readonly date: DateRange | null; readonly span: Span | null } {
  const order = ['day', 'week', 'month', 'year', 'unknown'];
  if (ANNIVERSARY.test(article.text.slice(scene.span.start, trigger.span.start))) return { date: null, span: null };
  const own = scene.times
    .filter(
      (t) =>
        t.bound === 'at' &&
        !utterance(article.text, scene, t.span, trigger.span) &&
        gap(t.span, trigger.span) <= (t.range.precision === 'day' || t.range.precision === 'week' ? 200 : 70),
    )
    .sort(
      (a, b) =>
        order.indexOf(a.range.precision) - order.indexOf(b.range.precision) || gap(a.span, trigger.span) - gap(b.span, trigger.span),
    )[0];
  if (own !== undefined) {
    if (own.doubt !== null) doubts.push(doubt('date', own.doubt));
    return { date: own.range, span: own.span };
  }
  if (
    /\b(?:days?|weeks?|months?|years?|nights?) (?:before|earlier|previously)\b/iu.test(article.text.slice(scene.span.start, scene.span.end))
  ) {
    doubts.push(doubt('date', 'the text counts the day from another one; not worked out'));
    return { date: null, span: null };
  }
  const published = article.published?.first ?? null;
  if (held?.date != null && (held.date.precision === 'day' || held.date.precision === 'week')) {
    doubts.push(doubt('date', 'the sentence gives no day of its own; taken from the sentences before'));
    return { date: held.date, span: null };
  }
  if (published === null) return { date: null, span: null };
  doubts.push(doubt('date', 'no day is stated; fresh news is taken to be of the week before publication'));
  return { date: { ...range(addDays(published, -7), published), inferred: true }, span: null };
}

/** "told the agency on Tuesday", "in a statement on Saturday": the day of speaking, not of the deed. */
function utterance(text: string, scene: Scene, time: Span, trigger: Span): boolean {
  const from = trigger.end <= time.start ? trigger.end : scene.span.start;
  const before = text.slice(Math.max(from, time.start - 60), time.start);
  return (
    scene.speakers.length > 0 &&
    /\b(?:said|says|told|announced|reported|confirmed|added|stated|declared|statement|warned|claimed|denied|published|released|report)\b(?: (?!killed|wounded|attack)[\p{L}'’.-]+){0,4}? (?:on |late |early |later )?$/iu.test(
      before,
    )
  );
}

/** Speakers of a sentence, each once; none is the outlet's own voice. */
function voices(scene: Scene): readonly Voice[] {
  return scene.speakers.map((s) => ({ source: s.words, sourceId: s.source, via: s.via, stance: s.stance }));
}

function statusOf(
  article: Article,
  trigger: Of<'trigger'>,
  date: DateRange | null,
  scene: Scene,
  who: Roles,
  vocabulary: Vocabulary,
): ClaimStatus {
  if (trigger.modality === 'planned') return 'planned';
  if (trigger.modality === 'threatened') return 'threatened';
  const published = article.published?.first ?? null;
  if (ANNIVERSARY.test(article.text.slice(scene.span.start, trigger.span.start))) return 'historical';
  if (published !== null && date?.last != null && daysBetween(date.last, published) > 14) return 'historical';
  if (scene.speakers.some((s) => s.stance === 'denies')) return 'denied';
  const ofParty = (s: Of<'speaker'>): boolean => {
    const side =
      s.source === null ? (vocabulary.actorNames.get(s.words)[0]?.id ?? null) : (vocabulary.sources.get(s.source)?.sidesWith ?? null);
    const party = s.source !== null && vocabulary.sources.get(s.source)?.role === 'belligerent';
    return side !== null && (who.perpetrator.some((p) => p.actor === side) || (party && who.perpetrator.length === 0));
  };
  return scene.speakers.some((s) => s.stance === 'claims-responsibility' || ofParty(s)) ? 'claimed' : 'reported';
}

function harms(scene: Scene, text: string): readonly Harm[] {
  return scene.casualties.map((c) => ({
    kind: c.harm,
    ...c.count,
    group: c.group === null ? null : text.slice(c.group.start, c.group.end),
    subset: c.subset,
  }));
}

/** Who suffered, in the words of the text, where the registry knows none of them. */
function victims(scene: Scene, text: string): Roles['target'] {
  const group = scene.casualties.find((c) => c.group !== null && c.count.best !== 0)?.group;
  return group == null ? [] : [{ actor: null, name: text.slice(group.start, group.end), span: group }];
}

function weaponOf(scene: Scene, trigger: Of<'trigger'>, text: string): string | null {
  const nearest = [...scene.weapons].sort((a, b) => gap(a.span, trigger.span) - gap(b.span, trigger.span))[0];
  return nearest === undefined ? null : text.slice(nearest.span.start, nearest.span.end);
}

function grounds(
  text: string,
  scene: Scene,
  trigger: Of<'trigger'>,
  who: Roles,
  place: Span | null,
  date: Span | null,
): readonly Grounds[] {
  const of = (role: MentionRole, span: Span | null): readonly Grounds[] =>
    span === null ? [] : [{ role, text: text.slice(span.start, span.end), span }];
  return [
    ...of('trigger', trigger.span),
    ...who.perpetrator.flatMap((p) => of('perpetrator', p.span)),
    ...who.target.flatMap((p) => of('target', p.span)),
    ...scene.casualties.flatMap((c) => [
      ...of('victim', c.group),
      ...(c.harm === 'killed' || c.harm === 'wounded' ? of(c.harm, c.span) : []),
    ]),
    ...scene.weapons.flatMap((w) => of('weapon', w.span)),
    ...of('place', place),
    ...of('date', date),
    ...scene.speakers.flatMap((s) =>
      of('source', s.scope === scene.span || (s.span.start >= scene.span.start && s.span.end <= scene.span.end) ? s.span : null),
    ),
  ];
}

/** Deaths and an early place in the story make a claim what the article is about. */
function salience(scene: Scene, trigger: Of<'trigger'>): number {
  const early = scene.index === 0 ? 0.4 : scene.index < 4 ? 0.3 : scene.index < 10 ? 0.15 : 0;
  const harmed = scene.casualties.some((c) => c.harm === 'killed') ? 0.3 : scene.casualties.length > 0 ? 0.2 : 0;
  return Math.round((0.1 + early + harmed + trigger.weight * 0.06) * 100) / 100;
}
