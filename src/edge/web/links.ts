/* The addresses of the pages, in one place. Every state of the list is in its address. */

/** What the list is filtered by, as the form and the address hold it; empty = not asked. */
export interface Filters {
  readonly words: string;
  readonly type: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

export const FILTER_NAMES = ['words', 'type', 'place', 'from', 'to'] as const satisfies readonly (keyof Filters)[];

/** The list with these filters, from the page after `after` on. */
export function listHref(filters: Filters, after: string | null = null): string {
  const query = new URLSearchParams();
  for (const name of FILTER_NAMES) if (filters[name] !== '') query.set(name, filters[name]);
  if (after !== null) query.set('after', after);
  const text = query.toString();
  return text === '' ? '/' : `/?${text}`;
}

export function eventHref(id: string): string {
  return `/events/${encodeURIComponent(id)}`;
}

/** Why two events are or are not one; where an id is missing, an address that leads nowhere. */
export function compareHref(one: string, other: string): string {
  return `/compare/${encodeURIComponent(one === '' ? '-' : one)}/${encodeURIComponent(other === '' ? '-' : other)}`;
}

/** The article; with a claim, at its sentence, which is then the one that stands out. */
export function articleHref(id: string, claim: string | null = null): string {
  const path = `/articles/${encodeURIComponent(id)}`;
  return claim === null ? path : `${path}?claim=${encodeURIComponent(claim)}#${encodeURIComponent(claimAnchor(claim))}`;
}

export function claimAnchor(claim: string): string {
  return `claim-${claim}`;
}

export function reportBytesHref(id: string): string {
  return `/api/reports/${encodeURIComponent(id)}/bytes`;
}
