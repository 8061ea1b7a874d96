/*
 * Makes vocabulary/common-words.tsv anew: the commonest words of English writing with their rank, out of GloVe (see vectors.ts), whose
 * words come by falling frequency.
 *   node training/out/training/common-words.js
 */
import { writeFileSync } from 'node:fs';
import { vectors } from './vectors.ts';

/** What is rarer than this is as telling as a name. */
const RANKS = 20_000;

const { words } = vectors('training/cache', RANKS);
const rows = words.flatMap((word, i) => (/^[\p{L}\p{N}]+$/u.test(word) ? [`${word}\t${i + 1}`] : []));
writeFileSync('vocabulary/common-words.tsv', `${['word\trank', ...rows].join('\n')}\n`);
console.error(`${String(rows.length)} words`);
