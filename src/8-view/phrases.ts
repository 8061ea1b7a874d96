import type { DateRange, Harm, Publication, SpeakerRow, Stance, Voice } from '../model/index.ts';
import { estimateInWords } from './held-field.ts';
import { oneLine } from './one-line.ts';

/** "2019-05-11", "2019-05-01 to 2019-05-31", "until 2019-05-11", "date not stated". */
export function dateInWords(range: DateRange | null): string {
  if (range === null || (range.first === null && range.last === null)) return 'date not stated';
  if (range.inferred === true)
    return `${range.first === null ? 'until' : `${range.first} to`} ${range.last} (no day stated; reckoned from publication)`;
  if (range.first === null) return `until ${range.last}`;
  if (range.last === null) return `from ${range.first}`;
  return range.first === range.last ? range.first : `${range.first} to ${range.last}`;
}

/** "2019-05-12", "2019-05-12 (inferred)", "day of publication not stated". */
export function publishedInWords(published: Publication | null): string {
  if (published === null) return 'day of publication not stated';
  return dateInWords(published) + (published.basis === 'inferred' ? ' (inferred)' : '');
}

/** "killed 8 (border guards), wounded 3 or more". Empty where nothing is said. */
export function harmInWords(harm: readonly Harm[]): string {
  return harm
    .map((h) => `${h.kind} ${estimateInWords(h)}${h.group === null ? '' : ` (${oneLine(h.group)})`}${h.subset ? ' among them' : ''}`)
    .join(', ');
}

const DOES: Readonly<Record<Stance, string>> = {
  states: 'says so',
  'claims-responsibility': 'claims responsibility',
  denies: 'denies',
  confirms: 'confirms',
  doubts: 'doubts',
  warns: 'warns',
};

/** A claim's voices as rows: who speaks, as what, through whom. */
export const speakerRows = (voices: readonly Voice[]): readonly SpeakerRow[] =>
  voices.flatMap(({ chain, stance }) => {
    const speaker = chain.at(-1);
    if (speaker === undefined) return [];
    const { name, rank, organisation, anonymity } = speaker;
    return [
      {
        name,
        rank,
        organisation,
        anonymity,
        through: chain
          .slice(0, -1)
          .map((l) => l.name)
          .reverse(),
        stance,
      },
    ];
  });

/** Who says so: the speakers with what each does and through whom, or the outlet in its own voice. */
export function voiceInWords(voices: readonly Voice[], outlet: string | null): string {
  if (voices.length === 0) return `${outlet === null ? 'the report' : oneLine(outlet)}, in its own voice`;
  return speakerRows(voices).map(speakerInWords).join('; ');
}

/** "Amaq: claims responsibility, through Example Post", "an officer (name withheld): says so". */
export function speakerInWords({ name, anonymity, through, stance }: SpeakerRow): string {
  const withheld = anonymity === 'anonymous' ? ' (name withheld)' : '';
  return `${oneLine(name)}${withheld}: ${DOES[stance]}${through.map((t) => `, through ${oneLine(t)}`).join('')}`;
}
