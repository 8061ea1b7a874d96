import { parentPort } from 'node:worker_threads';
import { loadVocabulary } from '../../vocabulary/index.ts';
import { openModels } from '../files/model-files.ts';
import { readVocabularyFiles } from '../files/vocabulary-files.ts';
import { pack } from './reader-message.ts';
import { readRaw, type Raw } from './reader.ts';

// The other side of thread-reader.ts: one report in, one reading out, in order.
const port = parentPort;
if (port === null) throw new Error('reader-thread runs in a worker thread only');
const vocabulary = loadVocabulary(await readVocabularyFiles());
const { analyzer, roles } = openModels();
port.on('message', (raw: Raw) => port.postMessage(pack(readRaw(raw, vocabulary, analyzer, roles))));
