import type { ActorId } from '../../model/index.ts';
import type { PhraseSort } from './phrase-sort.ts';
import type { Phrase } from './phrases.ts';

/** A phrase with what decides whom it can be one with. */
export interface Named {
  readonly phrase: Phrase;
  readonly sort: PhraseSort;
  /** The registry's party that the whole phrase is, where it is one. */
  readonly actor: ActorId | null;
}

/**
 * For each phrase the number of its entity: phrases with the same words, one party of the registry, a name and its
 * abbreviation, a person's full and last name, and a thing told again with "the". Cautious: what is in doubt stays apart.
 */
export function entitiesOf(all: readonly Named[]): readonly number[] {
  const chains: Chain[] = [];
  const byKey = new Map<string, Chain>();
  let sentence: Told[] = [];
  return all.map(({ phrase, sort, actor }) => {
    const words = wordsOf(phrase);
    const key = words.join(' ');
    if (sentence[0]?.phrase.tree !== phrase.tree) sentence = [];
    const person = phrase.name && sort !== 'party' && sort !== 'place' && sort !== 'time';
    const found =
      sort === 'pronoun'
        ? undefined
        : (byKey.get(key) ??
          (actor === null ? undefined : byKey.get(`= ${actor}`)) ??
          byAbbreviation(words, phrase, byKey) ??
          inBrackets(phrase, sentence) ??
          (person ? byLastName(words, byKey) : toldAgain(words, phrase, sort, byKey)));
    const chain = found ?? { id: chains.length };
    if (found === undefined) chains.push(chain);
    if (sort === 'pronoun') return chain.id;
    byKey.set(key, chain);
    if (actor !== null) byKey.set(`= ${actor}`, chain);
    if (phrase.name && words.length > 2) byKey.set(`. ${initials(words)}`, chain);
    if (phrase.name && words.length === 1) byKey.set(`. ${key}`, chain);
    if (person) byKey.set(`, ${words.at(-1) ?? ''}`, chain);
    if (!phrase.name) byKey.set(`- ${headWord(phrase)}`, chain);
    sentence.push({ phrase, chain });
    return chain.id;
  });
}

/** "the Army of National Liberation [ELN]": what stands in brackets right behind a name is another name of the same. */
function inBrackets(phrase: Phrase, before: readonly Told[]): Chain | undefined {
  const { tokens } = phrase.tree;
  const form = (i: number): string => tokens[i]?.form ?? '';
  if (phrase.to - phrase.from !== 1 || !/^[[(]$/u.test(form(phrase.from - 1)) || !/^[\])]$/u.test(form(phrase.to))) return undefined;
  if (!/^[\p{Lu}\d-]{2,8}$/u.test(form(phrase.from))) return undefined;
  return before.find((b) => Math.max(b.phrase.to, ...b.phrase.reaches) === phrase.from - 1)?.chain;
}

interface Told {
  readonly phrase: Phrase;
  readonly chain: Chain;
}

interface Chain {
  readonly id: number;
}

const wordsOf = ({ tree, from, to }: Phrase): readonly string[] =>
  tree.tokens
    .slice(from, to)
    .filter((t) => t.upos !== 'PUNCT' && t.deprel !== 'nmod:desc')
    .map((t) => t.form.toLowerCase());

const headWord = ({ tree, head }: Phrase): string => tree.tokens[head]?.form.toLowerCase() ?? '';

const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'la']);
const initials = (words: readonly string[]): string =>
  words
    .filter((w) => !SMALL.has(w))
    .map((w) => w.charAt(0))
    .join('');

/** "Farabundo Marti National Liberation Front" and "FMLN". */
function byAbbreviation(words: readonly string[], phrase: Phrase, byKey: ReadonlyMap<string, Chain>): Chain | undefined {
  if (!phrase.name) return undefined;
  if (words.length === 1) return byKey.get(`. ${words[0] ?? ''}`);
  return words.length > 2 ? byKey.get(`. ${initials(words)}`) : undefined;
}

/** "Oscar Romero", then "Archbishop Romero" or "Romero". */
const byLastName = (words: readonly string[], byKey: ReadonlyMap<string, Chain>): Chain | undefined =>
  words.length > 2 ? undefined : byKey.get(`, ${words.at(-1) ?? ''}`);

/** "An old bridge …", then "the bridge"; "urban guerrillas …", then "guerrillas". Of weapons a bare word may be another one: "a car bomb …", "a bomb". */
function toldAgain(words: readonly string[], phrase: Phrase, sort: PhraseSort, byKey: ReadonlyMap<string, Chain>): Chain | undefined {
  if (words.length !== 1 || phrase.name) return undefined;
  if (sort === 'weapon' && !/^(?:the|this|that|these|those)$/iu.test(phrase.tree.tokens[phrase.from - 1]?.form ?? '')) return undefined;
  return byKey.get(`- ${words[0] ?? ''}`);
}
