import { afterEach, describe, expect, it } from 'vitest';
import { openAnalyzer } from '../../../src/edge/files/model-files.ts';
import { readVocabularyFiles } from '../../../src/edge/files/vocabulary-files.ts';
import { reportId } from '../../../src/edge/files/open-report.ts';
import { pack, unpack } from '../../../src/edge/work/reader-message.ts';
import { readRaw, type Raw, type Reader } from '../../../src/edge/work/reader.ts';
import { threadReader } from '../../../src/edge/work/thread-reader.ts';
import { loadVocabulary } from '../../../src/vocabulary/index.ts';
import { sampleReport } from '../cli/files.ts';

const vocabulary = loadVocabulary(await readVocabularyFiles());
const analyzer = openAnalyzer();

function raw(text: string): Raw {
  const bytes = Buffer.from(text);
  return { id: reportId(bytes), path: 'a.txt', bytes };
}

describe('a reading that crosses between threads', () => {
  it('arrives as it left, and carries the text that its articles share once', () => {
    const outcome = readRaw(raw([1, 2, 3, 4].map(sampleReport).join('\n\n')), vocabulary, analyzer);
    expect('reading' in outcome ? outcome.reading.articles.length : 0).toBeGreaterThan(1);
    const message = pack(outcome);
    expect(message.texts).toHaveLength(1);
    expect(unpack(structuredClone(message))).toEqual(outcome);
  });

  it('is a refusal as it left', () => {
    const outcome = readRaw(raw(''), vocabulary, analyzer);
    expect(unpack(structuredClone(pack(outcome)))).toEqual({ refusal: 'empty file; nothing to read' });
  });
});

/** A thread that ends as the text it is given says, or answers with it. */
const THREAD = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ bytes }) => {
    const text = Buffer.from(bytes).toString();
    if (text === 'throw') throw new Error('no such luck\\nand more');
    if (text === 'exit') process.exit(1);
    if (text === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
    parentPort.postMessage({ outcome: { refusal: 'read ' + text }, texts: [], textOf: [] });
  });
`;

describe('a reading thread', () => {
  let reader: Reader | null = null;

  afterEach(() => reader?.close());

  it.each([
    ['throw', 'reading it failed (no such luck)'],
    ['exit', 'reading it failed: the reading thread ended'],
    ['memory', 'reading it needs more memory than there is; cut it into parts'],
  ])('that ends by %s costs that report only', async (how, refusal) => {
    const thread = threadReader(new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`), { maxOldGenerationSizeMb: 32 });
    reader = thread;
    const outcomes = await Promise.all(['a', how, 'b'].map((text) => thread.read(raw(text))));
    expect(outcomes).toEqual([{ refusal: 'read a' }, { refusal }, { refusal: 'read b' }]);
  });
});
