import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluate, type Options } from '../../evaluation/evaluate.ts';

/* A corpus of two made-up snippets in the shape of ../shared/benchmarks/case2021, with a scorer that counts claims,
   and a reader that makes one claim of every file with the word "killed". */
const PREPARE = `import fs from 'node:fs';
const [gold, out] = process.argv.slice(2);
for (const r of fs.readFileSync(gold, 'utf8').trim().split('\\n').map((l) => JSON.parse(l))) fs.writeFileSync(out + '/case-' + r.id + '.txt', r.text);
fs.writeFileSync(out + '/gold.jsonl', '{}');`;
const SCORE = `import fs from 'node:fs';
const at = (n) => process.argv[process.argv.indexOf(n) + 1];
const n = fs.readFileSync(at('--pred'), 'utf8').split('\\n').filter((l) => l.includes('"claim"')).length;
const x = n / fs.readFileSync(at('--gold'), 'utf8').trim().split('\\n').length;
console.log(JSON.stringify({ '25 classes': { weighted: x }, '25 classes and none': { weighted: x }, 'event types': { weighted: x } }));`;
const READER = `import fs from 'node:fs';
import path from 'node:path';
const [, , word, folder] = process.argv;
for (const f of fs.readdirSync(folder)) {
  if (!f.endsWith('.txt')) { console.error('not a report: ' + f); process.exit(1); }
  const text = fs.readFileSync(path.join(folder, f), 'utf8');
  const line = { report: f, article: {} };
  if (text.includes(word)) line.claim = { status: 'reported', eventType: 'Battles', subEventType: 'Armed clash', date: null, place: null, perpetrator: [], target: [],
    harm: [], attribution: [], quote: text, quoteSpan: [0, text.length] };
  console.log(JSON.stringify(line));
}`;

let folder = '';
let told: string[] = [];

function options(change: Partial<Options> & { word?: string } = {}): Options {
  const { word = 'killed', ...rest } = change;
  return {
    shared: path.join(folder, 'shared'),
    home: path.join(folder, 'home'),
    scratch: path.join(folder, 'scratch'),
    model: path.join(folder, 'model'),
    reader: [process.execPath, path.join(folder, 'reader.mjs'), word],
    only: ['case2021'],
    quick: false,
    accept: false,
    allowRegression: null,
    lines: 5,
    at: 'a test',
    print: (line) => told.push(line),
    ...rest,
  };
}

const snippets = [
  { id: 1, text: 'Two were killed at the mill.' },
  { id: 2, text: 'A fire was killed\u0007 off.\nNobody was hurt.' },
];

beforeEach(() => {
  told = [];
  folder = mkdtempSync(path.join(tmpdir(), 'daftar-evaluation-'));
  const corpus = path.join(folder, 'shared', 'benchmarks', 'case2021');
  mkdirSync(path.join(corpus, 'data'), { recursive: true });
  mkdirSync(path.join(folder, 'home'));
  writeFileSync(path.join(folder, 'reader.mjs'), READER);
  writeFileSync(path.join(corpus, 'make-input.mjs'), PREPARE);
  writeFileSync(path.join(corpus, 'score.mjs'), SCORE);
  writeFileSync(path.join(corpus, 'data', 'dev.jsonl'), snippets.map((s) => JSON.stringify(s)).join('\n'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const home = (file: string) => path.join(folder, 'home', file);
const floors = () => JSON.parse(readFileSync(home('floors.json'), 'utf8'));

describe('npm run evaluate', () => {
  it('says what is missing where there is nothing to measure with, and writes nothing', async () => {
    expect(await evaluate(options({ shared: path.join(folder, 'elsewhere') }))).toBe(0);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('elsewhere');
    expect(existsSync(home('floors.json'))).toBe(false);
    expect(existsSync(home('SCOREBOARD.md'))).toBe(false);
  });

  it('names a corpus that is missing and goes on', async () => {
    expect(await evaluate(options({ only: ['case2021', 'casualties'] }))).toBe(0);
    expect(told).toContain('casualties: not evaluated, benchmarks/casualties and benchmarks/muc4 is not in shared');
    expect(told.join('\n')).toContain('case2021: 2 snippets, 2 claims');
  });

  it('accepts a first run: floors, and fingerprints without a word of the texts', async () => {
    expect(await evaluate(options({ accept: true }))).toBe(0);
    expect(floors().corpora.case2021.figures['25 classes, weighted F1']).toBe(1);
    const kept = readFileSync(home('accepted/case2021.tsv'), 'utf8');
    expect(kept).toContain('case-1.txt\t0\t28\tBattles/Armed clash');
    expect(kept).not.toMatch(/mill|fire|Nobody/);
  });

  it('refuses to fall below a floor and tells lost claims as sentences', async () => {
    await evaluate(options({ accept: true }));
    told = [];
    expect(await evaluate(options({ word: 'mill' }))).toBe(1);
    expect(told).toContain('refused: case2021: 25 classes, weighted F1 fell from 100.0 to 50.0');
    expect(told).toContain(
      `  lost     case-2  Battles/Armed clash: "A fire was killed off. Nobody was hurt." [0,${snippets[1]!.text.length})`,
    );
    expect(floors().corpora.case2021.figures['25 classes, weighted F1']).toBe(1);
  });

  it('lowers a floor only with a reason, and keeps it', async () => {
    await evaluate(options({ accept: true }));
    expect(await evaluate(options({ word: 'mill', accept: true }))).toBe(1);
    expect(floors().history).toEqual([]);
    expect(await evaluate(options({ word: 'mill', accept: true, allowRegression: 'a fire is no battle' }))).toBe(0);
    expect(floors().corpora.case2021.figures['25 classes, weighted F1']).toBe(0.5);
    expect(floors().history[0]).toMatchObject({ measure: '25 classes, weighted F1', from: 1, to: 0.5, why: 'a fire is no battle' });
  });

  it('tells gained claims, and raises floors only when told to', async () => {
    await evaluate(options({ word: 'mill', accept: true }));
    told = [];
    expect(await evaluate(options())).toBe(0);
    expect(told).toContain('case2021: 1 gained, 0 lost, 0 changed against the last accepted run');
    expect(floors().corpora.case2021.figures['25 classes, weighted F1']).toBe(0.5);
    await evaluate(options({ accept: true }));
    expect(floors().corpora.case2021.figures['25 classes, weighted F1']).toBe(1);
  });

  it('refuses to compare with floors of another corpus', async () => {
    await evaluate(options({ accept: true }));
    writeFileSync(path.join(folder, 'shared/benchmarks/case2021/data/dev.jsonl'), JSON.stringify(snippets[0]));
    told = [];
    expect(await evaluate(options())).toBe(1);
    expect(told.join('\n')).toMatch(/refused: case2021: the corpus or its scorer is another one/);
    expect(await evaluate(options({ accept: true }))).toBe(0);
  });

  it('leaves the scoreboard alone unless everything was measured', async () => {
    await evaluate(options());
    expect(existsSync(home('SCOREBOARD.md'))).toBe(false);
    expect(told.at(-1)).toContain('left as it was');
  });

  it('names the corpus when the reader or the scorer fails', async () => {
    await expect(evaluate(options({ reader: ['no-such-program'] }))).rejects.toThrow(/case2021: the reader ended with exit code 127/);
    writeFileSync(path.join(folder, 'shared/benchmarks/case2021/score.mjs'), 'console.log("no json")');
    await expect(evaluate(options())).rejects.toThrow('case2021: its scorer printed no JSON');
    await expect(evaluate(options({ only: ['no-such'] }))).rejects.toThrow(
      /no corpus is named no-such; there are text, time.*, gold, muc4/,
    );
    await expect(evaluate(options({ allowRegression: 'why' }))).rejects.toThrow(/only together with --accept/);
  });
});
