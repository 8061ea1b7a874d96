import { createHash } from 'node:crypto';
import type { Report, ReportId } from '../../model/index.ts';
import { decode } from './decode.ts';
import { mediaTypeOf } from './media-type.ts';

/** The id of a report: the sha256 of its bytes, so that the same bytes are the same report wherever they lie. */
export function reportId(bytes: Uint8Array): ReportId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this is where report ids are minted
  return sha256(bytes) as ReportId;
}

/** Hexadecimal sha256 of bytes, or of a text's UTF-8. */
export function sha256(of: Uint8Array | string): string {
  return createHash('sha256').update(of).digest('hex');
}

/** Bytes as a report, or why they are none. */
export function openReport(bytes: Uint8Array, path: string, id = reportId(bytes)): Report | { readonly refusal: string } {
  const decoded = decode(bytes);
  if ('refusal' in decoded) return decoded;
  return { id, path, mediaType: mediaTypeOf(decoded.text, path), encoding: decoded.encoding, text: decoded.text };
}
