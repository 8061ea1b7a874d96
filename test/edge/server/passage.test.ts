import * as fc from 'fast-check';
import { expect, it } from 'vitest';
// oxlint-disable typescript/no-unsafe-type-assertion -- ids are minted by hand here
import type { ArticleSheet, ClaimId } from '../../../src/model/index.ts';
import { passagesOf } from '../../../src/edge/web/passage.ts';

const highlight = (start: number, end: number, claim: string): ArticleSheet['highlights'][number] => ({
  span: { start, end },
  claim: claim as ClaimId,
  event: null,
  label: '',
});

it('cuts overlapping sentences at each other’s ends and says where each begins and ends', () => {
  const [passage] = passagesOf({
    text: 'abcdefghij',
    highlights: [highlight(2, 6, 'A'), highlight(4, 8, 'B'), highlight(2, 6, 'C')],
    clutter: [{ start: 7, end: 10 }],
  });
  expect(passage?.pieces).toEqual([
    { kind: 'text', text: 'ab' },
    { kind: 'mark', claims: ['A', 'C'], starting: ['A', 'C'], ending: [], text: 'cd' },
    { kind: 'mark', claims: ['A', 'C', 'B'], starting: ['B'], ending: ['A', 'C'], text: 'ef' },
    { kind: 'mark', claims: ['B'], starting: [], ending: [], text: 'g' },
    { kind: 'mark', claims: ['B'], starting: [], ending: ['B'], text: 'h' },
    { kind: 'clutter', text: 'ij' },
  ]);
});

it('parts paragraphs at blank lines only, and carries a sentence over them', () => {
  const passages = passagesOf({ text: 'one\ntwo\n \n\nthree', highlights: [highlight(4, 16, 'A')], clutter: [] });
  expect(passages.map((p) => p.pieces.map((piece) => piece.text).join('|'))).toEqual(['one\n|two', 'three']);
  expect(passages[1]?.pieces[0]).toMatchObject({ kind: 'mark', claims: ['A'], starting: [], ending: ['A'] });
});

const span = (length: number) => fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

it('loses no word, doubles none and marks exactly what is claimed, whatever the spans', () => {
  const sheets = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\n\n'), minLength: 1, maxLength: 60 }).chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc.array(span(text.length), { maxLength: 6 }),
      clutter: fc.array(span(text.length), { maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(sheets, ({ text, spans, clutter }) => {
      const highlights = spans.filter((s) => s.end > s.start).map((s, i) => highlight(s.start, s.end, `c${i}`));
      const passages = passagesOf({ text, highlights, clutter: clutter.filter((c) => c.end > c.start) });
      for (const { start, pieces } of passages) {
        let at = start;
        for (const piece of pieces) {
          expect(text.slice(at, at + piece.text.length)).toBe(piece.text);
          const end = at + piece.text.length;
          const over = highlights.filter((h) => h.span.start < end && h.span.end > at).map((h) => h.claim as string);
          expect(piece.kind === 'mark' ? [...piece.claims].sort() : []).toEqual(over.sort());
          at = end;
        }
      }
      const shown = passages
        .flatMap((p) => p.pieces)
        .map((piece) => piece.text)
        .join('');
      expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 500 },
  );
});
