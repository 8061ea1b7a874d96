import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonLines, put } from './files.ts';
import { daftar } from './in-process.ts';

const REPORTS: Readonly<Record<string, string>> = {
  'post.txt': `EXAMPLE POST - Bomb kills four near Baquba
14 January 2017

A roadside bomb killed four villagers near Baquba on Friday, police said.
`,
  'herald.txt': `SAMPLE HERALD - Four villagers die in blast outside Baquba
14 January 2017

Four villagers died when a roadside bomb went off near Baquba on Friday, a doctor at the hospital said.
`,
  'later.txt': `EXAMPLE POST - Bomb kills eleven near Baquba
21 January 2017

A roadside bomb killed eleven soldiers near Baquba on Friday, the army said.
`,
};

const Listed = z.object({
  events: z.array(z.object({ id: z.string(), date: z.object({ first: z.string() }).nullable() })),
});

let folder = '';
let register = '';
let early = '';
let late = '';
const ask = (...args: readonly string[]) => daftar([...args, '--register', register]);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'daftar-why-'));
  register = path.join(folder, 'r.db');
  for (const [name, text] of Object.entries(REPORTS)) put(path.join(folder, 'reports'), name, text);
  await ask('ingest', path.join(folder, 'reports'));
  const { events } = Listed.parse(jsonLines((await ask('events', '--json')).out)[0]);
  expect(events.map((e) => e.date?.first)).toEqual(['2017-01-20', '2017-01-13']);
  [late = '', early = ''] = events.map((e) => e.id);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('daftar event --why', () => {
  it('says in sentences why its reports are one event and why each value was chosen', async () => {
    const { code, out, err } = await ask('event', early, '--why');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [title, founding, member] = out.split('\n');
    expect(title).toBe(`Why these reports are one event, ${early}`);
    expect(founding).toMatch(/^ {2}“.+” \(.+, 14 January 2017\) is the one that the event was first made from\.$/);
    expect(member).toMatch(/^ {2}“.+” \(.+\) is taken to tell of the same event as “.+” \(.+\): .*4 killed in both.*\. Score \+\d\.\d\.$/);
    expect(out).toMatch(/\n {2}Killed 4: all who speak of it agree \(.+\)\.\n/);
    expect(out).toContain('\n  Perpetrator: no report says who did it.\n');
  });

  it('gives the same as JSON, and takes the beginning of an id', async () => {
    const { out } = await ask('event', early.slice(0, 4), '--why', '--json');
    const sheet = z
      .object({ event: z.string(), accounts: z.array(z.object({ sentence: z.string(), mean: z.number() })) })
      .parse(JSON.parse(out));
    expect([sheet.event, sheet.accounts.length]).toEqual([early, 2]);
  });

  it('is not asked for together with a codebook', async () => {
    const { code, err } = await ask('event', early, '--why', '--codebook', 'acled');
    expect(code).toBe(2);
    expect(err).toContain('--codebook');
  });
});

describe('daftar compare', () => {
  it('says why two events are two, and shows the weights', async () => {
    const { code, out, err } = await ask('compare', early, late);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe(`${early}  Remote explosive/landmine/IED; near Baquba, Diyala, Iraq; 2017-01-13; killed 4`);
    expect(lines[1]).toContain(late);
    expect(lines[3]).toMatch(/^They are not one event.+7 days apart/);
    expect(out).toMatch(/\n {2}before +-\d\.\d {2}most pairs/);
    expect(out).toMatch(/\n {2}date +-\d\.\d {2}7 days apart\n/);
  });

  it('gives the same as JSON', async () => {
    const { out } = await ask('compare', early, late, '--json');
    expect(JSON.parse(out)).toMatchObject({ events: [early, late], same: false, wouldBeOne: false, pairs: 2 });
  });

  it('two ids of one event are said to be of one, and that is no failure', async () => {
    const { code, out } = await ask('compare', early, early.slice(0, 4));
    expect(code).toBe(0);
    expect(out).toContain(`Both ids lead to one event, ${early}.`);
  });

  it('names what the register does not hold', async () => {
    const { code, err } = await ask('compare', early, 'nothing');
    expect([code, err]).toEqual([1, `daftar: ${register} holds no event "nothing"; daftar events lists those it holds\n`]);
  });

  it('refuses one id alone', async () => {
    expect((await ask('compare', early)).code).toBe(2);
  });
});
