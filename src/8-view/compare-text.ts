import type { CompareSheet } from '../model/index.ts';
import { columnsOf } from './one-line.ts';
import { tieRows } from './tie-words.ts';

/** Why two events are or are not one, as lines of plain text: both, the sentences, and the weights of the pair most alike. */
export function compareText({ events, heads, same, sentences, strongest }: CompareSheet): readonly string[] {
  const rows = strongest === null ? [] : tieRows(strongest.tie);
  const width = Math.max(0, ...rows.map(([field]) => columnsOf(field)));
  return [
    ...(same ? [`${events[0]}  ${heads[0]}`] : events.map((id, i) => `${id}  ${heads[i] ?? ''}`)),
    '',
    ...sentences,
    ...(rows.length === 0 ? [] : ['', 'Weights of the two reports most alike']),
    ...rows.map(([field, weight, words]) => `  ${field.padEnd(width)}  ${weight.padStart(5)}  ${words}`),
  ];
}
