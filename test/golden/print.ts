import type { Article, Claim, ClaimId, Entry, EventId, Mention, Span, Vocabulary } from '../../src/model/index.ts';
import { estimateInWords, heldFields, placeInWords } from '../../src/8-view/held-field.ts';
import { dateInWords, harmInWords, publishedInWords, voiceInWords } from '../../src/8-view/phrases.ts';
import { views } from '../../src/pipeline.ts';
import type { Read, Told } from './case.ts';

/* What every stage says, as plain lines that a person can read and a diff can show. Claims are numbered through the whole case;
   articles are "1.2": the second of the first report. Sentences are numbered within their article. */

/** The file of each stage in a case's folder. */
export const STAGES: Readonly<Record<string, (told: Told, vocabulary: Vocabulary) => string>> = {
  '2-article.txt': (told) => blocks(told.read, (read, r) => read.reading.articles.map((a, i) => articleLines(`${r}.${i + 1}`, a))),
  '3-mention.txt': (told, vocabulary) =>
    blocks(told.read, (read, r) =>
      read.mentions.map(({ article, mentions }, i) => mentionLines(`${r}.${i + 1}`, article, mentions, vocabulary)),
    ),
  '4-claim.txt': claimFile,
  '5-event.txt': eventFile,
  '8-event-table.txt': tableFile,
};

function blocks(reads: readonly Read[], articles: (read: Read, number: number) => readonly (readonly string[])[]): string {
  const lines = reads.flatMap((read, i) => [
    `report ${i + 1}  ${read.report.path}`,
    '',
    ...articles(read, i + 1).flatMap((a) => [...a, '']),
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}

function articleLines(number: string, article: Article): readonly string[] {
  const say = (span: Span): string => quoted(article.text.slice(span.start, span.end));
  const facts = [
    publishedInWords(article.published),
    article.outlet === null ? 'outlet not stated' : `outlet ${article.outlet}${article.outletId === null ? '' : ` (${article.outletId})`}`,
    article.byline === null ? '' : `byline ${article.byline}`,
    article.dateline === null ? '' : `dateline ${article.dateline}`,
    article.collection === null ? '' : `collection ${article.collection}`,
    article.url ?? '',
    article.language,
  ];
  let sentence = 0;
  return [
    `article ${number}  ${article.title === null ? '(no headline)' : quoted(article.title)}  [${article.span.start},${article.span.end})`,
    `  ${facts.filter((f) => f !== '').join(' · ')}`,
    ...article.doubts.map((d) => `  doubt about ${d.about}: ${d.note}`),
    ...article.header.map((span) => `  header        ${say(span)}`),
    ...article.clutter.map((c) => `  ${c.kind.padEnd(12)}  ${say(c.span)}`),
    ...article.paragraphs.flatMap((p) => ['', ...p.sentences.map((span) => `  s${sentence++}  ${say(span)}`)]),
  ];
}

function mentionLines(number: string, article: Article, mentions: readonly Mention[], vocabulary: Vocabulary): readonly string[] {
  const sentences = article.paragraphs.flatMap((p) => p.sentences);
  const said = [...new Set(mentions.map((m) => m.sentence))].toSorted((a, b) => a - b);
  return [
    `article ${number}`,
    ...said.flatMap((s) => {
      const span = sentences[s];
      const here = mentions.filter((m) => m.sentence === s).toSorted((a, b) => a.span.start - b.span.start || a.kind.localeCompare(b.kind));
      const lines = here.map((m) =>
        `    ${m.kind.padEnd(9)} ${quoted(article.text.slice(m.span.start, m.span.end))}  ${mentionInWords(m, article, vocabulary)}`.trimEnd(),
      );
      return [`  s${s}  ${span === undefined ? '(no such sentence)' : quoted(article.text.slice(span.start, span.end))}`, ...lines];
    }),
  ];
}

function mentionInWords(m: Mention, article: Article, vocabulary: Vocabulary): string {
  const say = (span: { readonly start: number; readonly end: number }): string => quoted(article.text.slice(span.start, span.end));
  switch (m.kind) {
    case 'trigger':
      return [typeInWords(m.eventType, vocabulary), m.form, m.harm ?? '', m.modality === 'happened' ? '' : m.modality]
        .filter((w) => w !== '')
        .join(', ');
    case 'casualty': {
      const group = m.group === null ? '' : `, group ${quoted(article.text.slice(m.group.start, m.group.end))}`;
      return `${m.harm} ${estimateInWords(m.count)}${group}${m.subset ? ', part of another figure' : ''}`;
    }
    case 'actor':
      return m.actor === null ? `${m.name}, in no table` : m.name;
    case 'place': {
      const places = m.candidates.map((id) => vocabulary.places.get(id));
      const names = places.map((p) => (p === undefined ? 'no such place' : places.length > 1 ? `${p.name} (${p.level})` : p.name));
      const offset = m.offset === null ? '' : `, ${m.offset.km ?? '?'} km towards ${m.offset.bearing ?? '?'} degrees`;
      return `${m.precision}: ${names.join(' or ')}${m.preposition === null ? '' : `, after "${m.preposition}"`}${offset}`;
    }
    case 'time':
      return `${m.bound === 'at' ? '' : `${m.bound} `}${dateInWords(m.range)} (${m.range.precision})${m.doubt === null ? '' : `; doubt: ${m.doubt}`}`;
    case 'speaker':
      return `${m.stance}; ${m.chain.map((l) => `${l.name} (${l.anonymity}${l.source === null ? '' : `, ${l.source}`}${l.actor === null ? '' : `, of ${l.actor}`})`).join(' > ')}; of ${m.scope.map((s) => quoted(article.text.slice(s.start, s.end))).join(' … ')}`;
    case 'role':
      return m.role;
    case 'weapon':
      return m.eventType === null ? '' : typeInWords(m.eventType, vocabulary);
    case 'tie':
      return `${say(m.subject)} ${m.former ? 'former ' : ''}${m.relation} ${m.target === null ? 'its own country' : say(m.target)}`;
    case 'holding':
      return `${say(m.by)} ${m.former ? 'formerly ' : ''}${m.change} ${say(m.place)}`;
    case 'total':
      return `${estimateInWords(m.count)} ${m.metric}`;
    case 'forecast':
      return `${say(m.about)}${m.by === null ? '' : `, by ${say(m.by)}`}`;
    case 'pattern':
      return `${say(m.about)}${m.actor === null ? '' : `, by ${say(m.actor)}`}`;
    default:
      return m satisfies never;
  }
}

function claimFile(told: Told, vocabulary: Vocabulary): string {
  let number = 0;
  return blocks(told.read, ({ reading }, r) =>
    reading.articles.map((article, i) => {
      const of = <T extends { readonly article: string }>(rows: readonly T[]) => rows.filter((row) => row.article === article.id);
      const lines = [
        ...of(reading.claims).flatMap((claim) => claimLines(++number, claim, article, vocabulary)),
        ...of(reading.figures).flatMap((f) => {
          const value = f.value === null ? `${f.low ?? '?'} to ${f.high ?? '?'}` : `${f.comparator} ${f.value}`;
          const about = [dateInWords(f.period), f.place, f.actor, f.source === null ? null : `says ${f.source}`].filter((x) => x !== null);
          return [`  figure       ${value} ${f.metric} · ${about.join(' · ')}`, `       ${quoted(f.evidence.quote)}`];
        }),
        ...of(reading.affiliations).flatMap((a) => [
          `  affiliation  ${a.subject} ${a.relation} ${a.target}`,
          `       ${quoted(a.evidence.quote)}`,
        ]),
        ...of(reading.controls).flatMap((c) => [`  control      ${c.place} by ${c.by}`, `       ${quoted(c.evidence.quote)}`]),
        ...of(reading.forecasts).flatMap((f) => [`  forecast     ${f.about}`, `       ${quoted(f.evidence.quote)}`]),
        ...of(reading.patterns).flatMap((p) => [`  practice     ${p.about}`, `       ${quoted(p.evidence.quote)}`]),
      ];
      return [`article ${r}.${i + 1}`, ...(lines.length === 0 ? ['  nothing claimed'] : lines)];
    }),
  );
}

function claimLines(number: number, claim: Claim, article: Article, vocabulary: Vocabulary): readonly string[] {
  const sentence = article.paragraphs
    .flatMap((p) => p.sentences)
    .findIndex((s) => s.start <= claim.evidence.span.start && claim.evidence.span.start < s.end);
  const parties = [...claim.perpetrator.map((a) => `by ${a.name}`), ...claim.target.map((a) => `against ${a.name}`)];
  const facts = [
    harmInWords(claim.harm),
    placeInWords(claim.location),
    dateInWords(claim.date),
    parties.join(', '),
    claim.weapon === null ? '' : `with ${claim.weapon}`,
  ];
  return [
    `  ${String(number).padEnd(3)} ${typeInWords(claim.eventType, vocabulary)}  [${claim.status}]  ${voiceInWords(claim.attribution, article.outlet)}`,
    `       ${facts.filter((f) => f !== '').join(' · ')}`,
    `       ${sentence < 0 ? '' : `s${sentence} `}${quoted(claim.evidence.quote)}`,
    ...claim.doubts.map((d) => `       doubt about ${d.about}: ${d.note}`),
  ];
}

function eventFile(told: Told, vocabulary: Vocabulary): string {
  const all = told.read.flatMap((r) => r.reading.claims.map((c) => c.id));
  const numbers = (ids: readonly ClaimId[]): string =>
    ids
      .map((id) => all.indexOf(id) + 1)
      .toSorted((a, b) => a - b)
      .join(', ');
  const lines = ordered(told, all).flatMap(({ event }, i) => [
    `event ${i + 1}  ${typeInWords(event.eventType.chosen, vocabulary)}  claims ${numbers(event.claims)}${event.denials.length === 0 ? '' : `  denied by ${numbers(event.denials)}`}`,
    ...heldFields(event, vocabulary).map((f) => {
      const said = f.said.map((s) => `${s.value} (claim ${numbers(s.claims)})`).join(' / ');
      return `  ${f.field.padEnd(11)}  ${f.chosen}${f.said.length < 2 ? '' : `   by ${f.by}, said: ${said}${f.disputed ? '   DISPUTED' : ''}`}`;
    }),
    `  ${'outlets'.padEnd(11)}  ${event.outlets.join(', ') || 'not stated'}`,
    ...event.doubts.map((d) => `  doubt about ${d.about}: ${d.note}`),
    '',
  ]);
  return `${lines.join('\n').trimEnd() || 'no event'}\n`;
}

/** Entries in the order of their first claim, so that an id that changes does not move a line. */
function ordered(told: Told, all: readonly ClaimId[]): readonly Entry[] {
  const first = (entry: Entry): number => Math.min(...entry.event.claims.map((id) => all.indexOf(id)));
  return told.entries.toSorted((a, b) => first(a) - first(b));
}

function tableFile(told: Told, vocabulary: Vocabulary): string {
  const entries = ordered(
    told,
    told.read.flatMap((r) => r.reading.claims.map((c) => c.id)),
  );
  // An id is made of its report's bytes; in a golden it would only be noise.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a number in the place of an id, for the reader
  const rows = entries.map((entry, i) => ({ ...views.eventRow(entry, vocabulary), id: `${i + 1}` as EventId }));
  return `${views.eventTable(rows, 140).join('\n')}\n`;
}

function typeInWords(id: string, vocabulary: Vocabulary): string {
  const type = [...vocabulary.eventTypes.values()].find((t) => t.id === id);
  return type === undefined ? id : `${type.eventType}/${type.subEventType}`;
}

/** On one line; what is long stays long, a golden hides nothing. */
function quoted(text: string): string {
  return `"${text.replaceAll(/\s+/g, ' ').trim()}"`;
}
