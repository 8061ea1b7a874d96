import { describe, expect, it } from 'vitest';
import { caption } from '../../../src/language/index.ts';
import { whole } from '../text.ts';

const read = (text: string): string | null => {
  const found = caption(text, whole(text));
  if (found === null) return null;
  const said = (span: { start: number; end: number } | null): string => (span === null ? '-' : text.slice(span.start, span.end));
  return `${said(found.words)} | ${said(found.credit)}`;
};

describe('captions', () => {
  it.each([
    [
      'A man walks past a burnt shop in Ashfield on Thursday, March 3, 2016. REUTERS/Ann Smith',
      'A man walks past a burnt shop in Ashfield on Thursday, March 3, 2016. | REUTERS/Ann Smith',
    ],
    ['Smoke rises over the town. (Photo: Ann Smith/AFP)', 'Smoke rises over the town. | Ann Smith/AFP'],
    ['Smoke rises over the town (AP Photo/Ann Smith)', 'Smoke rises over the town | AP Photo/Ann Smith'],
    ['Smoke rises over the town [Ann Smith/Reuters]', 'Smoke rises over the town | Ann Smith/Reuters'],
    ['Smoke rises over the town. Ann Smith/AFP via Getty Images', 'Smoke rises over the town. | Ann Smith/AFP via Getty Images'],
    ['Smoke rises over the town. © AFP', 'Smoke rises over the town. | © AFP'],
    ['Smoke over the town. Photo by Ann Smith', 'Smoke over the town. | Ann Smith'],
    ['FILE PHOTO: Troops at the gate of the town.', 'Troops at the gate of the town. | -'],
    ['FILE - Troops at the gate of the town, May 3, 2016. (Ann Smith/AP)', 'Troops at the gate of the town, May 3, 2016. | Ann Smith/AP'],
    ['File photo of the bridge after the flood', 'File photo of the bridge after the flood | -'],
    ['Photo: Ann Smith', '- | Ann Smith'],
    ['Photo by Ann Smith/AFP', '- | Ann Smith/AFP'],
    ['Image courtesy of the ministry', '- | the ministry'],
    ['AFP/Getty Images', '- | AFP/Getty Images'],
    ['Brigadier Ann Smith (L) greets a mayor', 'Brigadier Ann Smith (L) greets a mayor | -'],
    ['Ann Smith, pictured in 2015', 'Ann Smith, pictured in 2015 | -'],
    ['The bridge of Ashfield (pictured) was built by monks', 'The bridge of Ashfield (pictured) was built by monks | -'],
    ['Ashfield, pictured by Ahmed Ali', 'Ashfield, pictured by Ahmed Ali | -'],
    [
      'FILE PHOTO: Troops at the gate of the town. REUTERS/Ann Smith/File Photo',
      'Troops at the gate of the town. | REUTERS/Ann Smith/File Photo',
    ],
    ['A gate. Ann Smith/AFP via Getty Images', 'A gate. | Ann Smith/AFP via Getty Images'],
    ['FILE PHOTO: A gate. REUTERS/Ann Smith/File Photo', 'A gate. | REUTERS/Ann Smith/File Photo'],
    ['FILE PHOTO: A gate. Photo by Ann Smith', 'A gate. | Ann Smith'],
    ['FILE PHOTO: REUTERS/Ann Smith', '- | REUTERS/Ann Smith'],
    ['A gate. AP Photo/Ann Smith, File', 'A gate. | AP Photo/Ann Smith, File'],
    ['Soldiers wounded at the gate - photo: AFP', 'Soldiers wounded at the gate | AFP'],
    ['A gate. Ann B. Smith/AFP', 'A gate. | Ann B. Smith/AFP'],
    ['Troops were at the gate. photo by Ann Smith', 'Troops were at the gate. | Ann Smith'],
    ['A burnt car is seen in this undated handout photo', 'A burnt car is seen in this undated handout photo | -'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'Two soldiers were killed in the town (Reuters).'.replace(' (Reuters)', ', the news agency Reuters said'),
    'The army published a photo of the bridge on Friday.',
    'Smoke was seen over the town, a witness told AFP.',
    'He was pictured by the press in 2016, and the minister said that the affair would be looked into by a judge. '.repeat(4),
    'A farmer, pictured in 2015, was found dead in Ashfield on Friday, police said.',
    'A farmer (pictured in 2015) was found dead in Ashfield.',
    'The bridge, pictured here in May, collapsed on Friday.',
    'The ministry published a photo by Reuters.',
    'The report is based on photos, videos and interviews with 12 people.',
    'The 5/6 vote was close.',
    'He said: "The army/police must go."',
    'Credit was given to the army.',
    '',
    `${'Smoke rises. '.repeat(60)}REUTERS/Ann Smith`,
  ])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });
});
