import type { FileHandle } from 'node:fs/promises';
import { DumpError } from './dump.ts';

/** Where GeoNames keeps a file for each country. */
export const GEONAMES = 'https://download.geonames.org/export/dump/';

const MOST_BYTES = 500 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const PATIENCE_MS = 60_000;

/** The address of a country's file below a base; a DumpError says what is wrong with the base. */
export function countryUrl(base: string, iso: string): URL {
  if (!URL.canParse(base)) throw new DumpError(`"${base}" is no address; give one that begins with https://`);
  const url = new URL(`${iso}.zip`, base.endsWith('/') ? base : `${base}/`);
  return checked(url);
}

/** What travels in the open could be changed on the way: only this machine may be asked without TLS. */
function checked(url: URL): URL {
  const here = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here))
    throw new DumpError(`${url.protocol}//${url.host} is not asked: give an address that begins with https://`);
  if (url.username !== '' || url.password !== '') throw new DumpError('an address with a user name or a password is not asked');
  return url;
}

/** Writes what an address gives into a file, within a limit of size and patience; a DumpError says in one line why not. */
export async function download(url: URL, into: FileHandle): Promise<number> {
  const impatient = new AbortController();
  let timer = setTimeout(() => impatient.abort(), PATIENCE_MS);
  try {
    let at = url;
    let response = await fetch(at, { redirect: 'manual', signal: impatient.signal });
    for (let n = 0; response.status >= 300 && response.status < 400; n++) {
      const to = response.headers.get('location');
      if (to === null || n >= MOST_REDIRECTS) throw new DumpError(`${at.host} sends on without end`);
      at = checked(new URL(to, at));
      response = await fetch(at, { redirect: 'manual', signal: impatient.signal });
    }
    if (!response.ok || response.body === null) throw new DumpError(`${at.href} answers ${response.status}`);
    let size = 0;
    const body = response.body.getReader();
    for (let piece = await body.read(); !piece.done; piece = await body.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => impatient.abort(), PATIENCE_MS);
      size += piece.value.length;
      if (size > MOST_BYTES) throw new DumpError(`${at.href} is larger than 500 MB`);
      await into.write(piece.value);
    }
    return size;
  } catch (error) {
    if (error instanceof DumpError) throw error;
    if (impatient.signal.aborted) throw new DumpError(`${url.host} did not answer for a minute; try again later`);
    throw new DumpError(`${url.host} cannot be reached; is there a connection?`);
  } finally {
    clearTimeout(timer);
  }
}
