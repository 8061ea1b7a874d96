/*
 * npm run bench: how fast we read, and how fast a large register is decided on.
 *   --only NAME     reading (the default) or resolution
 *   --rounds N      reading: rounds after two that only warm up (default 11)
 *   --model FILE    reading: default models/english.model
 *   --claims N      resolution: claims of the large register (default 1000000); the small one has 10000
 *   --folder DIR    resolution: where the registers are made, and used again when they are there (default a temporary one)
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({ strict: false, options: { only: { type: 'string', default: 'reading' } } });
if (values.only === 'resolution') await import('./resolution.ts');
else if (values.only === 'reading') await import('./reading.ts');
else throw new Error(`--only ${String(values.only)}: there is reading and resolution`);
