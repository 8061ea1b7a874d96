import { once } from 'node:events';
import { Command } from 'commander';
import type { Vocabulary } from '../../model/index.ts';
import { packagePath } from '../files/package-files.ts';
import { createApp } from '../server/app.ts';
import { listen, type Listening } from '../server/listen.ts';
import { openStore } from '../store/open.ts';
import { openVocabulary, type Host } from './host.ts';
import { catchInterrupt, type Interrupt } from './interrupt.ts';
import { registerOption, toPort } from './options.ts';

export const DEFAULT_PORT = 4747;

/** `daftar serve`: shows a register in the browser. */
export function serveCommand(host: Host): Command {
  return new Command('serve')
    .summary('show a register in the browser')
    .description('Serves a register on this machine, read only; Ctrl-C stops it. Reports may be ingested meanwhile.')
    .option('-p, --port <port>', 'TCP port, 0 for any free one', toPort, DEFAULT_PORT)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(registerOption())
    .addHelpText('after', '\nExamples:\n  daftar serve\n  daftar serve --port 0 --register diyala.db')
    .action(async ({ port, host: address, register }: { port: number; host: string; register: string }) => {
      if (!/^(?:127\.|::1$|localhost$)/.test(address)) {
        host.console.tell(`warning: ${address} lets other machines read this register, without any password; 127.0.0.1 does not`);
      }
      const interrupt = catchInterrupt(() => undefined);
      try {
        await serve({ register, address, port, orAnyPort: false, vocabulary: await openVocabulary(), interrupt, named: register }, host);
      } finally {
        interrupt.release();
      }
    });
}

/** What to serve, and where. */
export interface Serving {
  readonly register: string;
  readonly address: string;
  readonly port: number;
  /** Where the port is taken, take any free one. */
  readonly orAnyPort: boolean;
  readonly vocabulary: Vocabulary;
  readonly interrupt: Interrupt;
  /** What the printed line calls the register. */
  readonly named: string;
}

/** Serves until the interrupt. */
export async function serve({ register, address, port, orAnyPort, vocabulary, interrupt, named }: Serving, host: Host): Promise<void> {
  const store = await openStore(register, { mode: 'read' });
  try {
    const app = createApp({ store, vocabulary, version: host.version, webRoot: packagePath('dist/web'), log: host.log });
    const server = await listenAt(app, address, port, orAnyPort);
    try {
      await host.console.write(`Daftar is serving ${named} at ${server.url}/ (Ctrl-C stops it)\n`);
      await host.console.flush();
      if (!interrupt.signal.aborted) await once(interrupt.signal, 'abort');
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
  }
}

async function listenAt(app: Parameters<typeof listen>[0], address: string, port: number, orAnyPort: boolean): Promise<Listening> {
  try {
    return await listen(app, { host: address, port });
  } catch (error) {
    if (orAnyPort && error instanceof Error && 'code' in error && error.code === 'port-in-use')
      return listen(app, { host: address, port: 0 });
    throw error;
  }
}
