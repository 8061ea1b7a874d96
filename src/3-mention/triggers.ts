import type { Modality, TriggerMention, Trigger, Vocabulary, Match } from '../model/index.ts';
import { type Factuality, modality, phraseHead } from '../language/index.ts';
import { clauseBreak, type Sentence } from './sentence.ts';

const BE = new Set('is are was were be been being got'.split(' '));
const ADVERB = /ly$|^(?:also|later|then|not|all|both|reportedly|either|themselves|himself|since|recently)$/u;

/** Words that tell of an occurrence, with whether they say that it happened. */
export function findTriggers(s: Sentence, vocabulary: Vocabulary): readonly TriggerMention[] {
  if (vocabulary.refusals.find(s.words).length > 0) return [];
  const matches = vocabulary.triggers.find(s.words);
  if (matches.length === 0) return [];
  const told = modality(s.tokens);
  const found = matches.flatMap((m): readonly TriggerMention[] => {
    const noun = m.rows.find((r) => r.form === 'noun');
    const verb = m.rows.find((r) => r.form === 'verb');
    const row = noun === undefined || (verb !== undefined && !nounContext(s, m)) ? (verb ?? noun) : noun;
    if (row === undefined || (row.form === 'verb' && modifies(s, m, row))) return [];
    const form = row.form === 'noun' ? 'noun' : isPassive(s, m) ? 'passive' : 'active';
    if (row.eventType.endsWith('territory') && form === 'active' && m.to - m.from === 1 && !takesPlace(s, m.to, vocabulary)) return [];
    return [
      {
        kind: 'trigger' as const,
        span: m.span,
        sentence: s.index,
        eventType: row.eventType,
        form,
        harm: row.harm,
        weight: row.weight,
        modality: row.modality === 'happened' ? modalityOf(told(phraseHead(s.tokens, m.span))) : row.modality,
      },
    ];
  });
  return found.map((t, i) => (inList(s, found[i - 1], t) ? { ...t, modality: 'hypothetical' } : t));
}

/** "tactics of ambushing, kidnapping, extorting": what holds of the first of a list of gerunds holds of the next. */
function inList(s: Sentence, before: TriggerMention | undefined, t: TriggerMention): boolean {
  const gerund = (m: TriggerMention): boolean => /ing$/iu.test(s.text.slice(m.span.start, m.span.end));
  return (
    before?.modality === 'hypothetical' &&
    gerund(before) &&
    gerund(t) &&
    /^[^;:.]{0,40},[^;:.]{0,12}$/u.test(s.text.slice(before.span.end, t.span.start))
  );
}

/** "the attack", "rocket attacks", "attacks by": a noun, where the word could be a verb too. */
function nounContext(s: Sentence, m: Match<Trigger>): boolean {
  const before = s.words[m.from - 1];
  const after = s.words[m.to];
  if (
    before !== undefined &&
    /^(?:the|a|an|this|that|these|those|its|their|his|two|three|several|numerous|of|in|by|during|after|such|another|separate|deadly|recent|first|second|latest|new|armed|terrorist|isis|daesh|for|following|despite|surprise|further|other|any|each|every|frequent|regular|repeated|sporadic|daily|continued)$/u.test(
      before.key,
    ) &&
    !clauseBreak(s.words[m.from])
  )
    return true;
  if (
    after !== undefined &&
    /^(?:by|on|against|in|near|between|of|that|which|was|were|has|had|killed|left|took|occurred|came|erupted|broke)$/u.test(after.key)
  )
    return !/^(?:to|will|would|could)$/u.test(before?.key ?? '');
  return false;
}

/** "the wounded officer", "the killed men": a participle before its noun names no further act. */
function modifies(s: Sentence, m: Match<Trigger>, row: Trigger): boolean {
  if (row.harm !== null && s.words[m.from - 1]?.key === 'of' && !(s.words[m.from]?.key ?? '').endsWith('ing')) return true;
  return (
    row.harm !== null &&
    s.words[m.from - 1]?.key === 'the' &&
    m.to - m.from === 1 &&
    !clauseBreak(s.words[m.to]) &&
    !/^(?:in|by|at|on|and|when|during)$/u.test(s.words[m.to]?.key ?? '')
  );
}

/** "recaptured the village", "retook Ramadi": only what can be held as ground changes hands; "recaptured 89 men" does not. */
function takesPlace(s: Sentence, at: number, vocabulary: Vocabulary): boolean {
  const near = s.words.slice(at, at + 9);
  const who = near.findIndex((w) => /^whom?$/u.test(w.key));
  const object = who < 0 ? near : near.slice(0, who);
  return (
    vocabulary.placeNames.find(object).length > 0 ||
    object.some((w) =>
      /^(?:it|towns?|villages?|cit(?:y|ies)|areas?|districts?|bases?|prison|control|territor(?:y|ies)|provinces?|dam|airport|bridge|compound|neighbou?rhoods?|quarters?|oilfields?|fields?|hills?|positions?|checkpoints?|headquarters|crossing|ground|camp|barracks|refinery|road|highway)$/u.test(
        w.key,
      ),
    )
  );
}

function isPassive(s: Sentence, m: Match<Trigger>): boolean {
  for (let i = m.from - 1; i >= Math.max(0, m.from - 4); i--) {
    const w = s.words[i];
    if (w === undefined || /[;:.“”"]/u.test(s.words[i + 1]?.before ?? '')) return false;
    if (BE.has(w.key)) return true;
    if (!ADVERB.test(w.key) && !/^(?:killed|wounded|injured|and|or|shot|dead)$/u.test(w.key)) break;
  }
  return s.words[m.to]?.key === 'by';
}

/** Who denies is the speaker's stance, and what he denies is told all the same. */
const modalityOf = ({ status, aside }: Factuality): Modality => (aside ? 'hypothetical' : status === 'denied' ? 'happened' : status);
