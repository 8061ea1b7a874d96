import type { AnswerRow, EventSheet, OriginRow, VoiceRow } from '../model/index.ts';
import { lowBestHigh } from './event-table.ts';
import { placeInWords } from './held-field.ts';
import { oneLine } from './one-line.ts';
import { dateInWords, harmInWords, publishedInWords, speakerInWords, voiceInWords } from './phrases.ts';

/** An event sheet as lines of plain text: the event, one block a voice with its sentence, what is told in more than one way, its versions. */
export function eventText(sheet: EventSheet): readonly string[] {
  return [
    `${sheet.subEventType} (${sheet.eventType})`,
    `  event        ${sheet.id}, version ${sheet.version}, ${sheet.status}`,
    `  date         ${dateInWords(sheet.date)}`,
    `  place        ${oneLine(placeInWords(sheet.location))}`,
    `  perpetrator  ${names(sheet.perpetrator)}`,
    `  target       ${names(sheet.target)}`,
    `  killed       ${lowBestHigh(sheet.killed)} (low/best/high)`,
    `  wounded      ${lowBestHigh(sheet.wounded)} (low/best/high)`,
    `  outlets      ${sheet.outlets.length}: ${names(sheet.outlets)}`,
    ...(sheet.origins.length === 0 ? [] : [`  origins      ${sheet.origins.length}: ${sheet.origins.map(originInWords).join('; ')}`]),
    ...answerLines(sheet.responsibility),
    ...titled('What each voice says', sheet.voices.flatMap(voiceLines)),
    ...titled(
      'What contradicts',
      sheet.disputes.map(({ type, field, words }) => `  ${type}${field === type ? '' : `, ${field}`}: ${oneLine(words)}`),
    ),
    ...titled(
      'Told in more than one way',
      sheet.contradictions.map(({ field, chosen, by, said }) => {
        const ways = said.map(({ value, claims }) => `${oneLine(value)} (${claims.length === 1 ? '1 claim' : `${claims.length} claims`})`);
        return `  ${field}: ${ways.join(' / ')}; the register holds ${oneLine(chosen)}, by ${oneLine(by)}`;
      }),
    ),
    ...titled(
      'Doubts',
      sheet.doubts.map((doubt) => `  ${oneLine(doubt)}`),
    ),
    ...titled(
      'Versions',
      sheet.history.map(({ version, at, reason }) => `  ${version}  ${at}  ${oneLine(reason)}`),
    ),
  ];
}

/** "Example Post, 3 articles, a party to it: Islamic State (ISIS)". */
function originInWords({ outlet, articles, party, confirms }: OriginRow): string {
  return [
    outlet === null ? 'outlet not named' : oneLine(outlet),
    ...(articles.length === 1 ? [] : [`${articles.length} articles`]),
    ...(confirms.length === 0 ? [] : [`${confirms.length} of them only to confirm it`]),
    ...(party === null ? [] : [`speaks for a party to it, ${oneLine(party)}`]),
  ].join(', ');
}

function answerLines(answers: EventSheet['responsibility']): readonly string[] {
  if (answers === null) return [];
  const line = (title: string, { by, through }: AnswerRow): string =>
    `  ${title} ${oneLine(by)}${through.length === 0 ? '' : `, through ${names(through)}`}`;
  return [
    ...(answers.state === 'competing' ? ['  claimed by   more than one, or by who denies it too'] : []),
    ...answers.claimed.map((a) => line('claimed by  ', a)),
    ...answers.denied.map((a) => line('denied by   ', a)),
  ];
}

function voiceLines(voice: VoiceRow, i: number): readonly string[] {
  const { article } = voice;
  const said = [dateInWords(voice.date), oneLine(placeInWords(voice.location)), harmInWords(voice.harm)].filter((words) => words !== '');
  return [
    `  ${i + 1}. ${saidBy(voice)} [${voice.status}]`,
    `     ${voice.subEventType}: ${said.join('; ')}`,
    `     "${oneLine(voice.quote)}"`,
    `     in ${oneLine(article.path)}${article.title === null ? '' : `, "${oneLine(article.title)}"`}, ${publishedInWords(article.published)}`,
    `     article ${article.id}, claim ${voice.claim}`,
    ...voice.doubts.map((doubt) => `     doubt: ${oneLine(doubt)}`),
  ];
}

function saidBy({ speakers, outlet }: VoiceRow): string {
  return speakers.length === 0 ? voiceInWords([], outlet) : speakers.map(speakerInWords).join('; ');
}

function names(all: readonly string[]): string {
  return all.map(oneLine).join(', ') || 'not stated';
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
