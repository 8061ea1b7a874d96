import type { Token } from '../../language/index.ts';

const NUMBER = /^\d{1,3}$/u;
const JOIN = /^(?:,|and|or|to|between|from|under|over|of|just|only|about|around|[-–]|years?|months?|old|respectively)$/u;
const UNIT = /^(?:years?|months?|old)$/u;

/** Tokens that say how old people are, and count nobody: "aged six and nine", "6 and 9 years old", ", 6 and 9,". */
export function agesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const form = (i: number): string => tokens[i]?.form.toLowerCase() ?? '';
  const isNumber = (i: number): boolean => NUMBER.test(form(i)) || tokens[i]?.upos === 'NUM';
  // "aged six and four soldiers": the second number counts the noun behind it.
  const counts = (i: number): boolean => /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(tokens[i + 1]?.upos ?? '') && !UNIT.test(form(i + 1));
  const mark = (from: number, to: number): void => {
    for (let i = from; i < to; i++) found.add(i);
  };
  const forward = (from: number): number => {
    let to = from;
    let numbers = 0;
    for (let i = from; isNumber(i) || (JOIN.test(form(i)) && (numbers === 0 || i > from)); i++) {
      if (!isNumber(i)) {
        if (UNIT.test(form(i)) && to === i) to = i + 1;
        continue;
      }
      if (numbers > 0 && counts(i)) break;
      numbers++;
      to = i + 1;
    }
    return to;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (found.has(i)) continue;
    if (/^(?:aged|ages?)$/u.test(form(i))) {
      const to = forward(i + 1);
      if (to > i + 1) mark(i, to);
    } else if (/^(?:years?|months?)$/u.test(form(i)) && form(i + 1) === 'old') {
      let from = i;
      while (isNumber(from - 1) || (/^(?:,|and|or)$/u.test(form(from - 1)) && isNumber(from - 2))) from--;
      if (from < i) mark(from, i + 2);
    } else if (/^[,(]$/u.test(form(i)) && NUMBER.test(form(i + 1))) {
      const to = forward(i + 1);
      if (to > i + 2 && /^[,)]$/u.test(form(to))) mark(i + 1, to);
    }
  }
  return found;
}
