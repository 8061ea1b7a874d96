import type { Word } from '../../model/index.ts';
import { bearingAt, type Lead } from './leads.ts';
import { KINDS, MODIFIERS } from './place-words.ts';
import { owns, type Tail } from './tails.ts';

/** A name with what its left and its right side say. */
export interface Head extends Tail {
  /** Index of the name's first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly lead: Lead;
}

/** Between the two names of one place. */
const LINKS = new Set(['and', 'to', 'with', 'toward', 'towards']);

/** Whether a name and the next make one place: between them, on their road, their border, or the way from one to the other. */
export function pairOf(words: readonly Word[], a: Head, b: Head | undefined): 'between' | 'along' | 'border' | 'path' | null {
  if (b === undefined) return null;
  if (a.to === b.from && /^ ?[-–—‑/] ?$/u.test((words[b.from] as Word).before))
    return b.tail === 'along' || b.tail === 'border' ? b.tail : null;
  const key = words[a.end]?.key ?? '';
  if (words[a.end]?.before !== ' ' || !LINKS.has(key)) return null;
  const next = b.lead.preposition === key && b.lead.from === a.end ? b.from : a.end + 1;
  const reached =
    next === b.from || (key === 'and' && b.lead.from <= a.end + 1 && b.lead.preposition === null) || b.lead.from === a.end + 1;
  if (!reached) return null;
  const { relation, preposition } = a.lead;
  if (key === 'and' && preposition === 'between') return relation === 'along' || relation === 'border' ? relation : 'between';
  if (relation === 'along' && /^(?:to|and|with|towards?)$/u.test(key)) return 'along';
  if (preposition === 'from' && /^(?:to|towards?)$/u.test(key)) return 'path';
  return relation === 'border' && key === 'and' && preposition !== null ? 'border' : null;
}

export type Link = 'none' | 'and' | 'within' | 'holds' | 'describes';

/** How a name hangs on the one before: `within`, the one before lies in it; `holds`, it lies in the one before ("Iraq's Diyala"). `listed` where b stands in a list. */
export function linkOf(text: string, words: readonly Word[], a: Head, b: Head, listed: boolean): Link {
  const start = words[a.end]?.before ?? '';
  if (a.end === a.to && b.from - a.to <= 4 && owns(text, words, a.to) && only(words, a.to, b.from)) return 'holds';
  const key = words[a.end]?.key ?? '';
  if (a.end < b.from && (key === 'and' || key === 'or') && (b.lead.from <= a.end + 1 || only(words, a.end + 1, b.from))) return 'and';
  if (b.lead.relation === 'offset')
    return b.lead.from <= a.end + 1 &&
      /^,? ?\(?$/u.test(start) &&
      (b.lead.from === a.end || /^(?:about|some|lies|located|which)$/u.test(key))
      ? 'describes'
      : 'none';
  if (/^(?:in|of|within)$/u.test(b.lead.preposition ?? '') && b.lead.from === a.end && /^,? $/u.test(start)) return 'within';
  // "in Rawa, Anbar, on Friday": but not the list "in Rawa, Anah and Hit", nor "of Mosul, near the border".
  const bare = a.end === b.lead.from && start === ', ' && b.lead.preposition === null;
  if (!bare) return 'none';
  const after = words[b.end];
  return !listed && (after === undefined || /^[,.;:)]/u.test(after.before)) ? 'within' : 'none';
}

/** Whether only modifiers and compass words stand in [from, to). */
function only(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = words[i]?.key ?? '';
    if (!MODIFIERS.has(key) && !KINDS.has(key) && key !== 'of' && bearingAt(words, i) === null) return false;
    if (i > from && !/^[\s-]$/u.test(words[i]?.before ?? '')) return false;
  }
  return true;
}
