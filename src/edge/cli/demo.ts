import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { packagePath } from '../files/package-files.ts';
import { openStore } from '../store/open.ts';
import { EXIT } from './exit-codes.ts';
import { openVocabulary, type Host } from './host.ts';
import { findInputs, ingestInto } from './ingest.ts';
import { catchInterrupt } from './interrupt.ts';
import { toPort } from './options.ts';
import { DEFAULT_PORT, serve } from './serve.ts';

/** `daftar demo`: the example reports in a fresh register, served. */
export function demoCommand(host: Host): Command {
  return new Command('demo')
    .summary('read the example reports into a fresh register and show it')
    .description(
      'Reads the example reports that come with Daftar into a fresh register, serves it and prints the address; Ctrl-C stops it.',
    )
    .option('-p, --port <port>', 'TCP port, 0 for any free one; where the default is taken, any free one', toPort, DEFAULT_PORT)
    .option('-r, --register <file>', 'keep the register in this file (a temporary one is deleted at the end)')
    .addHelpText('after', '\nExample:\n  daftar demo --port 0')
    .action(async ({ port, register }: { port: number; register?: string }, command: Command) => {
      const vocabulary = await openVocabulary();
      const folder = register === undefined ? await mkdtemp(join(tmpdir(), 'daftar-demo-')) : null;
      const file = register ?? join(folder ?? '', 'demo.db');
      const interrupt = catchInterrupt(() => undefined);
      try {
        const store = await openStore(file, { mode: 'write', create: true });
        try {
          const found = await findInputs([packagePath('examples/reports')], file, interrupt.signal);
          await ingestInto(store, { found, register: 'the demo register', json: false, vocabulary, interrupt }, host);
        } finally {
          await store.close();
        }
        if (interrupt.signal.aborted) return;
        const orAnyPort = command.getOptionValueSource('port') === 'default';
        await serve({ register: file, address: '127.0.0.1', port, orAnyPort, vocabulary, interrupt, named: 'the example reports' }, host);
        host.exit = EXIT.ok;
      } finally {
        interrupt.release();
        if (folder !== null) await rm(folder, { recursive: true, force: true });
      }
    });
}
