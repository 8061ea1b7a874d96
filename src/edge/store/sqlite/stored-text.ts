import { createHash } from 'node:crypto';

/** A text as the register holds it: as it is, or in UTF-16LE where UTF-8 cannot say it (a lone surrogate, out of a broken page). */
export function toBody(text: string): string | Uint8Array {
  return /\p{Surrogate}/u.test(text) ? Buffer.from(text, 'utf16le') : text;
}

/** What toBody made, read back. */
export function fromBody(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf16le');
}

/** sha256, hex, of bytes or of a text's UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
