import type { Estimate, EventSheet, WhySheet } from '../../model/index.ts';
import { Codebooks } from './codebooks.tsx';
import { Contradictions } from './contradictions.tsx';
import { FigureText } from './figure.tsx';
import { eventHref } from './links.ts';
import { Responsibility } from './responsibility.tsx';
import { axesOf, Voice } from './voice.tsx';
import { Why } from './why.tsx';
import { counted, dateInWords, datePrecision, number, placeInWords, placePrecision, sidesInWords } from './words.ts';

const VOICES_AT_MOST = 200;

/** "Armed clash near Baquba, Diyala, Iraq, 14 January 2017". */
export function eventTitle(sheet: EventSheet): string {
  return `${sheet.subEventType} ${sheet.location === null ? '(place not stated)' : placeInWords(sheet.location)}, ${dateInWords(sheet.date)}`;
}

/** One event: what is held, and one row for every voice that it is held from. */
export function EventPage({
  sheet,
  why,
  origin,
  version,
}: {
  readonly sheet: EventSheet;
  readonly why: WhySheet | null;
  readonly origin: string;
  readonly version: string;
}) {
  const axes = axesOf(sheet);
  return (
    <article class="event">
      <p class="back">
        <a href="/" data-back>
          All events
        </a>
      </p>
      <Heading sheet={sheet} />
      <Notice sheet={sheet} />
      <dl class="totals">
        <Total label="Killed" estimate={sheet.killed} disputed={sheet.disputed.includes('killed')} />
        <Total label="Wounded" estimate={sheet.wounded} disputed={sheet.disputed.includes('wounded')} />
        <div class="total">
          <dt>Told by</dt>
          <dd>
            <span class="figure-main">{number(sheet.outlets.length)}</span> {sheet.outlets.length === 1 ? 'outlet' : 'outlets'}
            <span class="total-note">
              {counted(sheet.claims, 'claim', 'claims')}
              {sheet.origins.length === 0 ? '' : ` · ${counted(sheet.origins.length, 'independent origin', 'independent origins')}`}
              {sheet.origins.some((o) => o.party !== null) ? ', a party to it among them' : ''}
              {sheet.status === 'candidate' ? ' · reviewed by nobody yet' : ''}
            </span>
          </dd>
        </div>
      </dl>
      <section class="block" aria-labelledby="voices">
        <h2 id="voices">What each voice says</h2>
        <p class="lead">One row a voice, in its own words. Nothing is averaged; the upright line in a mark is what the register holds.</p>
        <ol class="voices">
          {sheet.voices.slice(0, VOICES_AT_MOST).map((voice, i) => (
            <Voice key={voice.claim} voice={voice} number={i + 1} sheet={sheet} axes={axes} />
          ))}
        </ol>
        {sheet.voices.length > VOICES_AT_MOST ? (
          <p>{number(sheet.voices.length - VOICES_AT_MOST)} further voices are in the JSON of this event.</p>
        ) : null}
      </section>
      <Contradictions sheet={sheet} />
      {why === null ? null : <Why sheet={why} />}
      <Responsibility sheet={sheet} />
      <Codebooks sheet={sheet} />
      <Doubts doubts={sheet.doubts} />
      <History sheet={sheet} />
      <Cite sheet={sheet} origin={origin} version={version} />
    </article>
  );
}

function Heading({ sheet }: { readonly sheet: EventSheet }) {
  const sides = sidesInWords(sheet.perpetrator, sheet.target);
  const precision = [datePrecision(sheet.date), placePrecision(sheet.location)].filter((note) => note !== '');
  return (
    <header class="event-head">
      <p class="overline">{sheet.eventType}</p>
      <h1>
        {sheet.subEventType}{' '}
        <span class="event-where">{sheet.location === null ? '(place not stated)' : placeInWords(sheet.location)}</span>
        <span class="visually-hidden">, </span>
        <span class="event-when">{dateInWords(sheet.date)}</span>
      </h1>
      {precision.length === 0 ? null : <p class="precision">{precision.join(' · ')}</p>}
      {sides === null ? null : <p class="event-sides">{sides}</p>}
    </header>
  );
}

function Notice({ sheet }: { readonly sheet: EventSheet }) {
  if (sheet.status === 'withdrawn')
    return (
      <p class="notice">Withdrawn: the register no longer holds that this happened. It is kept so that links to it still lead somewhere.</p>
    );
  if (sheet.status === 'reviewed') return <p class="notice notice-good">Reviewed by a person.</p>;
  return null;
}

function Total({ label, estimate, disputed }: { readonly label: string; readonly estimate: Estimate | null; readonly disputed: boolean }) {
  return (
    <div class="total">
      <dt>{label}</dt>
      <dd>
        <FigureText estimate={estimate} label="" />
        {estimate === null ? null : (
          <span class="total-note">
            low {number(estimate.low)} · best {estimate.best === null ? 'not stated' : number(estimate.best)} · high{' '}
            {estimate.high === null ? 'open' : number(estimate.high)}
          </span>
        )}
        {disputed ? (
          <a class="badge badge-disputed" href="#differ">
            voices differ
          </a>
        ) : null}
      </dd>
    </div>
  );
}

function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  if (doubts.length === 0) return null;
  return (
    <section class="block" aria-labelledby="doubts">
      <h2 id="doubts">Doubts</h2>
      <ul class="doubts">
        {doubts.slice(0, 20).map((doubt) => (
          <li key={doubt} dir="auto">
            {doubt}
          </li>
        ))}
      </ul>
    </section>
  );
}

const HISTORY_SHOWN = 30;

function History({ sheet }: { readonly sheet: EventSheet }) {
  const shown = sheet.history.slice(-HISTORY_SHOWN);
  return (
    <section class="block" aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol class="history">
        {shown.map((step) => (
          <li key={step.version}>
            <span class="history-version">version {step.version}</span>{' '}
            <time dateTime={step.at}>{step.at.slice(0, 16).replace('T', ' ')} UTC</time> <bdi class="history-reason">{step.reason}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Cite({ sheet, origin, version }: { readonly sheet: EventSheet; readonly origin: string; readonly version: string }) {
  return (
    <section class="block cite" aria-labelledby="cite">
      <h2 id="cite">Cite</h2>
      <p class="cite-line" id="cite-line">
        {eventTitle(sheet)}. Daftar {version}, event {sheet.id}, version {sheet.version}.{' '}
        <a href={eventHref(sheet.id)}>{origin + eventHref(sheet.id)}</a>
      </p>
      <button class="quiet" type="button" data-copy="cite-line" hidden>
        Copy
      </button>
    </section>
  );
}
