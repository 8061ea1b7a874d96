import { range } from '../language/index.ts';
import type { Article, Basis, Claim, ClaimField, ClaimId, NamedActor, Vocabulary } from '../model/index.ts';
import { ofAnswer } from './deeds/answers.ts';
import { deniersOfDoing } from './said/denials.ts';
import { doubt, found, grounds, type Found } from './found.ts';
import { harm } from './harm.ts';
import { kind } from './kind.ts';
import { occurrences, takesUp } from './deeds/occurrences.ts';
import { partsOf } from './deeds/parts.ts';
import { rowsIn } from './rows.ts';
import { salience } from './salience.ts';
import type { Scene } from './scene.ts';
import { settingOf } from './where/setting.ts';
import { status } from './said/status.ts';
import { type Memory, VIOLENT } from './deeds/memory.ts';
import type { Telling } from './telling.ts';
import { voices } from './said/voices.ts';
import { weapon } from './weapon.ts';
import { when } from './when.ts';
import { where } from './where/where.ts';
import type { Party } from './who/parties.ts';
import { who as readWho, type Who } from './who/who.ts';

/** The claims of an article, sentence by sentence; a place and a day that a sentence leaves out are carried over from just before. */
export function claims(article: Article, scenes: readonly Scene[], vocabulary: Vocabulary): readonly Claim[] {
  const made: Claim[] = [];
  const setting = settingOf(article, scenes, vocabulary);
  let before: Memory | null = null;
  let deed: Memory | null = null;
  for (const sentence of scenes) {
    const last = deed;
    const tellings = partsOf(sentence, article.text, vocabulary).flatMap((scene) => {
      const told = occurrences(scene, article.text, last, vocabulary);
      return told.map((occurrence) => ({ scene, occurrence, told }));
    });
    for (const [n, { scene, occurrence, told }] of tellings.entries()) {
      const previous = scenes[scene.index - 1] ?? null;
      const answer = ofAnswer(scene, occurrence.trigger, article.text, deed);
      const { claim, lasts } = toClaim(
        { article, scene: answer, previous, occurrence, told, setting, before: answer === scene ? before : deed, deed, vocabulary },
        n,
      );
      made.push(claim);
      if (!lasts) continue;
      // Who denies the deed just told tells nothing new of it.
      if (claim.status === 'denied' && takesUp(scene, occurrence.trigger, article.text, deed)) continue;
      before = {
        sentence: scene.index,
        location: claim.location,
        date: claim.date,
        eventType: claim.eventType,
        perpetrator: claim.perpetrator,
      };
      if (VIOLENT.test(claim.eventType)) deed = before;
    }
    if (tellings.length === 0 && before !== null && leaves(sentence, before)) before = { ...before, location: null };
  }
  return made;
}

/** A sentence that tells of another place, and of no deed, ends what the place before still holds for. */
function leaves(scene: Scene, { location }: Memory): boolean {
  const last = location?.place ?? null;
  return last !== null && scene.places.some((p) => p.precision !== 'country' && !p.candidates.includes(last));
}

/** A claim, and whether the next sentence may go on about it: what is only mentioned has its place and day all the same. */
interface Made {
  readonly claim: Claim;
  readonly lasts: boolean;
}

function toClaim(telling: Telling, n: number): Made {
  const { article, scene } = telling;
  const who = readWho(telling);
  const harmed = harm(telling);
  const place = where(telling);
  const date = when(telling);
  const type = kind(telling, who);
  const stated = status(telling, date.value, who, type.value);
  const perpetrator = parties('perpetrator', who, telling);
  const target = parties('target', who, telling);
  const means = weapon(telling);
  const said = voices(telling);
  // Which part of a sentence its denial speaks of is not told apart yet, so a denied claim bears no figure.
  const bears = stated.value === 'reported' || stated.value === 'claimed' || stated.value === 'historical';
  const fields: readonly (readonly [ClaimField, Found<unknown>])[] = [
    ['eventType', type],
    ['status', stated],
    ['perpetrator', perpetrator],
    ['target', target],
    ['harm', bears ? harmed : { ...harmed, rule: `no figure is taken from what is ${stated.value}`, rows: [] }],
    ['weapon', means],
    ['place', place],
    ['date', date],
    ['attribution', said],
  ];
  const claim: Claim = {
    id: `${article.id}.${scene.span.start}.${n}` as ClaimId,
    article: article.id,
    evidence: { article: article.id, span: scene.span, quote: article.text.slice(scene.span.start, scene.span.end) },
    status: stated.value,
    eventType: type.value,
    date: stated.value === 'planned' && date.value !== null && date.grounds.length === 0 ? range(date.value.last, null) : date.value,
    location: place.value,
    perpetrator: perpetrator.value,
    target: target.value,
    harm: bears ? harmed.value : [],
    weapon: means.value,
    attribution: said.value,
    grounds: fields.flatMap(([, f]) => f.grounds),
    salience: salience(telling),
    basis: fields.map(([field, { rule, rows }]): Basis => ({ field, rule, rows })),
    doubts: fields.flatMap(([, f]) => f.doubts),
  };
  return { claim, lasts: /^(?:reported|claimed|denied)$/u.test(claim.status) || stated.mentioned === true };
}

/** A name that looks like a party's and is in no table. */
const isCandidate = ({ actor, span }: Party, scene: Scene): boolean =>
  actor === null && scene.actors.some((m) => m.actor === null && m.span.start === span.start);

function parties(role: 'perpetrator' | 'target', who: Who, telling: Telling): Found<readonly NamedActor[]> {
  const { article, scene, vocabulary } = telling;
  const all: readonly Party[] = who[role];
  return found(
    all.map(({ actor, name }) => ({ actor, name })),
    who.rules[role],
    {
      grounds: all.flatMap((p) => (p.actor === null ? [] : grounds(role, p.span, article))),
      rows: [
        ...all.flatMap((p) => (p.actor === null ? [] : [`actors ${p.actor}`])),
        ...rowsIn(
          'casualty-words',
          vocabulary.casualtyWords,
          article.text,
          all.flatMap((p) => (p.actor === null ? [p.span] : [])),
          (r) => r.is === 'people',
        ),
      ],
      doubts: [
        ...all.flatMap((p) => (isCandidate(p, scene) ? [doubt(role, `${p.name} is not in the registry of parties`)] : [])),
        ...(role === 'perpetrator' ? deniersOfDoing(telling).map((name) => doubt(role, `${name} denied having done it`)) : []),
      ],
    },
  );
}
