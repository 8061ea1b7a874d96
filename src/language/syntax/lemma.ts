import type { Upos } from './analyzer.ts';
import { positive, singular, verbBase } from './lemma-rules.ts';
import { type Inflection, WORDS } from './lemma-words.ts';

type Forms = ReadonlyMap<string, string>;

const TABLES: ReadonlyMap<Inflection, Forms> = new Map((Object.keys(WORDS) as Inflection[]).map((kind) => [kind, forms(WORDS[kind])]));

/** What is longer is an address or a run of letters, not an inflected word; the rules are spared it. */
const LONGEST = 40;

/**
 * The dictionary form of a word in the conventions of the English UD treebanks: "n't" is "not", "'s" is "be", "have" or "'s" by its
 * tag, comparatives give the positive, names keep their case, quotation marks are ASCII. A word that no table or rule knows is its own
 * lemma, in lower case unless it is a name.
 * @param xpos Penn Treebank tag
 */
export function lemma(form: string, upos: Upos, xpos: string): string {
  const kind = inflection(upos, xpos);
  if (kind === 'punctuation' || kind === 'symbol') return TABLES.get(kind)?.get(form) ?? form;
  if (form.length > LONGEST) return form;
  const folded = fold(form);
  const known = TABLES.get(kind)?.get(folded);
  if (kind === 'name') return known ?? form;
  const found = known ?? regular(form, folded, kind, xpos);
  // A verb within a name keeps its capital: "United" Nations.
  return xpos === 'NNP' ? found.charAt(0).toUpperCase() + found.slice(1) : found;
}

/** The table that a tagged word is looked up in. */
function inflection(upos: Upos, xpos: string): Inflection {
  switch (upos) {
    case 'PROPN':
      return xpos === 'NNPS' ? 'names' : 'name';
    case 'NOUN':
      return 'noun';
    case 'VERB':
      return xpos === 'VB' || xpos === 'VBP' ? 'base' : 'verb';
    case 'AUX':
      return xpos === 'VBD' ? 'past' : 'auxiliary';
    case 'ADJ':
      return xpos === 'NNP' ? 'name' : xpos === 'JJR' || xpos === 'JJS' ? 'compared' : 'adjective';
    case 'PRON':
      return xpos === 'PRP$' || xpos === 'WP$' ? 'possessive' : 'pronoun';
    case 'ADV':
      return 'adverb';
    case 'DET':
      return 'determiner';
    case 'PART':
      return 'particle';
    case 'NUM':
      return 'number';
    case 'PUNCT':
      return 'punctuation';
    case 'SYM':
    case 'X':
      return 'symbol';
    default:
      return 'other';
  }
}

/** The form as the tables hold it: lower case, straight apostrophe. */
function fold(form: string): string {
  const lower = form.toLowerCase();
  return /[’‘`]/u.test(lower) ? lower.replace(/[’‘`]/gu, "'") : lower;
}

function regular(form: string, folded: string, kind: Inflection, xpos: string): string {
  switch (xpos) {
    case 'NNS':
      return singular(folded);
    case 'NNPS':
      return singular(form);
    case 'JJR':
    case 'RBR':
      return positive(folded, 'er');
    case 'JJS':
    case 'RBS':
      return positive(folded, 'est');
    case 'CD':
      return /^[IVXLCDM]+$/u.test(form) ? form : folded.replaceAll(',', '');
    default:
      return kind === 'verb' ? verbBase(folded, xpos) : folded;
  }
}

/** Reads a table: entries "lemma: form form" by line or semicolon, or words that keep their own capitals. */
function forms(table: string): Forms {
  const out = new Map<string, string>();
  for (const entry of table.split(/\n|; /u)) {
    const at = entry.lastIndexOf(': ');
    if (at < 0) for (const word of entry.split(' ')) out.set(fold(word), word);
    else for (const form of entry.slice(at + 2).split(' ')) out.set(form, entry.slice(0, at));
  }
  return out;
}
