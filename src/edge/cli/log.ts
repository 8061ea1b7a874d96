import { pino, stdSerializers, type Logger } from 'pino';
import { EXIT, Failure } from './exit-codes.ts';

export type { Logger };

const LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

/**
 * The log: lines of JSON on standard error, for those who look into how a run went. Errors of the server only, unless `--verbose`
 * (debug) or DAFTAR_LOG (a level) asks for more. Paths, counts and times are logged, never the text of a report; stacks only from debug on.
 */
export function openLog(verbose: boolean, level = process.env['DAFTAR_LOG']): Logger {
  const chosen = level === undefined || level === '' ? (verbose ? 'debug' : 'error') : level;
  if (!LEVELS.includes(chosen)) throw new Failure(EXIT.usage, `DAFTAR_LOG is "${chosen}"; it must be one of ${LEVELS.join(', ')}`);
  const deep = chosen === 'debug' || chosen === 'trace';
  return pino(
    { level: chosen, base: null, serializers: { err: deep ? stdSerializers.err : briefly } },
    pino.destination({ dest: 2, sync: true }),
  );
}

function briefly(error: unknown): unknown {
  return error instanceof Error ? { type: error.name, message: error.message } : error;
}
