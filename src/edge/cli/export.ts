import { Command, Option } from 'commander';
import { views } from '../../pipeline.ts';
import { openStore } from '../store/open.ts';
import { exchangeFrom, rowsFrom, type Selection } from '../work/gather.ts';
import { openVocabulary, type Host } from './host.ts';
import { catchInterrupt } from './interrupt.ts';
import { registerOption, toQuery, withFilters, type FilterOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { openTarget } from './target.ts';

type Format = 'exchange' | 'csv' | 'geojson';

/** `daftar export`: the register in the formats that others read. */
export function exportCommand(host: Host): Command {
  return withFilters(new Command('export'))
    .summary('write the register as exchange lines, CSV or GeoJSON')
    .description(
      'Writes events in a format that others read: csv and geojson one event each, exchange one claim a line with all it stands on. ' +
        'With filters, exchange writes the claims of the events that match and nothing else.',
    )
    .addOption(new Option('--format <format>', 'the format').choices(['exchange', 'csv', 'geojson']).makeOptionMandatory())
    .option('-o, --out <file>', 'write to a file, which shows only when it is whole')
    .addOption(registerOption())
    .addHelpText(
      'after',
      '\nExamples:\n  daftar export --format csv --out events.csv\n  daftar export --format geojson --place Diyala > diyala.geojson',
    )
    .action(async (options: FilterOptions & { format: Format; out?: string; register: string }) => {
      const { console } = host;
      const vocabulary = await openVocabulary();
      const query = toQuery(options, vocabulary);
      const store = await openStore(options.register, { mode: 'read' });
      const interrupt = catchInterrupt(() =>
        console.tell(options.out === undefined ? 'stopping' : `stopping; ${options.out} is not written`),
      );
      const target = await openTarget(options.out, console);
      try {
        const counts = await store.counts();
        const byReport = options.format === 'exchange';
        const progress = startProgress({
          items: byReport ? counts.reports : counts.events,
          weight: 0,
          what: byReport ? 'reports' : 'events',
          verbose: host.verbose,
        });
        const selection = { store, vocabulary, query, filtered: Object.keys(query).length > 0, done: () => progress.advance(1, 0) };
        for await (const text of texts(options.format, selection)) {
          if (interrupt.signal.aborted) break;
          await target.write(text);
        }
        progress.end();
        host.exit = interrupt.exit() ?? host.exit;
        if (interrupt.exit() === null) await target.finish();
      } finally {
        await target.discard();
        await store.close();
        interrupt.release();
      }
    });
}

/** The export in pieces, in order. */
async function* texts(format: Format, selection: Selection): AsyncGenerator<string> {
  if (format === 'exchange') {
    for await (const line of exchangeFrom(selection)) yield `${JSON.stringify(line)}\n`;
  } else if (format === 'csv') {
    yield views.csvHeader();
    for await (const row of rowsFrom(selection)) yield views.csvLine(row);
  } else {
    const { open, between, close } = views.featureCollection;
    let before: string = open;
    for await (const row of rowsFrom(selection)) {
      yield before + JSON.stringify(views.toFeature(row));
      before = between;
    }
    yield before === open ? open + close : close;
  }
}
