import { type Factuality, isPassive, phraseHead, preposition } from '../../language/index.ts';
import type { Modality, TriggerMention, Vocabulary } from '../../model/index.ts';
import { argumentsIn } from './arguments.ts';
import { linksIn } from './links.ts';
import type { Sentence } from '../sentence.ts';
import { triggerRows } from './trigger-rows.ts';

/** Words that tell of an occurrence, with whether they say that it happened, and who and what grammar ties to them. */
export function findTriggers(s: Sentence, vocabulary: Vocabulary): readonly TriggerMention[] {
  if (s.find(vocabulary.refusals).length > 0) return [];
  const { couldBe, rowOf } = triggerRows(s, vocabulary);
  const matches = s.find(vocabulary.triggers).filter(couldBe);
  if (matches.length === 0) return [];
  const { tree } = s;
  const found = matches.flatMap((m): readonly TriggerMention[] => {
    const tied = argumentsIn(s, m.span);
    const row = rowOf(m, tied);
    if (row === null) return [];
    const head = phraseHead(tree.tokens, m.span);
    // "the wounded officer", "abandoned villages", "combat strength": a word before its noun names no deed of its own.
    if (tree.tokens[head]?.deprel === (row.form === 'verb' ? 'amod' : 'compound')) return [];
    const undergone = tied.some((a) => a.function === 'patient' && a.by.endsWith('subject'));
    return [
      {
        kind: 'trigger' as const,
        span: m.span,
        sentence: s.index,
        eventType: row.eventType,
        form: row.form === 'noun' ? 'noun' : undergone || isPassive(tree, head) ? 'passive' : 'active',
        harm: row.harm,
        weight: row.weight,
        modality: row.modality === 'happened' ? modalityOf(s.told(head)) : row.modality,
        under: row.form === 'noun' ? preposition(tree, head) : null,
        arguments: tied,
        links: [],
      },
    ];
  });
  const linksOf = linksIn(
    s,
    found.map((t) => t.span),
  );
  return found.map((t, i) => ({ ...t, links: linksOf(t.span), modality: inList(s, found[i - 1], t) ? 'hypothetical' : t.modality }));
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

const modalityOf = ({ status, aside }: Factuality): Modality => (aside ? 'hypothetical' : status);
