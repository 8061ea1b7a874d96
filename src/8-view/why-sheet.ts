import type { AccountRow, Article, ArticleId, Claim, ClaimId, Entry, Moved, Vocabulary, WhyOne, WhySheet } from '../model/index.ts';
import { accountInWords, accountRow } from './account-row.ts';
import { heldFields } from './held-field.ts';
import { forAndAgainst, signed } from './tie-words.ts';
import { contradictionInWords, valueInWords, voicesOf } from './value-words.ts';

/** Why an event is what it is, in sentences: which reports are taken to tell of it, every value with its rule, every contradiction. */
export function whySheet(
  entry: Entry,
  why: WhyOne,
  claims: readonly Claim[],
  articles: readonly Article[],
  moved: Moved | null,
  vocabulary: Vocabulary,
): WhySheet {
  const articleOf = new Map<ArticleId, Article>(articles.map((a) => [a.id, a]));
  const claimOf = new Map<ClaimId, Claim>(claims.map((c) => [c.id, c]));
  const rows = why.accounts.map((a) => accountRow(a, articleOf, vocabulary));
  const rowOf = new Map(rows.map((row) => [row.account, row]));
  const fields = heldFields(entry.event, vocabulary);
  return {
    event: entry.event.id,
    moved: moved === null ? [] : [moved],
    accounts: why.accounts.map(({ nearest, mean }, i) => {
      const row = rows[i] as AccountRow;
      const to = nearest === null ? undefined : rowOf.get(nearest.to);
      return { ...row, nearest, mean, sentence: membership(row, to, { nearest, mean }, i === 0, rows.length) };
    }),
    left: why.left,
    values: fields.map((field) => {
      const gone = new Set(why.superseded.filter((s) => s.kind === field.field).flatMap((s) => s.claims));
      const said = field.said.map(({ value, claims: by }) => ({
        value,
        claims: by,
        voices: voicesOf(by, claimOf, articleOf, vocabulary),
        superseded: by.length > 0 && by.every((id) => gone.has(id)),
      }));
      const { field: name, chosen, by } = field;
      return { field: name, chosen, by, said, sentence: valueInWords({ field: name, chosen, by, said }) };
    }),
    contradictions: fields
      .filter((field) => field.said.length > 1)
      .map((field) => ({ field: field.field, disputed: field.disputed, sentence: contradictionInWords(field) })),
  };
}

function membership(
  row: AccountRow,
  to: AccountRow | undefined,
  { nearest, mean }: Pick<WhySheet['accounts'][number], 'nearest' | 'mean'>,
  founding: boolean,
  count: number,
): string {
  const name = accountInWords(row);
  if (nearest === null || to === undefined) return `${name} is the only one that tells of it.`;
  if (founding) return `${name} is the one that the event was first made from.`;
  const { speakFor, against } = forAndAgainst(nearest.tie);
  const lead =
    nearest.tie.score > 0
      ? `${name} is taken to tell of the same event as ${secondName(row, to)}`
      : `${name} is held in this event, though even with ${secondName(row, to)} more speaks against it than for it`;
  const whole = count > 2 && mean !== null ? `, ${signed(mean)} on average with ${count === 3 ? 'both' : `all ${count - 1}`} others` : '';
  return [
    `${lead}: ${speakFor.join('; ') || 'nothing speaks for it'}.`,
    ...(against.length === 0 ? [] : [`Against it: ${against.join('; ')}.`]),
    `Score ${signed(nearest.tie.score)}${whole}.`,
  ].join(' ');
}

/** One article may tell of it in two accounts. */
const secondName = (row: AccountRow, to: AccountRow): string =>
  row.article === to.article ? 'another passage of its own' : accountInWords(to).replace(/^A report/u, 'a report');
