import { describe, expect, it } from 'vitest';
import { quotationRuns, quotations } from '../../../src/language/index.ts';
import { linesOf } from '../../../src/language/index.ts';
import { covered, whole } from '../text.ts';

describe('quotations', () => {
  it.each([
    ['He said: "All are dead." Then left.', ['All are dead.']],
    ['“One,” he said, “two.”', ['One,', 'two.']],
    ['"One," he said, "two."', ['One,', 'two.']],
    ['no quotation, only the army’s', []],
    ['“It runs on', ['It runs on']],
    ['“A” and "B"', ['A', 'B']],
    ['closed” only', []],
    ['', []],
    [`"${'x'.repeat(3_001)}"`, []],
    ['“Begun with a curly mark," he said.', ['Begun with a curly mark,']],
    ['They call it ‘the road’ here.', ['the road']],
    ["They call it 'the road' here.", ['the road']],
    ["It's the army's, and the soldiers' too.", []],
    ['Give ‘em time, the ‘90s are over.', []],
    ["Rock 'n' roll and the '90s", []],
    ['‘The boys’ school is closed,’ he said.', ['The boys’ school is closed,']],
    ['‘The boys’', ['The boys']],
    ["'Don't go,' she said, 'it isn't safe.'", ["Don't go,", "it isn't safe."]],
    ['«Il est parti», a-t-il dit.', ['Il est parti']],
    ['„Sie kamen“, sagte er.', ['Sie kamen']],
    ['„Przyszli”, powiedział.', ['Przyszli']],
    ["``They came,'' he said.", ['They came,']],
    ['A 6" pipe', []],
    ['“First. “Second,” he said.', ['Second,']],
  ])('%s', (text, expected) => {
    expect(covered(text, quotations(text, whole(text)))).toEqual(expected);
  });

  it.each([
    ['“He told me ‘go’ and I went,” she said.', ['0 He told me ‘go’ and I went,', '1 go']],
    ['"He told me \'go\' and I went," she said.', ["0 He told me 'go' and I went,", '1 go']],
    ['"He said "go" to me," she said.', ['0 He said "go" to me,', '1 go']],
    ['‘She said “yes” twice,’ he said.', ['0 She said “yes” twice,', '1 yes']],
    ['“They said ‘he said “no”’ again.”', ['0 They said ‘he said “no”’ again.', '1 he said “no”', '2 no']],
    ['“An open ‘one” ends.', ['0 An open ‘one']],
  ])('%s, nested', (text, expected) => {
    expect(quotations(text, whole(text)).map((q) => `${q.depth} ${text.slice(q.start, q.end)}`)).toEqual(expected);
  });

  it('tell their marks and whether they are closed', () => {
    const text = 'He said “yes” and “no';
    expect(quotations(text, whole(text)).map((q) => [text.slice(q.marked.start, q.marked.end), q.closed])).toEqual([
      ['“yes”', true],
      ['“no', false],
    ]);
  });
});

describe('quotations over paragraphs', () => {
  const runs = (text: string) => quotationRuns(text, linesOf(text, whole(text))).map((run) => covered(text, run));

  it('are one where each paragraph opens with a mark and only the last closes', () => {
    expect(runs('He said: “It began at dawn.\n“They came from the north.\n“Nobody was left,” he said. “Nobody.”')).toEqual([
      ['It began at dawn.', 'They came from the north.', 'Nobody was left,'],
      ['Nobody.'],
    ]);
    expect(runs('"It began at dawn.\n"Nobody was left."')).toEqual([['It began at dawn.', 'Nobody was left.']]);
  });

  it('are two where the first was closed, or the next paragraph has no mark at its head', () => {
    expect(runs('“It began.”\n“It ended.”')).toEqual([['It began.'], ['It ended.']]);
    expect(runs('“It began.\nThe army said “no”.')).toEqual([['It began.'], ['no']]);
  });
});
