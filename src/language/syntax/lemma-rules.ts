/** A final consonant after one vowel that the base form writes with a silent e: "invad-ed", "describ-ing". */
const SILENT_E_AFTER_VOWEL = new Set(
  'ab ib ob ub ad ed id od ud af if ag eg ig og ug ak ik ok uk al il ol ul am im om um an in un ap ip op up ar ir ur at ot ut'.split(' '),
);
/** The same after another consonant: "settl-ed", "chang-ed". */
const SILENT_E_AFTER_CONSONANT = new Set('bl cl dl fl gl kl pl tl zl cr dg lg rg ang eng ung'.split(' '));
/** Endings after a vowel that take the e in a word of one syllable only: "scal-ed" but "signal-ed". */
const SILENT_E_IF_SHORT = new Set('al ol om'.split(' '));
const DOUBLED = 'bdgmnprt';
const VOWELS = 'aeiouy';

/** The singular of a regular plural: "cities" -> "city", "boxes" -> "box", "houses" -> "house"; anything else as it is. */
export function singular(noun: string): string {
  if (noun.length > 4 && noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.length < 3 || !/[^s'’\d]s$/iu.test(noun)) return noun;
  if (noun.length > 4 && /ies$/iu.test(noun)) return noun.slice(0, -3) + (noun.endsWith('S') ? 'Y' : 'y');
  if (/us$/iu.test(noun)) return noun;
  if (/yses$/iu.test(noun)) return `${noun.slice(0, -2)}is`;
  if (/(?:ss|sh|ch|x|zz|o)es$/iu.test(noun)) return noun.slice(0, -2);
  // "viruses" -> "virus", but "causes" -> "cause", "fuses" -> "fuse"
  if (/[^aeo]uses$/iu.test(noun) && /[aeiou]/iu.test(noun.slice(0, -4))) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The base of a regular verb form: "-s" under the tag VBZ, "-ed" and "-ing" under any other. */
export function verbBase(verb: string, xpos: string): string {
  if (xpos === 'VBZ') return thirdPerson(verb);
  if (verb.endsWith('ing') && verb.length > 4) return stem(verb.slice(0, -3));
  if (!verb.endsWith('ed') || verb.length < 4) return verb;
  if (verb.endsWith('ied')) return verb.length > 4 ? `${verb.slice(0, -3)}y` : verb.slice(0, -1);
  return verb.endsWith('eed') ? verb.slice(0, -1) : stem(verb.slice(0, -2));
}

function thirdPerson(verb: string): string {
  if (!verb.endsWith('s') || verb.length < 3) return verb;
  if (verb.endsWith('ies')) return verb.length > 4 ? `${verb.slice(0, -3)}y` : verb.slice(0, -1);
  return /(?:ss|sh|ch|x|zz|o)es$/u.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

/** The positive of a regular comparative or superlative: "bigger" -> "big", "easiest" -> "easy"; anything else as it is. */
export function positive(word: string, ending: 'er' | 'est'): string {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return word;
  const cut = word.slice(0, -ending.length);
  return cut.endsWith('i') ? `${cut.slice(0, -1)}y` : stem(cut);
}

/** What stood before "-ed", "-ing" or "-er": a doubled consonant is made single, a silent e put back. */
function stem(cut: string): string {
  const last = cut.charAt(cut.length - 1);
  const before = cut.charAt(cut.length - 2);
  if (cut.length < 2 || VOWELS.includes(last)) return last === 'u' ? `${cut}e` : cut;
  if (last === before && cut.length > 2)
    return DOUBLED.includes(last) || (last === 'l' && /[aeiou].*[eiou]ll$/u.test(cut)) ? cut.slice(0, -1) : cut;
  return takesSilentE(cut, before, last) ? `${cut}e` : cut;
}

function takesSilentE(cut: string, before: string, last: string): boolean {
  if (last === 'c' || last === 's' || last === 'v' || last === 'z') return true;
  const pair = before + last;
  if (!VOWELS.includes(before)) return SILENT_E_AFTER_CONSONANT.has(pair) || SILENT_E_AFTER_CONSONANT.has(cut.slice(-3));
  if (!SILENT_E_AFTER_VOWEL.has(pair)) return false;
  if (SILENT_E_IF_SHORT.has(pair)) return !/[aeiouy]/u.test(cut.slice(0, -2));
  const third = cut.charAt(cut.length - 3);
  if (last === 'g' || !VOWELS.includes(third) || third === 'y') return true;
  // Two vowels are long without an e, "treat-ed", "shout-ed", unless they are two syllables or "qu": "initiat-ed", "requir-ed".
  return (third === 'i' && before === 'a') || (third === 'u' && (pair === 'at' || 'qg'.includes(cut.charAt(cut.length - 4))));
}
