import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { linesOf } from './files.ts';
import { daftar } from './in-process.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a command line that is wrong', () => {
  it.each([
    [['evnts'], "unknown command 'evnts' (Did you mean events?)"],
    [['events', '--nope'], "unknown option '--nope'"],
    [['read'], "missing required argument 'paths'"],
    [['read', 'x', '--format', 'xml'], "'xml' is invalid"],
    [['export'], "required option '--format <format>'"],
    [['events', '--from', '2019-02-30'], '--from: write a day of the calendar as YYYY-MM-DD'],
    [['events', '--limit', '0'], '--limit: write a whole number from 1 to 1000'],
    [['events', '--type', 'picnic'], '--type: "picnic" is not an event type'],
    [['serve', '--port', '70000'], "'70000' is invalid"],
  ])('daftar %j says so in one line and ends with 2', async (args, says) => {
    const { code, out, err } = await daftar(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(linesOf(err)).toEqual([expect.stringContaining(says)]);
  });

  it('is no command at all: help on stderr', async () => {
    const { code, out, err } = await daftar([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Examples:');
  });

  it('a log level that is none is named', async () => {
    vi.stubEnv('DAFTAR_LOG', 'loud');
    const { code, err } = await daftar(['doctor']);
    expect(code).toBe(2);
    expect(err).toMatch(/^daftar: DAFTAR_LOG is "loud"; it must be one of/);
  });
});

describe('help and version', () => {
  it.each([[['--help']], [['help', 'ingest']], [['ingest', '--help']]])('daftar %j goes to stdout and ends with 0', async (args) => {
    const { code, out, err } = await daftar(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Examples:');
  });

  it('the version is that of package.json', async () => {
    const { version }: { version: string } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8'));
    expect(await daftar(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});
