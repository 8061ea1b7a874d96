import type { Article, NamedActor, Span, Vocabulary } from '../model/index.ts';
import { overlaps, type Of, type Scene } from './scene.ts';

/** Who did it and to whom, with the words that say so. */
export interface Roles {
  readonly perpetrator: readonly Party[];
  readonly target: readonly Party[];
}
export interface Party extends NamedActor {
  readonly span: Span;
}

const AGENT =
  /\b(?:by|carried out by|launched by|set up by|set by|mounted by|staged by|perpetrated by|blamed on|attributed to|claimed by)\s(?:(?!on\b|against\b|in\b|at\b|with\b|from\b|near\b|to\b)[\p{L}\p{N}'’"“-]+\s){0,3}$/iu;
const AGAINST =
  /\b(?:on|against|targeting|targeted|targets|with|at|attacked|attacking|hit|struck|toward|towards|into|between)\s(?:[\p{L}\p{N}'’"“-]+\s){0,4}$/iu;
const LAUNCHES =
  /\b(?:launched|launch|launching|carried out|carry out|carrying out|mounted|staged|conducted|began|begun|opened|waged|set up|set|led|executed|made|fired|fire|detonated|planted|responsible for|sent)\b/iu;
const REACH = 110;

/** Reads the parties off the words round a trigger: doer before an active verb, sufferer before a passive one, "by" and "on" round a noun. */
export function roles(scene: Scene, trigger: Of<'trigger'>, article: Article, vocabulary: Vocabulary): Roles {
  const { text } = article;
  const party = (m: Of<'actor'>): Party => ({
    actor: m.actor,
    name: vocabulary.actors.get(m.actor)?.name ?? text.slice(m.span.start, m.span.end),
    span: m.span,
  });
  const lead = (m: Of<'actor'>): string => text.slice(Math.max(scene.span.start, m.span.start - 60), m.span.start);
  const between = (a: Span, b: Span): string => text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  const near = (m: Of<'actor'>): boolean => between(m.span, trigger.span).length <= REACH;
  const before = scene.actors.filter((m) => m.span.end <= trigger.span.start && near(m));
  const after = scene.actors.filter((m) => m.span.start >= trigger.span.end && near(m));
  const byAgent = scene.actors.filter(
    (m) =>
      AGENT.test(lead(m)) &&
      near(m) &&
      !/^['’]?s? (?:own )?(?:count|tally|figures?|estimates?|account|reckoning|statement)/u.test(text.slice(m.span.end, m.span.end + 20)),
  );
  const named = scene.casualties.some((c) => c.group !== null && c.count.best !== 0);
  const ofGroup = (m: Of<'actor'>, group: Span): boolean =>
    overlaps(group, m.span) ||
    /^ of (?:the |its |their )?(?:[\p{L}-]+ ){0,2}$/u.test(text.slice(group.end, Math.max(group.end, m.span.start)));
  const harmed = scene.actors.filter((m) => scene.casualties.some((c) => ofGroup(m, c.group ?? c.span)));
  const generic = (m: Of<'actor'>): boolean =>
    vocabulary.actors.get(m.actor)?.kind === 'unidentified' || (vocabulary.actors.get(m.actor)?.name.endsWith('(unspecified)') ?? false);
  const sufferers = harmed.some((m) => !generic(m)) ? harmed.filter((m) => !generic(m)) : harmed;
  const joined = (first: Of<'actor'> | undefined, from: readonly Of<'actor'>[]): readonly Of<'actor'>[] => {
    if (first === undefined) return [];
    const found = [first];
    for (const m of from.slice(from.indexOf(first) + 1))
      if (
        /^(?:,|,? and|,? or|,? supported by|,? backed by|,? along with)?[\s,]*(?:the\s|[\p{L}-]+\s){0,2}$/u.test(
          between((found.at(-1) as Of<'actor'>).span, m.span),
        ) &&
        /and|,|by|with/u.test(between((found.at(-1) as Of<'actor'>).span, m.span))
      )
        found.push(m);
    return found;
  };
  const doerBefore = (): Of<'actor'> | undefined =>
    before.findLast((m) => !sufferers.includes(m) && !/\b(?:against|by|on|with|from|of|for|to)\s(?:the\s)?$/iu.test(lead(m)));
  let doers: readonly Of<'actor'>[] = byAgent.filter((m) => !sufferers.includes(m)).slice(0, 2);
  let suffer: readonly Of<'actor'>[] = sufferers;
  if (trigger.form === 'active') {
    const doer = doerBefore();
    if (doers.length === 0 && doer !== undefined) doers = startOf(before, doer, joined);
    if (suffer.every(generic))
      suffer = orElse(
        joined(
          after.find((m) => !generic(m) && !doers.includes(m) && !/\b(?:by|in|from)\s(?:the\s)?$/iu.test(lead(m))),
          after,
        ),
        suffer,
      );
    if (suffer.length === 0)
      suffer = joined(
        after.find((m) => !doers.includes(m) && !/\b(?:by|in|from)\s(?:the\s)?$/iu.test(lead(m))),
        after,
      );
  } else if (trigger.form === 'passive') {
    if (suffer.length === 0 && !named) suffer = before.length === 0 ? [] : startOf(before, before.at(-1) as Of<'actor'>, joined);
    if (doers.length === 0)
      doers = after
        .filter((m) => /\b(?:with|against|fighting)\s(?:[\p{L}'’-]+\s){0,2}$/iu.test(lead(m)) && !suffer.includes(m))
        .slice(0, 1);
  } else {
    const adjacent = before.find((m) => /^['’]?s?\s(?:[\p{L}-]+\s){0,2}$/u.test(between(m.span, trigger.span)) && !sufferers.includes(m));
    const launcher = before.find((m) => LAUNCHES.test(between(m.span, trigger.span)) && !sufferers.includes(m));
    if (doers.length === 0 && launcher !== undefined) doers = joined(launcher, before);
    if (doers.length === 0 && adjacent !== undefined) doers = [adjacent];
    const pair = after.filter((m) => /\b(?:between|with)\b/iu.test(between(trigger.span, m.span)));
    if (doers.length === 0 && /\bbetween\b/iu.test(text.slice(trigger.span.end, trigger.span.end + 30)) && pair.length >= 2)
      [doers, suffer] = [[pair[0] as Of<'actor'>], [pair[1] as Of<'actor'>]];
    if (doers.length === 0 && sufferers.length > 0) doers = pair.filter((m) => !sufferers.includes(m)).slice(0, 1);
    if (suffer.length === 0 && !named)
      suffer = joined(
        after.find((m) => AGAINST.test(lead(m)) && !doers.includes(m)),
        after,
      );
  }
  // Nobody is told to have done it to himself, and only crowds act as civilians.
  const crowd = /protest|demonstration|riot|mob|looting/u.test(trigger.eventType);
  doers = doers.filter(
    (d) => !sufferers.some((m) => m.actor === d.actor) && (crowd || vocabulary.actors.get(d.actor)?.kind !== 'civilians'),
  );
  const targets = suffer.filter((m) => !doers.some((d) => d.actor === m.actor));
  const self = doers.length === 0 && trigger.form === 'active' ? speakerAsDoer(scene, trigger, text, vocabulary) : null;
  if (self !== null && !targets.some((m) => m.actor === self.actor)) return { perpetrator: [self], target: distinct(targets.map(party)) };
  return { perpetrator: distinct(doers.map(party)), target: distinct(targets.map(party)) };
}

/** "The ministry said they had killed four": the pronoun is the party that the speaker belongs to. */
function speakerAsDoer(scene: Scene, trigger: Of<'trigger'>, text: string, vocabulary: Vocabulary): Party | null {
  if (
    !/\b(?:claims? to|one of its (?:members|fighters|men)|its members|claimed to|said to|they|it|we|its (?:forces|fighters|troops)|their (?:forces|fighters|troops)|our forces) (?:have |had |has )?(?:also )?$/iu.test(
      text.slice(Math.max(scene.span.start, trigger.span.start - 40), trigger.span.start),
    )
  )
    return null;
  for (const s of scene.speakers) {
    const side =
      s.source === null ? (vocabulary.actorNames.get(s.words)[0]?.id ?? null) : (vocabulary.sources.get(s.source)?.sidesWith ?? null);
    const actor = side === null ? undefined : vocabulary.actors.get(side);
    if (actor !== undefined) return { actor: actor.id, name: actor.name, span: s.span };
  }
  return null;
}

/** The parties that a list ends with: "the army, the police and the militia". */
function startOf(
  all: readonly Of<'actor'>[],
  last: Of<'actor'>,
  joined: (first: Of<'actor'> | undefined, from: readonly Of<'actor'>[]) => readonly Of<'actor'>[],
): readonly Of<'actor'>[] {
  for (let i = Math.max(0, all.indexOf(last) - 3); i <= all.indexOf(last); i++) {
    const run = joined(all[i], all);
    if (run.includes(last)) return run;
  }
  return [last];
}

const orElse = <T>(first: readonly T[], second: readonly T[]): readonly T[] => (first.length > 0 ? first : second);

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((p, i) => parties.findIndex((q) => q.name === p.name) === i);
}
