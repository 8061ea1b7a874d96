import type { Source, Vocabulary } from '../../model/index.ts';

/** Words before a name that are not of it. */
const LEAD = /^(?:but|and|while|meanwhile|however|as|that|when|although|though|because|since|so|also|earlier|later|for|yet|still)\s+/iu;
/** "for its part", "on Tuesday": what may follow a name without being part of it. */
const ASIDE =
  /,? (?:for (?:its|his|her|their) part|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|night))?|yesterday|today)$/iu;
/** "Ankara *thereupon* warned": an adverb that grammar counts to the name. */
const ADVERB =
  / (?:thereupon|later|also|then|meanwhile|subsequently|earlier|again|repeatedly|immediately|formally|officially|publicly|recently|previously|separately|himself|herself|itself|themselves)$/iu;
/** "Islamic State, *through its agency Amaq*, said": whom it went through is not who said it. */
export const THROUGH = /, (?:through|via) .+$/iu;
const RELAYED = /,? (?:cited|quoted|reported|carried|published|relayed|interviewed|obtained) by .+$/iu;
/** Who is no source: the text itself, the reader, nobody. */
const NOBODY =
  /^(?:i|we|you|it|one|who|which|that|this|these|those|there|what|nobody|none|no one|no group|no side|none of .+|nobody .+|no (?:group|one|party|side|organi[sz]ation)\b.*)$/iu;
export const PRONOUN = /^(?:he|she|it|they|who|which|that)$/iu;
const QUANTIFIER = /^(?:(?:some|many|most|several|all|one|two|three|both|each|any|\d+) of (?:the|its|his|her|their|our|these|those) )/iu;
const ARTICLE = /^(?:the|a|an|this|that|these|those|other|another|our|its|his|her|their) /iu;

/** A name without the words around it that are not of it. */
export const cleanName = (words: string): string =>
  words
    .replace(LEAD, '')
    .replace(THROUGH, '')
    .replace(RELAYED, '')
    .replace(ASIDE, '')
    .replace(ADVERB, '')
    .replace(/[\s,]+$/u, '');

/** How many characters a name's lead has. */
export const leadOf = (words: string): number => words.length - words.replace(LEAD, '').length;

/** The head of a noun phrase: its words up to a comma, a preposition or a relative pronoun, without article. */
export const headOf = (said: string): string =>
  (
    /^.*?(?=,| (?:of|for|in|at|from|with|near|on|who|which|against|to|by|between|over|close|cited|quoted)\b|$)/isu.exec(
      said.replace(QUANTIFIER, ''),
    )?.[0] ?? said
  ).replace(ARTICLE, '');

/** Whether words name somebody who can speak: a name, an office, people, a text. "This development" and "the group's ambush" do not. */
export function isSomebody(said: string, vocabulary: Vocabulary): boolean {
  if (said === '' || NOBODY.test(said)) return false;
  if (sourceIn(said, vocabulary) !== null) return true;
  const last = headOf(said).split(/\s+/u).at(-1) ?? '';
  if (last === '') return false;
  if (vocabulary.speakerWords.get(last).length > 0 || vocabulary.casualtyWords.get(last).some((r) => r.is === 'people')) return true;
  // Capitals tell a name from a thing, save where all is in capitals; there a deed at least is no speaker.
  return /\p{Lu}/u.test(last) && !(isShouting(said) && vocabulary.triggers.get(last.toLowerCase()).length > 0);
}

const isShouting = (words: string): boolean => words.length > 4 && words === words.toUpperCase();

/** The row of a source by its name, with or without its article; of several ("police and medical sources") the last. */
export function sourceIn(said: string, vocabulary: Vocabulary): Source | null {
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

/** At most so many words stand before a surname, in so many characters. */
const MOST_NAMES = 7;
const FARTHEST = 90;
const ARABIC_ARTICLE = /^(?:[Aa]l|[Ee]l)-/u;
const ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Col|Gen|Lt|Maj|Capt|Sgt|President|Sheikh)\.? (?=\p{Lu})/u;
/** What opens a sentence before a name is not of it. */
const OPENS = /^(?:The|But|And|In|On|At|When|While|As|After|For|With|A|An|That|This|Since|Meanwhile|However|Also|According|If|So)$/u;

/**
 * The fullest form of a name that a text gives before an offset: "Mustafa" is "Lieutenant Colonel Ahmed Mustafa" of some sentences before.
 * Null where the words are more than a surname with a title, or no fuller form stands there.
 */
export function fullName(said: string, text: string, before: number, vocabulary: Vocabulary): string | null {
  const surname = said.replace(ADDRESS, '').replace(ARABIC_ARTICLE, '');
  if (!/^\p{Lu}[\p{L}'’]*\p{Ll}$/u.test(surname)) return null;
  // Places and parties have no first names.
  if ([vocabulary.placeNames, vocabulary.actorNames, vocabulary.sourceNames].some((names) => names.get(surname).length > 0)) return null;
  const at = text.indexOf(surname);
  if (at < 1 || at >= before || /^[\p{L}\p{N}]/u.test(text.slice(at + surname.length, at + surname.length + 1))) return null;
  const lead = text.slice(Math.max(0, at - FARTHEST), at);
  const article = /(?<=[\s“"(]|^)(?:[Aa]l|[Ee]l)-$/u.exec(lead)?.[0] ?? '';
  if (article === '' && !/\s$/u.test(lead)) return null;
  const names: string[] = [];
  for (const word of lead
    .slice(0, lead.length - article.length)
    .trimEnd()
    .split(/\s+/u)
    .reverse()) {
    if (names.length >= MOST_NAMES || !/^["“(]?\p{Lu}[\p{L}.'’-]*$/u.test(word)) break;
    names.unshift(word.replace(/^["“(]/u, ''));
  }
  while (OPENS.test(names[0] ?? '')) names.shift();
  return names.length === 0 ? null : `${names.join(' ')} ${article}${surname}`;
}
