import type { EventSheet, VoiceRow } from '../../model/index.ts';
import { clip, dateInWords, voiceInWords } from './words.ts';

const VALUES_AT_MOST = 12;
const VOICES_AT_MOST = 4;

/** Every field that was told in more than one way: the values beside each other, who says each, and the rule that chose. */
export function Contradictions({ sheet }: { readonly sheet: EventSheet }) {
  if (sheet.contradictions.length === 0 && sheet.disputes.length === 0) return null;
  const voices = new Map(sheet.voices.map((voice, i) => [voice.claim, { ...voice, number: i + 1 }]));
  return (
    <section class="block" aria-labelledby="differ">
      <h2 id="differ">Where the voices differ</h2>
      {sheet.disputes.length === 0 ? null : (
        <ul class="disputes">
          {sheet.disputes.slice(0, VALUES_AT_MOST).map(({ type, field, words, said }) => (
            <li key={`${type} ${field} ${words}`}>
              <b>{TYPES[type]}</b> <bdi>{clip(words, 600)}.</bdi> <Sides said={said} voices={voices} />
            </li>
          ))}
        </ul>
      )}
      {sheet.contradictions.map((contradiction) => (
        <div class="contradiction" key={contradiction.field}>
          <h3>
            {contradiction.field.slice(0, 1).toUpperCase() + contradiction.field.slice(1)}
            {sheet.disputed.includes(contradiction.field) ? null : <span class="precision">told apart, yet both can be true</span>}
          </h3>
          <ul class="values">
            {contradiction.said.slice(0, VALUES_AT_MOST).map(({ value, claims }) => {
              const speakers = claims.flatMap((claim) => voices.get(claim) ?? []);
              return (
                <li key={value} class={value === contradiction.chosen ? 'value value-kept' : 'value'}>
                  <p class="value-words">
                    <bdi>{wordsOf(contradiction.field, value, speakers)}</bdi>
                    {value === contradiction.chosen ? <span class="badge badge-kept">kept</span> : null}
                  </p>
                  <ul class="value-voices">
                    {speakers.slice(0, VOICES_AT_MOST).map((voice) => (
                      <li key={voice.claim}>
                        <a href={`#voice-${encodeURIComponent(voice.claim)}`}>
                          {voice.number}. {voiceInWords(voice)}
                        </a>
                      </li>
                    ))}
                    {speakers.length > VOICES_AT_MOST ? <li>and {speakers.length - VOICES_AT_MOST} more</li> : null}
                  </ul>
                </li>
              );
            })}
          </ul>
          <p class="rule">{ruleInWords(contradiction.by, contradiction.chosen, contradiction.said)}</p>
        </div>
      ))}
    </section>
  );
}

type Said = EventSheet['disputes'][number]['said'];

/** The rows of the voices, by number: "(1, 2 against 5)". */
function Sides({ said, voices }: { readonly said: Said; readonly voices: ReadonlyMap<string, { readonly number: number }> }) {
  return (
    <span class="sides">
      (
      {said.slice(0, VOICES_AT_MOST).map(({ value, claims }, i) => (
        <span key={value}>
          {i === 0 ? '' : ' against '}
          {claims.slice(0, VOICES_AT_MOST).map((claim, j) => (
            <span key={claim}>
              {j === 0 ? '' : ', '}
              <a href={`#voice-${encodeURIComponent(claim)}`}>{voices.get(claim)?.number ?? 'a voice'}</a>
            </span>
          ))}
        </span>
      ))}
      )
    </span>
  );
}

const TYPES: Readonly<Record<EventSheet['disputes'][number]['type'], string>> = {
  number: 'Number',
  place: 'Place',
  date: 'Date',
  actor: 'Who did it',
  outcome: 'Outcome',
  'part-against-whole': 'Part against whole',
};

/** Days are written the way the rest of the page writes them. */
function wordsOf(field: string, value: string, speakers: readonly VoiceRow[]): string {
  const date = speakers[0]?.date;
  return field === 'date' && date ? dateInWords(date) : clip(value, 200);
}

function ruleInWords(by: string, chosen: string, said: readonly { readonly value: string }[]): string {
  const kept = said.some(({ value }) => value === chosen) ? '' : `The register holds “${clip(chosen, 200)}”. `;
  if (by === 'review') return `${kept}A person chose.`;
  if (by === 'agreement') return `${kept}No rule had to choose.`;
  return `${kept}Chosen by the rule: ${by.replaceAll('-', ' ')}.`;
}
