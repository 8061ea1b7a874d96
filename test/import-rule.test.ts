import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { breaches } from './breaches/breaches.ts';

const root = path.resolve(import.meta.dirname, '..');
const checker = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const Findings = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string(), severity: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), severity: z.string() })) }),
  }),
});
type Summary = z.infer<typeof Findings>['summary'];

/** Runs the checker as `npm run check` does, in the project or in a copy of it. */
async function check(folder: string): Promise<Summary> {
  const args = [checker, '--config', path.join(folder, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
  const json = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 28 }, (error, stdout) =>
      stdout === '' ? reject(error ?? new Error('no output')) : resolve(stdout),
    );
  });
  return Findings.parse(JSON.parse(json)).summary;
}

let copy = '';
let planted: Summary;
let real: Summary;

beforeAll(async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'daftar-breaches-'));
  for (const part of ['src', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  for (const breach of breaches) {
    for (const [file, code] of Object.entries({ [breach.from]: breach.code, ...breach.also })) {
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      appendFileSync(path.join(copy, file), `${code}\n`);
    }
  }
  [planted, real] = await Promise.all([check(copy), check(root)]);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the import rule', () => {
  it.each(breaches)('refuses that $what ($rule)', ({ rule, from, to }) => {
    const found = planted.violations.filter((v) => v.rule.name === rule && v.from === from && v.to === to);
    expect(found.map((v) => v.rule.severity)).toEqual(['error']);
  });

  it('has a breach for each of its lines, and each line is an error', () => {
    expect(new Set(breaches.map((b) => b.rule))).toEqual(new Set(planted.ruleSetUsed.forbidden.map((r) => r.name)));
    expect(planted.ruleSetUsed.forbidden.filter((r) => r.severity !== 'error')).toEqual([]);
  });

  it('is kept by src/', () => {
    expect(real.totalCruised).toBeGreaterThan(30);
    expect(real.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)).toEqual([]);
  });
});
