import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openLog } from '../../../src/edge/cli/log.ts';
import { createProgram } from '../../../src/edge/cli/program.ts';
import { reference } from '../../../src/edge/cli/reference.ts';
import { jsonLines } from './files.ts';
import { daftar, silentConsole } from './in-process.ts';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const json = readFileSync(path.join(root, 'docs', 'json.md'), 'utf8');

it('docs/cli.md says what --help says; `npm run docs` writes it', async () => {
  const program = await createProgram({ console: silentConsole(), version: '0', log: openLog(false, 'silent'), verbose: false, exit: 0 });
  expect(readFileSync(path.join(root, 'docs', 'cli.md'), 'utf8')).toBe(reference(program));
});

/** The fields that the table or tables under a heading of docs/json.md name. */
function documented(heading: string): ReadonlySet<string> {
  const start = json.indexOf(`${heading}\n`);
  if (start < 0) throw new Error(`docs/json.md has no heading ${heading}`);
  const section = json.slice(start + heading.length).split(/\n#{2,3} /)[0] ?? '';
  return new Set([...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field]) => field ?? ''));
}

/** Fields that hold a shape which is documented apart. */
const SHAPES: Readonly<Record<string, string>> = {
  date: '### Days',
  published: '### Days',
  location: '### A place',
  killed: '### A number',
  wounded: '### A number',
};

/** Every field of what was printed, as docs/json.md writes them; a shape that is documented apart is checked on the way. */
function fieldsOf(value: unknown, name: string, found: Set<string>): void {
  const key = name.split('.').at(-1) ?? '';
  const shape = SHAPES[key];
  if (shape !== undefined) {
    found.add(name);
    if (value === null || typeof value !== 'object') return;
    const { basis: _, inferred: __, ...rest } = value as { basis?: unknown; inferred?: unknown };
    expect(new Set(Object.keys(rest))).toEqual(documented(shape));
  } else if (Array.isArray(value)) {
    const inside = value.filter((item) => typeof item === 'object');
    if (inside.length === 0 && value.length > 0) found.add(`${name}[]`);
    for (const item of inside) fieldsOf(item, `${name}[]`, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, of] of Object.entries(value)) fieldsOf(of, name === '' ? field : `${name}.${field}`, found);
  } else found.add(name);
}

/** Where a merged id went: the reports read here make no merge. */
const MOVED = ['moved[].from', 'moved[].to', 'moved[].at', 'moved[].reason'];

function allFields(values: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const value of values) fieldsOf(value, '', found);
  return found;
}

describe('docs/json.md names exactly the fields that are printed by', () => {
  let folder = '';
  let register = '';
  let ingested: readonly unknown[] = [];
  let events: readonly { readonly id: string }[] = [];
  let listed: Readonly<Record<string, unknown>> = {};

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'daftar-docs-'));
    register = path.join(folder, 'r.db');
    writeFileSync(path.join(folder, 'empty.txt'), '');
    const examples = path.join(root, 'examples', 'reports');
    // Every event and every report is opened by a command of its own below, so the whole folder would take minutes; these hold every field.
    const some = readdirSync(examples).filter((name) => /^(?:2016-10|2020-|2022-01|[a-z])/.test(name));
    // No example is only confirmed by an outlet.
    const day = 'Karbala, 14 December 2022';
    writeFileSync(
      path.join(folder, 'told.txt'),
      `Bomb at a market\n\n${day} (Example Wire Agency) - A bomb killed eight people at a market in Karbala on Tuesday, police said.\n`,
    );
    writeFileSync(
      path.join(folder, 'confirmed.txt'),
      `Market bombed\n\nThe Sample Herald, 14 December 2022\n\nAnadolu Agency confirmed that a bomb had exploded at a market in Karbala on Tuesday.\n`,
    );
    const paths = [
      ...some.map((name) => path.join(examples, name)),
      path.join(folder, 'empty.txt'),
      path.join(folder, 'told.txt'),
      path.join(folder, 'confirmed.txt'),
    ];
    ingested = jsonLines((await daftar(['ingest', ...paths, '--register', register, '--json'])).out);
    listed = jsonLines((await daftar(['events', '--register', register, '--json', '--limit', '1000'])).out)[0] ?? {};
    events = z.array(z.looseObject({ id: z.string() })).parse(listed['events']);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ingest', () => {
    expect(allFields(ingested)).toEqual(documented('## `daftar ingest --json`'));
  });

  it('events', () => {
    expect(new Set(Object.keys(listed))).toEqual(
      new Set([...documented('## `daftar events --json`')].map((field) => field.replace('[]', ''))),
    );
    expect(allFields(events)).toEqual(documented('### An event'));
  });

  // Every command opens the tables anew.
  it('event', { timeout: 60_000 }, async () => {
    const sheets = await Promise.all(
      events.slice(0, 60).map(async ({ id }) => JSON.parse((await daftar(['event', id, '--register', register, '--json'])).out) as unknown),
    );
    expect(allFields(sheets)).toEqual(new Set([...documented('### An event'), ...documented('## `daftar event <id> --json`')]));
  });

  it('event --why', { timeout: 60_000 }, async () => {
    const sheets = await Promise.all(
      events
        .slice(0, 40)
        .map(async ({ id }) => JSON.parse((await daftar(['event', id, '--why', '--register', register, '--json'])).out) as unknown),
    );
    expect(new Set([...allFields(sheets), ...MOVED])).toEqual(documented('## `daftar event <id> --why --json`'));
  });

  it('compare', { timeout: 60_000 }, async () => {
    const [first = { id: '' }] = events;
    const sheets = await Promise.all(
      events
        .slice(1, 20)
        .map(async ({ id }) => JSON.parse((await daftar(['compare', first.id, id, '--register', register, '--json'])).out) as unknown),
    );
    expect(new Set([...allFields(sheets), ...MOVED, 'but[]'])).toEqual(documented('## `daftar compare <id> <other> --json`'));
  });

  it('report', async () => {
    const ids = ingested.flatMap((line) => z.looseObject({ report: z.string().nullish() }).parse(line).report ?? []);
    const steps = await daftar(['withdraw', ids[0] ?? '', '--reason', 'a test', '--register', register, '--json']);
    expect(allFields([JSON.parse(steps.out)])).toEqual(documented('## `daftar withdraw --json` and `daftar restore --json`'));
    const reports = await Promise.all(
      ids.map(async (id) => JSON.parse((await daftar(['report', id, '--text', '--register', register, '--json'])).out) as unknown),
    );
    expect(allFields(reports)).toEqual(documented('## `daftar report <id> --json`'));
  });

  it('doctor', async () => {
    const { out } = await daftar(['doctor', '--register', register, '--json']);
    expect(allFields([JSON.parse(out)])).toEqual(documented('## `daftar doctor --json`'));
  });
});
