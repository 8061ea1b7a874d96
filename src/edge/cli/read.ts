import { Command, Option } from 'commander';
import type { Analyzer } from '../../language/index.ts';
import type { Article, Claim, ConflictEvent, Reading, ReportId, Vocabulary } from '../../model/index.ts';
import { asToldBy, grammarOf, toRecord, views } from '../../pipeline.ts';
import { reportId } from '../files/open-report.ts';
import { gather, readBytes, type FileBytes } from '../files/read-file.ts';
import { walk, type Found, type FoundFile } from '../files/walk.ts';
import { lastHash } from '../work/gather.ts';
import { readRaw } from '../work/reader.ts';
import { EXIT, Failure } from './exit-codes.ts';
import type { Models } from '../files/model-files.ts';
import { openGrammar, openVocabulary, type Host } from './host.ts';
import { startProgress } from './progress.ts';

/** `daftar read`: stateless; prints what it reads. */
export function readCommand(host: Host): Command {
  return new Command('read')
    .summary('read reports and print what they say')
    .description(
      'Reads reports and prints what they say. Keeps nothing. Folders are read with all that is in them, except hidden files. A report is plain text in any usual encoding, an HTML page or a feed, of at most 200 MB.',
    )
    .argument('<paths...>', 'files or folders; - reads standard input')
    .addOption(
      new Option('--format <format>', 'a listing for people, or one JSON object a line').choices(['table', 'exchange']).default('table'),
    )
    .option('--explain', 'print beside each claim the rule, the words, the vocabulary rows and the grammar behind every field')
    .addHelpText(
      'after',
      '\nExamples:\n  daftar read report.txt\n  daftar read report.txt --explain\n  daftar read reports/ --format exchange > claims.ndjson\n  pdftotext paper.pdf - | daftar read -',
    )
    .action(async (paths: string[], { format, explain = false }: { format: 'table' | 'exchange'; explain?: boolean }) => {
      if (explain && format === 'exchange')
        throw new Failure(EXIT.usage, '--explain goes with the listing for people; leave --format exchange out');
      const vocabulary = await openVocabulary();
      const models = openGrammar();
      const list =
        format === 'exchange'
          ? exchangeOf(host, vocabulary)
          : tableOf(host, vocabulary, explain ? explained(vocabulary, models.analyzer) : undefined);
      const found: Found[] = [];
      for (const path of paths) {
        if (path === '-') found.push(STDIN);
        else for await (const input of walk([path])) found.push(input);
      }
      await readAll(found, host, vocabulary, models, list.add);
      await list.end();
      await host.console.flush();
    });
}

/** Stands for standard input among the files. */
const STDIN: FoundFile = { kind: 'file', path: 'stdin', shown: 'standard input', location: Buffer.from('-'), size: 0 };

type Add = (path: string, reading: Reading) => Promise<void>;

async function readAll(found: readonly Found[], host: Host, vocabulary: Vocabulary, { analyzer, roles }: Models, add: Add): Promise<void> {
  const files = found.filter((input) => input.kind === 'file');
  const weight = files.reduce((sum, { size }) => sum + size, 0);
  const progress = startProgress({ items: files.length, weight, what: 'reports', verbose: host.verbose });
  const refuse = (shown: string, reason: string, failed = true) => {
    progress.clear();
    host.console.tell(`${shown}: ${reason}`);
    if (failed) host.exit = EXIT.someFailed;
  };
  for (const input of found) {
    if (input.kind === 'refused') {
      refuse(input.shown, input.reason, input.failed);
      continue;
    }
    const got = await bytesOf(input);
    const outcome =
      'refusal' in got ? got : readRaw({ id: reportId(got.bytes), path: input.path, bytes: got.bytes }, vocabulary, analyzer, roles);
    if ('refusal' in outcome) refuse(input.shown, outcome.refusal);
    else {
      host.log.debug({ path: input.path, bytes: input.size, claims: outcome.reading.claims.length }, 'read');
      if (host.console.isTerminal) progress.clear();
      await add(input.path, outcome.reading);
    }
    progress.advance(1, input.size);
  }
  progress.end();
}

function bytesOf(input: FoundFile): Promise<FileBytes> {
  return input === STDIN ? gather(process.stdin) : readBytes(input);
}

interface Listing {
  readonly add: Add;
  readonly end: () => Promise<void>;
}

/** Why each claim is what it is; the sentence is parsed once more, which gives the same tree. */
const explained =
  (vocabulary: Vocabulary, analyzer: Analyzer) =>
  (claim: Claim, article: Article): readonly string[] =>
    views.explanation(claim, grammarOf(article, claim.evidence.span, vocabulary, analyzer), vocabulary);

function tableOf({ console }: Host, vocabulary: Vocabulary, about?: ReturnType<typeof explained>): Listing {
  return {
    add: (path, reading) => console.lines(views.readingText(path, reading, vocabulary, about)),
    end: () => Promise.resolve(),
  };
}

/** Claims of all reports must be held side by side before it is known which speak of one event; so nothing prints before the end. */
function exchangeOf({ console }: Host, vocabulary: Vocabulary): Listing {
  const reports: { readonly path: string; readonly reading: Reading }[] = [];
  const readings = new Map<ReportId, Reading>();
  return {
    add(path, reading) {
      const known = readings.get(reading.report);
      readings.set(reading.report, known ?? reading);
      reports.push({ path, reading: known ?? reading });
      return Promise.resolve();
    },
    async end() {
      const events = eventsOf([...readings.values()], vocabulary);
      const hash = lastHash();
      for (const { path, reading } of reports) {
        const lines = views.exchangeLines({ path, ...reading, eventOf: eventsIn(reading, events), hash }, vocabulary);
        for (const line of lines) await console.write(`${JSON.stringify(line)}\n`);
      }
    },
  };
}

/** The event of each claim of a report, with the toll that this report gives: no line tells what only another report says. */
function eventsIn(reading: Reading, events: ReadonlyMap<string, ConflictEvent>): (claim: string) => ConflictEvent | null {
  const own = new Map<string, ConflictEvent>();
  return (claim) => {
    const event = events.get(claim);
    if (event === undefined) return null;
    const told = own.get(event.id) ?? asToldBy(event, reading.claims);
    own.set(event.id, told);
    return told;
  };
}

/** The event that each claim is held to speak of, had these reports come into an empty register at once. */
function eventsOf(readings: readonly Reading[], vocabulary: Vocabulary): ReadonlyMap<string, ConflictEvent> {
  const [first] = readings;
  if (first === undefined) return new Map();
  const all: Reading = {
    report: first.report,
    reader: first.reader,
    articles: readings.flatMap((r) => r.articles),
    claims: readings.flatMap((r) => r.claims),
    figures: [],
    affiliations: [],
    controls: [],
    forecasts: [],
    patterns: [],
  };
  const entries = toRecord(all, { claims: [], articles: [], entries: [] }, [], new Date(0).toISOString(), vocabulary);
  return new Map(entries.flatMap(({ event }) => [...event.claims, ...event.denials].map((claim) => [claim, event] as const)));
}
