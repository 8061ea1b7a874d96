import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ProcessConsole } from '../../src/edge/cli/console.ts';
import { EXIT } from '../../src/edge/cli/exit-codes.ts';
import { openLog } from '../../src/edge/cli/log.ts';
import { createProgram } from '../../src/edge/cli/program.ts';
import { readVocabularyFiles } from '../../src/edge/files/vocabulary-files.ts';
import { createApp } from '../../src/edge/server/app.ts';
import { views } from '../../src/pipeline.ts';
import { loadVocabulary } from '../../src/vocabulary/index.ts';
import { killed, said, told } from '../8-view/codebooks/told.ts';
import { fakeStore } from '../edge/server/fake-store.ts';
import { aWebRoot } from '../edge/server/web-root.ts';
import { root, section, textOf, tracked } from './files.ts';

/* The documentation says all that the code offers. Each test names what a page leaves out. */

const docs = readdirSync(path.join(root, 'docs'))
  .filter((f) => f.endsWith('.md'))
  .map((f) => textOf(`docs/${f}`))
  .join('\n');

describe('vocabulary/README.md', () => {
  const tables = readdirSync(path.join(root, 'vocabulary')).filter((f) => f.endsWith('.tsv'));

  it('has tables to describe', () => {
    expect(tables.length).toBeGreaterThan(5);
  });

  it.each(tables)('describes every column of %s', (table) => {
    const columns = (readFileSync(path.join(root, 'vocabulary', table), 'utf8').split('\n')[0] ?? '').trim().split('\t');
    const said = section(textOf('vocabulary/README.md'), table);
    expect(columns.filter((c) => !said.includes(`\`${c}\``))).toEqual([]);
  });
});

const program = await createProgram({
  console: new ProcessConsole(),
  version: '0',
  log: openLog(false, 'silent'),
  verbose: false,
  exit: EXIT.ok,
});

describe('docs/cli.md', () => {
  const page = textOf('docs/cli.md');

  it.each(program.commands.map((c): [string, Command] => [c.name(), c]))('tells of daftar %s and its options', (name, command) => {
    const said = section(page, `daftar ${name}`);
    const flags = command.options.filter((o) => !o.hidden).map((o) => o.flags);
    expect(flags.filter((f) => !said.includes(`\`${f}\``))).toEqual([]);
    expect(command.registeredArguments.map((a) => a.name()).filter((a) => !said.includes(a))).toEqual([]);
    expect(said).not.toBe('');
  });

  it('tells of the options of every command', () => {
    expect(program.commands.length).toBeGreaterThan(7);
    expect(program.options.map((o) => o.flags).filter((f) => !page.includes(`\`${f}\``))).toEqual([]);
  });
});

describe('docs/', () => {
  it('tells of every exit code', () => {
    expect(Object.values(EXIT).filter((code) => !new RegExp(`\\|\\s*\`?${code}\`?\\s*\\|`).test(docs))).toEqual([]);
  });

  it('tells of every column of the CSV export', () => {
    expect(views.csvColumns.map((c) => c.name).filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('docs/codebooks.md', () => {
  const list = [said({ id: 'c1', harm: [killed(3, 'soldiers'), killed(2, 'civilians')] })];

  it.each(views.codebookSheets(told(list)).map((s) => [s.codebook, s] as const))(
    'has a rule for every field of %s',
    (codebook, { rows }) => {
      const titles: Readonly<Record<string, string>> = { acled: 'ACLED', ucdp: 'UCDP', ibc: 'Iraq Body Count', daftar: 'Daftar' };
      const page = textOf('docs/codebooks.md');
      const said = section(page.slice(page.indexOf('## ACLED')), titles[codebook] ?? '');
      const fields = rows.flatMap((r) => r.fields.map((x) => x.field));
      expect(fields.length).toBeGreaterThan(9);
      // "wounded_low" is told of as the same of `wounded`.
      expect(fields.filter((x) => !said.includes(`\`${x}\``) && !said.includes(`\`${x.replace(/_(?:low|best|high)$/, '')}\``))).toEqual([]);
    },
  );
});

describe('docs/api.md', () => {
  const Api = z.object({
    paths: z.record(z.string(), z.record(z.string(), z.object({ parameters: z.array(z.object({ name: z.string() })).optional() }))),
  });
  let webRoot = '';
  let paths: z.infer<typeof Api>['paths'] = {};

  beforeAll(async () => {
    webRoot = aWebRoot();
    const store = fakeStore({ reports: [], articles: [], claims: [], entries: [] });
    const app = createApp({ store, vocabulary: loadVocabulary(await readVocabularyFiles()), version: '0', webRoot });
    paths = Api.parse(await (await app.request('/openapi.json')).json()).paths;
  });

  afterAll(() => rmSync(webRoot, { recursive: true, force: true }));

  it('tells of every address of the API and of every question it takes', () => {
    const page = textOf('docs/api.md');
    const routes = Object.entries(paths).flatMap(([at, methods]) =>
      Object.entries(methods).map(([method, route]) => ({ at, method, route })),
    );
    expect(routes.length).toBeGreaterThan(3);
    expect(routes.map(({ at }) => at).filter((at) => !page.includes(at))).toEqual([]);
    const asked = routes.flatMap(({ at, route }) => (route.parameters ?? []).map((p) => ({ at, name: p.name })));
    expect(asked.filter(({ at, name }) => !at.includes(`{${name}}`) && !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const page = textOf('ARCHITECTURE.md');

  it('names every room of the house', () => {
    const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true }).map((f) => f.name);
    const edge = readdirSync(path.join(root, 'src', 'edge'), { withFileTypes: true }).filter((f) => f.isDirectory());
    expect([...rooms, ...edge.map((f) => f.name)].filter((room) => !page.includes(room))).toEqual([]);
  });

  it('names every line of the import rule', () => {
    const rules = [...textOf('.dependency-cruiser.cjs').matchAll(/refuse\('([^']+)'/g)].map((m) => m[1] ?? '');
    expect(rules.length).toBeGreaterThan(8);
    expect(rules.filter((rule) => !page.includes(rule))).toEqual([]);
  });
});

describe('docs/decisions/README.md', () => {
  const files = readdirSync(path.join(root, 'docs', 'decisions')).filter((f) => /^\d{4}-/.test(f));
  const index = textOf('docs/decisions/README.md');

  it.each(files)('lists %s by its own title and status', (file) => {
    const text = textOf(`docs/decisions/${file}`);
    const number = file.slice(0, 4);
    const title = /^# (\d{4}) (.+)$/m.exec(text);
    expect(title?.[1]).toBe(number);
    const status = /^Status: (.+?) ·/m.exec(text)?.[1];
    expect(index).toContain(`| [${number}](${file}) | ${title?.[2]} | ${status} |`);
    expect(['## Context', '## Decision', '## Consequences'].filter((h) => !text.includes(h))).toEqual([]);
  });

  it('lists no decision that is not there, and no number twice', () => {
    const listed = [...index.matchAll(/\]\((\d{4}-[^)]+)\)/g)].map((m) => m[1]);
    expect(new Set(listed)).toEqual(new Set(files));
    expect(new Set(files.map((f) => f.slice(0, 4))).size).toBe(files.length);
  });
});

describe('every page', () => {
  const pages = tracked().filter((f) => f.endsWith('.md'));
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(textOf('package.json')));

  it('README.md gives the two commands that do everything', () => {
    expect(textOf('README.md')).toContain('npm ci && npm run demo');
    expect(textOf('README.md')).toContain('npm ci && npm test');
  });

  it.each(pages)('%s names only commands that exist', (page) => {
    const named = [...textOf(page).matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map((m) => ({ whole: m[0], script: m[1] ?? '' }));
    const missing = named.filter(
      ({ whole, script }) => (whole.startsWith('npm run') || ['test', 'start'].includes(script)) && !(script in scripts),
    );
    expect(missing.map((m) => m.whole)).toEqual([]);
  });

  it.each(pages)('%s links only to what is there', (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((m) => m[1] ?? '');
    const local = links.filter((l) => !/^[a-z]+:/.test(l));
    const there = new Set(tracked());
    const missing = local.filter((l) => {
      const at = path.posix.normalize(path.posix.join(path.posix.dirname(page), l)).replace(/\/$/, '');
      return !there.has(at) && ![...there].some((f) => f.startsWith(`${at}/`));
    });
    expect(missing).toEqual([]);
  });
});
