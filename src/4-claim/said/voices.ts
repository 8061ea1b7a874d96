import type { Voice } from '../../model/index.ts';
import { doubt, found, grounds, type Found } from '../found.ts';
import { rowsIn } from '../rows.ts';
import { within, type Of, type Scene } from '../scene.ts';
import { cuesOf, innermost, isOver } from './speech.ts';
import type { Telling } from '../telling.ts';

/**
 * Who says that this deed was done: the speakers whose words hold it, each as a chain from who passes it on to who says it. Of a speaker
 * within the words of another only the inner one is told, for its chain names the outer. None is the outlet's own voice.
 */
export function voices(telling: Telling): Found<readonly Voice[]> {
  const { article, scene, occurrence } = telling;
  // Who denies having done it does not tell of it.
  const denied = occurrence.trigger.modality === 'denied';
  const over = scene.speakers.filter((s) => isOver(s, occurrence.trigger) && (denied || s.stance !== 'denies'));
  const carrying = new Set(over.flatMap((s) => s.chain.slice(0, -1).map((l) => l.span.start)));
  const inner = over.filter((s) => !carrying.has(s.span.start));
  if (inner.length === 0) return goesOn(telling);
  return found(distinct(inner), 'the speakers whose words tell of it', {
    grounds: inner.filter((s) => within(s.span, scene.span)).flatMap((s) => grounds('source', s.span, article)),
    rows: rowsOf(inner, telling),
  });
}

/** A sentence that takes up what was just told: "They", "The blast", "Another two", "Among the dead". */
const TAKES_UP =
  /^["“]?(?:(?:they|these|those|another|others|among (?:them|those|the dead|the victims))\b|(?:the|this|that) (?:attack|attackers?|blast|explosion|bomb|bombing|clash|clashes|fighting|raid|strikes?|ambush|incident|shelling|dead|victims|assault|operation)\b|(?:at least |some )?(?:\p{L}+|\d+) (?:more|others|of them)\b)/iu;

/** Nobody speaks in this sentence: the speaker of the one before speaks on, if his words closed that one and this one takes them up, or if they are the outlet's own sources. */
function goesOn(telling: Telling): Found<readonly Voice[]> {
  const { article, scene, previous } = telling;
  const own = found<readonly Voice[]>([], 'the outlet in its own voice');
  const text = article.text.slice(scene.span.start, scene.span.end);
  if (previous === null || scene.speakers.length > 0 || !TAKES_UP.test(text)) return own;
  const speaker = previous.speakers.filter((s) => s.stance === 'states' && within(s.span, previous.span) && closes(s, previous)).at(-1);
  if (speaker === undefined) return own;
  return found(distinct([speaker]), 'the speaker of the sentence before goes on', {
    rows: rowsOf([speaker], telling),
    doubts: [doubt('attribution', `the sentence names no speaker; taken to be ${innermost(speaker).name} of the sentence before`)],
  });
}

/** What the tables know of who speaks and of the word for speaking. */
function rowsOf(speakers: readonly Of<'speaker'>[], { article: { text }, vocabulary }: Telling): readonly string[] {
  const links = speakers.flatMap((s) => s.chain);
  const nameless = links.flatMap((l) => (l.source === null ? [l.span] : []));
  return [
    ...links.flatMap((l) => (l.source === null ? [] : [`sources ${l.source}`])),
    ...rowsIn('speaker-words', vocabulary.speakerWords, text, nameless),
    ...rowsIn('reporting-verbs', vocabulary.reportingVerbs, text, cuesOf(speakers)),
  ];
}

/** Whether a speaker's words, or the speaker behind them, run to the end of a sentence. */
const closes = (s: Of<'speaker'>, { span }: Scene): boolean =>
  s.scope.some((c) => c.end >= span.end - 3) || (innermost(s).cue?.span.end ?? 0) >= span.end - 3 || s.span.end >= span.end - 3;

function distinct(all: readonly Of<'speaker'>[]): readonly Voice[] {
  const byName = new Map<string, Voice>();
  for (const { chain, stance } of all) {
    const name = chain.map((l) => l.name).join('\n');
    if (!byName.has(name)) byName.set(name, { chain, stance });
  }
  return [...byName.values()];
}
