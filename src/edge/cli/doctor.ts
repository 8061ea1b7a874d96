import { access, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { TABLES } from '../../vocabulary/index.ts';
import { packagePath } from '../files/package-files.ts';
import { readVocabularyFiles } from '../files/vocabulary-files.ts';
import { readAssets } from '../server/assets.ts';
import { openStore } from '../store/open.ts';
import { EXIT } from './exit-codes.ts';
import { openGrammar, openVocabulary, type Host } from './host.ts';
import { jsonOption, registerOption } from './options.ts';

/** One thing that was looked at: fine, or a problem with what to do about it. */
interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly says: string;
}

const OLDEST_NODE = [20, 19] as const;
const ENOUGH_BYTES = 256 * 1024 * 1024;

/** `daftar doctor`: is everything there that Daftar needs? */
export function doctorCommand(host: Host): Command {
  return new Command('doctor')
    .summary('check this installation and a register')
    .description('Checks what Daftar needs, and the register where there is one; each problem says what to do about it.')
    .addOption(registerOption())
    .addOption(jsonOption())
    .action(async ({ register, json }: { register: string; json?: boolean }) => {
      const checks = [node, () => sqlite(), () => disk(register), vocabulary, grammar, pages, () => soundness(register)];
      const findings: Finding[] = [];
      for (const check of checks) {
        const finding = await check();
        findings.push(finding);
        if (!json) await host.console.write(`${finding.ok ? 'ok      ' : 'PROBLEM '} ${finding.check.padEnd(10)}  ${finding.says}\n`);
      }
      const ok = findings.every((finding) => finding.ok);
      if (json) await host.console.write(`${JSON.stringify({ ok, checks: findings })}\n`);
      await host.console.flush();
      host.exit = ok ? EXIT.ok : EXIT.someFailed;
    });
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    check: 'Node',
    ok,
    says: ok ? process.versions.node : `${process.versions.node} is too old; install Node ${OLDEST_NODE.join('.')} or newer`,
  };
}

/** Makes a register, looks into it and deletes it: that its engine was built for this Node shows in no other way. */
async function sqlite(): Promise<Finding> {
  return finding('SQLite', 'run npm ci again; docs name what it needs to build', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daftar-doctor-'));
    try {
      const store = await openStore(join(folder, 'doctor.db'), { mode: 'write', create: true });
      try {
        return (await store.check()).engine;
      } finally {
        await store.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

async function disk(register: string): Promise<Finding> {
  const folder = dirname(resolve(register));
  return finding('disk', 'name a register in a folder with room, with --register', async () => {
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    const words = `${(free / 1024 ** 3).toFixed(1)} GB free for ${register}`;
    if (free < ENOUGH_BYTES) throw new Error(`${words}, which is little`);
    return words;
  });
}

async function vocabulary(): Promise<Finding> {
  return finding('vocabulary', 'mend the table or install Daftar again', async () => {
    const texts = await readVocabularyFiles();
    const { version } = await openVocabulary();
    const rows = TABLES.map((name) => `${name} ${texts[name].split('\n').filter((line) => line.trim() !== '').length - 1}`);
    return `${rows.join(', ')} rows; version ${version}`;
  });
}

async function grammar(): Promise<Finding> {
  return finding('grammar', 'install Daftar again', () => Promise.resolve(openGrammar().analyzer.name));
}

async function pages(): Promise<Finding> {
  return finding('pages', 'run npm run build', () => Promise.resolve(`${readAssets(packagePath('dist/web')).files.size} files built`));
}

async function soundness(register: string): Promise<Finding> {
  const there = await access(register).then(
    () => true,
    () => false,
  );
  if (!there) return { check: 'register', ok: true, says: `${register} is not there yet; daftar ingest makes it` };
  return finding('register', 'restore it from a copy, or ingest the reports into a new one', async () => {
    const store = await openStore(register, { mode: 'read' });
    try {
      const [{ schema, problems }, { reports, events }] = await Promise.all([store.check(), store.counts()]);
      if (problems.length > 0) throw new Error(`${register}: ${problems.slice(0, 3).join('; ')}`);
      return `${register} is sound: schema ${schema}, ${reports} reports, ${events} events`;
    } finally {
      await store.close();
    }
  });
}

async function finding(check: string, mend: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { check, ok: true, says: await look() };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { check, ok: false, says: `${why}: ${mend}` };
  }
}
