import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../src/model/index.ts';

/** One sentence of a treebank: its words as spans of `text`, and what annotators say of each. */
export interface Tree {
  readonly document: string;
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the head, -1 for the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** Reads a CoNLL-U file, gzipped or not. Empty nodes are left out; the text is made of the words, one blank where the file has one. */
export function readTrees(file: string): readonly Tree[] {
  const bytes = readFileSync(file);
  const body = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  const trees: Tree[] = [];
  let document = '';
  for (const block of body.split(/\n\s*\n/)) {
    const lines = block.split('\n');
    for (const line of lines) if (line.startsWith('# newdoc id = ')) document = line.slice(14).trim();
    const tree = treeOf(lines, document);
    if (tree !== null) trees.push(tree);
  }
  return trees;
}

function treeOf(lines: readonly string[], document: string): Tree | null {
  const rows = lines.filter((l) => /^\d+\t/.test(l)).map((l) => l.split('\t'));
  if (rows.length === 0) return null;
  // Words of one written word ("do" and "n't") follow each other without a blank.
  const joined = new Set<string>();
  for (const l of lines) {
    const range = /^(\d+)-(\d+)\t/.exec(l);
    if (range === null) continue;
    for (let id = Number(range[1]); id < Number(range[2]); id++) joined.add(String(id));
    if (l.includes('SpaceAfter=No')) joined.add(range[2] as string);
  }
  let text = '';
  const tokens: Span[] = [];
  for (const r of rows) {
    const form = r[1] as string;
    tokens.push({ start: text.length, end: text.length + form.length });
    text += form;
    if (!joined.has(r[0] as string) && !(r[9] as string).includes('SpaceAfter=No')) text += ' ';
  }
  const column = (i: number): readonly string[] => rows.map((r) => r[i] as string);
  return {
    document,
    text,
    tokens,
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map((h) => Number(h) - 1),
    deprels: column(7),
  };
}
