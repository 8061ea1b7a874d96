import type { EventRow } from '../../model/index.ts';
import { EventList } from './event-list.tsx';
import { FilterForm, type TypeGroup } from './filter-form.tsx';
import { FILTER_NAMES, listHref, type Filters } from './links.ts';
import { clip, counted, dayInWords, number } from './words.ts';

export interface EventsPageProps {
  readonly filters: Filters;
  readonly types: readonly TypeGroup[];
  readonly places: readonly string[];
  readonly events: readonly EventRow[];
  readonly total: number;
  readonly next: string | null;
  /** Not the first page of the list. */
  readonly later: boolean;
  readonly held: { readonly reports: number; readonly events: number };
  /** Why the question could not be asked, in one line. */
  readonly complaint: string | null;
}

/** The register itself: what is in it, what it is narrowed to, and its entries, newest first. */
export function EventsPage(props: EventsPageProps) {
  const { filters } = props;
  return (
    <>
      <div class="opening">
        <h1>Events</h1>
        <output class="count" id="count">
          {countInWords(props)}
        </output>
      </div>
      <FilterForm filters={filters} types={props.types} places={props.places} />
      <div id="results">
        <Chips filters={filters} types={props.types} />
        {props.complaint === null ? null : (
          <p class="complaint" role="alert">
            {props.complaint}
          </p>
        )}
        {props.events.length > 0 ? <EventList events={props.events} /> : props.complaint === null ? <Nothing {...props} /> : null}
        <Pager {...props} />
      </div>
    </>
  );
}

function countInWords({ complaint, held, total, filters }: EventsPageProps): string {
  if (complaint !== null) return 'The question is not understood.';
  if (held.events === 0) return 'No events yet.';
  if (FILTER_NAMES.every((name) => filters[name] === ''))
    return `${counted(total, 'event', 'events')} told by ${counted(held.reports, 'report', 'reports')}, newest first`;
  return `${counted(total, 'event matches', 'events match')}, of ${number(held.events)}`;
}

/** Each filter in force, with a link that drops it. */
function Chips({ filters, types }: { readonly filters: Filters; readonly types: readonly TypeGroup[] }) {
  const inForce = FILTER_NAMES.filter((name) => filters[name] !== '');
  if (inForce.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters in force">
      {inForce.map((name) => (
        <li key={name}>
          <a class="chip" href={listHref({ ...filters, [name]: '' })}>
            <bdi>{filterInWords(name, filters[name], types)}</bdi> <span aria-hidden="true">×</span>
            <span class="visually-hidden">remove this filter</span>
          </a>
        </li>
      ))}
      {inForce.length > 1 ? (
        <li>
          <a href="/">clear all</a>
        </li>
      ) : null}
    </ul>
  );
}

function filterInWords(name: keyof Filters, value: string, types: readonly TypeGroup[]): string {
  if (name === 'words') return `“${clip(value, 60)}”`;
  if (name === 'from' || name === 'to') return `${name} ${dayInWords(clip(value, 20))}`;
  const type = name === 'type' ? types.flatMap((group) => group.types).find(({ id }) => id === value) : undefined;
  return type?.name ?? clip(value, 60);
}

function Nothing({ held, later }: EventsPageProps) {
  if (held.events === 0) {
    return (
      <div class="nothing">
        <h2>{held.reports === 0 ? 'The register is empty' : 'No report tells of an event yet'}</h2>
        <p>Give it reports to read: text, web pages or feeds, single files or whole folders.</p>
        <pre>
          <code>npx daftar ingest reports/</code>
        </pre>
        <p>Then reload this page. To look round with the examples that come with it:</p>
        <pre>
          <code>npx daftar demo</code>
        </pre>
      </div>
    );
  }
  return (
    <div class="nothing">
      <h2>{later ? 'That was the last page' : 'No event matches'}</h2>
      <p>
        {later ? 'There is nothing after it. ' : 'Drop a filter above, or look for fewer words. Places are matched by their whole name. '}
        <a href="/">Show all events</a>
      </p>
    </div>
  );
}

function Pager({ filters, next, later }: EventsPageProps) {
  if (next === null && !later) return null;
  return (
    <nav class="pager" aria-label="Pages">
      {later ? <a href={listHref(filters)}>Newest events</a> : <span />}
      {next === null ? null : (
        <a class="pager-next" href={listHref(filters, next)} rel="next">
          Earlier events
        </a>
      )}
    </nav>
  );
}
