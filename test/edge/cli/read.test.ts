import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freshFolder, jsonLines, put, sampleReport } from './files.ts';
import { daftar } from './in-process.ts';

const Line = z.object({
  report: z.string(),
  claim: z.object({ quote: z.string(), quoteSpan: z.tuple([z.number(), z.number()]) }).optional(),
  event: z.object({ id: z.string() }).nullish(),
});

describe('read', () => {
  it('quotes what stands in the file, a byte order mark left out', async () => {
    const folder = freshFolder();
    const text = sampleReport(4);
    put(folder, 'deep/er/a.txt', `\ufeff${text}`);
    put(folder, 'b.txt', text.replaceAll('\n', '\r\n'));
    const { out } = await daftar(['read', folder, '--format', 'exchange']);
    const texts: Readonly<Record<string, string>> = { 'deep/er/a.txt': text, 'b.txt': text.replaceAll('\n', '\r\n') };
    const lines = jsonLines(out).map((line) => Line.parse(line));
    for (const { report, claim } of lines) {
      if (claim) expect(texts[report]?.slice(...claim.quoteSpan)).toBe(claim.quote);
    }
    expect(new Set(lines.map(({ report }) => report))).toEqual(new Set(Object.keys(texts)));
    expect(lines.filter(({ claim }) => claim)).not.toEqual([]);
  });

  it('gives claims of two reports that tell of one occurrence one event', async () => {
    const folder = freshFolder();
    put(folder, 'a.txt', sampleReport(9));
    put(folder, 'b.txt', `${sampleReport(9)}Further details were not known.\n`);
    const { out } = await daftar(['read', folder, '--format', 'exchange']);
    const lines = jsonLines(out).map((line) => Line.parse(line));
    expect(new Set(lines.map(({ report }) => report))).toEqual(new Set(['a.txt', 'b.txt']));
    expect(new Set(lines.map(({ event }) => event?.id)).size).toBe(1);
  });

  it('gives each report the toll that it tells itself, also where another tells more of the occurrence', async () => {
    const folder = freshFolder();
    const story = (toll: string) =>
      `Bombing in Baquba\n14 January 2017\n\nA car bomb exploded at a market in Baquba on Friday${toll}, the police said. The road to the north was closed.\n`;
    put(folder, 'a.txt', story(', killing six people and wounding nine'));
    put(folder, 'b.txt', story(', killing six people'));
    const { out } = await daftar(['read', folder, '--format', 'exchange']);
    const Toll = z.object({ report: z.string(), event: z.object({ id: z.string(), wounded: z.object({ best: z.number() }).nullable() }) });
    const lines = jsonLines(out).map((line) => Toll.parse(line));
    expect(new Set(lines.map(({ event }) => event.id)).size).toBe(1);
    expect(lines.map(({ report, event }) => [report, event.wounded?.best ?? null])).toEqual([
      ['a.txt', 9],
      ['b.txt', null],
    ]);
  });

  it('prints a report twice when two files hold the same bytes', async () => {
    const folder = freshFolder();
    put(folder, 'a.txt', sampleReport(5));
    put(folder, 'b.txt', sampleReport(5));
    const { out } = await daftar(['read', folder, '--format', 'exchange']);
    const [a, b] = ['a.txt', 'b.txt'].map((name) => jsonLines(out).filter(({ report }) => report === name));
    expect(a?.length).toBeGreaterThan(0);
    expect(b).toEqual(a?.map((line) => ({ ...line, report: 'b.txt' })));
  });

  it('sends no control character of a report to the reader of a listing', async () => {
    const hostile = `${sampleReport(6)}\nTwo police were killed near Balad on 7 January \u001b]0;owned\u0007\u001b[2J\u009b31m, a police officer said.\n`;
    const { out } = await daftar(['read', put(freshFolder(), 'a.txt', hostile)]);
    expect(out).toContain('checkpoint');
    // oxlint-disable-next-line no-control-regex -- the line end is the one control character that a listing has
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('explains each claim where it is asked to', async () => {
    const path = put(freshFolder(), 'a.txt', sampleReport(6));
    const plain = await daftar(['read', path]);
    const explained = await daftar(['read', path, '--explain']);
    expect(plain.out).not.toContain('rule: ');
    expect(explained.out).toMatch(/eventType +\S.*\n +rule: /u);
    for (const line of plain.out.split('\n')) expect(explained.out).toContain(line);
  });

  it('has no explanation in the exchange format', async () => {
    const { code, err } = await daftar(['read', put(freshFolder(), 'a.txt', sampleReport(6)), '--explain', '--format', 'exchange']);
    expect(code).toBe(2);
    expect(err).toContain('--explain');
  });
});
