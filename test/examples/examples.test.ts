import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/* The tables of the example reports against the folder they speak of. Whether the texts are good is no question for a test. */

const folder = path.resolve(import.meta.dirname, '../../examples');
const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** The rows of a table, without its header, which has to be as given. */
function table(name: string, columns: readonly string[]): readonly (readonly string[])[] {
  const [header, ...rows] = text(name).trimEnd().split('\n');
  expect(header).toBe(columns.join('\t'));
  for (const row of rows) expect(row.split('\t'), row).toHaveLength(columns.length);
  return rows.map((row) => row.split('\t'));
}

const notice = 'This is an example report written for Daftar; it is not evidence.';
const files = readdirSync(path.join(folder, 'reports')).toSorted();
const incidents = table('incidents.tsv', ['report', 'article_index', 'incident', 'role']);
const known = new Set(incidents.map(([, , incident]) => incident));
const pairs = table('confusable.tsv', ['incident_a', 'incident_b', 'why']);
const tolls = table('tolls.tsv', ['incident', 'harm', 'low', 'best', 'high']);
const readme = text('README.md');
const again = (keys: readonly string[]): readonly string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

describe('the example reports', () => {
  it('are at least 155 files, about at least 60 incidents', () => {
    expect(files.length).toBeGreaterThanOrEqual(155);
    const main = new Set(incidents.filter(([, , , role]) => role === 'main').map(([, , incident]) => incident));
    expect([...main].filter((incident) => incident?.startsWith('total-') === false).length).toBeGreaterThanOrEqual(60);
  });

  it('say each that they are no evidence, and lead nowhere', () => {
    for (const name of files) {
      const report = text(`reports/${name}`);
      expect(report, name).toContain(notice);
      if (name.endsWith('.txt')) expect(report.endsWith(`\n\n${notice}\n`), name).toBe(true);
      expect(report, name).not.toContain('\r');
      // Namespaces of feeds and pages are names, no addresses.
      const hosts = [...report.matchAll(/https?:\/\/([^/"'\s<>]+)/gu)].map(([, host]) => host ?? '');
      expect(
        hosts.filter((host) => !host.endsWith('.example') && !/^(?:schema|purl|www\.w3)\.org$/u.test(host)),
        name,
      ).toEqual([]);
    }
  });
});

describe('incidents.tsv', () => {
  it('lists every file, and no other', () => {
    expect(new Set(incidents.map(([report]) => report))).toEqual(new Set(files));
  });

  it('gives an article one main incident at most, and no incident twice', () => {
    expect(incidents.filter(([, , , role]) => role !== 'main' && role !== 'background')).toEqual([]);
    expect(again(incidents.filter(([, , , role]) => role === 'main').map(([report, article]) => `${report} ${article}`))).toEqual([]);
    expect(again(incidents.map(([report, article, incident]) => `${report} ${article} ${incident}`))).toEqual([]);
  });

  it('numbers the articles of a file from one, without a gap', () => {
    for (const file of files) {
      const articles = new Set(incidents.filter(([report]) => report === file).map(([, article]) => Number(article)));
      expect([...articles], file).toEqual([...articles].map((_, at) => at + 1));
    }
  });
});

describe('confusable.tsv', () => {
  it('names at least 25 pairs of known incidents, each once and in the order of the alphabet', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(25);
    for (const [a = '', b = '', why] of pairs) {
      expect([a, b].filter((incident) => !known.has(incident))).toEqual([]);
      expect(a < b, `${a} ${b}`).toBe(true);
      expect(why).not.toBe('');
    }
    expect(again(pairs.map(([a, b]) => `${a} ${b}`))).toEqual([]);
  });
});

describe('tolls.tsv', () => {
  it('has a row for each incident and harm at most, of known incidents that are no totals of a period', () => {
    expect(tolls.filter(([incident = '']) => !known.has(incident) || incident.startsWith('total-'))).toEqual([]);
    expect(tolls.filter(([, harm = '']) => !['killed', 'wounded', 'abducted'].includes(harm))).toEqual([]);
    expect(again(tolls.map(([incident, harm]) => `${incident} ${harm}`))).toEqual([]);
  });

  it('has low, best and high in this order, best empty where the toll is open', () => {
    for (const [incident, harm, low = '', best = '', high = ''] of tolls) {
      const row = `${incident}, ${harm}`;
      for (const figure of [low, high]) expect(figure, row).toMatch(/^\d+$/u);
      expect(best, row).toMatch(/^\d*$/u);
      const middle = best === '' ? Number(low) : Number(best);
      expect(middle >= Number(low) && middle <= Number(high), row).toBe(true);
    }
  });
});

describe('the README of the examples', () => {
  it('counts files, articles and kinds of files as they are', () => {
    const articles = new Set(incidents.map(([report, article]) => `${report} ${article}`)).size;
    expect(readme).toContain(`${files.length} files with ${articles} articles`);
    const kinds = ['.txt', '.html'].map((end) => files.filter((name) => name.endsWith(end)).length);
    expect(readme).toContain(`${kinds[0]} plain-text files (one of them a tag archive of four posts), ${kinds[1]} HTML pages`);
  });

  it('has a row for every article, every incident and every pair', () => {
    const lines = readme.split('\n');
    const main = (report?: string, article?: string): string =>
      incidents.find((row) => row[0] === report && row[1] === article && row[3] === 'main')?.[2] ?? 'none';
    for (const [report, article] of incidents) {
      const start = `| \`${report}\` | ${article} | ${main(report, article)} |`;
      expect(lines.filter((line) => line.startsWith(start)).length, start).toBe(1);
    }
    for (const incident of known) {
      const articles = incidents.filter((row) => row[2] === incident && row[3] === 'main').length;
      expect(lines.filter((line) => line.startsWith(`| ${incident} |`) && line.endsWith(`| ${articles} |`)).length, incident).toBe(1);
    }
    for (const [a, b, why] of pairs) expect(lines).toContain(`- \`${a}\`, \`${b}\`: ${why}.`);
  });
});
