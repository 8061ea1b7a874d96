import type { EventRow } from '../../model/index.ts';
import { byTens, FigureText, Interval, TENS } from './figure.tsx';
import { eventHref } from './links.ts';
import { counted, dateInWords, datePrecision, monthInWords, placeInWords, placePrecision, sidesInWords } from './words.ts';

/** The rows under the months they stand in, in the order given. */
export function EventList({ events }: { readonly events: readonly EventRow[] }) {
  return (
    <div class="register">
      <div class="register-head" aria-hidden="true">
        <span>Date</span>
        <span>Event</span>
        <span>
          Killed
          <Scale />
        </span>
        <span>Wounded</span>
        <span>Outlets</span>
      </div>
      <div class="months">
        {byMonth(events).map((group) => (
          <section class="month" key={group.rows[0]?.id} aria-label={group.month}>
            <h2>{group.month}</h2>
            <ol>
              {group.rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}

/** The axis of the killed marks: equal steps are powers of ten. */
function Scale() {
  return (
    <svg class="scale" viewBox="0 0 112 12" width="112" height="12">
      {TENS.map((tick) => (
        <text key={tick} x={5 + byTens(tick) * 102} y="9" text-anchor="middle">
          {tick === 1_000 ? '1k' : tick}
        </text>
      ))}
    </svg>
  );
}

function byMonth(events: readonly EventRow[]): readonly { readonly month: string; readonly rows: readonly EventRow[] }[] {
  const groups: { readonly month: string; readonly rows: EventRow[] }[] = [];
  for (const row of events) {
    const month = monthInWords(row.date);
    const last = groups.at(-1);
    if (last?.month === month) last.rows.push(row);
    else groups.push({ month, rows: [row] });
  }
  return groups;
}

function Row({ row }: { readonly row: EventRow }) {
  const sides = sidesInWords(row.perpetrator, row.target);
  const where = placePrecision(row.location);
  const when = datePrecision(row.date);
  return (
    <li class={`entry entry-${row.status}`}>
      <div class="entry-date">
        {dateInWords(row.date)}
        {when === '' ? null : <span class="precision">{when}</span>}
      </div>
      <div class="entry-what">
        <a href={eventHref(row.id)}>
          <span class="entry-type">{row.subEventType}</span>{' '}
          <span class={row.location === null ? 'entry-place entry-silent' : 'entry-place'}>{placeInWords(row.location)}</span>
        </a>
        {where === '' ? null : <span class="precision">{where}</span>}
        {sides === null ? null : <p class="entry-sides">{sides}</p>}
        <Badges row={row} />
      </div>
      <div class="entry-killed">
        <FigureText estimate={row.killed} label="Killed" />
        {row.killed === null ? null : <Interval estimate={row.killed} axis={byTens} ticks={TENS} />}
      </div>
      <div class="entry-wounded">
        <FigureText estimate={row.wounded} label="Wounded" />
      </div>
      <div class="entry-outlets">
        {row.outlets.length === 0 ? <span class="figure-silent">not named</span> : counted(row.outlets.length, 'outlet', 'outlets')}
      </div>
    </li>
  );
}

/** What a reader must know before believing the row. */
export function Badges({ row }: { readonly row: EventRow }) {
  if (row.disputed.length === 0 && row.status === 'candidate') return null;
  return (
    <p class="badges">
      {row.disputed.length === 0 ? null : <span class="badge badge-disputed">voices differ on {row.disputed.join(', ')}</span>}
      {row.status === 'reviewed' ? <span class="badge badge-reviewed">reviewed</span> : null}
      {row.status === 'withdrawn' ? <span class="badge badge-withdrawn">withdrawn</span> : null}
    </p>
  );
}
