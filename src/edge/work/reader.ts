import type { Analyzer } from '../../language/index.ts';
import type { MediaType, Reading, ReportId, Vocabulary } from '../../model/index.ts';
import { readReport, type RoleModel } from '../../pipeline.ts';
import { openReport } from '../files/open-report.ts';

/** The bytes of one report, to be read. */
export interface Raw {
  readonly id: ReportId;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What reading found, or in a few words why there is nothing to read. */
export type ReadOutcome =
  | { readonly mediaType: MediaType; readonly encoding: string; readonly reading: Reading }
  | { readonly refusal: string };

/** Reads reports one at a time; never rejects, so that one bad report cannot end the work on the others. */
export interface Reader {
  read(raw: Raw): Promise<ReadOutcome>;
  close(): Promise<void>;
}

/** Bytes to reading, in the thread that calls it. */
export function readRaw(raw: Raw, vocabulary: Vocabulary, analyzer: Analyzer, roles: RoleModel | null = null): ReadOutcome {
  const report = openReport(raw.bytes, raw.path, raw.id);
  if ('refusal' in report) return report;
  try {
    return { mediaType: report.mediaType, encoding: report.encoding, reading: readReport(report, vocabulary, analyzer, roles) };
  } catch (error) {
    // The stages promise not to throw on any text; where one does, that is our mistake and costs this report only.
    return {
      refusal: `reading it failed, which is a mistake in Daftar (${error instanceof Error ? error.message.split('\n')[0] : 'unknown'})`,
    };
  }
}

/** A reader in the calling thread. */
export function inlineReader(vocabulary: Vocabulary, analyzer: Analyzer, roles: RoleModel | null = null): Reader {
  return { read: (raw) => Promise.resolve(readRaw(raw, vocabulary, analyzer, roles)), close: () => Promise.resolve() };
}
