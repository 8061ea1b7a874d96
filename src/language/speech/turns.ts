import type { Span } from '../../model/index.ts';
import type { Token } from '../syntax/analyzer.ts';
import type { Draft } from './draft.ts';

/** "NAME: what was said", at the beginning of a paragraph. */
interface Turn {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
  /** Whether the paragraphs behind it are its own until the next turn, as in a transcript. */
  readonly runsOn: boolean;
}

/** A name before the colon has at most so many tokens. */
const LONGEST = 9;
const LEADS = /^(?:[“"‘'([*•–—-]|Q|A)$/u;
const NOT_A_NAME =
  /^(?:related|update|correction|note|editor|watch|read|photo|image|video|source|tags?|share|more|also|see|click|here|http|https|first|second|third|finally|question|answer|example|breaking|latest|exclusive|analysis|opinion|topics?)$/iu;

/** The turn that a paragraph's first sentence opens, or null. Capitals all through the name mark a transcript; elsewhere only a headline has turns. */
function turnOf(text: string, tokens: readonly Token[], headline: boolean): Turn | null {
  let from = 0;
  while (
    from < tokens.length &&
    LEADS.test(tokens[from]?.form ?? '') &&
    (tokens[from]?.form.length ?? 0) === 1 &&
    tokens[from]?.upos === 'PUNCT'
  )
    from++;
  const colon = tokens.findIndex((t, i) => i > from && i <= from + LONGEST && t.form === ':');
  const first = tokens[from];
  const mark = tokens[colon];
  const after = tokens[colon + 1];
  const last = tokens.at(-1);
  if (colon < 0 || first === undefined || mark === undefined || after === undefined || last === undefined) return null;
  const name = tokens.slice(from, colon);
  if (name.some((t) => /^(?:VERB|AUX|PUNCT)$/u.test(t.upos) && !/^[.(),’'-]$/u.test(t.form)) || name.some((t) => NOT_A_NAME.test(t.form)))
    return null;
  const source = { start: first.start, end: (name.at(-1) ?? first).end };
  const words = text.slice(source.start, source.end);
  const transcript = words === words.toUpperCase() && /\p{Lu}{2}/u.test(words);
  if (!transcript && !(headline && /^[\p{Lu}“"‘'\p{N}]/u.test(after.form))) return null;
  return { source, cue: { start: mark.start, end: mark.end }, content: { start: after.start, end: last.end }, runsOn: transcript };
}

/** The turns of a text: "NAME: …" at the head of its paragraphs. In a transcript a turn runs on over the paragraphs to the next one. */
export function turnsOf(text: string, sentences: readonly (readonly Token[])[], paragraphs: readonly Span[]): readonly Draft[] {
  const turns: (Turn & { readonly paragraph: number })[] = [];
  let at = 0;
  paragraphs.forEach((p, paragraph) => {
    while (at < sentences.length && (sentences[at]?.[0]?.start ?? p.start) < p.start) at++;
    const first = sentences[at];
    const start = first?.[0]?.start ?? p.end;
    const turn = first === undefined || start >= p.end ? null : turnOf(text, first, paragraph === 0);
    if (turn !== null) turns.push({ ...turn, paragraph });
  });
  const transcript = turns.filter((t) => t.runsOn).length > 1;
  return turns
    .filter((t) => transcript || !t.runsOn || t.paragraph === 0)
    .map((t, i, all) => {
      const last = t.runsOn ? Math.max(t.paragraph, (all[i + 1]?.paragraph ?? paragraphs.length) - 1) : -1;
      const end = t.runsOn ? (paragraphs[last]?.end ?? t.content.end) : t.content.end;
      return {
        class: 'turn',
        source: [t.source],
        cue: [t.cue],
        content: [{ start: t.content.start, end }],
        named: null,
        recipient: null,
        through: [],
        region: { start: t.source.start, end: t.cue.end },
        sentence: { start: t.source.start, end },
        quotes: false,
        direct: true,
        quoted: false,
      };
    });
}
