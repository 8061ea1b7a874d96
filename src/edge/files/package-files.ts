import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where the package itself lies: three levels above this file, in `src` as in `dist`. */
const ROOT = new URL('../../../', import.meta.url);

/** Absolute path of something that comes with the package, such as `vocabulary` or `examples/reports`. */
export function packagePath(inside: string): string {
  return fileURLToPath(new URL(inside, ROOT));
}

/** The package's version, as package.json states it. */
export async function packageVersion(): Promise<string> {
  const text = await readFile(packagePath('package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
