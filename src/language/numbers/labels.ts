import type { Word } from '../../model/index.ts';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/u;
/** What is told apart by a number: "Highway 47", "Resolution 2170"; words that do little else in front of one. */
const NUMBERED = /^(?:no|nr|article|resolution|decree|route|highway|interstate|camp|unit|page|pages|flight|boeing|airbus)$/u;
/** The same where the word has its capital: "Block 9". */
const NAMED =
  /^(?:chapter|section|paragraph|clause|law|road|line|block|phase|stage|channel|gate|room|ward|sector|zone|area|battery|bus|psalm|episode|version|figure|table|group|radio|pier|terminal|tower)$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/**
 * Whether the number of the words [from, to) names or dates something and counts nothing: a year, a day of the month, an hour,
 * a road's number, a part of a name ("AK-47").
 */
export function isLabel(text: readonly Word[], from: number, to: number): boolean {
  const word = text[from] as Word;
  const before = text[from - 1];
  const next = text[to];
  if (next !== undefined && /^[\s.]?$/u.test(next.before) && /^[ap]m$/u.test(next.key)) return true;
  if (word.shape !== 'number') return false;
  if (next?.before === '' && /^\p{L}/u.test(next.key)) return true;
  if (before === undefined) return false;
  // "5:30", "AK-47", "12/5/2016"; but "Mosul - 20" has spaces, and "between 20-30" is a range.
  if ((word.before === ':' || next?.before === ':') && /^\d{1,2}$/u.test(word.key)) return true;
  if (word.before === '/' || next?.before === '/') return before.shape === 'number' || next?.shape === 'number';
  if ((word.before === '-' || word.before === '' || word.before === '–') && before.shape === 'upper') return true;
  if (word.before === '-' && before.shape === 'title' && before.end - before.start <= 3) return true;
  if (YEAR.test(word.key) && to === from + 1) {
    if (MONTH.test(before.key) || (/^\d{1,2}$/u.test(before.key) && MONTH.test(text[from - 2]?.key ?? ''))) return true;
    if (
      /^(?:in|since|of|until|till|from|by|before|after|during|mid|early|late|through|throughout|year|spring|summer|autumn|fall|winter)$/u.test(
        before.key,
      )
    )
      return !/^(?:people|men|women|children|civilians|soldiers|troops|fighters|militants|others|persons|members|were|dead|killed|wounded|injured)$/u.test(
        next?.key ?? '',
      );
  }
  if (/[,;:.]/u.test(word.before)) return false;
  // "Apr 092017" lost its comma on the way.
  if (MONTH.test(before.key) && before.shape !== 'lower' && /^\d{1,2}(?:(?:19|20)\d\d)?$/u.test(word.key)) return true;
  if (next !== undefined && MONTH.test(next.key) && next.shape !== 'lower' && /^\d{1,2}$/u.test(word.key) && next.before === ' ')
    return true;
  return (before.shape !== 'lower' && NUMBERED.test(before.key)) || (before.shape === 'title' && NAMED.test(before.key));
}
