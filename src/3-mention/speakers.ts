import { quotations } from '../language/index.ts';
import type { Article, ReportingVerb, Source, SpeakerMention, Span, Stance, Vocabulary, Word, Match } from '../model/index.ts';
import { keys, type Sentence } from './sentence.ts';

/** Words that may stand between a speaker and the verb. */
const AUX =
  /ly$|^(?:now|not|never|still|then|again|has|have|had|also|later|then|told|was|is|would|could|did|does|previously|earlier|meanwhile|further|again)$/u;
const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that|this|but|and)$/u;
const LEAD =
  /^(?:but|and|while|meanwhile|however|as|that|when|although|though|because|since|so|also|earlier|later|for|yet|still|what|how|why)\s+/iu;
const RELAYED = /\b(?:cited|quoted|reported|carried|published|relayed|interviewed|obtained) by (.+)$/iu;
const BE = /^(?:was|were|is|are|be|been|being|reportedly|to|the|a|an|its|their|no)$/u;
const FREQUENT = /^(?:its reports?|reports?|news|statement|it|there|which|that|this|these|those|what)$/u;
const LONGEST = 22;

/** What may follow a speaker's name without being part of it. */
const ASIDE =
  /,? (?:for (?:its|his|her|their) part|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|night))?|yesterday|today)$/iu;

/** A clause that hangs on a speaker's name, and a verb that the name runs into. */
const CLAUSE =
  /(?:, (?:which|who|whose|where|speaking|through|in a|in its)\b| (?:counted|gave|put|has|have|had|cites?|cited|published|said|does not|did not)\b).*$/iu;

interface Heard {
  readonly words: Span;
  readonly stance: Stance;
  readonly to: number;
}

/**
 * Who is said to say so, sentence by sentence: "according to X", "X told Y", "…, said X", "X, citing Y",
 * "in a statement carried by Z". A quotation that runs on keeps its speaker.
 */
export function findSpeakers(all: readonly Sentence[], article: Article, vocabulary: Vocabulary): readonly SpeakerMention[] {
  const found: SpeakerMention[] = [];
  let last: SpeakerMention | null = null;
  const quoted = article.paragraphs.flatMap((p) => quotations(article.text, p.span));
  for (const s of all) {
    const own = inSentence(s, vocabulary, last);
    found.push(...own);
    const paragraph = article.paragraphs.findIndex((p) => s.span.start >= p.span.start && s.span.end <= p.span.end);
    const before =
      last === null
        ? -1
        : article.paragraphs.findIndex(
            (p) => (last as SpeakerMention).span.start >= p.span.start && (last as SpeakerMention).span.end <= p.span.end,
          );
    if (
      own.length === 0 &&
      last !== null &&
      paragraph === before &&
      quoted.some((q) => q.start <= s.span.start + 1 && q.end >= s.span.end - 2)
    ) {
      found.push({ ...last, sentence: s.index, scope: s.span });
    }
    last = own.at(-1) ?? last;
  }
  return found;
}

function inSentence(s: Sentence, vocabulary: Vocabulary, last: SpeakerMention | null): readonly SpeakerMention[] {
  const heard = [...according(s), ...verbs(s, vocabulary)].sort((a, b) => a.words.start - b.words.start);
  const relay = relayer(s, vocabulary);
  const out: SpeakerMention[] = [];
  for (const h of heard) {
    const raw = s.text.slice(h.words.start, h.words.end).replace(LEAD, '');
    const start = h.words.end - raw.length;
    const relayed = RELAYED.exec(raw);
    const pronoun = PRONOUN.test(raw.toLowerCase());
    if (pronoun && last === null && ownSubject(s, start, vocabulary) === null) continue;
    if (pronoun && /^(?:it|we|i|who|which|that|this|but|and)$/iu.test(raw)) continue;
    const subject = pronoun ? ownSubject(s, start, vocabulary) : null;
    const said =
      subject !== null
        ? subject
        : pronoun && last !== null
          ? last.words
          : (relayed === null ? raw : raw.slice(0, relayed.index))
              .replace(CLAUSE, '')
              .replace(ASIDE, '')
              .replace(/[\s,]+$/u, '');
    if (said === '' || out.some((o) => o.words === said)) continue;
    const source = pronoun && subject === null && last !== null ? last.source : (sourceIn(said, vocabulary)?.id ?? null);
    const told = toldTo(s, h.to, vocabulary);
    out.push({
      kind: 'speaker',
      span: { start, end: start + (pronoun ? raw.length : said.length) },
      sentence: s.index,
      words: said,
      source,
      stance: h.stance,
      scope: s.span,
      via:
        relayed !== null
          ? (sourceIn(relayed[1] ?? '', vocabulary)?.name ?? (relayed[1] ?? '').trim())
          : (told ?? (relay !== said ? relay : null)),
    });
  }
  return chained(out, s, vocabulary);
}

/** "The SDF gave a lower figure …, they said": the pronoun means the party that the sentence began with. */
function ownSubject(s: Sentence, before: number, vocabulary: Vocabulary): string | null {
  const here = s.words.filter((w) => w.end <= before);
  const name = [...vocabulary.sourceNames.find(here), ...vocabulary.actorNames.find(here)]
    .filter((m) => m.from <= 4)
    .sort((a, b) => a.from - b.from)[0];
  return name === undefined ? null : s.text.slice(name.span.start, name.span.end);
}

/** "X reported, citing Y": Y says it, through X. */
function chained(found: readonly SpeakerMention[], s: Sentence, vocabulary: Vocabulary): readonly SpeakerMention[] {
  const inner = found.find((f) => /(?:citing|quoting|quoted|quotes|cited)(?: an?| the)?$/u.test(keysBefore(s, f.span.start)));
  const outer = found.find(
    (f) => f !== inner && f.source !== null && /^(?:outlet|agency)$/u.test(vocabulary.sources.get(f.source)?.role ?? ''),
  );
  if (inner !== undefined && outer !== undefined)
    return [{ ...inner, via: outer.words }, ...found.filter((f) => f !== inner && f !== outer)];
  const person = found.find((f) => f !== outer && f.via === null);
  if (
    outer !== undefined &&
    person !== undefined &&
    /\bas (?:saying|telling)|\bsaying\b/u.test(keys(s.words, 0, s.words.length)) &&
    outer.span.start < person.span.start
  )
    return [{ ...person, via: outer.words }];
  return found;
}

const keysBefore = (s: Sentence, at: number): string =>
  s.words
    .filter((w) => w.end <= at)
    .slice(-3)
    .map((w) => w.key)
    .join(' ');

/** "according to X", "citing X", "quoted X as saying". */
function according(s: Sentence): readonly Heard[] {
  const out: Heard[] = [];
  for (let i = 0; i < s.words.length; i++) {
    const key = s.words[i]?.key;
    const to =
      key === 'according' && s.words[i + 1]?.key === 'to'
        ? i + 2
        : key === 'citing' || key === 'quoting'
          ? i + 1
          : (key === 'reported' || key === 'quoted' || key === 'quotes') &&
              s.words.slice(i + 2, i + 16).some((w, k) => w.key === 'as' && s.words[i + 2 + k + 1]?.key === 'saying')
            ? i + 1
            : -1;
    if (to < 0 || to >= s.words.length) continue;
    const end = phraseEnd(s, to);
    if (end > to)
      out.push({ words: { start: (s.words[to] as Word).start, end: (s.words[end - 1] as Word).end }, stance: 'states', to: end });
  }
  return out;
}

/** Where a noun phrase that begins at a word ends: before a mark, a verb of saying or "that", at most 22 words on. */
function phraseEnd(s: Sentence, from: number): number {
  let i = from;
  for (; i < Math.min(s.words.length, from + LONGEST); i++) {
    const w = s.words[i] as Word;
    if (i > from && /[;:“”"()]|\.\s|,/u.test(w.before)) break;
    if (i > from && /^(?:that|as|who|which|says|said|after|when|while|where|since|on|about|whose|was|were|is|are|has|have)$/u.test(w.key))
      break;
  }
  return i;
}

/** Verbs of saying with their subjects, before or behind. */
function verbs(s: Sentence, vocabulary: Vocabulary): readonly Heard[] {
  const out: Heard[] = [];
  for (const m of vocabulary.reportingVerbs.find(s.words)) {
    const row = m.rows[0];
    // "the United States": a capital letter inside a sentence is a name, not a verb.
    if (row === undefined || (s.words[m.from]?.shape === 'title' && m.from > 0)) continue;
    const heard = behind(s, m, row) ?? before(s, m, row);
    if (heard !== null) out.push(heard);
  }
  return out;
}

/** '…," said X': the verb stands right behind a quotation or a comma, and a name follows. */
function behind(s: Sentence, m: Match<ReportingVerb>, row: ReportingVerb): Heard | null {
  const verb = s.words[m.from] as Word;
  const next = s.words[m.to];
  if (next === undefined || !/[”",]\s*$/u.test(verb.before) || !/^\s$/u.test(next.before)) return null;
  if (!/[”"]/u.test(verb.before) && next.shape === 'lower' && !/^(?:a|an|the|one|two)$/u.test(next.key)) return null;
  if (/^(?:that|it|he|she|they|there|in|on|to|at)$/u.test(next.key)) return null;
  if (!/^(?:said|says|reported|added|confirmed|announced|explained|stated|noted|observed|according)$/u.test(verb.key)) return null;
  let end = phraseEnd(s, m.to);
  const after = s.words[end];
  if (after !== undefined && /^, $/u.test(after.before) && /^(?:of|a|an|the|who|commander|spokesman|head)$/u.test(after.key))
    end = phraseEnd(s, end);
  return end > m.to ? { words: { start: next.start, end: (s.words[end - 1] as Word).end }, stance: row.stance, to: end } : null;
}

/** "X (has also) said": back from the verb to the start of the clause; an apposition between commas belongs to X. */
function before(s: Sentence, m: Match<ReportingVerb>, row: ReportingVerb): Heard | null {
  let to = m.from;
  while (to > 0 && AUX.test(s.words[to - 1]?.key ?? '') && !/[,;:.“”"]/u.test(s.words[to]?.before ?? '')) to--;
  if (s.words[m.to]?.key === 'by') return null;
  if (to === 0 || BE.test(s.words[m.from - 1]?.key ?? '') || BE.test(s.words[to - 1]?.key ?? '')) return null;
  const commaBefore = /^[,)]+ ?$|^ ?[-–—] $/u.test((s.words[to] as Word).before);
  let from = clauseStart(s, to);
  if (commaBefore) {
    const apposition = /^(?:a|an|the|who|which|of|through|via|head|commander|spokesman|speaking|himself|in|also|deputy|former)$/u.test(
      s.words[from]?.key ?? '',
    );
    if (!apposition || from === 0) return null;
    from = clauseStart(s, from);
  }
  if (to - from > LONGEST || from >= to) return null;
  const first = s.words[from] as Word;
  const subject = s.words.slice(from, to);
  if (/^(?:nobody|none|no one|no group|there)\b/u.test(keys(s.words, from, from + 2))) return null;
  if (
    subject.some((w) => /^(?:denied|denies|confirmed|reported|announced|claimed|said|says|told|saying)$/u.test(w.key)) ||
    /^(?:himself|itself|themselves|herself)$/u.test(s.words[m.to]?.key ?? '')
  )
    return null;
  const names =
    subject.some((w) => w.shape === 'title' || w.shape === 'upper') ||
    subject.some((w) =>
      /^(?:officials?|sources?|spokesm[ae]n|spokeswom[ae]n|spokesperson|police|army|military|witness(?:es)?|residents?|observers?|experts?|ministry|officers?|doctors?|medics?|commanders?|analysts?|activists?|monitors?|statement|agency|newspaper|group|authorities|he|she|they|government|command|captain|colonel|general|report|governor|mayor|minister|reports)$/u.test(
        w.key,
      ),
    );
  if (!names || (subject.length === 1 && FREQUENT.test(first.key))) return null;
  return { words: { start: first.start, end: (s.words[to - 1] as Word).end }, stance: row.stance, to: m.to };
}

function clauseStart(s: Sentence, to: number): number {
  let from = to - 1;
  while (
    from > 0 &&
    to - from <= LONGEST + 2 &&
    !/[,;:()“”"—–]|\.\s/u.test((s.words[from] as Word).before) &&
    !/^(?:that|and|but|while|as|because|although|after|when)$/u.test(s.words[from - 1]?.key ?? '')
  )
    from--;
  return from;
}

/** "told Rudaw": the outlet that heard it. */
function toldTo(s: Sentence, verbEnd: number, vocabulary: Vocabulary): string | null {
  if (!/^(?:told|telling|tells|informed)$/u.test(s.words[verbEnd - 1]?.key ?? '')) return null;
  const found = vocabulary.sourceNames.find(s.words.slice(verbEnd, verbEnd + 6))[0];
  const row = found?.rows.find((r) => r.role === 'outlet' || r.role === 'agency');
  return found !== undefined && found.from <= 2 ? (row?.name ?? null) : null;
}

/** "in a statement reported by Reuters": the outlet that passes it on. */
function relayer(s: Sentence, vocabulary: Vocabulary): string | null {
  for (let i = 1; i + 1 < s.words.length; i++) {
    if (
      s.words[i]?.key !== 'by' ||
      !/^(?:cited|quoted|reported|carried|published|relayed|obtained|released)$/u.test(s.words[i - 1]?.key ?? '')
    )
      continue;
    const found = vocabulary.sourceNames.find(s.words.slice(i + 1, i + 7))[0];
    if (found !== undefined && found.from <= 1) return found.rows[0]?.name ?? null;
  }
  return null;
}

function sourceIn(said: string, vocabulary: Vocabulary): Source | null {
  return vocabulary.sourceNames.get(said)[0] ?? vocabulary.sourceNames.get(said.replace(/^(?:the|a|an) /iu, ''))[0] ?? null;
}
