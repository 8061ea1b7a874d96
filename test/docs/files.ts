import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');

/** Text of a file of the project; empty where it is not there, so that a test can say what is missing from it. */
export function textOf(file: string): string {
  const at = path.join(root, file);
  return existsSync(at) ? readFileSync(at, 'utf8') : '';
}

/** Every file that git tracks or would track, relative to the project, with forward slashes. */
export function tracked(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return list.split('\0').filter((f) => f !== '' && existsSync(path.join(root, f)));
}

/** The lines under a heading that holds these words, down to the next heading of its level or above. */
export function section(markdown: string, words: string): string {
  const lines = markdown.split('\n');
  const heading = (fits: (l: string) => boolean): number => lines.findIndex((l) => /^#+ /.test(l) && fits(l));
  // "daftar event" is not "daftar events".
  const whole = heading((l) => l.endsWith(words));
  const from = whole < 0 ? heading((l) => l.includes(words)) : whole;
  if (from < 0) return '';
  const level = /^#+/.exec(lines[from] ?? '')?.[0].length ?? 1;
  const length = lines.slice(from + 1).findIndex((l) => (/^(#+) /.exec(l)?.[1]?.length ?? 99) <= level);
  return lines.slice(from, length < 0 ? undefined : from + 1 + length).join('\n');
}
