import { describe, expect, it } from 'vitest';
import { readVocabularyFiles } from '../../src/edge/files/vocabulary-files.ts';
import { grammarOf, readReport, views } from '../../src/pipeline.ts';
import { analyzer, exampleReports, page, read, vocabulary } from '../stages/read.ts';

const lines = (story: string): readonly string[] => {
  const { articles, claims } = read(page(story));
  const [claim] = claims;
  const [article] = articles;
  if (claim === undefined || article === undefined) throw new Error('the story of this test tells nothing');
  return views.explanation(claim, grammarOf(article, claim.evidence.span, vocabulary, analyzer), vocabulary);
};

describe('the explanation of a claim', () => {
  const told = lines('Three soldiers were killed in an ambush near Baquba on Tuesday, a police captain said.');

  it('names for every field its value and the rule that made it', () => {
    for (const field of ['eventType', 'status', 'perpetrator', 'target', 'harm', 'weapon', 'place', 'date', 'attribution']) {
      const at = told.findIndex((line) => line.startsWith(`${field} `));
      expect(at, field).toBeGreaterThanOrEqual(0);
      expect(told[at + 1], field).toMatch(/^ +rule: \S/u);
    }
  });

  it('shows the words and the vocabulary rows that a field stands on', () => {
    const place = told.findIndex((line) => line.startsWith('place '));
    expect(told.slice(place, place + 4).join('\n')).toMatch(/words: "Baquba"[\s\S]*vocabulary: places baquba/u);
  });

  const rows = (field: string): string => {
    const at = told.findIndex((line) => line.startsWith(`${field} `));
    const behind = told.slice(at + 1, at + 4);
    const next = behind.findIndex((line) => !line.startsWith(' '));
    return behind.slice(0, next < 0 ? 3 : next).find((line) => /^ +vocabulary: /u.test(line)) ?? '';
  };

  it.each([
    ['eventType', 'triggers ambush'],
    ['harm', 'casualty-words killed, casualty-words soldiers'],
    ['target', 'actors iraqi-'],
    ['attribution', 'speaker-words police, speaker-words captain, reporting-verbs say'],
  ])('shows which rows %s rests on', (field, expected) => {
    expect(rows(field)).toContain(`vocabulary: ${expected}`);
  });

  it('names a row by the words that its table has, whatever form the text has', () => {
    expect(lines('The convoy was fired on near Baquba on Friday.').join('\n')).toMatch(
      /eventType[^\n]*\n[^\n]*\n[^\n]*\n +vocabulary: triggers fire on, things convoy$/mu,
    );
    expect(lines('Two villagers were killed by a roadside bomb near Baquba.').join('\n')).toMatch(
      /weapon [\s\S]*vocabulary: weapons roadside bomb$/mu,
    );
    expect(lines('Gunmen killed two villagers in Baquba on Tuesday, and Islamic State claimed responsibility.').join('\n')).toMatch(
      /status +claimed\n[^\n]*\n +vocabulary: reporting-verbs claim responsibility$/mu,
    );
  });

  it('names no row that the tables do not hold', async () => {
    const files = new Map<string, string>(Object.entries(await readVocabularyFiles()));
    const ids: ReadonlyMap<string, ReadonlySet<string>> = new Map([
      ['actors', new Set<string>(vocabulary.actors.keys())],
      ['sources', new Set<string>(vocabulary.sources.keys())],
      ['places', new Set<string>([...vocabulary.places.values()].flatMap((p) => (p.standing === 'known' ? [p.id] : [])))],
      ['gazetteers', new Set<string>([...vocabulary.places.values()].flatMap((p) => (p.standing === 'listed' ? [p.id] : [])))],
    ]);
    const cells = new Map([...files].map(([table, text]) => [table, new Set(text.split(/[\t\n]| \| /u))]));
    const held = (row: string): boolean => {
      const table = row.split(' ', 1)[0] ?? '';
      return (ids.get(table) ?? cells.get(table))?.has(row.slice(table.length + 1)) === true;
    };
    const named = exampleReports().flatMap((r) =>
      readReport(r, vocabulary, analyzer).claims.flatMap((c) => c.basis.flatMap((b) => b.rows)),
    );
    expect(new Set(named.map((row) => row.split(' ', 1)[0])).size).toBeGreaterThan(7);
    expect([...new Set(named)].filter((row) => !held(row))).toEqual([]);
  });

  it('draws the grammar of the sentence, every word once, from its root', () => {
    const tree = told.slice(told.indexOf('grammar') + 1);
    expect(tree[0]).toMatch(/^ {2}\S+ \(root, /u);
    expect(tree.filter((line) => /^ +soldiers \(/u.test(line))).toHaveLength(1);
  });

  it('tells its doubts', () => {
    expect(lines('Three soldiers were killed in an ambush near Baquba.').join('\n')).toMatch(/^doubt +date: /mu);
  });
});
