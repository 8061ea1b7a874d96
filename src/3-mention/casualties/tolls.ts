import type { Estimate, Span } from '../../model/index.ts';
import { keys, type Sentence } from '../sentence.ts';

/** "the death toll rose to 46", "a toll of at least 80", "raised its count of the dead to 154": how many in all. */
export function tollOf(s: Sentence): { readonly span: Span; readonly count: Estimate } | null {
  const at = s.words.findIndex(
    (w) =>
      w.key === 'toll' ||
      (/^(?:count|tally|number)$/u.test(w.key) && /\b(?:dead|deaths|killed|died)\b/u.test(keys(s.words, 0, s.words.length))),
  );
  if (at < 0) return null;
  for (const n of s.numbers) {
    // "a toll of 40 pounds"
    if (n.use !== 'count') continue;
    // "brought to 36 the number of people killed"
    if (
      n.to <= at &&
      at - n.to <= 2 &&
      /(?:raised|brought|bringing|raising|takes|took|taking|rose|raises|brings) to$/u.test(keys(s.words, n.from - 2, n.from))
    )
      return { span: n.span, count: n.value };
    if (n.from <= at || n.from - at > 14) continue;
    const between = keys(s.words, at, n.from);
    if (/\b(?:wounded|injured)\b/u.test(`${between} ${keys(s.words, n.to, n.to + 3)}`)) continue;
    if (/(?:^| )(?:to|at|of|is|was|passes|passed|reached|exceeded|stands at|stood at|climbed to)$/u.test(between))
      return { span: n.span, count: n.value };
  }
  return null;
}

/** "in the last three years", "since 1980", "so far this year", "10 years of civil war": what is counted so is of many events. */
const PERIOD =
  /\b(?:in|over|during|for|within|of|after)(?: the)?(?: past| last| previous| recent)?(?: \S+)? (?:years|months|decades?|weeks)\b|\b(?:over|during|within) the (?:past|last) (?:\S+ )?days\b|\bin (?:less|more) than \S+ days\b|\bin (?:previous|earlier|other|past) (?:attacks|incidents|raids|bombings)\b|\bsince (?:19|20)\d\d\b|\bso far this (?:year|month|week)\b|\b(?:every|each|a|per) (?:day|week|month|year)\b|\b(?:this|last) (?:year|month)\b.*\balone\b|\bduring the war\b|\bin the (?:\S+ ){0,3}war\b/u;
const AGO = /\b(?:years?|months?|weeks?) (?:ago|later|earlier|after|before)\b/u;

/**
 * Whether a sentence counts over a stretch of time and not in one event, by the token that tells of the fate: what a relative clause says of
 * something else ("the town, which was destroyed in the last five years") is no time of it.
 */
export function overPeriod(s: Sentence): (fate: number) => boolean {
  const text = keys(s.words, 0, s.words.length);
  const match = PERIOD.exec(text);
  if (match === null || AGO.test(text)) return () => false;
  const words = text.slice(0, match.index).split(' ').length - 1;
  const at = s.words[words]?.start ?? 0;
  const { tokens, subtree } = s.tree;
  const first = tokens.findIndex((t) => t.end > at);
  return (fate) => {
    for (let i = first, n = 0; i >= 0 && n < tokens.length; i = tokens[i]?.head ?? -1, n++)
      if (tokens[i]?.deprel === 'acl:relcl') {
        const { from, to } = subtree[i] ?? { from: 0, to: tokens.length };
        return fate >= from && fate < to;
      }
    return true;
  };
}
