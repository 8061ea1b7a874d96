import type { Affiliation, Article, Claim, Control, Figure, Forecast, Pattern, Reading, Vocabulary } from '../model/index.ts';
import { byArticle } from './by-article.ts';
import { outletOf } from './article-outlet.ts';
import { placeInWords } from './held-field.ts';
import { oneLine } from './one-line.ts';
import { dateInWords, harmInWords, publishedInWords, voiceInWords } from './phrases.ts';

/** Further lines about a claim of an article. */
export type About = (claim: Claim, article: Article) => readonly string[];

/**
 * What was read in one report as lines of plain text: its articles, and under each what it says with the sentence that says so;
 * under each claim, what `about` adds.
 */
export function readingText(path: string, reading: Reading, vocabulary: Vocabulary, about: About = () => []): readonly string[] {
  const said = {
    claims: byArticle(reading.claims),
    figures: byArticle(reading.figures),
    affiliations: byArticle(reading.affiliations),
    controls: byArticle(reading.controls),
    forecasts: byArticle(reading.forecasts),
    patterns: byArticle(reading.patterns),
  };
  const lines = reading.articles.flatMap((article) => articleLines(article, said, vocabulary, about));
  return [oneLine(path), ...(lines.length > 0 ? lines : ['  no article found'])];
}

interface Said {
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly affiliations: ReadonlyMap<string, readonly Affiliation[]>;
  readonly controls: ReadonlyMap<string, readonly Control[]>;
  readonly forecasts: ReadonlyMap<string, readonly Forecast[]>;
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
}

function articleLines(article: Article, all: Said, vocabulary: Vocabulary, about: About): readonly string[] {
  const outlet = outletOf(article, vocabulary);
  const said = [
    ...(all.claims.get(article.id) ?? []).map((claim) => [...claimLines(claim, outlet, vocabulary), ...about(claim, article)]),
    ...(all.figures.get(article.id) ?? []).map((figure) => [`figure: ${figureInWords(figure)}`, quoted(figure.evidence.quote)]),
    ...(all.affiliations.get(article.id) ?? []).map((a) => [
      `affiliation: ${oneLine(`${a.subject} ${a.relation} ${a.target}${fromTo(a)}`)}`,
      quoted(a.evidence.quote),
    ]),
    ...(all.controls.get(article.id) ?? []).map((c) => [
      `control: ${oneLine(`${c.place} held by ${c.by}${fromTo(c)}`)}`,
      quoted(c.evidence.quote),
    ]),
    ...(all.forecasts.get(article.id) ?? []).map((f) => [`forecast: ${forecastInWords(f)}`, quoted(f.evidence.quote)]),
    ...(all.patterns.get(article.id) ?? []).map((p) => [`practice: ${patternInWords(p)}`, quoted(p.evidence.quote)]),
  ];
  return [
    `  ${article.title === null ? '(no headline)' : oneLine(article.title)}`,
    `  ${[publishedInWords(article.published), outlet === null ? 'outlet not stated' : oneLine(outlet), article.language].join(' · ')}`,
    ...(said.length === 0
      ? [
          /^en\b/u.test(article.language)
            ? '    nothing claimed'
            : `    not read: only English is read so far, and this is ${article.language === 'und' ? 'in another script' : article.language}`,
        ]
      : said.flatMap(([first = '', ...more]) => [`    - ${first}`, ...more.map((line) => `      ${line}`)])),
    '',
  ];
}

function claimLines(claim: Claim, outlet: string | null, vocabulary: Vocabulary): readonly string[] {
  const type = vocabulary.eventTypes.get(claim.eventType)?.subEventType ?? claim.eventType;
  const place = oneLine(claim.location === null ? 'place not stated' : placeInWords(claim.location));
  const facts = [type, dateInWords(claim.date), place, harmInWords(claim.harm)].filter((words) => words !== '');
  return [`${facts.join(' · ')} [${claim.status}]`, voiceInWords(claim.attribution, outlet), quoted(claim.evidence.quote)];
}

function figureInWords({ metric, value, comparator, low, high, place, actor }: Figure): string {
  const number = value === null ? `${low ?? ''} to ${high ?? ''}` : comparator === 'exactly' ? `${value}` : `${comparator} ${value}`;
  return oneLine([number, metric, actor === null ? '' : `by ${actor}`, place === null ? '' : `in ${place}`].join(' '));
}

function fromTo({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  return `${from === null ? '' : ` from ${from}`}${to === null ? '' : ` until ${to}`}`;
}

function forecastInWords({ about, by, due }: Forecast): string {
  return oneLine([about, by === null ? '' : `(${by})`, due === null ? '' : `due ${dateInWords(due)}`].filter((w) => w !== '').join(' '));
}

function patternInWords({ about, actor, place }: Pattern): string {
  return oneLine([about, actor === null ? '' : `by ${actor}`, place === null ? '' : `in ${place}`].filter((w) => w !== '').join(' '));
}

function quoted(quote: string): string {
  return `"${oneLine(quote)}"`;
}
