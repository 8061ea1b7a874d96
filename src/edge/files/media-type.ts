import type { MediaType } from '../../model/index.ts';

/** The form of a text: what it opens with decides, the file name only where that says nothing. */
export function mediaTypeOf(text: string, name: string): MediaType {
  const head = text.slice(0, 2048).trimStart();
  if (isFeed(head)) return 'application/feed';
  if (isPage(head)) return 'text/html';
  if (/\.(?:x?html?)$/i.test(name)) return /<[a-z!/]/i.test(text.slice(0, 65_536)) ? 'text/html' : 'text/plain';
  return 'text/plain';
}

function isFeed(head: string): boolean {
  if (head.startsWith('{')) return /"version"\s{0,9}:\s{0,9}"https?:\/\/jsonfeed\.org\/version\//.test(head);
  return /^(?:rss|feed|rdf:RDF)$/.test(firstElement(head));
}

function isPage(head: string): boolean {
  return /^<!doctype\s{1,9}html/i.test(afterProlog(head)) || /^(?:html|head|body)$/i.test(firstElement(head));
}

function firstElement(head: string): string {
  return /^<([\w:]{1,20})[\s/>]/.exec(afterProlog(head).replace(/^<!doctype[^>]{0,300}>\s*/i, ''))?.[1] ?? '';
}

/** Skips the XML declaration, processing instructions and comments that may stand before the first element. */
function afterProlog(head: string): string {
  let at = head;
  for (;;) {
    const end = at.startsWith('<?') ? at.indexOf('?>') + 2 : at.startsWith('<!--') ? at.indexOf('-->') + 3 : 0;
    if (end < 4) return at;
    at = at.slice(end).trimStart();
  }
}
