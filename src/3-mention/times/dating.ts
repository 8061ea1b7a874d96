import { phraseHead, type Token } from '../../language/index.ts';
import type { Span, TriggerMention, Vocabulary } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';

/** What grammar says a time expression dates. */
export interface Dating {
  /** Words that tell of an occurrence which it dates. */
  readonly dates: readonly Span[];
  /** It is the day on which somebody spoke: "told the agency on Tuesday", "in a statement on Saturday". */
  readonly speech: boolean;
}

export const UNTIED: Dating = { dates: [], speech: false };

/** No sentence that somebody wrote hangs its words deeper, nor tells of more deeds; it bounds what a hostile one can cost. */
const DEEPEST = 12;
const MOST_TRIGGERS = 24;

/** Relations over which what is told goes on in one breath: "attacked, killing two", "stormed and burnt". */
const GOES_ON = /^(?:conj|advcl|xcomp|acl|nsubj|obj|iobj|obl|nmod|appos|compound|dep|nummod|amod|case|fixed|flat|list|orphan)(?::|$)/u;
const CLAUSE = /^(?:ccomp|csubj|parataxis|acl:relcl|root)(?::|$)/u;
const NOMINAL = /^(?:nmod|obl|obj|iobj|nsubj|compound|appos|conj|amod|nummod|advmod|dep)(?::|$)/u;
/** Nouns for what somebody said or wrote. */
const STATEMENT = new Set(
  'statement report interview announcement communique speech conference tweet post broadcast briefing bulletin homily address message letter press'.split(
    ' ',
  ),
);
/** Verbs that only carry their noun: "carried out an attack". */
const LIGHT = new Set(
  'carry launch stage mount conduct commit make suffer face witness see perpetrate execute leave take have be do wage open begin start continue occur happen follow'.split(
    ' ',
  ),
);
const DEFINITE = new Set('the this that those these his her its their'.split(' '));

/**
 * Ties a time expression to the occurrences of its sentence: it modifies a verb or a noun, and dates what hangs together with that
 * in one clause. A verb of speech takes its day for itself, and what is spoken of has another.
 */
export function dating(s: Sentence, time: Span, triggers: readonly TriggerMention[], { reportingVerbs }: Vocabulary): Dating {
  const { tokens } = s;
  const governors = governorsOf(tokens, phraseHead(tokens, time), time);
  const isSpeech = (t: Token): boolean =>
    (t.upos === 'VERB' && reportingVerbs.get(t.form.toLowerCase()).length > 0) ||
    (t.upos === 'NOUN' && STATEMENT.has(t.lemma.toLowerCase()));
  const heads = triggers.slice(0, MOST_TRIGGERS).map((t) => phraseHead(tokens, t.span));
  const told = new Set(heads);
  const voice = governors.findIndex((g) => isSpeech(tokens[g] as Token) && !told.has(g));
  const own = new Set(voice < 0 ? governors : governors.slice(0, voice));
  const dates = triggers
    .slice(0, MOST_TRIGGERS)
    .filter((_, i) => chain(tokens, heads[i] ?? -1, told).some((n) => own.has(n)))
    .map((t) => t.span);
  return { dates, speech: voice >= 0 && dates.length === 0 };
}

/** What the expression modifies: the word it hangs on and, where that is a noun, what this hangs on in turn, up to the first verb. */
function governorsOf(tokens: readonly Token[], head: number, time: Span): readonly number[] {
  const found: number[] = [];
  for (let n = tokens[head]?.head ?? -1; n >= 0 && found.length < DEEPEST; n = (tokens[n] as Token).head) {
    const t = tokens[n] as Token;
    if (t.start >= time.start && t.end <= time.end) continue;
    found.push(n);
    if (t.upos === 'VERB' || !NOMINAL.test(t.deprel)) break;
  }
  return found;
}

/** The words above a trigger that share its time: up to the end of its clause, or to a verb that only speaks of it. */
function chain(tokens: readonly Token[], head: number, told: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (let n = head; n >= 0 && found.length < DEEPEST; ) {
    found.push(n);
    const t = tokens[n] as Token;
    if (CLAUSE.test(t.deprel) || !GOES_ON.test(t.deprel)) break;
    const above = tokens[t.head];
    if (above === undefined) break;
    // "referred today to the murder": a verb that is no deed lends its day to its subject, and to what it only carries out.
    if (
      n === head &&
      t.upos !== 'VERB' &&
      above.upos === 'VERB' &&
      !told.has(t.head) &&
      !t.deprel.startsWith('nsubj') &&
      !LIGHT.has(above.lemma.toLowerCase()) &&
      isDefinite(tokens, n)
    )
      break;
    n = t.head;
  }
  return found;
}

/** "the murder of", "his arrest": a noun for what the reader is taken to know. */
function isDefinite(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const t = tokens[i] as Token;
    if (t.head !== noun) continue;
    if (DEFINITE.has(t.form.toLowerCase())) return true;
  }
  return false;
}
