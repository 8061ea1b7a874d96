import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/edge/files/decode.ts';
import { LIMIT, processorSeconds } from '../../processor-time.ts';

const ENGLISH = 'Two soldiers were killed near the bridge on Monday, officials said.\nThe road was closed — “until further notice”.\n';
const ARABIC = 'قتل جنديان قرب الجسر يوم الاثنين، بحسب مسؤولين محليين. وأغلقت الطريق حتى إشعار آخر في المدينة.\n';

/** The windows-1256 byte of each character, found by decoding all bytes: Node encodes no legacy alphabet. */
function legacy(text: string, label: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const alphabet = new TextDecoder(label).decode(bytes).replace('\u0093', '“').replace('\u0094', '”').replace('\u0097', '—');
  return Uint8Array.from(text, (character) => {
    const byte = alphabet.indexOf(character);
    if (byte < 0) throw new Error(`${label} has no ${character}`);
    return byte;
  });
}

function utf16be(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : '';
}

function secondsFor(megabytes: number): number {
  const bytes = Buffer.alloc(megabytes * 1024 * 1024, ENGLISH);
  return processorSeconds(() => expect(decode(bytes)).toMatchObject({ encoding: 'utf-8' }));
}

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(ENGLISH + ARABIC), 'utf-8', ENGLISH + ARABIC],
    ['UTF-8 with a byte order mark, which is no part of the text', Buffer.from(`\ufeff${ARABIC}`), 'utf-8', ARABIC],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${ENGLISH}`, 'utf16le'), 'utf-16le', ENGLISH],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${ARABIC}`), 'utf-16be', ARABIC],
    ['UTF-16 LE without a mark', Buffer.from(ENGLISH, 'utf16le'), 'utf-16le', ENGLISH],
    ['UTF-16 BE without a mark', utf16be(ENGLISH), 'utf-16be', ENGLISH],
    ['Arabic in UTF-16 LE without a mark', Buffer.from(ARABIC, 'utf16le'), 'utf-16le', ARABIC],
    ['Arabic in UTF-16 BE without a mark', utf16be(ARABIC), 'utf-16be', ARABIC],
    ['windows-1256', legacy(ARABIC.repeat(3), 'windows-1256'), 'windows-1256', ARABIC.repeat(3)],
    ['windows-1252 quotes and dashes', legacy(ENGLISH.repeat(3), 'windows-1252'), 'windows-1252', ENGLISH.repeat(3)],
    ['iso-8859-6', legacy(ARABIC.repeat(3), 'iso-8859-6'), 'iso-8859-6', ARABIC.repeat(3)],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ encoding, text });
  });

  it('believes what a page says of itself before it guesses', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body>Взрыв</body></html>`;
    expect(decode(legacy(page, 'windows-1251'))).toEqual({ encoding: 'windows-1251', text: page });
  });

  it('keeps a UTF-8 text in UTF-8 when a byte of it is broken or the end is cut off', () => {
    const bytes = Buffer.from(ARABIC.repeat(20));
    expect(decode(bytes.subarray(0, -2))).toMatchObject({ encoding: 'utf-8' });
    bytes[ARABIC.length] = 0xff;
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8' });
    expect(textOf(bytes)).toContain('الطريق');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'empty file; nothing to read'],
    ['blank space', Buffer.from(' \n\t\r\n'), 'no text in it, only blank space; nothing to read'],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), 'no text in it'],
    ['a PNG image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'not text (PNG image)'],
    ['a PDF document', Buffer.from('%PDF-1.7\n1 0 obj'), 'not text (PDF document)'],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004rest'), 'not text (ZIP archive or office document)'],
    ['zero bytes', Buffer.from('some text\0\0\u0001\u0002 and more of it'), 'not text (binary data)'],
    ['noise without zero bytes', Buffer.from(Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 255) + 1)), 'not text (binary data)'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'UTF-32 text'],
  ])('refuses %s in one line', (_, bytes, reason) => {
    const said = decode(bytes);
    const refusal = 'refusal' in said ? said.refusal : '';
    expect(refusal).toContain(reason);
    expect(refusal).not.toContain('\n');
  });

  it('gives back every text that it is given as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const text = `${words.replaceAll('\0', '').replace(/\p{Cc}/gu, ' ')} said so`;
        fc.pre(!text.startsWith('\ufeff'));
        expect(decode(Buffer.from(text))).toEqual({ encoding: 'utf-8', text });
      }),
    );
  });

  it('never throws on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decode(bytes) === 'object'));
  });

  it('takes 50 MB in linear time', () => {
    secondsFor(5);
    expect(secondsFor(50)).toBeLessThan(LIMIT);
  });
});
