import { words } from '../language/index.ts';
import type { Clutter, Origin, Source, Vocabulary } from '../model/index.ts';

/** "first appeared in The Sample Herald", "reprinted with the permission of …", "Source: …": what a page says of where its story is from. */
const FROM =
  /(?:(?:appeared|published|printed|posted|ran|released)(?: first| originally)? (?:in|on|by|at)|permission (?:of|from)|courtesy of|source\s*:|via\s*:?)\s+(?:the website of\s+)?/iu;
const NAME = /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:(?:of|and|for|the|&) )?[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]*){0,6}/u;

/**
 * Who published a story first, where the page that carries it says so: in a note beside the story, by a source named alone in brackets,
 * or by the agency of its dateline where the page is another outlet's.
 */
export function originOf(
  text: string,
  clutter: readonly Clutter[],
  agency: string | null,
  carrier: string | null,
  { sourceNames }: Vocabulary,
): Origin | null {
  const named = (name: string, known: Source | undefined, span: Origin['span']): Origin | null =>
    known?.name === carrier || name === carrier ? null : { outlet: known?.name ?? name, outletId: known?.id ?? null, span };
  for (const { kind, span } of clutter) {
    if (kind !== 'reprint-note' && kind !== 'notice' && kind !== 'credit') continue;
    const note = text.slice(span.start, Math.min(span.end, span.start + 400));
    const lead = FROM.exec(note);
    const alone = lead === null ? /^\(([^()]{3,60})\)\.?$/u.exec(note)?.[1] : undefined;
    const rest = lead !== null ? note.slice(lead.index + lead[0].length) : (alone ?? '');
    const list = words(rest, { start: 0, end: rest.length });
    const known = sourceNames.find(list).find((m) => m.from <= 1);
    const row = known?.rows.find((r) => r.role === 'outlet' || r.role === 'agency' || r.role === 'monitor');
    if (row !== undefined && (alone === undefined || known?.to === list.length)) return named(row.name, row, span);
    const unknown = lead === null ? null : (NAME.exec(rest)?.[0].replace(/[.,]$/u, '') ?? null);
    if (unknown !== null && kind === 'reprint-note') return named(unknown, undefined, span);
  }
  if (agency === null || carrier === null) return null;
  return named(agency, sourceNames.get(agency)[0], null);
}
