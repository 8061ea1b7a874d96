import type { Vocabulary, WeaponMention } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';

/** Means of violence; a number before one belongs to its words ("17 Katyusha rockets"). */
export function findWeapons(s: Sentence, vocabulary: Vocabulary): readonly WeaponMention[] {
  const counts = s.numbers;
  return s.find(vocabulary.weapons).map((m) => {
    const count = counts.find((n) => n.to === m.from && !n.vague);
    return {
      kind: 'weapon',
      span: { start: count?.span.start ?? m.span.start, end: m.span.end },
      sentence: s.index,
      eventType: m.rows[0]?.eventType ?? null,
    };
  });
}
