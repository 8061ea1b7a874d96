import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAnalyzer } from '../../src/edge/files/model-files.ts';
import * as language from '../../src/language/index.ts';
import * as speech from '../../src/language/speech/index.ts';
import type { Span } from '../../src/model/index.ts';
import { hostile } from './hostile.ts';
import { readings } from './readings.ts';
import { covered, whole } from './text.ts';

/** Public functions that read no text: they look up one token of a tree, or reckon with days and ranges. */
const RECKON = new Set(
  'WordNumbers areasOf bearingTo childrenOf destination distanceKm featureOf groupsOf inflections isNominal isPassive joined liesIn middle pointOf rowsOf scored turn preposition isRelation lower relationOf stretchOf addDays addMonths day daysBetween isoWeek lastOfMonth oneDay precisionOf range touches weekday weekdayBefore ONES ORDINALS TENS'.split(
    ' ',
  ),
);

/** Pieces that the rules look for, so that chance meets them in every order. */
const PIECES = [
  ['“', '”', '"', "'", '’', '‘', '«', '»', '„', '``', "''", '(', ')', '[1]', '[', '{', '<', '>', '*', '•'],
  ['.', '...', '…', '?', '!', '?!', ',', ';', ':', '-', '--', '–', '—', '/', '\\', '@', '#', '&', '%', '$', '€', '+', '_', '|', '~', '^'],
  [
    'Mr.',
    'Gen.',
    'U.S.',
    'a.m.',
    'etc.',
    'No.',
    'J.',
    'e.g.',
    'Inc.',
    "don't",
    'cannot',
    "John's",
    "soldiers'",
    'gonna',
    'al-',
    'Al',
    'non-',
  ],
  [
    '5',
    '1,200',
    '3.5',
    '0',
    '99999999999999999999',
    '1e9',
    '½',
    'three',
    'hundred',
    'thousand',
    'dozens of',
    'at least',
    'half',
    'a',
    'no',
  ],
  [
    'Friday',
    'last',
    'March',
    '3 March 2016',
    '2016-03-03',
    '2016',
    'the beginning of',
    'from',
    'till',
    'week',
    'days',
    'ago',
    'early',
    '31 February',
  ],
  [
    'Ashfield',
    'km',
    'south of',
    'near',
    'the village of',
    'in',
    'district',
    'said',
    'told',
    'according to',
    'that',
    'not',
    'denied',
    'plan to',
    'if',
  ],
  [
    'By',
    'Ann Smith',
    'and',
    'Reporting by',
    'Photo:',
    'REUTERS/',
    'AFP',
    'FILE -',
    'https://example.org/a',
    'a@example.org',
    '@name',
    ':-)',
  ],
  [
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u202e',
    '\u0301',
    '\u0300\u0301',
  ],
  ['\ud800', '\udc00', '😀', '👨‍👩‍👧', '👍🏽', 'بغداد', 'في', '北京', 'İ', 'ß', 'ŉ', 'ﷺ', 'ﬁ', '１２', '٣', 'Ⅷ', '²'],
].flat();

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...PIECES, ' ') },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      ),
      { maxLength: 60 },
    )
    .map((list) => list.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(' ')),
);

const inside = (text: string, spans: readonly Span[]): readonly Span[] =>
  spans.filter((s) => !(Number.isInteger(s.start) && Number.isInteger(s.end) && s.start >= 0 && s.start <= s.end && s.end <= text.length));

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const cutsCharacter = (text: string, at: number): boolean => at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** Whether following the heads from a token ends at the root: no token is its own forebear. */
function reachesRoot(tokens: readonly language.Token[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= tokens.length && at >= 0; steps++) at = tokens[at]?.head ?? Number.NaN;
  return at === -1;
}

/** Make an analyzer or ask for one; what an analyzer reads is under `analyse`. */
const MAKE = new Set(['modelAnalyzer', 'readLinear', 'readModel', 'ModelError']);

it('has every public function of the language layer in the table of readings', () => {
  const functions = [...Object.entries(language), ...Object.entries(speech)].filter(
    ([name, f]) => typeof f === 'function' && !RECKON.has(name) && !MAKE.has(name),
  );
  expect(functions.map(([name]) => name).filter((name) => !(name in readings))).toEqual([]);
});

describe.each(Object.entries(readings))('%s', (_, read) => {
  it('throws on no text, and every span lies in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(inside(text, read(text))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('throws on no hostile text, and every span lies in it', () => {
    for (const [name, make] of Object.entries(hostile)) {
      const text = make(600);
      expect(inside(text, read(text)), name).toEqual([]);
    }
  });

  it('says the same of the same text, whatever it read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(Object.entries({ tokens: language.tokens, sentences: language.sentences }))('%s', (_, cut) => {
  it('are in order, part nothing that is one character, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const s of cut(text, whole(text))) {
          expect(s.end).toBeGreaterThan(s.start);
          expect(text.slice(last, s.start).trim()).toBe('');
          expect(cutsCharacter(text, s.start) || cutsCharacter(text, s.end)).toBe(false);
          expect(text.slice(s.start, s.end).trim()).toBe(text.slice(s.start, s.end));
          last = s.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in a stretch as in a text of its own', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const start = before.length;
        const there = cut(before + text + after, { start, end: start + text.length });
        expect(there.map((s) => ({ start: s.start - start, end: s.end - start }))).toEqual(cut(text, whole(text)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('tokens', () => {
  it('hold no white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(covered(text, language.tokens(text, whole(text))).filter((t) => /\s/u.test(t))).toEqual([]);
      }),
    );
  });
});

describe('an analyzer', () => {
  it('gives one token for each span, in a tree with one root', () => {
    const analyzer = openAnalyzer();
    fc.assert(
      fc.property(anyText, (text) => {
        for (const s of language.sentences(text, whole(text))) {
          const spans = language.tokens(text, s);
          const tokens = analyzer.analyse(text, spans);
          expect(tokens.map(({ start, end }) => ({ start, end }))).toEqual(spans);
          expect(tokens.map((t) => t.form)).toEqual(covered(text, spans));
          expect(tokens.filter((t) => t.head < 0)).toHaveLength(1);
          expect(tokens.filter((_, i) => !reachesRoot(tokens, i))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('words', () => {
  it('are compared by their own letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const w of language.words(text, whole(text))) expect(w.key).toBe(language.fold(text.slice(w.start, w.end)));
      }),
    );
  });
});

describe('quotations', () => {
  it('stand between their marks, properly inside each other, and in the order of their beginnings', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const round: Span[] = [];
        let last = -1;
        for (const q of language.quotations(text, whole(text))) {
          expect(q.marked.start).toBeGreaterThan(last);
          last = q.marked.start;
          expect(q.start).toBeGreaterThan(q.marked.start);
          expect(q.closed ? q.marked.end > q.end : q.end === text.length && q.marked.end === q.end).toBe(true);
          while (round.length > 0 && (round.at(-1)?.end ?? 0) <= q.marked.start) round.pop();
          expect(q.depth).toBe(round.length);
          expect(q.marked.end).toBeLessThanOrEqual(round.at(-1)?.end ?? text.length);
          round.push(q.marked);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are all parts of exactly one run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = language.paragraphs(text, whole(text));
        const parts = language.quotationRuns(text, paragraphs).flat();
        expect(parts.toSorted((a, b) => a.marked.start - b.marked.start)).toEqual(paragraphs.flatMap((p) => language.quotations(text, p)));
      }),
    );
  });
});
