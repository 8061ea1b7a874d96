import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../src/3-mention/phrases/coreference.ts';
import { partyOf, sortOf } from '../../src/3-mention/phrases/phrase-sort.ts';
import { findPhrases, type Phrase } from '../../src/3-mention/phrases/phrases.ts';
import { sentencesOf } from '../../src/3-mention/sentence.ts';
import { type Token, treeOf } from '../../src/language/index.ts';
import { findMentions } from '../../src/3-mention/index.ts';
import { analyzer, articlesOf, page, vocabulary } from '../stages/read.ts';

/** The phrases of a story of our own with their words, sorts and entities. */
function told(story: string) {
  const [article] = articlesOf(page(story));
  if (article === undefined) throw new Error('no article');
  const mentions = findMentions(article, vocabulary, analyzer);
  const named = sentencesOf(article, vocabulary, analyzer).flatMap((s) => {
    const here = mentions.filter((m) => m.sentence === s.index);
    return findPhrases(s).map((phrase) => ({
      phrase,
      sort: sortOf(phrase, article.text, here, vocabulary),
      actor: partyOf(phrase, here, vocabulary),
    }));
  });
  const words = (p: Phrase): string => article.text.slice(p.span.start, p.span.end);
  const reach = ({ tree, from, reaches }: Phrase): string =>
    reaches.length === 0 ? '' : article.text.slice(tree.tokens[from]?.start, tree.tokens[(reaches.at(-1) ?? 1) - 1]?.end);
  const ids = entitiesOf(named);
  return named.map(({ phrase, sort }, i) => ({ words: words(phrase), reach: reach(phrase), sort, inner: phrase.inner, entity: ids[i] }));
}

const phrases = (story: string): readonly string[] => told(story).map((p) => p.words);
const entity = (story: string, ...words: readonly string[]): readonly (number | undefined)[] => {
  const all = told(story);
  return words.map((w) => all.find((p) => p.words === w)?.entity);
};

describe('noun phrases: who and what a sentence names', () => {
  it('leaves determiners and numbers before a phrase out', () => {
    expect(phrases('Seven masked gunmen stormed the old police station on Friday.')).toEqual(
      expect.arrayContaining(['masked gunmen', 'old police station']),
    );
  });

  it('keeps a title and all names of a person together', () => {
    expect(phrases('Gunmen killed Colonel Ahmed Salman in the market of Baquba.')).toContain('Colonel Ahmed Salman');
  });

  it('knows how far an "of" reaches', () => {
    const home = told('A bomb destroyed the home of the mayor of Baquba.').find((p) => p.words === 'home');
    expect(home?.reach).toBe('home of the mayor of Baquba');
  });

  it('finds the thing that another thing is named by', () => {
    const inner = told('A dynamite charge went off outside the bank on Friday.').filter((p) => p.inner);
    expect(inner.map((p) => p.words)).toContain('dynamite');
  });

  it('keeps the pieces of a name together that the tree ties apart', () => {
    const row: readonly (readonly [string, Token['upos'], number, string])[] = [
      ['GUNMEN', 'NOUN', 1, 'nsubj'],
      ['KILLED', 'VERB', -1, 'root'],
      ['JOURNALIST', 'NOUN', 1, 'obj'],
      ['KARIM', 'PROPN', 2, 'flat'],
      ['HASSAN', 'PROPN', 2, 'appos'],
      ['AZIZ', 'PROPN', 4, 'flat'],
    ];
    let end = -1;
    const tokens = row.map(([form, upos, head, deprel]): Token => {
      const start = end + 1;
      end = start + form.length;
      return { form, lemma: form.toLowerCase(), upos, xpos: '', start, end, head, deprel };
    });
    const [article] = articlesOf(page('GUNMEN KILLED JOURNALIST KARIM HASSAN AZIZ.'));
    const [sentence] = article === undefined ? [] : sentencesOf(article, vocabulary, analyzer);
    if (sentence === undefined) throw new Error('no sentence');
    const found = findPhrases({ ...sentence, tokens, tree: treeOf(tokens) });
    expect(found.map((p) => tokens.slice(p.from, p.to).map((t) => t.form))).toEqual([
      ['GUNMEN'],
      ['JOURNALIST', 'KARIM', 'HASSAN', 'AZIZ'],
    ]);
  });

  it('reads a sentence in capitals alike', () => {
    expect(phrases('SEVEN MASKED GUNMEN STORMED THE OLD POLICE STATION ON FRIDAY AND FLED.')).toEqual(
      expect.arrayContaining(['MASKED GUNMEN', 'OLD POLICE STATION']),
    );
  });
});

describe('sorts of noun phrases', () => {
  it.each([
    ['Gunmen killed three soldiers near Baquba on Friday.', 'soldiers', 'people'],
    ['Gunmen killed three teachers near Baquba on Friday.', 'teachers', 'civilians'],
    ['Militants of ISIS fired mortars at the base near Taji.', 'ISIS', 'party'],
    ['Militants of ISIS fired mortars at the base near Taji.', 'mortars', 'weapon'],
    ['A bomb destroyed the bridge near Baquba on Friday.', 'bridge', 'thing'],
    ['The assault on the village began on Friday.', 'assault', 'deed'],
    ['Gunmen killed Judge Rafiq Haddad on Friday.', 'Judge Rafiq Haddad', 'name'],
    ['The assault on the village began on Friday.', 'Friday', 'time'],
  ])('%s: %s is %s', (story, words, sort) => {
    expect(told(story).find((p) => p.words === words)?.sort).toBe(sort);
  });
});

describe('coreference: which phrases mean one', () => {
  it('the same words', () => {
    const all = told('Gunmen attacked a bank in Baquba. The gunmen then fled.').filter((p) => p.words.toLowerCase() === 'gunmen');
    expect(all[0]?.entity).toBe(all[1]?.entity);
  });

  it('a person and his last name', () => {
    const [whole, last] = entity('Gunmen killed Rafiq Haddad in Baquba. Haddad was on his way home.', 'Rafiq Haddad', 'Haddad');
    expect(last).toBe(whole);
  });

  it('a name and its abbreviation in brackets', () => {
    const [whole, short] = entity('The Popular Army of the North [PAN] attacked the town of Taji.', 'Popular Army', 'PAN');
    expect(whole).toBeDefined();
    expect(short).toBe(whole);
  });

  it('a thing told again with "the"', () => {
    const [old, again] = entity('A bomb damaged an old bridge near Taji. The bridge was closed.', 'old bridge', 'bridge');
    expect(again).toBe(old);
  });

  it('a bare word told again, as the longer phrase before it', () => {
    const [urban, bare] = entity(
      'Urban guerrillas attacked a bank in Baquba. Some guerrillas fled on foot.',
      'Urban guerrillas',
      'guerrillas',
    );
    expect(urban).toBeDefined();
    expect(bare).toBe(urban);
  });

  it('but not a bare weapon: it may be another one', () => {
    const [first, other] = entity('A car bomb damaged a bank in Baquba. Near Taji a bomb was found.', 'car bomb', 'bomb');
    expect(first).toBeDefined();
    expect(other).not.toBe(first);
  });

  it('keeps two people of other names apart', () => {
    const [one, other] = entity('Gunmen killed Rafiq Haddad and Karim Aziz in Baquba.', 'Rafiq Haddad', 'Karim Aziz');
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
  });
});
