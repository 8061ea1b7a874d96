import type { ActorMention, Vocabulary } from '../model/index.ts';
import type { Sentence } from './sentence.ts';

/** Parties that the registry knows, by any of their names. */
export function findActors(s: Sentence, vocabulary: Vocabulary): readonly ActorMention[] {
  const found = vocabulary.actorNames.find(s.words).flatMap((m) => {
    const row = m.rows[0];
    const opens = m.from === 0 && m.to === 1 && /^I[Ss]$/u.test(s.text.slice(m.span.start, m.span.end));
    return row === undefined || opens
      ? []
      : [
          {
            kind: 'actor' as const,
            span: m.span,
            sentence: s.index,
            actor: row.id,
            generic: row.kind === 'unidentified' || row.name.endsWith('(unspecified)'),
          },
        ];
  });
  // "Daesh snipers", "ISIS militants": the name says who they are, the common noun only what.
  return found
    .filter(
      (m) =>
        !m.generic ||
        !found.some(
          (n) => !n.generic && n.span.end < m.span.start && /^['’]?s? (?:\p{Ll}+ )?$/u.test(s.text.slice(n.span.end, m.span.start)),
        ),
    )
    .map(({ kind, span, sentence, actor }) => ({ kind, span, sentence, actor }));
}
