import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonLines, put } from './files.ts';
import { daftar } from './in-process.ts';

const REPORT = `EXAMPLE POST - Bomb kills four near Baquba
14 January 2017

A roadside bomb killed four villagers near Baquba on Friday, police said.
`;
const Sheets = z.object({
  event: z.string(),
  codebooks: z.array(
    z.object({ codebook: z.string(), rows: z.array(z.object({ fields: z.array(z.object({ field: z.string(), value: z.unknown() })) })) }),
  ),
});

describe('daftar event --codebook', () => {
  let register = '';
  let id = '';
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'daftar-event-'));
    put(folder, 'one.txt', REPORT);
    register = path.join(folder, 'r.db');
    await daftar(['ingest', path.join(folder, 'one.txt'), '--register', register]);
    const [listed] = jsonLines((await daftar(['events', '--register', register, '--json'])).out);
    id = z.object({ events: z.array(z.object({ id: z.string() })).min(1) }).parse(listed).events[0]?.id ?? '';
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints each coded field with its reasons, and nothing of the other codebooks', async () => {
    const { code, out, err } = await daftar(['event', id, '--codebook', 'acled', '--register', register]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Under ACLED\n {2}event_date +2017-01-13\n {4}ACLED: the day is stated\./);
    expect(out).toMatch(/\n {2}fatalities +4\n {4}ACLED: the reported dead/);
    expect(out).not.toContain('Under UCDP');
  });

  it('prints all four', async () => {
    const { out, err } = await daftar(['event', id, '--codebook', 'all', '--register', register]);
    expect(err).toBe('');
    expect(out.match(/^Under .+$/gm)).toEqual(['Under ACLED', 'Under UCDP', 'Under Iraq Body Count', "Under Daftar's own codebook"]);
  });

  it('prints the same as JSON', async () => {
    const { out } = await daftar(['event', id, '--codebook', 'ibc', '--json', '--register', register]);
    const { event, codebooks } = Sheets.parse(JSON.parse(out));
    expect([event, codebooks.map((c) => c.codebook)]).toEqual([id, ['ibc']]);
    expect(codebooks[0]?.rows[0]?.fields.find((f) => f.field === 'deaths_max')?.value).toBe(4);
  });

  it('refuses a codebook that it does not know, in one line', async () => {
    const { code, err } = await daftar(['event', id, '--codebook', 'gtd', '--register', register]);
    expect(code).toBe(2);
    expect(err).toContain("'gtd' is invalid");
  });
});
