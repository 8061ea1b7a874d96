import type { NumberPhrase, Token } from '../../language/index.ts';

/** Tokens [from, to) that stand together as one noun phrase without what follows its noun: "at least six of", "the mayor", "Judge Maria Example". */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** The noun phrases of a sentence, and in which of them a token stands. */
export interface Chunks {
  readonly all: readonly Chunk[];
  /** The chunk that holds the token, or null. */
  of(token: number): Chunk | null;
  /** The number phrase that a chunk says, or null. */
  number(chunk: Chunk): NumberPhrase | null;
}

const DAYS =
  /^(?:today|yesterday|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)$/iu;
const BEFORE_ARTICLE = /^(?:all|both|half|such|of)$/iu;

/**
 * Cuts a sentence into noun phrases by what stands side by side. Capitals, titles and lists of names lead a parser astray inside a
 * phrase far more often than about the phrase as a whole, so the tree is asked only where a noun is followed by an adjective.
 * @param people tokens that are nouns for people, whatever their tag ("one civilian")
 * @param ages tokens that say how old people are
 * @param breaks tokens before which a phrase ends, because they tell what became of it: "20 people | dead"
 */
export function chunksOf(
  tokens: readonly Token[],
  numbers: readonly NumberPhrase[],
  breaks: (token: number) => boolean,
  people: (token: number) => boolean,
  ages: (token: number) => boolean,
): Chunks {
  const numberOf = numbersAt(tokens, numbers);
  const all: Chunk[] = [];
  const at: (Chunk | undefined)[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (ages(i) || !belongs(tokens, i, numberOf) || /^[-‑–]$/u.test((tokens[i] as Token).form)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < tokens.length && !ages(to) && belongs(tokens, to, numberOf) && !splits(tokens, i, to, numberOf, breaks)) to++;
    const next = to;
    while (to > i && !endsPhrase(tokens, to - 1, numberOf) && !people(to - 1)) to--;
    if (to > i) {
      const chunk = { from: i, to };
      all.push(chunk);
      for (let k = i; k < to; k++) at[k] = chunk;
    }
    i = next;
  }
  return {
    all,
    of: (token) => at[token] ?? null,
    number: ({ from, to }) => {
      for (let i = from; i < to; i++) {
        const n = numberOf[i];
        if (n?.use === 'count') return n;
      }
      return null;
    },
  };
}

/** Of each token the number phrase it is a word of. */
function numbersAt(tokens: readonly Token[], numbers: readonly NumberPhrase[]): readonly (NumberPhrase | undefined)[] {
  const found: (NumberPhrase | undefined)[] = [];
  let n = 0;
  for (const [i, t] of tokens.entries()) {
    while (n < numbers.length && (numbers[n] as NumberPhrase).span.end <= t.start) n++;
    const phrase = numbers[n];
    if (phrase !== undefined && t.start >= phrase.span.start && t.end <= phrase.span.end) found[i] = phrase;
  }
  return found;
}

type NumberOf = readonly (NumberPhrase | undefined)[];

function belongs(tokens: readonly Token[], i: number, numberOf: NumberOf): boolean {
  const t = tokens[i] as Token;
  const n = numberOf[i];
  if (n !== undefined) return n.use !== 'label' || t.upos === 'NUM';
  switch (t.upos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'PRON':
      return !/^(?:who|whom|which|that)$/iu.test(t.form);
    case 'DET':
      return true;
    case 'VERB':
      // "the slain priests"
      return t.deprel === 'amod' && t.head > i && !/^(?:named|called|identified|known|nicknamed)$/iu.test(t.form);
    case 'PUNCT':
      return /^["“”'‘’]$/u.test(t.form)
        ? /^(?:DET|ADJ)$/u.test(tokens[i - 1]?.upos ?? '')
        : /^[-‑–]$/u.test(t.form) && tokens[i - 1]?.end === t.start && tokens[i + 1]?.start === t.end;
    default:
      return false;
  }
}

const nominal = (t: Token | undefined): boolean => t !== undefined && /^(?:NOUN|PROPN|NUM|PRON)$/u.test(t.upos);

function endsPhrase(tokens: readonly Token[], i: number, numberOf: NumberOf): boolean {
  return nominal(tokens[i]) || numberOf[i] !== undefined;
}

function splits(tokens: readonly Token[], from: number, i: number, numberOf: NumberOf, breaks: (token: number) => boolean): boolean {
  const t = tokens[i] as Token;
  const before = tokens[i - 1] as Token;
  if (numberOf[i] !== undefined && numberOf[i] === numberOf[i - 1]) return false;
  if (DAYS.test(t.form) || DAYS.test(before.form)) return true;
  const named = before.upos === 'NOUN' || before.upos === 'PROPN' || (before.upos === 'PRON' && !before.xpos.endsWith('$'));
  if (t.upos === 'DET' || t.upos === 'PRON') return !BEFORE_ARTICLE.test(before.form) && i > from;
  if (numberOf[i] !== undefined && (numberOf[i - 1] !== undefined || breaks(i - 1))) return true;
  if (!named) return false;
  // "Last month | two members": a time without a preposition; "among them | four children".
  if ((before.deprel === 'obl:unmarked' || before.upos === 'PRON') && numberOf[i] !== undefined) return true;
  return breaks(i) || (t.upos === 'ADJ' && t.head < i);
}
