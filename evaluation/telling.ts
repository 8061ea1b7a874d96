import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Difference, Fingerprint } from './claims.ts';

/** Longest piece of a sentence that is printed. */
const SENTENCE = 110;

/** What a run gained, lost and changed, as lines; at most `limit` of each kind. The sentences are read from the corpus now. */
export async function tell(corpus: string, difference: Difference, texts: string, limit: number): Promise<readonly string[]> {
  const { gained, lost, changed } = difference;
  if (gained.length + lost.length + changed.length === 0) return [`${corpus}: the same claims as the last accepted run`];
  const read = reader(texts);
  const lines = [`${corpus}: ${gained.length} gained, ${lost.length} lost, ${changed.length} changed against the last accepted run`];
  for (const f of gained.slice(0, limit)) lines.push(`  gained   ${await said(f, read)}`);
  for (const f of lost.slice(0, limit)) lines.push(`  lost     ${await said(f, read)}`);
  for (const c of changed.slice(0, limit))
    lines.push(
      `  changed  ${await said(c.after, read)}${c.before.figures === c.after.figures ? '' : `  (was: ${c.before.figures || 'no figures'})`}`,
    );
  const untold = [gained, lost, changed].reduce((n, list) => n + Math.max(0, list.length - limit), 0);
  if (untold > 0) lines.push(`  and ${untold} more; --lines ${limit + untold} shows all`);
  return lines;
}

async function said(f: Fingerprint, read: (report: string) => Promise<string | null>): Promise<string> {
  const text = await read(f.report);
  const words = text === null ? '(report not found)' : `"${shortened(text.slice(f.start, f.end))}"`;
  return `${path.parse(f.report).name}  ${f.type}${f.figures && `, ${f.figures}`}: ${words} [${f.start},${f.end})`;
}

/** On one line and without control characters: the text is somebody else's, the terminal is ours. */
function shortened(sentence: string): string {
  const line = sentence.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > SENTENCE ? `${line.slice(0, SENTENCE)}…` : line;
}

function reader(folder: string): (report: string) => Promise<string | null> {
  const held = new Map<string, string | null>();
  return async (report) => {
    const known = held.get(report);
    if (known !== undefined) return known;
    const text = await readFile(path.join(folder, report), 'utf8').catch(() => null);
    held.set(report, text);
    return text;
  };
}
