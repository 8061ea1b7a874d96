import type { Word } from '../../model/index.ts';
import type { Cardinal } from './cardinal.ts';
import { SCALES } from './number-words.ts';

/**
 * The lower end of a range whose upper end stands at `begin`: what multiplies both is said once, in words ("two to three million",
 * "10-12 thousand") or by the groups of noughts ("12 to 15,000").
 */
export function lowerEnd(text: readonly Word[], from: number, lower: Cardinal, begin: number, upper: Cardinal): number {
  const scale = scaleOf(text, begin, upper);
  return scale > 1 && lower.value < upper.value / scale && scaleOf(text, from, lower) === 1 ? lower.value * scale : lower.value;
}

/** What a number is multiplied by at its end, 1 for nothing. */
function scaleOf(text: readonly Word[], from: number, number: Cardinal): number {
  const scale = SCALES.get(text[number.to - 1]?.key ?? '') ?? 0;
  if (scale >= 100) return scale;
  if (text[from]?.shape !== 'number' || number.value === 0) return 1;
  const groups = text.slice(from, number.to).flatMap(({ key }) => key.split(/[.,]/u));
  const noughts = groups.length - 1 - groups.findLastIndex((group) => group !== '000');
  return 1000 ** noughts;
}
