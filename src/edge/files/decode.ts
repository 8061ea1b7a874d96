import { analyse } from 'chardet';
import { knownBinary } from './magic.ts';

/** The text of a file with the WHATWG label it was decoded from, or why it has none. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly refusal: string };

/** How much of a file the guesses look at; the decoding itself reads all of it. */
const SAMPLE = 65_536;

/**
 * Bytes to text. In this order: empty, known binary, byte order mark, UTF-16 without one, valid UTF-8, UTF-8 with a few broken bytes,
 * the charset that a page declares of itself, the most likely legacy encoding. A byte order mark is not part of the text,
 * so offsets count from the character after it. Bytes that an encoding does not know become U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refusal: 'empty file; nothing to read' };
  const kind = knownBinary(bytes);
  if (kind !== null) return refuse(kind);
  const marked = byMark(bytes);
  if (marked === 'utf-32') return { refusal: 'UTF-32 text, which Daftar does not read; save it as UTF-8' };
  const encoding = marked ?? byContent(bytes);
  if (encoding === null) return refuse('binary data');
  const text = textOf(bytes, encoding);
  if (text.includes('\0')) return refuse('binary data');
  if (text.trim() === '') return { refusal: 'no text in it, only blank space; nothing to read' };
  return { text, encoding };
}

/** What windows-1252 has from byte 0x80 to 0x9f; a blank where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some releases of Node decode windows-1252 as Latin 1, which turns quotation marks and dashes into control characters. */
function textOf(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]?.trim() || control);
}

function refuse(what: string): Decoded {
  return { refusal: `not text (${what}); give its text as a plain text or HTML file` };
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return 'utf-32';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function byContent(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return utf16(sample);
  if (controls(sample) > sample.length / 100) return null;
  if (isUtf8(bytes) || mostlyUtf8(sample)) return 'utf-8';
  return declared(sample) ?? legacy(sample);
}

/** Every text of some length has blanks or full stops, so in UTF-16 it has zero bytes, all on one side of the pairs. */
function utf16(sample: Uint8Array): string | null {
  const pairs = Math.floor(sample.length / 2);
  let little = 0;
  let big = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    const first = sample[i] ?? 0;
    const second = sample[i + 1] ?? 0;
    if (usual(first, second)) little++;
    if (usual(second, first)) big++;
  }
  if (Math.max(little, big) < pairs * 0.95) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** Is this code unit of a script that reports come in: Latin, Greek, Cyrillic, Hebrew, Arabic, their punctuation and forms? */
function usual(low: number, high: number): boolean {
  if (high === 0) return low >= 0x20 ? low < 0x7f || low >= 0xa0 : low === 9 || low === 10 || low === 13;
  return high <= 0x08 || high === 0x1e || high === 0x20 || high === 0x21 || high >= 0xfb;
}

/** Counts bytes that no text encoding uses: control characters other than tab, line ends, form feed and escape. */
function controls(sample: Uint8Array): number {
  let count = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) count++;
  return count;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A download that broke off, or one stray byte, must not turn a whole UTF-8 page into another alphabet. */
function mostlyUtf8(sample: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < sample.length; ) {
    const byte = sample[i] ?? 0;
    const more = byte < 0x80 ? 0 : byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : -1;
    let n = 0;
    while (n < more && ((sample[i + n + 1] ?? 0) & 0xc0) === 0x80) n++;
    if (more > 0 && n === more) whole++;
    if (more < 0 || n < more) broken++;
    i += 1 + Math.max(0, n);
  }
  return whole > 0 && broken <= whole / 20 + (sample.length === SAMPLE ? 1 : 0);
}

/** What a page says of itself, in its head only: `<meta charset="…">`, `<meta … charset=…>`, `<?xml encoding="…"?>`. */
function declared(sample: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(sample.subarray(0, 4096));
  const found =
    /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,30})|^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w-]{2,30})/i.exec(
      head,
    );
  const label = whatwgName(found?.[1] ?? found?.[2]);
  return label?.startsWith('utf') ? null : label;
}

function legacy(sample: Uint8Array): string {
  for (const { name } of analyse(sample)) {
    const label = whatwgName(name);
    if (label !== null && !label.startsWith('utf')) return label;
  }
  return 'windows-1252';
}

/** The WHATWG name of an encoding, or null for one that the platform cannot decode. */
function whatwgName(name: string | undefined): string | null {
  if (name === undefined) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
