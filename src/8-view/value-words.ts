import type { Article, ArticleId, Claim, ClaimId, Vocabulary, WhySheet } from '../model/index.ts';
import { outletOf } from './article-outlet.ts';
import type { HeldField } from './held-field.ts';
import { oneLine } from './one-line.ts';

/** The rules that choose, as 5-event names them, so that they can be read after "8 is". */
const RULES: Readonly<Record<string, string>> = {
  agreement: 'all who speak of it agree',
  review: 'a person chose it',
  'most precise day': 'the most precise day that is given',
  'most precise place': 'the most precise place that is given',
  'what the articles are most about': 'what the articles are most about',
  'a named party before an unnamed one': 'a named party goes before an unnamed one',
  'what most articles say': 'what most articles say',
  'largest figure said': 'of the figures that most articles give of the same victims, the largest',
};

/** What a field is called where nobody speaks of it. */
const SILENT: Readonly<Record<string, string>> = {
  date: 'no report gives a day',
  place: 'no report names a place',
  perpetrator: 'no report says who did it',
  target: 'no report says who suffered it',
};

const VOICES_AT_MOST = 4;
const VALUES_AT_MOST = 6;

/** "Killed 8: what most articles say (Example Wire); also said: 7 or more by Amaq in Example Post." */
export function valueInWords({ field, chosen, by, said }: Omit<WhySheet['values'][number], 'sentence'>): string {
  const name = capital(field);
  if (said.length === 0) return `${name}: ${SILENT[field] ?? 'no report speaks of it'}.`;
  const kept = said.find(({ value }) => value === chosen);
  const standing = said.filter((s) => s !== kept && !s.superseded);
  const gone = said.filter((s) => s !== kept && s.superseded);
  const tell = (list: typeof said): string =>
    few(
      list.map(({ value, voices }) => `${oneLine(value)} by ${few(voices, VOICES_AT_MOST, ', ')}`),
      VALUES_AT_MOST,
      '; ',
    );
  return `${[
    `${name} ${oneLine(chosen)}: ${ruleInWords(by, said)}${kept === undefined ? '' : ` (${few(kept.voices, VOICES_AT_MOST, ', ')})`}`,
    ...(standing.length === 0 ? [] : [`${kept === undefined ? 'said' : 'also said'}: ${tell(standing)}`]),
    ...(gone.length === 0 ? [] : [`overtaken by a later total: ${tell(gone)}`]),
  ].join('; ')}.`;
}

function ruleInWords(by: string, said: WhySheet['values'][number]['said']): string {
  if (by === 'agreement' && said.length === 1 && said[0]?.voices.length === 1) return 'one voice alone speaks of it';
  return RULES[by] ?? oneLine(by);
}

/** "Killed is told in 2 ways that cannot both be true: 8 / 1." */
export function contradictionInWords({ field, said, disputed }: HeldField): string {
  const both = said.length === 2 ? 'both' : 'all';
  const values = few(
    said.map((s) => oneLine(s.value)),
    VALUES_AT_MOST,
    ' / ',
  );
  return `${capital(field)} is told in ${said.length} ways ${disputed ? `that cannot ${both} be true` : `that can ${both} be true`}: ${values}.`;
}

/** Who says what these claims say, each once: "Amaq in Example Post", "Example Post". */
export function voicesOf(
  ids: readonly ClaimId[],
  claims: ReadonlyMap<ClaimId, Claim>,
  articles: ReadonlyMap<ArticleId, Article>,
  vocabulary: Vocabulary,
): readonly string[] {
  return [
    ...new Set(
      ids.flatMap((id) => {
        const claim = claims.get(id);
        if (claim === undefined) return [];
        const article = articles.get(claim.article);
        const outlet = article === undefined ? null : outletOf(article, vocabulary);
        const within = outlet === null ? 'a report that names no outlet' : oneLine(outlet);
        const speakers = claim.attribution.flatMap(({ chain }) => chain.at(-1)?.name ?? []);
        return speakers.length === 0 ? [within] : speakers.map((name) => (outlet === name ? within : `${oneLine(name)} in ${within}`));
      }),
    ),
  ];
}

const few = (list: readonly string[], most: number, comma: string): string =>
  list.length <= most ? list.join(comma) : `${list.slice(0, most).join(comma)} and ${list.length - most} more`;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
