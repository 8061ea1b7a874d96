import { daysBetween } from '../../language/index.ts';
import type { ClaimStatus, DateRange, EventTypeId, Stance } from '../../model/index.ts';
import { isBackground } from '../deeds/background.ts';
import { doubt, found, type Found } from '../found.ts';
import type { Who } from '../who/who.ts';
import type { Of } from '../scene.ts';
import type { Telling } from '../telling.ts';
import { rowsIn } from '../rows.ts';
import { cuesOf, innermost, isOver, partyOf } from './speech.ts';

/** Days after which what is told is background, no news (gold conventions of the field: two weeks). */
const NEWS_DAYS = 14;

/** A status, and whether it is one only because a model takes the deed for a mention. */
export interface Standing extends Found<ClaimStatus> {
  readonly mentioned?: true;
}

/** Whether it is said to have happened lately, by whom it is only claimed, or that it is to come. */
export function status(telling: Telling, date: DateRange | null, who: Who, type: EventTypeId): Standing {
  const { article, scene, occurrence } = telling;
  const { modality } = occurrence.trigger;
  if (modality === 'planned' || modality === 'threatened') return found(modality, `the words say ${modality}`);
  const published = article.published?.first ?? null;
  if (isBackground(occurrence.trigger, scene, article.text)) return found('historical', 'told because of something later');
  if (published !== null && date?.last != null && daysBetween(date.last, published) > NEWS_DAYS)
    return found('historical', `more than ${String(NEWS_DAYS)} days before publication`);
  if (published !== null && date?.first != null && isLong(date) && daysBetween(date.first, published) > NEWS_DAYS)
    return found('historical', 'over a period that began long before publication');
  if (modality === 'denied') return found('denied', 'the words deny it', { rows: verbsOf('denies', telling) });
  if (isMentioned(telling, type))
    return {
      ...found('historical', 'told model: only mentioned', {
        doubts: [doubt('status', 'taken for something that the article only mentions, not for its news; a learnt model says so')],
      }),
      mentioned: true,
    };
  if (scene.speakers.some((s) => s.stance === 'claims-responsibility'))
    return found('claimed', 'responsibility is claimed', { rows: verbsOf('claims-responsibility', telling) });
  if (scene.speakers.some((s) => isOver(s, occurrence.trigger) && isParty(s, who, telling)))
    return found('claimed', 'the speaker is a party to it');
  return found('reported', 'said to have happened');
}

/** The reporting verbs by which the sentence takes a stance. */
const verbsOf = (stance: Stance, { article, scene, vocabulary }: Telling): readonly string[] =>
  rowsIn('reporting-verbs', vocabulary.reportingVerbs, article.text, cuesOf(scene.speakers), (r) => r.stance === stance);

/** Kinds that the told model was taught. MUC-4's key leaves combat, arms, ground and protests out, and so says nothing of how they are told. */
const TAUGHT = new Set<string>([
  'attack',
  'abduction-forced-disappearance',
  'remote-explosive-landmine-ied',
  'suicide-bomb',
  'grenade',
  'sexual-violence',
  'looting-property-destruction',
  'mob-violence',
  'violent-demonstration',
  'excessive-force-against-protesters',
]);

/** An item of so few sentences is printed for what it tells. */
const ITEM = 3;

/** Whether the learnt model takes the deed for a wish, a topic, a habit or background, and this is a kind and a text that it knows. */
const isMentioned = ({ article, scene, occurrence }: Telling, type: EventTypeId): boolean =>
  isTaught(type) &&
  // Who was in it, or speaks for one who was, does not speak of a topic.
  !scene.speakers.some((s) => s.stance === 'claims-responsibility' || partyOf(s) !== null) &&
  (occurrence.trigger.told ?? 0) < 0 &&
  article.paragraphs.reduce((n, p) => n + p.sentences.length, 0) > ITEM;

/** Whether the told model may be asked of claims of this kind, and taught by them. */
export const isTaught = (type: EventTypeId): boolean => TAUGHT.has(type);

const isLong = ({ precision }: DateRange): boolean => precision === 'year' || precision === 'unknown';

function isParty(s: Of<'speaker'>, who: Who, { vocabulary }: Telling): boolean {
  const side = partyOf(s);
  const { source } = innermost(s);
  const mouth = source !== null && vocabulary.sources.get(source)?.role === 'belligerent';
  return side !== null && (who.perpetrator.some((p) => p.actor === side) || (mouth && who.perpetrator.length === 0));
}
