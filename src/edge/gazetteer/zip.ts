import { open } from 'node:fs/promises';

/** Where the bytes of one file lie inside a zip file. */
export interface Entry {
  readonly start: number;
  /** Packed. */
  readonly size: number;
  readonly deflated: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** The end record may be followed by a comment of 64 kB. */
const TAIL = 22 + 65_535;
/** A directory of more is not one of a gazetteer. */
const MOST_DIRECTORY = 1 << 20;

/** The first file of a zip file whose name is wanted, by its central directory (APPNOTE 4.3.12); null where there is none, or no zip. */
export async function entryOf(file: string, wanted: (name: string) => boolean): Promise<Entry | null> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const at = async (position: number, length: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    };
    const tail = await at(Math.max(0, size - TAIL), Math.min(TAIL, size));
    let end = tail.length - 22;
    while (end >= 0 && tail.readUInt32LE(end) !== END) end--;
    if (end < 0) return null;
    const length = tail.readUInt32LE(end + 12);
    if (length > MOST_DIRECTORY) return null;
    const directory = await at(tail.readUInt32LE(end + 16), length);
    for (let i = 0; i + 46 <= directory.length && directory.readUInt32LE(i) === CENTRAL; ) {
      const name = directory.toString('utf8', i + 46, i + 46 + directory.readUInt16LE(i + 28));
      const method = directory.readUInt16LE(i + 10);
      const packed = directory.readUInt32LE(i + 20);
      const local = directory.readUInt32LE(i + 42);
      if (wanted(name) && (method === 0 || method === 8) && packed > 0) {
        const header = await at(local, 30);
        if (header.length < 30) return null;
        return { start: local + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), size: packed, deflated: method === 8 };
      }
      i += 46 + directory.readUInt16LE(i + 28) + directory.readUInt16LE(i + 30) + directory.readUInt16LE(i + 32);
    }
    return null;
  } finally {
    await handle.close();
  }
}
