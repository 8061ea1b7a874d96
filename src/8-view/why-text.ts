import type { WhySheet } from '../model/index.ts';
import { movedInWords } from './compare-sheet.ts';

/** Why an event is what it is, as lines of plain text. */
export function whyText(sheet: WhySheet): readonly string[] {
  const lines = (list: readonly { readonly sentence: string }[]): readonly string[] => list.map(({ sentence }) => `  ${sentence}`);
  return [
    ...sheet.moved.map(movedInWords),
    `Why these reports are one event, ${sheet.event}`,
    ...lines(sheet.accounts),
    ...(sheet.left === 0 ? [] : [`  ${sheet.left} further reports are not compared here.`]),
    '',
    'What is chosen, and by which rule',
    ...lines(sheet.values),
    ...(sheet.contradictions.length === 0 ? [] : ['', 'Told in more than one way', ...lines(sheet.contradictions)]),
  ];
}
