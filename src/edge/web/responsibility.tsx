import type { AnswerRow, EventSheet } from '../../model/index.ts';
import { clip, number } from './words.ts';

const ROWS_AT_MOST = 12;

const STATES: Readonly<Record<NonNullable<EventSheet['responsibility']>['state'], string>> = {
  claimed: 'Claimed.',
  denied: 'Claimed by nobody, and denied.',
  competing: 'Claimed by more than one, or by who denies it too.',
  unclaimed: 'Claimed by nobody.',
};

/** Who claims the event and who denies having done it, through whom; nothing where nobody speaks to it. */
export function Responsibility({ sheet: { responsibility } }: { readonly sheet: EventSheet }) {
  if (responsibility === null || responsibility.state === 'unclaimed') return null;
  const { state, claimed, denied } = responsibility;
  return (
    <section class="block" aria-labelledby="responsibility">
      <h2 id="responsibility">Who answers for it</h2>
      <p class="lead">{STATES[state]}</p>
      <ul class="disputes">
        {claimed.slice(0, ROWS_AT_MOST).map((row) => (
          <Answer key={`claimed ${row.by}`} row={row} says="claims it" />
        ))}
        {denied.slice(0, ROWS_AT_MOST).map((row) => (
          <Answer key={`denied ${row.by}`} row={row} says="denies having done it" />
        ))}
      </ul>
    </section>
  );
}

function Answer({ row, says }: { readonly row: AnswerRow; readonly says: string }) {
  const through = row.through.length === 0 ? '' : `, through ${row.through.slice(0, ROWS_AT_MOST).join(', ')}`;
  return (
    <li>
      <b>
        <bdi>{clip(row.by, 200)}</bdi>
      </b>{' '}
      {says}
      <bdi>{clip(through, 400)}</bdi> (
      {row.claims.length === 1 ? (
        <a href={`#voice-${encodeURIComponent(row.claims[0] ?? '')}`}>1 claim</a>
      ) : (
        `${number(row.claims.length)} claims`
      )}
      ).
    </li>
  );
}
