import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Entry } from '../../src/model/index.ts';
import { views, whyOne, whyTwo } from '../../src/pipeline.ts';
import { analyzer, exampleReports, vocabulary } from '../stages/read.ts';
import { tell, type Told } from './case.ts';

/* What the register says of its own judgement, for the rockets on a base and the attack on a checkpoint of the same days and province.
   `npm run golden` accepts what is said now. */

let told: Told;
let claims: readonly Claim[];
const articles = () => told.read.flatMap((r) => r.reading.articles);

beforeAll(() => {
  const reports = ['qayyara-rockets', 'nineveh-checkpoint'].flatMap((name) => exampleReports(name));
  told = tell({ name: 'why', folder: '', shows: '', reports }, vocabulary, analyzer);
  claims = told.read.flatMap((r) => r.reading.claims);
});

/** The event with the most claims whose sentences hold these words, but for another one. */
function eventOn(words: string, but: Entry | null = null): Entry {
  const holds = (entry: Entry): number =>
    claims.filter((c) => entry.event.claims.includes(c.id) && c.evidence.quote.includes(words)).length;
  const [entry] = told.entries.filter((e) => e !== but).toSorted((a, b) => holds(b) - holds(a));
  if (entry === undefined || holds(entry) === 0) throw new Error(`no event is told with ${words}`);
  return entry;
}

/** Ids are made of the reports' bytes; in a golden they would only be noise. */
const plain = (lines: readonly string[], ...entries: readonly Entry[]): string =>
  `${entries.reduce((text, entry, i) => text.replaceAll(entry.event.id, `E${i + 1}`), lines.join('\n'))}\n`;

describe('what the register says of its own judgement', () => {
  it('why one event is one', async () => {
    const entry = eventOn('rockets');
    const why = whyOne(entry.event, claims, articles(), vocabulary);
    const sheet = views.whySheet(entry, why, claims, articles(), null, vocabulary);
    await expect(plain(views.whyText(sheet), entry)).toMatchFileSnapshot(path.join(import.meta.dirname, 'why-one.txt'));
  });

  it('why two events are two', async () => {
    const one = eventOn('rockets');
    const other = eventOn('border guard', one);
    const why = whyTwo(new Set(one.event.claims), new Set(other.event.claims), claims, articles(), vocabulary);
    const sheet = views.compareSheet([one, other], why, articles(), [], vocabulary);
    await expect(plain(views.compareText(sheet), one, other)).toMatchFileSnapshot(path.join(import.meta.dirname, 'why-two.txt'));
  });
});
