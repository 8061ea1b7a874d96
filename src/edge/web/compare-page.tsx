import type { CompareSheet, Tie } from '../../model/index.ts';
import { articleHref, eventHref } from './links.ts';
import { clip } from './words.ts';

/** Why two events are or are not one: both, the sentences, and the weights of the two reports most alike. */
export function ComparePage({ sheet }: { readonly sheet: CompareSheet }) {
  const { strongest } = sheet;
  return (
    <article class="event">
      <p class="back">
        <a href="/" data-back>
          All events
        </a>
      </p>
      <h1>{sheet.same ? 'One event' : 'Two events compared'}</h1>
      <ul class="compare-head">
        {sheet.events.slice(0, sheet.same ? 1 : 2).map((id, i) => (
          <li key={id} dir="auto">
            <a href={eventHref(id)}>{clip(sheet.heads[i] ?? '', 300)}</a>
          </li>
        ))}
      </ul>
      {sheet.sentences.map((sentence) => (
        <p key={sentence} class="compare-sentence" dir="auto">
          {clip(sentence, 1200)}
        </p>
      ))}
      {strongest === null ? null : (
        <section class="block" aria-labelledby="weights">
          <h2 id="weights">The two reports most alike</h2>
          <ul>
            {[strongest.one, strongest.other].map((account) => (
              <li key={account.account} dir="auto">
                <a href={articleHref(account.article, account.claims[0] ?? null)}>
                  {clip(account.title ?? 'A report without a headline', 200)}
                </a>
              </li>
            ))}
          </ul>
          <Weights tie={strongest.tie} />
        </section>
      )}
    </article>
  );
}

function Weights({ tie }: { readonly tie: Tie }) {
  const ruledOut = tie.reasons.some((r) => r.rulesOut);
  return (
    <div class="codebook-frame">
      <table class="codebook-table">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Weight</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">before</th>
            <td>{tie.before.toFixed(1)}</td>
            <td>most pairs of one place and month tell of two events</td>
          </tr>
          {tie.reasons.map((reason) => (
            <tr key={`${reason.field} ${reason.words}`}>
              <th scope="row">{reason.field}</th>
              <td>{reason.rulesOut ? 'never' : reason.weight.toFixed(1)}</td>
              <td dir="auto">{clip(reason.words, 200)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">score</th>
            <td>{ruledOut ? 'never' : tie.score.toFixed(1)}</td>
            <td>{ruledOut ? 'one field rules it out' : 'above 0 is rather one event'}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
