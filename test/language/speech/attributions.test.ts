import { describe, expect, it } from 'vitest';
import { attributions, paragraphs, quotations, sentences, tokens } from '../../../src/language/index.ts';
import type { Draft } from '../../../src/language/speech/draft.ts';
import { nested } from '../../../src/language/speech/nested.ts';
import type { Span } from '../../../src/model/index.ts';
import { analyzer } from '../../stages/read.ts';

/* Own sentences: each with its attributions as "source | cue | content". Parts that are split are joined by " … ". */

function read(text: string) {
  const stretches = paragraphs(text, { start: 0, end: text.length });
  const parsed = stretches.flatMap((p) => sentences(text, p)).map((s) => analyzer.analyse(text, tokens(text, s)));
  return attributions(
    text,
    parsed,
    stretches.flatMap((p) => quotations(text, p)),
    stretches,
  );
}

const words = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map((s) => text.slice(s.start, s.end)).join(' … ');

const told = (text: string): readonly string[] =>
  read(text).map((a) => [a.source, a.cue, a.content].map((part) => words(text, part)).join(' | '));

describe('direct speech', () => {
  it.each([
    ['“They came at night,” the farmer said.', ['the farmer | said | They came at night,']],
    ['“They came at night,” said the farmer.', ['the farmer | said | They came at night,']],
    ['The farmer said: “They came at night.”', ['The farmer | said | They came at night.']],
    ['The farmer said, “They came at night.”', ['The farmer | said | They came at night.']],
    ['“They came,” the farmer said, “at night.”', ['the farmer | said | They came, … at night.']],
    ["''They came at night,'' the farmer said.", ['the farmer | said | They came at night,']],
    ['“They came at night,” said the farmer. “We ran away. We hid.”', ['the farmer | said | They came at night, … We ran away. We hid.']],
    [
      'The mayor continued:\n\n“The road is closed.”\n\n“It will stay so.”',
      ['The mayor | continued | The road is closed. … It will stay so.'],
    ],
    ['“The road is closed.” — Jane Doe, mayor', ['Jane Doe, mayor | — | The road is closed.']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('indirect speech', () => {
  it.each([
    ['The mayor said that the road was closed.', ['The mayor | said | that the road was closed']],
    ['The mayor said the road was closed.', ['The mayor | said | the road was closed']],
    ['The road was closed, the mayor said.', ['the mayor | said | The road was closed']],
    ['The road was closed, the mayor said on Monday.', ['the mayor | said | The road was closed']],
    ['The road, the mayor said, was closed.', ['the mayor | said | The road … was closed']],
    ['The mayor told reporters that the road was closed.', ['The mayor | told | that the road was closed']],
    ['The mayor, who lives in the town, said the road was closed.', ['The mayor | said | the road was closed']],
    ['Friday, a spokesman for the town said that the road was closed.', ['a spokesman for the town | said | that the road was closed']],
    [
      'A spokesman for the army-led council said the road was closed.',
      ['A spokesman for the army-led council | said | the road was closed'],
    ],
    [
      'The mayor said the road was closed, adding that it would open in May.',
      ['The mayor | said | the road was closed', 'The mayor | adding | that it would open in May'],
    ],
    [
      'The mayor said the road was closed, but the police denied it.',
      ['The mayor | said | the road was closed', 'the police | denied | it'],
    ],
    ['The mayor counted ten cars on the road.', ['The mayor | counted | ten cars on the road']],
    ['The mayor put the number of cars at ten.', ['The mayor | put | the number of cars at ten']],
    ['The mayor wants to close the road.', ['The mayor | wants | to close the road']],
    ['The mayor urged drivers to leave the town.', ['The mayor | urged | drivers … to leave the town']],
    ['Two cars burned in the street, police say.', ['police | say | Two cars burned in the street']],
    [
      'The mayor said two cars burned in the street, while the council put the number at ten.',
      ['The mayor | said | two cars burned in the street', 'the council | put | the number at ten'],
    ],
    ['The mayor condemned the attack.', ['The mayor | condemned | the attack']],
    ['The plan was rejected by the council.', ['the council | was rejected | The plan']],
    ['The road is expected to open in May.', [' | is expected | The road … to open in May']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('adverbials, nouns and adjectives', () => {
  it.each([
    ['According to the mayor, the road was closed.', ['the mayor | According to | the road was closed']],
    ['The road was closed, according to the mayor.', ['the mayor | according to | The road was closed']],
    ['The road, according to the mayor, was closed.', ['the mayor | according to | The road … was closed']],
    ['In his view, the road should be closed.', ['his | In … view | the road should be closed']],
    ['The road was reportedly closed.', [' | reportedly | The road was … closed']],
    ["On Monday came the mayor's claim that the road was closed.", ["the mayor | 's claim | that the road was closed"]],
    ['The mayor issued a warning about the road.', ['The mayor | issued a warning about | the road']],
    ['The mayor is aware of the danger.', ['The mayor | is aware of | the danger']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('chains', () => {
  it('marks an attribution within another by its holder', () => {
    const [outer, inner] = read('The mayor said that the police had denied the report.');
    expect(outer?.within).toBeNull();
    expect(inner?.within).toBe(0);
  });

  it('gives a pronoun the last named source beside its own words', () => {
    const text = 'John Smith said the road was closed. He added that it would open in May.';
    const [, second] = read(text);
    expect(words(text, second?.source ?? [])).toBe('He');
    expect(words(text, second?.named == null ? [] : [second.named])).toBe('John Smith');
  });

  it.each([
    ['Reuters quoted a police officer as saying that the road was closed.', 'a police officer', 'Reuters'],
    ['The governor was quoted by Anadolu as saying the road was closed.', 'The governor', 'Anadolu'],
    ['According to villagers interviewed by the Herald, the road was closed.', 'villagers interviewed by the Herald', 'the Herald'],
    ['According to the ministry, quoted by the Herald, nine people died.', 'the ministry', 'the Herald'],
    ['According to a doctor, as cited by the Daily Post, nine people died.', 'a doctor', 'the Daily Post'],
    ['The ministry, quoted by the Herald, said nine people died.', 'The ministry', 'the Herald'],
    ['Nine people died, according to the ministry, quoted by the Herald.', 'the ministry', 'the Herald'],
    ['The army said in a statement carried by Reuters that the road was closed.', 'The army', 'Reuters'],
  ])('keeps who passes it on: %s', (text, source, through) => {
    const all = read(text);
    const [first] = all;
    expect(all).toHaveLength(1);
    expect(words(text, first?.source ?? [])).toBe(source);
    expect(words(text, first?.through ?? [])).toBe(through);
  });

  it.each([
    ['Police said the road was closed. The statement added that it would open in May.', 'Police'],
    ['Two sources said the road was closed. These sources added that it would open in May.', 'Two sources'],
    ['Two sources said the road was closed. The source added that it would open in May.', ''],
    ['Police said the road was closed, but the mayor denied it.', ''],
    ['Police said the road was closed, while the opposition said it was open.', ''],
  ])('takes up a source only by a word for one: %s', (text, expected) => {
    const [, second] = read(text);
    expect(words(text, second?.named == null ? [] : [second.named])).toBe(expected);
  });

  it.each([
    'According to the ministry, quoted by the Herald, nine people died.',
    'Nine people, according to a doctor, whom the Herald quoted, died.',
    'Nine people died, the mayor said, police confirmed, according to the Herald, quoted by the Post.',
    'According to the mayor, police reportedly said that, in his view, the road was closed, he added.',
    'The mayor said that the police said that the army denied that the road was closed.',
    'He said, she said, they said, the mayor added, according to police, reportedly.',
  ])('ends on the way up through the holders: %s', (text) => {
    const all = read(text);
    expect(all.length).toBeGreaterThan(0);
    for (const [i, first] of all.entries()) {
      const seen = new Set([i]);
      for (let at = first.within; at !== null; at = all[at]?.within ?? null) {
        expect(seen).not.toContain(at);
        seen.add(at);
      }
    }
  });

  it('keeps two that hold each other from doing so', () => {
    const draft = (source: Span, cue: Span, content: Span): Draft => ({
      class: 'say',
      source: [source],
      cue: [cue],
      content: [content],
      named: null,
      recipient: null,
      through: [],
      region: cue,
      sentence: { start: 0, end: 30 },
      quotes: true,
      direct: false,
      quoted: false,
    });
    const at = (start: number, end: number): Span => ({ start, end });
    const each = [draft(at(0, 1), at(2, 4), at(10, 30)), draft(at(5, 6), at(12, 14), at(0, 9))];
    expect(nested(each, []).map((a) => a.within)).toEqual([null, null]);
    // The first is in the words of the third, the second in those of the first, the third in those of the second.
    const round = [draft(at(0, 1), at(2, 4), at(10, 19)), draft(at(0, 1), at(12, 14), at(20, 30)), draft(at(0, 1), at(22, 24), at(0, 9))];
    expect(nested(round, []).map((a) => a.within)).toEqual([2, 0, null]);
  });

  it('keeps who was told', () => {
    const text = 'The mayor told Rudaw that the road was closed.';
    const [first] = read(text);
    expect(words(text, first?.recipient == null ? [] : [first.recipient])).toBe('Rudaw');
  });
});

describe('attributes nothing', () => {
  it.each([
    'The road was closed in May.',
    'The army closed the road in order to protect the town.',
    'She turned down the street.',
    'Rebels attacked the base on Monday.',
    'Planes blasted the road.',
    'The “old town” lies by the river.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('transcripts', () => {
  it('gives a turn all paragraphs up to the next', () => {
    expect(told('SMITH: The road is closed.\n\nIt will stay so.\n\nJONES: Why?')).toEqual([
      'SMITH | : | The road is closed.\n\nIt will stay so.',
      'JONES | : | Why?',
    ]);
  });
});
