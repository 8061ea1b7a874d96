import { attributions, quotations, type Attribution } from '../../language/index.ts';
import type { Article, Match, ReportingVerb, Speaker, SpeakerMention, Span, Stance, Vocabulary, Word } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';
import { bodies, isBody } from './speaker-body.ts';
import { cleanName, fullName, isSomebody, leadOf, PRONOUN, sourceIn, THROUGH } from './speaker-name.ts';
import { scopeOf } from './speaker-scope.ts';
import { standingOf, type Standing } from './speaker-standing.ts';

/** What the source of such an attribution does is say something; wishes, judgements and the like report no event, save in its own words. */
const SPEAKS: ReadonlySet<Attribution['class']> = new Set<Attribution['class']>(['say', 'deny', 'confirm', 'turn']);
const STANCE: Partial<Record<Attribution['class'], Stance>> = { deny: 'denies', confirm: 'confirms' };
/** Nobody passes on what somebody passes on, deeper than this. */
const DEEPEST = 6;
/** Of a sentence without end only so many cues are looked at by each of them. */
const MOST_CUES = 40;

/**
 * Who is said to say so, sentence by sentence: "according to X", "X told Y", "…, said X", "X, citing Y", "in a statement carried by Z". Each
 * is a chain from who passes it on to who says it, with the words that it is the voice of. A quotation that runs on keeps its speaker; a
 * pronoun or a surname is given the fullest words for the one it means.
 */
export function findSpeakers(all: readonly Sentence[], article: Article, vocabulary: Vocabulary): readonly SpeakerMention[] {
  const paragraphs = article.paragraphs.map((p) => p.span);
  // Found once a sentence: a sentence may hold many attributions.
  const verbs = all.map((s) => s.find(vocabulary.reportingVerbs));
  const withheld = all.map((s) => s.find(vocabulary.speakerWords).some((m) => m.rows.some((r) => r.is === 'anonymous')));
  const spoken = attributions(
    article.text,
    all.map((s, i) => (mayReport(s, verbs[i] ?? []) ? s.tokens : [])),
    paragraphs.flatMap((p) => quotations(article.text, p)),
    paragraphs,
  );
  const identify = identifier(vocabulary);
  const resolve = bodies(all, article.text, (words, pronoun) => isBody(words, pronoun, identify(words), vocabulary));
  const links = spoken.map((a) => {
    const s = sentenceOf(all, a.cue[0]);
    if (s === undefined) return null;
    const link = linkOf(resolve(a, s), s, verbs[s.index] ?? [], article.text, vocabulary, identify);
    return link === null || withheld[s.index] !== true ? link : nameless(link);
  });
  const cues = cuesBySentence(
    spoken.filter((_, i) => links[i] !== null),
    all,
  );
  const found = spoken.flatMap((a, i) => {
    const link = links[i] ?? null;
    return link === null ? [] : inSentences(a, { ...link, chain: [...carriers(spoken, links, i), ...link.chain] }, all, cues);
  });
  return found.filter((f, i) => !found.slice(Math.max(0, i - 8), i).some((o) => o.sentence === f.sentence && same(o, f)));
}

const same = (a: SpeakerMention, b: SpeakerMention): boolean =>
  a.chain.length === b.chain.length && a.chain.every((l, k) => l.name === b.chain[k]?.name) && a.scope[0]?.start === b.scope[0]?.start;

/** The reporting verbs of a sentence. */
type Verbs = readonly Match<ReportingVerb>[];

const FORMULA = /\b(?:according to|per|reportedly|allegedly|citing|quoting|quoted|cited)\b|[:“"]/iu;

/** Whether a sentence may tell of a speaker, so that its grammar is worth reading. */
const mayReport = (s: Sentence, verbs: Verbs): boolean => verbs.length > 0 || FORMULA.test(s.text.slice(s.span.start, s.span.end));

function sentenceOf(all: readonly Sentence[], at: Span | undefined): Sentence | undefined {
  if (at === undefined) return undefined;
  let from = 0;
  let to = all.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((all[middle] as Sentence).span.end <= at.start) from = middle + 1;
    else to = middle;
  }
  const s = all[from];
  return s !== undefined && s.span.start <= at.start ? s : undefined;
}

/** What one attribution by itself tells: its speaker, and who in its own words passes that on. */
type Link = Pick<SpeakerMention, 'chain' | 'stance'> & { readonly span: Span };

/** By what right a name speaks; asked once a name, for a report names few. */
type Identify = (name: string) => Standing;

function identifier(vocabulary: Vocabulary): Identify {
  const known = new Map<string, Standing>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const standing = standingOf(name, sourceIn(name, vocabulary), vocabulary);
    known.set(name, standing);
    return standing;
  };
}

function linkOf(a: Attribution, s: Sentence, verbs: Verbs, text: string, vocabulary: Vocabulary, identify: Identify): Link | null {
  const stance = a.class === 'ask' && a.kind !== 'direct' ? null : stanceOf(a, verbs);
  const first = a.source[0];
  if (stance === null || first === undefined || isUnsaid(a, text)) return null;
  const cited = citedIn(a, s, vocabulary);
  if (cited === null && isDescribed(a, text)) return null;
  const own = cited ?? first;
  const raw = text.slice(own.start, own.end);
  const words = cleanName(raw);
  const start = own.start + leadOf(raw);
  const pronoun = PRONOUN.test(words);
  const meant = pronoun ? a.named : null;
  const said = meant === null ? words : cleanName(text.slice(meant.start, meant.end));
  if (said === '' || (pronoun && meant === null)) return null;
  if (!isSomebody(said, vocabulary)) return null;
  const span = { start, end: start + words.length };
  const cue = a.cue[0] ?? null;
  const name = fullName(said, text, start, vocabulary) ?? said;
  const speaker: Speaker = {
    name,
    ...identify(name),
    span,
    cue: cue === null ? null : { text: text.slice(cue.start, cue.end), span: cue },
  };
  const through =
    cited === null ? [...[...a.through].reverse(), ...heardBy(a, text, vocabulary), ...throughIn(own, raw, s, vocabulary)] : [first];
  const chain = [
    ...through.map((t) => carrierOf(t, text, vocabulary, identify)).filter((c) => c.name !== '' && c.name !== speaker.name),
    speaker,
  ];
  return { chain, stance, span };
}

/** Who only passes words on goes by its name in the registry. */
function carrierOf(span: Span, text: string, vocabulary: Vocabulary, identify: Identify): Speaker {
  const words = cleanName(text.slice(span.start, span.end));
  const name = sourceIn(words, vocabulary)?.name ?? words;
  return { name, ...identify(name), span, cue: null };
}

/** "…, an official said on condition of anonymity": who speaks keeps the name back, not who passes it on. */
const nameless = (link: Link): Link => ({
  ...link,
  chain: link.chain.map((l, i) =>
    i === link.chain.length - 1 && l.anonymity !== 'named-organisation' ? { ...l, anonymity: 'anonymous' } : l,
  ),
});

/** Those in whose words an attribution stands: "X reported that *Y said*", outermost first. */
function carriers(spoken: readonly Attribution[], links: readonly (Link | null)[], of: number): readonly Speaker[] {
  let out: readonly Speaker[] = [];
  for (let at = spoken[of]?.within ?? null, steps = 0; at !== null && steps < DEEPEST; at = spoken[at]?.within ?? null, steps++)
    out = [...(links[at]?.chain ?? []), ...out];
  const own = links[of]?.chain ?? [];
  return out.filter((o) => !own.some((l) => l.name === o.name));
}

/** "They *don't explain* how": what somebody is told not to have said. */
const isUnsaid = (a: Attribution, text: string): boolean =>
  a.kind !== 'direct' && a.cue.some((c) => /\b(?:not|never|cannot)\b|n['’]t\b/iu.test(text.slice(c.start, c.end)));

/** "a land *claimed by* both": a participle right behind its noun describes it and reports nothing. */
function isDescribed(a: Attribution, text: string): boolean {
  const cue = a.cue[0];
  const content = a.content[0];
  if (cue === undefined || content === undefined || a.kind === 'direct' || content.end > cue.start || a.content.length > 1) return false;
  return /^\s*$/u.test(text.slice(content.end, cue.start)) && /^\S+(?: by)?$/u.test(text.slice(cue.start, cue.end));
}

/** What the speaker does with the statement: by the vocabulary's row that the cue is in, else by the class of the cue. What is in its own words it says, be it a wish or a verdict. */
function stanceOf(a: Attribution, verbs: Verbs): Stance | null {
  const own = verbs
    .filter((m) => a.cue.some((c) => m.span.start < c.end && c.start < m.span.end))
    .sort((x, y) => y.to - y.from - (x.to - x.from))[0]?.rows[0];
  if (own !== undefined) return own.stance;
  if (SPEAKS.has(a.class)) return STANCE[a.class] ?? 'states';
  return a.kind === 'indirect' || a.class === 'hedge' ? null : 'states';
}

/** "X, citing *Y*": whom the words come from, where the cue is one of passing on. "X said, citing *an inquiry*, that …": what cannot speak, X speaks of. */
function citedIn(a: Attribution, s: Sentence, vocabulary: Vocabulary): Span | null {
  const cue = a.cue[0];
  const content = a.content[0];
  if (cue === undefined || a.cue.length > 1 || !/^(?:citing|quoting|cited|quoted)$/u.test(keyAt(s, cue.end))) return null;
  const cited = a.recipient ?? content ?? null;
  if (cited === null || content === undefined || !/^that\b/iu.test(s.text.slice(content.start, content.end))) return cited;
  const words = /^\s*(.+?),?\s*$/su.exec(s.text.slice(cue.end, content.start))?.[1] ?? '';
  const start = s.text.indexOf(words, cue.end);
  return words !== '' && isSomebody(words, vocabulary) ? (a.recipient ?? { start, end: start + words.length }) : null;
}

const keyAt = (s: Sentence, end: number): string => s.words.findLast((w: Word) => w.end <= end)?.key ?? '';

/** The name in "through its agency Y". */
function throughIn(own: Span, raw: string, s: Sentence, vocabulary: Vocabulary): readonly Span[] {
  const aside = THROUGH.exec(raw);
  if (aside === null) return [];
  const from = own.start + aside.index;
  return vocabulary.sourceNames
    .find(s.words.filter((w) => w.start >= from && w.end <= own.end))
    .slice(0, 1)
    .map((m) => m.span);
}

/** The outlet that heard it: "told *Rudaw*", "told *the local press*". */
function heardBy(a: Attribution, text: string, vocabulary: Vocabulary): readonly Span[] {
  if (a.recipient === null) return [];
  const words = cleanName(text.slice(a.recipient.start, a.recipient.end));
  const role = sourceIn(words, vocabulary)?.role;
  return role === 'outlet' || role === 'agency' || PRESS.test(words) ? [a.recipient] : [];
}

const PRESS = /\b(?:press|media|newspapers?|daily|news agency|television|TV|radio|magazine|website)$/iu;

/** The mention in every sentence that its words reach over; a quotation may run over many. */
function inSentences(
  a: Attribution,
  { chain, stance, span }: Link,
  all: readonly Sentence[],
  cues: ReadonlyMap<number, readonly Span[]>,
): readonly SpeakerMention[] {
  const at = sentenceOf(all, a.cue[0]);
  const scope =
    at === undefined
      ? a.content
      : scopeOf(
          a,
          at,
          (cues.get(at.index) ?? []).filter((c) => c.start !== a.cue[0]?.start),
        );
  const out = new Map<number, SpeakerMention>();
  const add = (s: Sentence): unknown => out.set(s.index, { kind: 'speaker', span, sentence: s.index, chain, stance, scope });
  if (at !== undefined) add(at);
  for (const content of a.content)
    for (let s = sentenceOf(all, content); s !== undefined && s.span.start < content.end; s = all[s.index + 1])
      if (!out.has(s.index)) add(s);
  return [...out.values()];
}

/** Where the cues of each sentence's speakers stand. */
function cuesBySentence(spoken: readonly Attribution[], all: readonly Sentence[]): ReadonlyMap<number, readonly Span[]> {
  const out = new Map<number, Span[]>();
  for (const { cue } of spoken) {
    const s = sentenceOf(all, cue[0]);
    if (s === undefined || cue[0] === undefined) continue;
    const list = out.get(s.index);
    if (list === undefined) out.set(s.index, [cue[0]]);
    else if (list.length < MOST_CUES) list.push(cue[0]);
  }
  return out;
}
