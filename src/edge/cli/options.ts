import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Vocabulary } from '../../model/index.ts';
import { complaint, listQuery, toEventQuery } from '../server/query.ts';
import { typeNamed } from '../server/readings.ts';
import type { EventQuery } from '../store/store.ts';
import { EXIT, Failure } from './exit-codes.ts';

/** `--register FILE`, which every command on a register takes. */
export function registerOption(): Option {
  return new Option('-r, --register <file>', 'the register to work on').default('daftar.db').env('DAFTAR_REGISTER');
}

/** `--json`, for scripts. */
export function jsonOption(): Option {
  return new Option('--json', 'print JSON (docs/json.md)');
}

export interface FilterOptions {
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly words?: string;
  readonly status?: string;
}

export interface PageOptions {
  readonly limit?: string;
  readonly after?: string;
}

/** Adds the options that choose among events. */
export function withFilters(command: Command): Command {
  return command
    .option('--type <type>', 'an ACLED event or sub-event type, or an id of vocabulary/event-types.tsv')
    .option('--from <day>', 'events on this day or later, YYYY-MM-DD')
    .option('--to <day>', 'events on this day or earlier, YYYY-MM-DD')
    .option('--place <name>', 'name of a place, a province or a country')
    .option('--words <words>', "words that stand in a report's text")
    .addOption(new Option('--status <status>', 'only events of this status').choices(['candidate', 'reviewed', 'withdrawn', 'merged']));
}

/** Adds the options that page through a long list. */
export function withPages(command: Command): Command {
  return command
    .option('--limit <n>', 'at most so many, 1 to 1000', '100')
    .option('--after <cursor>', 'go on after the page whose `next` this was');
}

/** The store's question; a Failure (usage) names the option that makes no sense. */
export function toQuery(options: FilterOptions & PageOptions, vocabulary: Vocabulary): EventQuery {
  const { type, from, to, place, words, status, limit, after } = options;
  const asked = Object.fromEntries(
    Object.entries({ type, from, to, place, words, status, limit, after }).filter(([, value]) => value !== undefined),
  );
  const parsed = listQuery.safeParse(asked);
  if (!parsed.success) throw new Failure(EXIT.usage, `--${complaint(parsed.error)}`);
  const id = type === undefined ? undefined : typeNamed(type, vocabulary);
  if (id === null) throw new Failure(EXIT.usage, `--type: "${type}" is not an event type; vocabulary/event-types.tsv lists them`);
  return toEventQuery(parsed.data, id);
}

/** A TCP port, 0 for any free one. */
export function toPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError('a port is a whole number from 0 to 65535.');
  return port;
}
