import type { Word } from '../../model/index.ts';
import { range } from './date-range.ts';
import type { TimeExpression } from './expression.ts';
import { owns } from './reading.ts';

/* Two ends that make one stretch: "from January to July", "between 3 and 5 May", "April to late June", "since Friday". */

const LINKS = new Set([
  'to',
  'till',
  'until',
  'through',
  'and',
  'up to',
  'to the',
  'till the',
  'until the',
  'through the',
  'and the',
  'till about',
  'up until',
]);

/** The bound that the words before an expression set. An owner is no bound: "the toll from Sunday's bombing", "killed by Sunday's bomb". */
export function boundOf(words: readonly Word[], from: number, to: number): TimeExpression['bound'] {
  let at = from - 1;
  while (at >= 0 && /^(?:the|about|around|at|on|early|late|least)$/u.test(words[at]?.key ?? '') && from - at < 4) at--;
  const before = words[at]?.key ?? '';
  if (before === 'since') return 'since';
  if (before === 'from') return owns(words[to - 1]) ? 'at' : 'since';
  if (/^(?:until|till|by|til|before)$/u.test(before))
    return (before === 'before' && at !== from - 1) || (/^(?:before|by)$/u.test(before) && owns(words[to - 1])) ? 'at' : 'until';
  if (before === 'than')
    return /^(?:later)$/u.test(words[at - 1]?.key ?? '')
      ? 'until'
      : /^(?:earlier|before)$/u.test(words[at - 1]?.key ?? '')
        ? 'since'
        : 'at';
  return 'at';
}

/**
 * Time expressions as stretches: two ends become one, "since" runs to publication, and a period that is not over ends with
 * publication where the text does not look ahead.
 */
export function stretches(words: readonly Word[], found: readonly TimeExpression[], published: string | null): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (let i = 0; i < found.length; i++) {
    const a = found[i] as TimeExpression;
    const b = found[i + 1];
    if (b !== undefined && linked(words, a, b)) {
      out.push({
        ...a,
        span: { start: a.span.start, end: b.span.end },
        to: b.to,
        range: range(a.range?.first ?? null, b.range?.last ?? null),
        bound: 'at',
        value: `${a.value}/${b.value}`,
        mod: null,
      });
      i++;
    } else out.push(ended(a, published));
  }
  return out;
}

function linked(words: readonly Word[], a: TimeExpression, b: TimeExpression): boolean {
  if (a.range?.first == null || b.range?.last == null || a.range.first > b.range.last || b.from - a.to > 2 || !dated(a) || !dated(b))
    return false;
  const link = words
    .slice(a.to, b.from)
    .map((w) => w.key)
    .join(' ');
  const dash = link === '' && /^\s?[-–—]\s?$/u.test(words[b.from]?.before ?? '');
  if (!dash && !LINKS.has(link)) return false;
  const lead = words[a.from - 1]?.key ?? '';
  const led = lead === 'between' || (lead === 'the' && words[a.from - 2]?.key === 'between');
  if (link.startsWith('and')) return led;
  return a.bound === 'since' || led || dash || a.mod === 'START' || a.range.precision === b.range.precision || link.startsWith('t');
}

const dated = (e: TimeExpression): boolean => e.type === 'DATE' || e.type === 'TIME';

function ended(e: TimeExpression, published: string | null): TimeExpression {
  if (e.range?.first == null || e.range.last == null || !dated(e)) return e;
  if (e.bound === 'since') return published !== null && e.range.first > published ? e : { ...e, range: range(e.range.first, published) };
  const goesOn = e.anchor === 'publication' && published !== null && e.range.first <= published && published < e.range.last;
  return goesOn && e.tense !== 'future' && e.mod === null && e.range.precision !== 'day'
    ? { ...e, range: range(e.range.first, published) }
    : e;
}
