import { Command } from 'commander';
import type { Host } from './host.ts';
import { openLog } from './log.ts';

/** Loaded when asked for: a command's libraries take longer to load than most commands take to run. */
const COMMANDS: Readonly<Record<string, () => Promise<(host: Host) => Command>>> = {
  read: async () => (await import('./read.ts')).readCommand,
  ingest: async () => (await import('./ingest.ts')).ingestCommand,
  events: async () => (await import('./events.ts')).eventsCommand,
  event: async () => (await import('./event.ts')).eventCommand,
  compare: async () => (await import('./compare.ts')).compareCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  withdraw: async () => (await import('./withdraw.ts')).withdrawCommand,
  restore: async () => (await import('./withdraw.ts')).restoreCommand,
  rebuild: async () => (await import('./rebuild.ts')).rebuildCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  gazetteer: async () => (await import('./gazetteer.ts')).gazetteerCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
};

/** The command line, with all commands or only the one that `args` ask for; docs/cli.md is made from it. */
export async function createProgram(host: Host, args: readonly string[] = []): Promise<Command> {
  const asked = args.find((arg) => !arg.startsWith('-')) ?? '';
  const load = COMMANDS[asked];
  const commands = await Promise.all((load === undefined ? Object.values(COMMANDS) : [load]).map((each) => each()));
  const program = new Command('daftar')
    .description(
      'Reads news reports about armed conflict into a register of events in which every figure leads back to the sentence and the speaker it comes from.',
    )
    .version(host.version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print help on a command')
    .option('-v, --verbose', 'log what is done to stderr, as JSON lines (DAFTAR_LOG=level chooses how much)')
    .addHelpText(
      'after',
      '\nExamples:\n  daftar demo                        see it work on the example reports\n  daftar read report.txt             what does this report say?\n  daftar ingest reports/             keep what all of them say in daftar.db\n  daftar events --place Diyala       list it\n  daftar serve                       look at it in the browser',
    )
    .hook('preAction', (_, command) => {
      host.verbose = command.optsWithGlobals<{ verbose?: boolean }>().verbose === true;
      host.log = openLog(host.verbose);
    });
  for (const command of commands) program.addCommand(command(host));
  for (const command of [program, ...program.commands.flatMap((c) => [c, ...c.commands])]) {
    command
      .helpOption('-h, --help', 'print help')
      .exitOverride()
      .configureHelp({ showGlobalOptions: true })
      .configureOutput({ writeOut: (text) => void host.console.write(text), outputError: () => undefined });
  }
  return program;
}

/** What `--help` prints, examples included. */
export function helpOf(command: Command): string {
  const before = command.configureOutput();
  let text = '';
  command.configureOutput({ ...before, writeOut: (more) => (text += more) }).outputHelp();
  command.configureOutput(before);
  return text.trimEnd();
}
