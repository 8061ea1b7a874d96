import { describe, expect, it } from 'vitest';
import { linesOf, paragraphs, sentences } from '../../../src/language/index.ts';
import { covered, whole } from '../text.ts';

const cut = (text: string): readonly string[] => covered(text, sentences(text, whole(text)));

describe('sentences', () => {
  it.each([
    ['One died. Two fled.', ['One died.', 'Two fled.']],
    ['Gen. Smith and Lt. Col. Jones left. They went on.', ['Gen. Smith and Lt. Col. Jones left.', 'They went on.']],
    ['The U.S. Army struck. It said so.', ['The U.S. Army struck.', 'It said so.']],
    ['It was bombed by the U.S. The army left.', ['It was bombed by the U.S.', 'The army left.']],
    ['On Jan. 14 it began.', ['On Jan. 14 it began.']],
    ['"They died." He left.', ['"They died."', 'He left.']],
    ['“They died,” he said. “All of them.”', ['“They died,” he said.', '“All of them.”']],
    ['Who did it? Nobody knows! It goes on…', ['Who did it?', 'Nobody knows!', 'It goes on…']],
    ['A blast at 5.30 p.m. in Baghdad killed two.', ['A blast at 5.30 p.m. in Baghdad killed two.']],
    ['About 3.5 million fled.', ['About 3.5 million fled.']],
    ['No full stop', ['No full stop']],
    ['J. R. Smith said so.', ['J. R. Smith said so.']],
    ['See example.org for more. Then left.', ['See example.org for more.', 'Then left.']],
    ['He left (with all his men.) They stayed.', ['He left (with all his men.)', 'They stayed.']],
    ['What is this? it is a shop! it is closed. we left', ['What is this?', 'it is a shop!', 'it is closed.', 'we left']],
    ['"Why?" he asked.', ['"Why?" he asked.']],
    ['They waited… and left.', ['They waited… and left.']],
    ['Guns, bombs, etc. were found.', ['Guns, bombs, etc. were found.']],
    ['They don’t. Others do.', ['They don’t.', 'Others do.']],
    ['He saw No. 5. No. He did not.', ['He saw No. 5.', 'No.', 'He did not.']],
    ['Two fled (e.g. Ann Smith and Omar Ali).', ['Two fled (e.g. Ann Smith and Omar Ali).']],
    [
      'He works for Bell Inc. in Erbil. She works for Bell Inc. He left.',
      ['He works for Bell Inc. in Erbil.', 'She works for Bell Inc.', 'He left.'],
    ],
    ['1. The town fell. 2. The army left.', ['1. The town fell.', '2. The army left.']],
    ['The town fell. [1] [12] The army left.', ['The town fell. [1] [12]', 'The army left.']],
    ['Good news. :) They left.', ['Good news. :)', 'They left.']],
    ['And then . . . nothing. He left.', ['And then . . . nothing.', 'He left.']],
    ['It was closed We left', ['It was closed', 'We left']],
    ['In The Hague they met', ['In The Hague they met']],
    ['   ', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('cuts what runs on without end at a space', () => {
    const parts = cut('killed and '.repeat(1_000));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.join(' ')).toBe('killed and '.repeat(1_000).trim());
  });

  it('keeps spans inside the stretch that was asked for', () => {
    const text = 'Outside. One died. Two fled. Outside.';
    expect(covered(text, sentences(text, { start: 9, end: 28 }))).toEqual(['One died.', 'Two fled.']);
  });
});

describe('paragraphs', () => {
  it('takes every line for one where lines are not wrapped', () => {
    const text = 'Headline\nFirst paragraph, all in one line.\n\n  Second paragraph.  \n';
    expect(covered(text, paragraphs(text, whole(text)))).toEqual(['Headline', 'First paragraph, all in one line.', 'Second paragraph.']);
  });

  it('joins wrapped lines, parted by blank ones', () => {
    const first =
      'A group of gunmen fired on a convoy of the\nborder guards in the east of the province on\nFriday and then withdrew to the hills in the\nnorth of it, police said.';
    const second = 'Reinforcements were sent to the area on the\nsame day but found nobody there and went back\nto the town.';
    expect(covered(`${first}\n\n${second}\n`, paragraphs(`${first}\n\n${second}\n`, whole(`${first}\n\n${second}\n`)))).toEqual([
      first,
      second,
    ]);
  });

  it('cuts lines without their outer white space, empty ones too', () => {
    const text = ' a \r\n\n\tb';
    expect(covered(text, linesOf(text, whole(text)))).toEqual(['a', '', 'b']);
  });
});
