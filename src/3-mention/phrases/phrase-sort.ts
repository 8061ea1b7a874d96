import type { ActorId, Mention, Vocabulary } from '../../model/index.ts';
import { words } from '../../language/index.ts';
import type { Phrase } from './phrases.ts';

/** What a noun phrase names, as far as tables and grammar say; `name` is a proper name that no table holds, `thing` all the rest. */
export type PhraseSort =
  | 'party'
  | 'place'
  | 'time'
  | 'weapon'
  | 'deed'
  | 'people'
  | 'civilians'
  | 'person-word'
  | 'pronoun'
  | 'name'
  | 'thing';

export const SORTS: readonly PhraseSort[] = [
  'party',
  'place',
  'time',
  'weapon',
  'deed',
  'people',
  'civilians',
  'person-word',
  'pronoun',
  'name',
  'thing',
];

/** A party of its own, not "gunmen" or "soldiers" of whatever side. */
function isParty(id: ActorId | null, { actors }: Vocabulary): boolean {
  const row = id === null ? undefined : actors.get(id);
  return row !== undefined && !row.generic && row.kind !== 'civilians';
}

/** The registry's party that a whole phrase is. */
export function partyOf(p: Phrase, here: readonly Mention[], vocabulary: Vocabulary): ActorId | null {
  for (const m of here)
    if (m.kind === 'actor' && m.span.start <= p.span.start && m.span.end >= p.span.end && isParty(m.actor, vocabulary)) return m.actor;
  return null;
}

/** The sort of a phrase by what else was found at its head, then by its words. */
export function sortOf(p: Phrase, text: string, here: readonly Mention[], vocabulary: Vocabulary): PhraseSort {
  if (p.pronoun) return 'pronoun';
  const head = p.tree.tokens[p.head];
  if (head === undefined) return 'thing';
  let deed = false;
  let weapon = false;
  for (const m of here) {
    if (m.span.start > head.start || m.span.end < head.end) continue;
    if (m.kind === 'time') return 'time';
    if (m.kind === 'actor' && (p.name || m.span.start <= p.span.start) && isParty(m.actor, vocabulary)) return 'party';
    if (m.kind === 'place') return 'place';
    if (m.kind === 'weapon') weapon = true;
    if (m.kind === 'trigger' && m.form === 'noun') deed = true;
  }
  if (weapon) return 'weapon';
  if (deed) return 'deed';
  const rows = vocabulary.casualtyWords.find(words(text, { start: head.start, end: head.end })).flatMap((m) => m.rows);
  const person = rows.find((r) => r.is === 'people');
  if (person !== undefined && person.is === 'people' && p.to > p.head + 1 && p.name) return 'name';
  if (person !== undefined && person.is === 'people')
    return person.who === 'civilian' ? 'civilians' : person.plural ? 'people' : 'person-word';
  return p.name ? 'name' : 'thing';
}
