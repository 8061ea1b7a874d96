import { describe, expect, it } from 'vitest';
import { bylines } from '../../../src/language/index.ts';
import { whole } from '../text.ts';

const read = (text: string): string =>
  bylines(text, whole(text))
    .map(
      (b) =>
        `${b.role}: ${b.names.map((n) => text.slice(n.start, n.end)).join(' + ')}${b.places.length > 0 ? ' @ ' : ''}${b.places.map((p) => text.slice(p.start, p.end)).join(' + ')}`,
    )
    .join('; ');

describe('bylines', () => {
  it.each([
    ['By Ann Smith', 'wrote: Ann Smith'],
    ['BY ANN SMITH', 'wrote: ANN SMITH'],
    ['By Ann Smith and Omar al-Ali', 'wrote: Ann Smith + Omar al-Ali'],
    ['By Ann Smith, Omar bin Ali and Sara O’Neil', 'wrote: Ann Smith + Omar bin Ali + Sara O’Neil'],
    ['By Ann Smith in Baghdad', 'wrote: Ann Smith @ Baghdad'],
    ['By Ann Smith, Herald correspondent', 'wrote: Ann Smith'],
    ['By Ann Smith, senior correspondent for the Herald', 'wrote: Ann Smith'],
    ['By May Jones, Herald staff', 'wrote: May Jones'],
    ['By Ann Smith for The Herald', 'wrote: Ann Smith'],
    ['By Ann Smith | The Herald', 'wrote: Ann Smith'],
    ['By the Erbil desk', 'wrote: the Erbil desk'],
    ['By our correspondents', 'wrote: our correspondents'],
    ['By Ann Smith in Baghdad and Omar Ali in Erbil', 'wrote: Ann Smith + Omar Ali @ Baghdad + Erbil'],
    ['Words by Ann Smith; pictures by Omar Ali', 'wrote: Ann Smith; photographed: Omar Ali'],
    ['(Reporting by Ann Smith in Baghdad; editing by Omar Ali)', 'reported: Ann Smith @ Baghdad; edited: Omar Ali'],
    [
      'Reporting by Ann Smith and Omar Ali in Baghdad and Erbil; Additional reporting by Sara Lee; Writing by Tim Dew; Editing by Jo Fox and Al Gray.',
      'reported: Ann Smith + Omar Ali @ Baghdad + Erbil; reported: Sara Lee; wrote: Tim Dew; edited: Jo Fox + Al Gray',
    ],
    ['Reporting by Ann Smith, editing by Omar Ali', 'reported: Ann Smith; edited: Omar Ali'],
    ['Ann Smith contributed to this report.', 'reported: Ann Smith'],
    ['Ann Smith and Omar Ali in Erbil contributed reporting.', 'reported: Ann Smith + Omar Ali @ Erbil'],
    ['Ann Smith reports from Baghdad', 'reported: Ann Smith'],
    ['Translated by Ann Smith', 'translated: Ann Smith'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'By Friday the army had left the town.',
    'By Sunday, the river had flooded 12 streets in Ashfield.',
    'By Thursday, Ashfield troops had crossed the river',
    'By Wednesday, Smith and Jones',
    'By October, Ashfield was dry',
    'By May, Ashfield',
    'By Easter, the bridge was open',
    'By Easter, Ashfield lay in ruins',
    'By the end of the day two were dead.',
    'Two were killed by Ann Smith',
    'Killed by Omar Ali',
    'Fighting in Baghdad',
    'Ann Smith',
    'Car Bomb in Baghdad',
    'Free Army reported in Aleppo.',
    'Ann Smith left Baghdad.',
    'Clashes in Kirkuk and Mosul',
    'The army reports gains in Mosul.',
    'Ann Smith reported two deaths, and the army denied it.',
    '',
    `By ${'Ann '.repeat(200)}`,
  ])('%s is none', (text) => {
    expect(read(text)).toBe('');
  });
});
