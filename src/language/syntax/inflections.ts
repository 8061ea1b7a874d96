import { WORDS } from './lemma-words.ts';

const VOWEL = /[aeiou]/u;

/** Irregular forms by base, from the lemmatiser's own tables. */
const irregular = (list: string): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  for (const entry of list.split(/[;\n]/u)) {
    const [base, rest] = entry.split(':');
    if (base === undefined || rest === undefined) continue;
    forms.set(base.trim(), [...(forms.get(base.trim()) ?? []), ...rest.trim().split(/\s+/u)]);
  }
  return forms;
};
const VERBS = irregular(WORDS.verb);
const NOUNS = irregular(WORDS.noun);

/** A preposition ends the noun that a phrase is about: "exchange of fire" has "exchanges of fire". */
const PREPOSITION = /^(?:of|on|with|to|against|by|in|for|over)$/u;

/**
 * The forms that news gives a phrase: a verb's first word in all its forms, a noun's head in the plural. What a regular ending would make of an
 * irregular word is given too; nobody writes it, so it is never found.
 */
export function inflections(phrase: string, as: 'verb' | 'noun'): readonly string[] {
  const words = phrase.split(' ');
  const preposition = words.findIndex((w, i) => i > 0 && PREPOSITION.test(w));
  const verb = words.findIndex((w) => !w.endsWith('ly'));
  const at = as === 'verb' ? Math.max(0, verb) : (preposition < 0 ? words.length : preposition) - 1;
  const word = words[at] ?? '';
  if (!/^[a-z]{2,}$/u.test(word)) return [phrase];
  const forms = as === 'verb' ? verbForms(word) : [word, ...(NOUNS.get(word) ?? [plural(word)])];
  return [...new Set(forms)].map((form) => [...words.slice(0, at), form, ...words.slice(at + 1)].join(' '));
}

function verbForms(base: string): readonly string[] {
  return [
    base,
    plural(base),
    ...pastStems(base).map((s) => `${s}ed`),
    ...gerundStems(base).map((s) => `${s}ing`),
    ...(VERBS.get(base) ?? []),
  ];
}

/** "stop" gives "stopp-ed"; "visit" does not, but "visitt-ed" hurts nobody. */
const doubled = (base: string): readonly string[] => (/[^aeiou][aeiou][bdgklmnprt]$/u.test(base) ? [base, base + base.slice(-1)] : [base]);

function pastStems(base: string): readonly string[] {
  if (base.endsWith('e')) return [base.slice(0, -1)];
  return /[^aeiou]y$/u.test(base) ? [`${base.slice(0, -1)}i`] : doubled(base);
}

const gerundStems = (base: string): readonly string[] => (/[^eo]e$/u.test(base) ? [base.slice(0, -1)] : doubled(base));

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (word.endsWith('y') && !VOWEL.test(word.at(-2) ?? '')) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}
