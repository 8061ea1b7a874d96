import type { WhySheet } from '../../model/index.ts';
import { articleHref } from './links.ts';
import { clip, number } from './words.ts';

const REPORTS_AT_MOST = 60;
const SENTENCE_AT_MOST = 900;

/** Why the reports of an event are taken to tell of one, why each value was chosen, and a way to ask the same of two events. */
export function Why({ sheet }: { readonly sheet: WhySheet }) {
  const shown = sheet.accounts.slice(0, REPORTS_AT_MOST);
  const left = sheet.left + sheet.accounts.length - shown.length;
  return (
    <section class="block why" aria-labelledby="why">
      <h2 id="why">Why</h2>
      <details class="why-part">
        <summary>Why these reports are one event</summary>
        <ol class="why-sentences">
          {shown.map((account) => (
            <li key={account.account} dir="auto">
              {clip(account.sentence, SENTENCE_AT_MOST)} <a href={articleHref(account.article, account.claims[0] ?? null)}>Read it</a>
            </li>
          ))}
        </ol>
        {left === 0 ? null : <p>{number(left)} further reports are not compared here.</p>}
      </details>
      <details class="why-part">
        <summary>Why each value was chosen</summary>
        <ul class="why-sentences">
          {sheet.values.map((value) => (
            <li key={value.field} dir="auto">
              {clip(value.sentence, SENTENCE_AT_MOST)}
            </li>
          ))}
        </ul>
      </details>
      <details class="why-part">
        <summary>Why another event is not this one</summary>
        <form class="why-form" method="get" action="/compare">
          <input type="hidden" name="one" value={sheet.event} />
          <label>
            Id of the other event <input name="other" required autocomplete="off" />
          </label>
          <button type="submit">Compare</button>
        </form>
      </details>
    </section>
  );
}
