import type { Span } from '../../model/index.ts';
import { PICTURE, PICTURE_HOUSES, PICTURED, POINTING, TOLD } from './caption-words.ts';

/** The words under a picture. */
export interface Caption extends Span {
  /** What tells of the picture; null where the line only says whose it is. */
  readonly words: Span | null;
  /** Who made or holds it: "Ann Smith/AFP"; null where the line does not say. */
  readonly credit: Span | null;
}

/** A paragraph that is longer is story, whatever it ends with. */
const LONGEST = 700;
const NAME = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’&-]{0,40}";
const NAMES = `©? ?${NAME}(?:[ /,|]{1,3}(?:© ?)?${NAME}){0,7}`;
/** "FILE PHOTO:", "FILE -", "Photo:", "Photo by", "File picture of": then the words or the name. */
const LEAD = new RegExp(
  `^[\\[(]?(?:(file|file photo|file picture|file image)(?::| [-–—]{1,2}) ?|(${PICTURE})(?: ?[:|©] ?| (by|courtesy of|via) ))`,
  'iu',
);
const FILE_OF = /^(?:a )?(?:file|archive|undated|handout) (?:photo(?:graph)?|image|picture) (?:of|shows|showing|dated|taken|from)\b/iu;
/** "(Photo: Ann Smith/AFP)", "[Image courtesy of X]", "Photo by X" at the end. */
const LABELLED = new RegExp(`(?:^|[\\s.(\\[])${PICTURE}(?: ?[:|©] ?| by | courtesy of )(${NAMES})[.)\\]]{0,3}$`, 'iu');
/** "(Ann Smith/AFP)", "[Reuters]", "(AP Photo/Ann Smith)" at the end. */
const BRACKETED = new RegExp(`[(\\[](©? ?(?:${NAMES}[ /|])?(?:${PICTURE_HOUSES})(?:[ /|]${NAMES})?)[)\\]][.]?$`, 'iu');
/** A word of a photographer's name: a full stop ends a sentence unless it stands behind an initial or a title. */
const SIGNED =
  "(?:(?:\\p{L}|dr|mr|mrs|ms|jr|sr|st|lt|col|sgt|capt|maj|gen)\\.|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’&-]|\\.(?=\\S)){0,40})";
/** "REUTERS/Ann Smith", "Ann Smith/AFP via Getty Images", "© AFP" at the end, without brackets. */
const SLASHED = new RegExp(
  `(?:^|[.!?”"’)] {0,2})((?:${PICTURE_HOUSES}) ?/ ?${SIGNED}(?: ${SIGNED}){0,3}(?:(?:/|, )(?:${PICTURE_HOUSES}|files))?|${SIGNED}(?: ${SIGNED}){0,3} ?/ ?(?:${PICTURE_HOUSES})(?:(?: via |/)(?:${PICTURE_HOUSES}))?|© ?${NAME}(?:[ /]${NAME}){0,4})[.]?$`,
  'iu',
);
const HOUSE = new RegExp(`^(?:${PICTURE_HOUSES})(?:[/|, ]+(?:${PICTURE_HOUSES}))+$`, 'iu');

/**
 * The caption that a paragraph is, or null: told by a label ("FILE PHOTO:"), a credit at its end ("REUTERS/Ann Smith",
 * "(Photo: AFP)") or words that point into a picture. A caption's words are no part of the story; its day is its own. Linear.
 */
export function caption(text: string, paragraph: Span): Caption | null {
  if (paragraph.end - paragraph.start > LONGEST) return null;
  const line = text.slice(paragraph.start, paragraph.end);
  const part = (start: number, end: number): Span | null => {
    const inner = line.slice(start, end).replace(/[\s([|–—-]+$/u, '');
    const lead = /^[\s)\]:|–—-]*/u.exec(inner)?.[0].length ?? 0;
    return inner.length > lead ? { start: paragraph.start + start + lead, end: paragraph.start + start + inner.length } : null;
  };
  if (HOUSE.test(line)) return { ...paragraph, words: null, credit: { ...paragraph } };
  const lead = LEAD.exec(line);
  const opening = lead?.[0].length ?? 0;
  // "FILE PHOTO: A gate. AFP/Ann Smith": the label of the picture is none of its credit.
  const body = lead?.[1] === undefined ? 0 : opening;
  const told = line.slice(body);
  const credit = labelled(told) ?? BRACKETED.exec(told) ?? SLASHED.exec(told);
  const named = credit?.[1] ?? null;
  const index = body + (credit?.index ?? 0);
  const from = index + (named === null ? 0 : (credit?.[0].indexOf(named) ?? 0));
  const signed = named === null ? null : part(from, from + named.length);
  if (lead !== null && body === 0 && short(line)) {
    return credit !== null && index > opening
      ? { ...paragraph, words: part(opening, index + 1), credit: signed }
      : { ...paragraph, words: null, credit: part(opening, line.length) };
  }
  if (credit !== null) {
    return { ...paragraph, words: part(body, index + (/^[.!?”"’)]/u.test(credit[0]) ? 1 : 0)), credit: signed };
  }
  if (body > 0) return { ...paragraph, words: part(body, line.length), credit: null };
  return FILE_OF.test(line) || (short(line) && (POINTING.test(line) || pictured(line)))
    ? { ...paragraph, words: { ...paragraph }, credit: null }
    : null;
}

/** A caption without a credit is a sentence or two. */
const short = (line: string): boolean => line.length <= 300;

/** The credit behind a label, unless the label is part of what a sentence tells: "The army released a photo by Reuters." */
function labelled(line: string): RegExpExecArray | null {
  const found = LABELLED.exec(line);
  if (found === null || !/^\s\p{Ll}[^:|©]* (?:by|courtesy of) /u.test(found[0])) return found;
  const sentence =
    line
      .slice(0, found.index + 1)
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  return TOLD.test(sentence) ? null : found;
}

/** "A man, pictured in 2015, was killed" is story. */
function pictured(line: string): boolean {
  const at = PICTURED.exec(line);
  return at !== null && !TOLD.test(line.slice(at.index + at[0].length));
}
