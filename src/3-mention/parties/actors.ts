import type { ActorMention, Span, Vocabulary } from '../../model/index.ts';
import { findForces } from './forces.ts';
import type { Sentence } from '../sentence.ts';
import { findUnknownGroups } from './unknown-groups.ts';

type Found = ActorMention & { readonly generic: boolean };

/**
 * The parties of a sentence: those that the registry knows by any of their names, the forces of a country by its adjective ("Jordanian
 * jets"), and names that look like an armed group's and are in no table, as candidates.
 */
export function findActors(s: Sentence, vocabulary: Vocabulary): readonly ActorMention[] {
  const known = longest([...knownIn(s, vocabulary), ...forcesIn(s, vocabulary)]);
  const named = known.filter((m) => !m.generic || !known.some((n) => isNamed(n, m, s)));
  const unknown = findUnknownGroups(s, vocabulary).filter((u) => !named.some((m) => overlaps(u.span, m.span) && !m.generic));
  const kept = named.filter((m) => !unknown.some((u) => overlaps(u.span, m.span)));
  return [...kept.map(({ kind, span, sentence, actor, name }) => ({ kind, span, sentence, actor, name })), ...unknown];
}

const forcesIn = (s: Sentence, vocabulary: Vocabulary): readonly Found[] =>
  findForces(s, vocabulary).map(({ span, actor }) => ({
    kind: 'actor',
    span,
    sentence: s.index,
    actor,
    name: vocabulary.actors.get(actor)?.name ?? s.text.slice(span.start, span.end),
    generic: false,
  }));

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function knownIn(s: Sentence, vocabulary: Vocabulary): readonly Found[] {
  return s.find(vocabulary.actorNames).flatMap((m) => {
    const row = m.rows[0];
    const opens = m.from === 0 && m.to === 1 && /^I[Ss]$/u.test(s.text.slice(m.span.start, m.span.end));
    if (row === undefined || opens) return [];
    return [{ kind: 'actor' as const, span: m.span, sentence: s.index, actor: row.id, name: row.name, generic: row.generic }];
  });
}

/** Of two that overlap the longer; in order. */
function longest(all: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const m of [...all].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = out.at(-1);
    if (last === undefined || m.span.start >= last.span.end) out.push(m);
    else if (m.span.end - m.span.start > last.span.end - last.span.start) out[out.length - 1] = m;
  }
  return out;
}

/** "Daesh snipers", "ISIS militants": the name says who they are, the common noun only what. */
const isNamed = (name: Found, noun: Found, s: Sentence): boolean =>
  !name.generic &&
  name.span.end < noun.span.start &&
  noun.span.start - name.span.end < 30 &&
  /^['’]?s? (?:\p{Ll}+ )?$/u.test(s.text.slice(name.span.end, noun.span.start));
