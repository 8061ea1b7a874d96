import { attributions, quotations, type Attribution } from '../language/index.ts';
import type { Article, Match, ReportingVerb, Source, SpeakerMention, Span, Stance, Vocabulary, Word } from '../model/index.ts';
import type { Sentence } from './sentence.ts';

/** What the source of such an attribution does is say something; wishes, judgements and the like report no event. */
const SPEAKS: ReadonlySet<Attribution['class']> = new Set<Attribution['class']>(['say', 'deny', 'confirm', 'turn']);
const STANCE: Partial<Record<Attribution['class'], Stance>> = { deny: 'denies', confirm: 'confirms' };

/** Words before a name that are not of it. */
const LEAD = /^(?:but|and|while|meanwhile|however|as|that|when|although|though|because|since|so|also|earlier|later|for|yet|still)\s+/iu;
/** "for its part", "on Tuesday": what may follow a name without being part of it. */
const ASIDE =
  /,? (?:for (?:its|his|her|their) part|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|night))?|yesterday|today)$/iu;
/** "Islamic State, *through its agency Amaq*, said": whom it went through is not who said it. */
const THROUGH = /, (?:through|via) .+$/iu;
const RELAYED = /,? (?:cited|quoted|reported|carried|published|relayed|interviewed|obtained) by .+$/iu;
/** Who is no source: the text itself, the reader, nobody, or a thing that only a name before it could make one. */
const NOBODY =
  /^(?:i|we|you|it|one|who|which|that|this|these|those|there|what|news|nobody|none|no one|no group|no side|none of .+|nobody .+|no (?:group|one|party|side|organi[sz]ation)\b.*|(?:its|the) reports?|reports?)$/iu;
const PRONOUN = /^(?:he|she|they|who|which|that)$/iu;

/**
 * Who is said to say so, sentence by sentence: "according to X", "X told Y", "…, said X", "X, citing Y", "in a statement carried by Z". A
 * quotation that runs on keeps its speaker; a pronoun is given the words of the last named one.
 */
export function findSpeakers(all: readonly Sentence[], article: Article, vocabulary: Vocabulary): readonly SpeakerMention[] {
  const paragraphs = article.paragraphs.map((p) => p.span);
  // Found once a sentence: a sentence may hold many attributions.
  const verbs = all.map((s) => vocabulary.reportingVerbs.find(s.words));
  const spoken = attributions(
    article.text,
    all.map((s, i) => (mayReport(s, verbs[i] ?? []) ? s.tokens : [])),
    paragraphs.flatMap((p) => quotations(article.text, p)),
    paragraphs,
  );
  const found = spoken.flatMap((a) => {
    const s = sentenceOf(all, a.cue[0]);
    const speaker = s === undefined ? null : speakerOf(a, s, verbs[s.index] ?? [], article.text, vocabulary);
    return speaker === null ? [] : [speaker, ...carriedOn(a, speaker, all)];
  });
  return chained(found, vocabulary);
}

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

function speakerOf(a: Attribution, s: Sentence, verbs: Verbs, text: string, vocabulary: Vocabulary): SpeakerMention | null {
  const stance = a.class === 'ask' && a.kind !== 'direct' ? null : stanceOf(a, verbs);
  const first = a.source[0];
  if (stance === null || first === undefined) return null;
  const cited = citedIn(a, s);
  if (cited === null && isDescribed(a, text)) return null;
  const own = cited ?? first;
  const raw = text.slice(own.start, own.end);
  const words = clean(raw);
  const start = own.end - raw.replace(LEAD, '').length;
  const pronoun = PRONOUN.test(words);
  const meant = pronoun ? a.named : null;
  const said = meant === null ? words : clean(text.slice(meant.start, meant.end));
  if (said === '' || NOBODY.test(said) || (pronoun && meant === null)) return null;
  if (a.kind !== 'direct' && !isSomebody(said, vocabulary)) return null;
  return {
    kind: 'speaker',
    span: { start, end: start + words.length },
    sentence: s.index,
    words: said,
    source: sourceIn(said, vocabulary)?.id ?? null,
    stance,
    scope: s.span,
    via:
      cited === null
        ? (viaOf(a, text, said, vocabulary) ?? throughIn(own, raw, s, vocabulary))
        : nameOf(clean(text.slice(first.start, first.end)), vocabulary),
  };
}

/** "a land *claimed by* both": a participle right behind its noun describes it and reports nothing. */
function isDescribed(a: Attribution, text: string): boolean {
  const cue = a.cue[0];
  const content = a.content[0];
  if (cue === undefined || content === undefined || a.kind === 'direct' || content.end > cue.start || a.content.length > 1) return false;
  return /^\s*$/u.test(text.slice(content.end, cue.start)) && /^\S+(?: by)?$/u.test(text.slice(cue.start, cue.end));
}

const ROLE =
  /(?:officials?|sources?|spokes(?:m[ae]n|wom[ae]n|person|people)|police|army|military|witness(?:es)?|residents?|observers?|experts?|ministry|officers?|doctors?|medics?|commanders?|analysts?|activists?|monitors?|statements?|agency|newspaper|website|groups?|authorit(?:y|ies)|government|command|captain|colonel|general|reports?|governor|mayor|minister|premier|president|studies|study|survey|coalition|regime|embassy|he|she|they|state|media|department|forces|locals|relatives|lawyers?|leaders?|diplomats?|workers?|militants|militias?|rebels|insurgents|offices?|headquarters|cell|centre|center|council|committee|court|judge|prosecutors?|captain|brigadier|major|lieutenant|farmer|sheikh|cleric|priest|pilot|driver|king|queen|prince|lawmakers?|members?|families|people|body|organi[sz]ations?|institute|think tank|network|channel|radio|television|daily|paper|post|blog|account)$/iu;

/** Whether words name somebody who can speak: a name, a role, people. "This development" does not. */
function isSomebody(said: string, vocabulary: Vocabulary): boolean {
  const head = /^(.*?)(?=,| (?:of|for|in|at|from|with|near|on|who|which|against|to|by|between|over)\b|$)/iu.exec(said)?.[1] ?? said;
  const bare = head.replace(/^(?:the|a|an|this|that|these|those|other|some|many|several|most) /iu, '');
  return (
    sourceIn(said, vocabulary) !== null ||
    bare.split(/\s+/u).some((w) => /\p{Lu}/u.test(w) || ROLE.test(w) || vocabulary.casualtyWords.get(w).some((r) => r.is === 'people'))
  );
}

/** A name without the words around it that are not of it. */
const clean = (words: string): string =>
  words
    .replace(LEAD, '')
    .replace(THROUGH, '')
    .replace(RELAYED, '')
    .replace(ASIDE, '')
    .replace(/[\s,]+$/u, '');

const nameOf = (words: string, vocabulary: Vocabulary): string => sourceIn(words, vocabulary)?.name ?? words;

/** What the speaker does with the statement: by the vocabulary's row that the cue is in, else by the class of the cue. */
function stanceOf(a: Attribution, verbs: Verbs): Stance | null {
  const own = verbs
    .filter((m) => a.cue.some((c) => m.span.start < c.end && c.start < m.span.end))
    .sort((x, y) => y.to - y.from - (x.to - x.from))[0]?.rows[0];
  if (own !== undefined) return own.stance;
  return SPEAKS.has(a.class) ? (STANCE[a.class] ?? 'states') : null;
}

/** "X, citing *Y*": whom the words come from, where the cue is one of passing on. */
function citedIn(a: Attribution, s: Sentence): Span | null {
  const cue = a.cue[0];
  if (cue === undefined || a.cue.length > 1 || !/^(?:citing|quoting|cited|quoted)$/u.test(keyAt(s, cue.end))) return null;
  return a.recipient ?? a.content[0] ?? null;
}

const keyAt = (s: Sentence, end: number): string => s.words.findLast((w: Word) => w.end <= end)?.key ?? '';

/** The name in "through its agency Y". */
function throughIn(own: Span, raw: string, s: Sentence, vocabulary: Vocabulary): string | null {
  const aside = THROUGH.exec(raw);
  if (aside === null) return null;
  const from = own.start + aside.index;
  return vocabulary.sourceNames.find(s.words.filter((w) => w.start >= from && w.end <= own.end))[0]?.rows[0]?.name ?? null;
}

/** The outlet that heard it ("told Rudaw") or passes it on ("in a statement carried by Reuters"). */
function viaOf(a: Attribution, text: string, said: string, vocabulary: Vocabulary): string | null {
  const relay = a.through[0];
  if (relay !== undefined) {
    const words = text.slice(relay.start, relay.end);
    const name = sourceIn(words, vocabulary)?.name ?? words;
    return name === said ? null : name;
  }
  const heard = a.recipient === null ? null : sourceIn(text.slice(a.recipient.start, a.recipient.end), vocabulary);
  return heard !== null && /^(?:outlet|agency)$/u.test(heard.role) ? heard.name : null;
}

/** The other sentences of a quotation. */
function carriedOn(a: Attribution, speaker: SpeakerMention, all: readonly Sentence[]): readonly SpeakerMention[] {
  if (a.kind !== 'direct') return [];
  const out: SpeakerMention[] = [];
  for (const content of a.content) {
    for (let s = sentenceOf(all, content); s !== undefined && s.span.start < content.end; s = all[s.index + 1]) {
      if (s.index !== speaker.sentence && !out.some((o) => o.sentence === s?.index))
        out.push({ ...speaker, sentence: s.index, scope: s.span });
    }
  }
  return out;
}

/** "X reported, citing Y": Y says it, through X; each speaker of a sentence is told once. */
function chained(found: readonly SpeakerMention[], vocabulary: Vocabulary): readonly SpeakerMention[] {
  const out: SpeakerMention[] = [];
  for (const f of found) {
    if (out.some((o) => o.sentence === f.sentence && o.words === f.words)) continue;
    out.push(f);
  }
  return out.filter(
    (f) => !out.some((o) => o !== f && o.sentence === f.sentence && o.via !== null && o.via === (outletOf(f, vocabulary) ?? f.words)),
  );
}

const outletOf = (f: SpeakerMention, vocabulary: Vocabulary): string | null =>
  f.source === null ? null : (vocabulary.sources.get(f.source)?.name ?? null);

/** The row of a source by its name, with or without its article; of several ("police and medical sources") the last. */
function sourceIn(said: string, vocabulary: Vocabulary): Source | null {
  for (const words of [
    said,
    said.replace(/^(?:the|a|an) /iu, ''),
    said.includes(' and ') ? said.slice(said.lastIndexOf(' and ') + 5) : said,
  ]) {
    const row = vocabulary.sourceNames.get(words)[0];
    if (row !== undefined) return row;
  }
  return null;
}
