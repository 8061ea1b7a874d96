import { deflateRawSync } from 'node:zlib';

/** A line of a GeoNames dump: 19 columns, of which we fill those that matter. */
export function geonames(
  id: number,
  name: string,
  {
    code,
    lat = 36,
    lon = 42,
    country = 'IQ',
    admin1 = '15',
    others = '',
    people = 0,
  }: Partial<Record<'code' | 'country' | 'admin1' | 'others', string>> & {
    readonly lat?: number;
    readonly lon?: number;
    readonly people?: number;
  },
): string {
  const feature = (code ?? 'PPL').startsWith('PPL') ? 'P' : 'S';
  return [
    id,
    name,
    name,
    others,
    lat,
    lon,
    feature,
    code ?? 'PPL',
    country,
    '',
    admin1,
    '',
    '',
    '',
    people,
    '',
    0,
    'Asia/Baghdad',
    '2020-01-01',
  ].join('\t');
}

/** A zip file as GeoNames packs one: a readme, and the country's text. */
export function zipped(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(text));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}
