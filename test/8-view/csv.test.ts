import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvColumns, csvHeader, csvLine } from '../../src/8-view/csv.ts';
import { eventRows } from './rows.ts';

/** RFC 4180 as a reader sees it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') cell += csv[at++];
    row.push(cell);
    if (csv[at] === ',') at++;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Without the apostrophe that may stand before a word. */
function bare(text: string): string {
  return text.replace(/^'(?=[\s\S])/, '');
}

describe('csv', () => {
  it('names its columns once each', () => {
    expect(parse(csvHeader())).toEqual([csvColumns.map(({ name }) => name)]);
    expect(new Set(csvColumns.map(({ name }) => name)).size).toBe(csvColumns.length);
  });

  it('parses back to what went in, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(eventRows, { maxLength: 5 }), (events) => {
        const [head = [], ...rows] = parse(csvHeader() + events.map(csvLine).join(''));
        expect(rows).toHaveLength(events.length);
        for (const [i, row] of rows.entries()) {
          const cell = (name: string) => bare(row[head.indexOf(name)] ?? '');
          const event = events[i];
          expect(row).toHaveLength(head.length);
          expect(cell('place')).toBe(bare(event?.location?.name ?? ''));
          expect(cell('perpetrator')).toBe(bare(event?.perpetrator.join('; ') ?? ''));
          expect(cell('latitude')).toBe(String(event?.location?.lat ?? ''));
          expect(cell('killed_best')).toBe(String(event?.killed?.best ?? ''));
          expect(cell('wounded_low')).toBe(String(event?.wounded?.low ?? ''));
          expect(cell('date_first')).toBe(event?.date?.first ?? '');
        }
      }),
    );
  });

  it('holds no words that a spreadsheet would run', () => {
    fc.assert(
      fc.property(eventRows, (event) => {
        const [head = [], row = []] = parse(csvHeader() + csvLine(event));
        for (const [i, cell] of row.entries()) {
          if (!/latitude|longitude/.test(head[i] ?? '')) expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
    );
  });
});
