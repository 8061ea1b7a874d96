import type { EventSheet, Harm, HarmKind, VoiceRow } from '../../model/index.ts';
import { FigureText, fromZeroTo, Interval, type Axis } from './figure.tsx';
import { articleHref } from './links.ts';
import { clip, dateInWords, placeInWords, publicationInWords, stanceInWords } from './words.ts';

const QUOTE_AT_MOST = 1_500;
const HARMS_AT_MOST = 12;
/** So that an open end can be seen to be open. */
const ROOM = 1.2;

/** One axis a kind of harm, shared by all voices, so that their marks line up. */
export type Axes = ReadonlyMap<HarmKind, { readonly axis: Axis; readonly held: number | null }>;

/** Axes from zero to a little beyond the largest figure that any voice gives, with what the register holds as their landmark. */
export function axesOf(sheet: EventSheet): Axes {
  const most = new Map<HarmKind, number>();
  for (const harm of sheet.voices.flatMap((voice) => voice.harm)) {
    most.set(harm.kind, Math.max(most.get(harm.kind) ?? 0, harm.low, harm.best ?? 0, harm.high ?? 0));
  }
  const held = (kind: HarmKind) => (kind === 'killed' ? sheet.killed?.best : kind === 'wounded' ? sheet.wounded?.best : null) ?? null;
  return new Map([...most].map(([kind, value]) => [kind, { axis: fromZeroTo(value * ROOM), held: held(kind) }]));
}

interface VoiceProps {
  readonly voice: VoiceRow;
  /** What other parts of the page call it by. */
  readonly number: number;
  readonly sheet: EventSheet;
  readonly axes: Axes;
}

/** One voice: who speaks through whom, what figure, where it departs from the register, and its own sentence. */
export function Voice({ voice, number, sheet, axes }: VoiceProps) {
  const quote = clip(voice.quote, QUOTE_AT_MOST);
  return (
    <li class="voice" id={`voice-${voice.claim}`}>
      <div class="voice-who">
        <span class="voice-number" aria-hidden="true">
          {number}
        </span>
        <Chain voice={voice} />
        <p class="voice-published">{publicationInWords(voice.article.published)}</p>
      </div>
      <div class="voice-says">
        {voice.harm.length === 0 ? <p class="figure-silent">no figure given</p> : null}
        {voice.harm.slice(0, HARMS_AT_MOST).map((harm, i) => (
          <HarmRow key={i} harm={harm} axes={axes} />
        ))}
        <Departures voice={voice} sheet={sheet} />
      </div>
      <div class="voice-words">
        <blockquote dir="auto">{quote}</blockquote>
        <p class="voice-source">
          <a href={articleHref(voice.article.id, voice.claim)}>Read it in the report</a>{' '}
          <bdi class="voice-title">{clip(voice.article.title ?? voice.article.path, 140)}</bdi>
        </p>
        {voice.doubts.length === 0 ? null : (
          <ul class="doubts">
            {voice.doubts.slice(0, 8).map((doubt) => (
              <li key={doubt} dir="auto">
                {clip(doubt, 300)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Innermost speaker first, then those who carry the words to us. */
function Chain({ voice }: { readonly voice: VoiceRow }) {
  const outlet = voice.outlet === null ? <span class="unnamed">outlet not named</span> : <bdi>{clip(voice.outlet, 160)}</bdi>;
  const [speaker, ...others] = voice.speakers;
  if (speaker === undefined) {
    return (
      <>
        <p class="speaker">{outlet}</p>
        <p class="stance">in its own voice{voice.status === 'reported' ? '' : `, as ${voice.status}`}</p>
      </>
    );
  }
  return (
    <>
      <p class="speaker">
        <bdi>{clip(speaker.name, 160)}</bdi>
      </p>
      <p class={`stance stance-${speaker.stance}`}>
        {stanceInWords(speaker.stance)}
        {isPlain(voice.status) ? '' : `, as ${voice.status}`}
      </p>
      {speaker.anonymity === 'anonymous' ? <p class="stance">name withheld</p> : null}
      <ol class="chain" aria-label="Through">
        {speaker.through.slice(0, 4).map((carrier) => (
          <li key={carrier}>
            <bdi>{clip(carrier, 160)}</bdi>
          </li>
        ))}
        {others.slice(0, 4).map((other) => (
          <li key={other.name}>
            <bdi>{clip(other.name, 160)}</bdi>
          </li>
        ))}
        <li>{outlet}</li>
      </ol>
    </>
  );
}

/** Statuses that the stance already tells. */
function isPlain(status: VoiceRow['status']): boolean {
  return status === 'reported' || status === 'claimed' || status === 'denied';
}

function HarmRow({ harm, axes }: { readonly harm: Harm; readonly axes: Axes }) {
  const shared = axes.get(harm.kind);
  return (
    <div class={`harm harm-${harm.kind}${harm.subset ? ' harm-subset' : ''}`}>
      <p>
        {harm.subset ? 'of these ' : ''}
        <FigureText estimate={harm} label={harm.kind} />
      </p>
      {harm.group === null ? null : (
        <p class="harm-group">
          <bdi>{clip(harm.group, 120)}</bdi>
        </p>
      )}
      {shared === undefined || harm.subset ? null : <Interval estimate={harm} axis={shared.axis} ticks={[0]} landmark={shared.held} />}
    </div>
  );
}

/** Where this voice tells another day, place or kind of event than the register holds. */
function Departures({ voice, sheet }: { readonly voice: VoiceRow; readonly sheet: EventSheet }) {
  const rows = [
    { label: 'date', own: dateInWords(voice.date), held: dateInWords(sheet.date), silent: voice.date === null },
    { label: 'place', own: placeInWords(voice.location), held: placeInWords(sheet.location), silent: voice.location === null },
    { label: 'type', own: voice.subEventType, held: sheet.subEventType, silent: false },
  ].filter((row) => !row.silent && row.own !== row.held);
  if (rows.length === 0) return null;
  return (
    <dl class="departures">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>its {row.label}</dt>
          <dd>{row.own}</dd>
        </div>
      ))}
    </dl>
  );
}
