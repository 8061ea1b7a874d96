import type { CodebookName, CodebookSheet, EventSheet } from '../../model/index.ts';
import { clip } from './words.ts';

const NAMES: Readonly<Record<CodebookName, string>> = { acled: 'ACLED', ucdp: 'UCDP', ibc: 'Iraq Body Count', daftar: 'Daftar' };
const ASPECTS = ['date', 'place', 'type', 'killed', 'doubt'] as const;
const HEADS: Readonly<Record<(typeof ASPECTS)[number], string>> = {
  date: 'Date',
  place: 'Place',
  type: 'Type',
  killed: 'Killed',
  doubt: 'Precision and status',
};
const SENTENCES_AT_MOST = 8;
const ROWS_AT_MOST = 10;

/** The event as each codebook would hold it, side by side, and under it every coded field with the sentences that say why. */
export function Codebooks({ sheet }: { readonly sheet: EventSheet }) {
  return (
    <section class="block codebooks" aria-labelledby="codebooks">
      <h2 id="codebooks">Under each codebook</h2>
      <p class="lead">The same claims as others would code them. Nothing here is stored; what a codebook cannot code is left empty.</p>
      <div class="codebook-frame">
        <table class="codebook-table">
          <thead>
            <tr>
              <th scope="col">Codebook</th>
              {ASPECTS.map((aspect) => (
                <th scope="col" key={aspect}>
                  {HEADS[aspect]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.codebooks.map((one) => (
              <Line key={one.codebook} sheet={one} />
            ))}
          </tbody>
        </table>
      </div>
      {sheet.codebooks.map((one) => (
        <Traces key={one.codebook} sheet={one} />
      ))}
    </section>
  );
}

function Line({ sheet }: { readonly sheet: CodebookSheet }) {
  return (
    <tr>
      <th scope="row">{NAMES[sheet.codebook]}</th>
      {sheet.leftOut.length > 0 ? (
        <td colSpan={ASPECTS.length}>
          Left out: <bdi>{clip(sheet.leftOut[0] ?? '', 200)}</bdi>
        </td>
      ) : (
        ASPECTS.map((aspect) => (
          <td key={aspect}>
            <bdi>{clip(sheet.summary[aspect], 120)}</bdi>
          </td>
        ))
      )}
    </tr>
  );
}

function Traces({ sheet }: { readonly sheet: CodebookSheet }) {
  const rows = sheet.rows.slice(0, ROWS_AT_MOST);
  return (
    <details class="codebook-traces">
      <summary>
        {sheet.leftOut.length > 0 ? `Why ${NAMES[sheet.codebook]} leaves it out` : `Every field under ${NAMES[sheet.codebook]}, and why`}
      </summary>
      {sheet.leftOut.length === 0 ? null : <Sentences trace={sheet.leftOut} />}
      {rows.map(({ fields }, i) => (
        <dl key={`${sheet.codebook} ${fields[0]?.value ?? i}`} class="codebook-fields">
          {rows.length > 1 ? <dt class="precision">{`Row ${i + 1} of ${sheet.rows.length}`}</dt> : null}
          {fields.map(({ field, value, trace }) => (
            <div key={field}>
              <dt>
                <code>{field}</code> <bdi>{value === null ? 'not coded' : value === '' ? 'empty' : clip(String(value), 300)}</bdi>
              </dt>
              <dd>
                <Sentences trace={trace} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </details>
  );
}

function Sentences({ trace }: { readonly trace: readonly string[] }) {
  return (
    <ul class="codebook-why">
      {trace.slice(0, SENTENCES_AT_MOST).map((sentence) => (
        <li key={sentence} dir="auto">
          {clip(sentence, 400)}
        </li>
      ))}
      {trace.length > SENTENCES_AT_MOST ? (
        <li>{trace.length - SENTENCES_AT_MOST} further sentences are in the JSON of this event.</li>
      ) : null}
    </ul>
  );
}
