import type { Actor, ActorId, ActorTie } from '../model/index.ts';
import { TableError, type Row } from './table.ts';

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** A row of actor-ties.tsv; refused where it names a party that actors.tsv lacks, a day that is none, or no source. */
export function actorTie(row: Row, actors: ReadonlyMap<ActorId, Actor>): ActorTie {
  const at = `vocabulary/actor-ties.tsv:${row.line}`;
  const party = (column: string): ActorId => {
    const id = row.text(column) as ActorId;
    if (!actors.has(id)) throw new TableError(`${at}: no party "${id}" in actors.tsv`);
    return id;
  };
  const day = (column: string): string | null => {
    const text = row.text(column);
    if (text !== '' && !DAY.test(text)) throw new TableError(`${at}: ${column} is "${text}"; it must be YYYY, YYYY-MM or YYYY-MM-DD`);
    return text === '' ? null : text;
  };
  const source = row.text('source');
  if (source === '') throw new TableError(`${at}: no source; say where the tie can be looked up`);
  return {
    subject: party('subject'),
    relation: row.oneOf('relation', [
      'part of',
      'member of',
      'commander of',
      'leader of',
      'backed by',
      'allied with',
      'opposed to',
      'successor of',
      'split from',
      'absorbed into',
    ]),
    object: party('object'),
    from: day('from'),
    to: day('to'),
    source,
  };
}
