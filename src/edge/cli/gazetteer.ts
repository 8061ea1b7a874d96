import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { Place, Vocabulary } from '../../model/index.ts';
import { gazetteerTable } from '../../vocabulary/index.ts';
import { GAZETTEER_FOLDER } from '../files/gazetteer-files.ts';
import { reasonOf } from '../files/walk.ts';
import { countryUrl, download, GEONAMES } from '../gazetteer/download.ts';
import { DumpError, readDump, type Dump } from '../gazetteer/dump.ts';
import { toRows } from '../gazetteer/rows.ts';
import { EXIT, Failure } from './exit-codes.ts';
import { openVocabulary, type Host } from './host.ts';
import { openTarget, unwritable } from './target.ts';

/** `daftar gazetteer`: more places than come with Daftar, for every reading from now on. */
export function gazetteerCommand(host: Host): Command {
  return new Command('gazetteer')
    .summary('add the places of a country to those that Daftar knows')
    .description(
      'Adds places to those that come with Daftar, in tables that every later read, ingest and serve uses. ' +
        'A name of theirs counts as a place only where the words beside it say so.',
    )
    .addCommand(importCommand(host))
    .addCommand(fetchCommand(host));
}

function importCommand(host: Host): Command {
  return new Command('import')
    .summary("add the places of a GeoNames or Who's On First dump")
    .description(
      "Makes a table out of a dump of GeoNames (a country's text or zip file) or of Who's On First (JSON lines), gzipped or not: provinces, districts, towns and villages, quarters, bases, airports, dams, oilfields, border posts, prisons and camps.",
    )
    .argument('<dump>', 'the file')
    .option('--country <country>', 'only places of this country: its name or its two letters (ISO 3166)')
    .addOption(folderOption())
    .addHelpText('after', '\nExamples:\n  daftar gazetteer import IQ.zip\n  daftar gazetteer import allCountries.txt --country Syria')
    .action(async (file: string, { country, to }: { country?: string; to: string }) => {
      const vocabulary = await openVocabulary();
      const only = country === undefined ? null : countryNamed(country, vocabulary);
      await make(file, only, to, vocabulary, host);
    });
}

function fetchCommand(host: Host): Command {
  return new Command('fetch')
    .summary("download a country's places from GeoNames and add them")
    .description("Downloads GeoNames' file of a country (CC BY 4.0) onto this machine and makes a table out of it, as import does.")
    .argument('<country>', 'its name or its two letters (ISO 3166)')
    .option('--from <address>', 'where the countries’ zip files lie', GEONAMES)
    .addOption(folderOption())
    .addHelpText('after', '\nExample:\n  daftar gazetteer fetch Iraq')
    .action(async (country: string, { from, to }: { from: string; to: string }) => {
      const vocabulary = await openVocabulary();
      const only = countryNamed(country, vocabulary);
      const folder = await mkdtemp(join(tmpdir(), 'daftar-gazetteer-'));
      try {
        const zip = join(folder, `${only.iso ?? ''}.zip`);
        await explained(`cannot fetch ${only.name}`, async () => {
          const handle = await open(zip, 'wx');
          try {
            await download(countryUrl(from, only.iso ?? ''), handle);
          } finally {
            await handle.close();
          }
        });
        await make(zip, only, to, vocabulary, host);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
}

function folderOption(): Option {
  return new Option('--to <folder>', 'where the tables lie; reading looks there').default(GAZETTEER_FOLDER).env('DAFTAR_GAZETTEER');
}

/** A country by name or code; a Failure (usage) where the vocabulary knows none. */
function countryNamed(words: string, vocabulary: Vocabulary): Place {
  const code = words.toUpperCase();
  const found =
    vocabulary.placeNames.get(words).find((p) => p.level === 'country') ??
    [...vocabulary.places.values()].find((p) => p.level === 'country' && p.iso === code);
  if (found?.iso == null) throw new Failure(EXIT.usage, `no country "${words.slice(0, 60)}"; give its English name or its two letters`);
  return found;
}

const CREDITS: Readonly<Record<Dump['kind'], string>> = {
  geonames:
    'Places from GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); kinds of place chosen, spellings cut down.\n',
  whosonfirst:
    "Places from Who's On First (https://whosonfirst.org), licence: https://whosonfirst.org/docs/licenses/; kinds of place chosen, spellings cut down.\n",
};

/** Makes the table of a dump; nothing shows under its name before it is whole. */
async function make(file: string, country: Place | null, folder: string, vocabulary: Vocabulary, host: Host): Promise<void> {
  const dump = await explained(`cannot import ${file}`, () => readDump(file, country?.iso ?? null));
  const rows = toRows(dump.places, vocabulary);
  if (rows.length === 0)
    throw new Failure(
      EXIT.someFailed,
      `cannot import ${file}: it holds no place${country === null ? '' : ` of ${country.name}`} that Daftar keeps`,
    );
  await written(folder, () => mkdir(folder, { recursive: true }));
  const name = `${dump.kind}-${country?.iso?.toLowerCase() ?? 'all'}`;
  const target = await openTarget(join(folder, `${name}.tsv`), host.console);
  try {
    await target.write(gazetteerTable(rows));
    await target.finish();
  } finally {
    await target.discard();
  }
  await written(folder, () => writeFile(join(folder, `${name}.credits.txt`), CREDITS[dump.kind]));
  const refused = dump.refused === 0 ? '' : `; ${dump.refused} lines were no places`;
  await host.console.write(`${rows.length} places in ${join(folder, `${name}.tsv`)}${refused}\n`);
  await host.console.flush();
}

/** Does what may fail for reasons that the user can mend, and says them in one line. */
async function explained<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DumpError) throw new Failure(EXIT.someFailed, `${what}: ${error.message}`);
    if (error instanceof Error && 'code' in error) throw new Failure(EXIT.someFailed, `${what}: ${reasonOf(error)}`);
    throw error;
  }
}

async function written(folder: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw unwritable(folder, error);
  }
}
