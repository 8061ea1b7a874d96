import { bylines, caption } from '../language/index.ts';
import { dateLine } from './date-line.ts';
import type { BoilerplateRule, Clutter, ClutterKind, Span } from '../model/index.ts';

/** A file name that a gallery glued to its caption: "displaced_families_6.16Refugees". */
const FILE_NAME = /^[\p{L}\p{N}]+[-_][\p{L}\p{N}._-]*(?:[\p{Ll}\p{N}]\p{Lu}\p{Ll}|_\S*_)/u;
const PROFESSION = /\b(?:author|writer|journalist|columnist|editor|correspondent|researcher|fellow|professor|chairman|analyst)\b/u;

/** The kind of clutter that one paragraph is by its own words, or null for story. */
export function clutterKind(
  words: string,
  rules: readonly BoilerplateRule[],
): { readonly kind: ClutterKind; readonly closes: boolean } | null {
  const lower = words.toLowerCase();
  for (const rule of rules) {
    const hit =
      rule.match === 'line'
        ? lower === rule.words.toLowerCase()
        : rule.match === 'starts'
          ? words.startsWith(rule.words)
          : rule.match === 'ends'
            ? words.endsWith(rule.words)
            : words.includes(rule.words);
    if (hit && (rule.match !== 'contains' || words.length < 700)) return { kind: rule.kind, closes: rule.closes };
  }
  const picture = caption(words, { start: 0, end: words.length });
  if (picture !== null) return { kind: picture.words === null ? 'credit' : 'caption', closes: false };
  if (FILE_NAME.test(words) && words.length < 400) return { kind: 'caption', closes: false };
  if (/^\([^()]{3,300}\)\.?$/u.test(words)) return { kind: 'notice', closes: false };
  if (words.includes(' | ') && words.length < 160 && !/[.!?]["”’]?$/u.test(words) && dateLine(words) === null)
    return { kind: 'credit', closes: false };
  return null;
}

/**
 * Sets the clutter of a story apart, paragraph by paragraph: known words, captions, bylines below the head, everything behind a line that closes the page,
 * earlier copies of a later paragraph (a blog's pull quote), loose words under the last sentence, the author's biography.
 */
export function clutter(text: string, paragraphs: readonly Span[], rules: readonly BoilerplateRule[]): readonly Clutter[] {
  const words = paragraphs.map((p) => text.slice(p.start, p.end));
  const kinds: (ClutterKind | null)[] = [];
  let closed: ClutterKind | null = null;
  for (const w of words) {
    const found = clutterKind(w, rules);
    kinds.push(closed ?? found?.kind ?? (bylines(w, { start: 0, end: w.length }).length > 0 ? 'credit' : null));
    if (found?.closes === true) closed = found.kind;
  }
  const later = new Map<string, number>();
  words.forEach((w, i) => w.length > 60 && later.set(w, i));
  words.forEach((w, i) => {
    if (kinds[i] === null && (later.get(w) ?? i) > i) kinds[i] = 'repeat';
  });
  for (let i = words.length - 1; i > 0; i--) {
    const w = words[i] as string;
    if (kinds[i] !== null) continue;
    if (w.length < 60 && !/[.!?…]["”’)]*$/u.test(w)) kinds[i] = 'navigation';
    else if (
      w.length < 400 &&
      i >= words.length - 4 &&
      /^\p{Lu}[\p{L}’'-]+ \p{Lu}/u.test(w) &&
      /\b(?:is|was)\b/u.test(w) &&
      PROFESSION.test(w) &&
      !/\b(?:said|told|killed)\b/u.test(w)
    )
      kinds[i] = 'biography';
    else break;
  }
  // Where nothing else is told, the words under the picture are the story.
  const told = kinds.includes(null) ? kinds : kinds.map((kind) => (kind === 'caption' ? null : kind));
  return paragraphs.flatMap((span, i) => (told[i] == null ? [] : [{ kind: told[i], span }]));
}
