import { describe, expect, it } from 'vitest';
import type { Upos } from '../../../src/language/syntax/analyzer.ts';
import { lemma } from '../../../src/language/syntax/lemma.ts';

/** Form, UPOS, Penn tag, lemma. */
const cases: readonly (readonly [string, Upos, string, string])[] = [
  ["n't", 'PART', 'RB', 'not'],
  ['n’t', 'PART', 'RB', 'not'],
  ["'s", 'AUX', 'VBZ', 'be'],
  ["'s", 'PART', 'POS', "'s"],
  ['’', 'PART', 'POS', "'s"],
  ["'d", 'AUX', 'MD', 'would'],
  ["'d", 'AUX', 'VBD', 'have'],
  ['wo', 'AUX', 'MD', 'will'],
  ['were', 'AUX', 'VBD', 'be'],
  ['them', 'PRON', 'PRP', 'they'],
  ['Her', 'PRON', 'PRP$', 'her'],
  ['her', 'PRON', 'PRP', 'she'],
  ['an', 'DET', 'DT', 'a'],
  ['Those', 'DET', 'DT', 'that'],
  ['killed', 'VERB', 'VBN', 'kill'],
  ['KILLED', 'VERB', 'VBD', 'kill'],
  ['Kidnapped', 'VERB', 'VBN', 'kidnap'],
  ['fled', 'VERB', 'VBD', 'flee'],
  ['shot', 'VERB', 'VBD', 'shoot'],
  ['found', 'VERB', 'VBD', 'find'],
  ['found', 'VERB', 'VB', 'found'],
  ['lay', 'VERB', 'VBD', 'lie'],
  ['dying', 'VERB', 'VBG', 'die'],
  ['besieged', 'VERB', 'VBD', 'besiege'],
  ['used', 'VERB', 'VBD', 'use'],
  ['agreed', 'VERB', 'VBD', 'agree'],
  ['carried', 'VERB', 'VBD', 'carry'],
  ['carries', 'VERB', 'VBZ', 'carry'],
  ['launches', 'VERB', 'VBZ', 'launch'],
  ['visiting', 'VERB', 'VBG', 'visit'],
  ['exploded', 'VERB', 'VBD', 'explode'],
  ['shelling', 'VERB', 'VBG', 'shell'],
  ['controlled', 'VERB', 'VBN', 'control'],
  ['clashing', 'VERB', 'VBG', 'clash'],
  ['settling', 'VERB', 'VBG', 'settle'],
  ['required', 'VERB', 'VBN', 'require'],
  ['retreated', 'VERB', 'VBD', 'retreat'],
  ['initiated', 'VERB', 'VBD', 'initiate'],
  ['opened', 'VERB', 'VBD', 'open'],
  ['charged', 'VERB', 'VBN', 'charge'],
  ['United', 'VERB', 'NNP', 'Unite'],
  ['cities', 'NOUN', 'NNS', 'city'],
  ['boxes', 'NOUN', 'NNS', 'box'],
  ['houses', 'NOUN', 'NNS', 'house'],
  ['viruses', 'NOUN', 'NNS', 'virus'],
  ['causes', 'NOUN', 'NNS', 'cause'],
  ['analyses', 'NOUN', 'NNS', 'analysis'],
  ['crises', 'NOUN', 'NNS', 'crisis'],
  ['buses', 'NOUN', 'NNS', 'bus'],
  ['churches', 'NOUN', 'NNS', 'church'],
  ['caches', 'NOUN', 'NNS', 'cache'],
  ['policemen', 'NOUN', 'NNS', 'policeman'],
  ['SOLDIERS', 'NOUN', 'NNS', 'soldier'],
  ['lives', 'NOUN', 'NNS', 'life'],
  ['1970s', 'NOUN', 'NNS', '1970s'],
  ['NGOs', 'NOUN', 'NNS', 'ngo'],
  ['NGO', 'NOUN', 'NN', 'NGO'],
  ['States', 'PROPN', 'NNPS', 'State'],
  ['Iraqis', 'PROPN', 'NNPS', 'Iraqi'],
  ['Mosul', 'PROPN', 'NNP', 'Mosul'],
  ['MOSUL', 'PROPN', 'NNP', 'MOSUL'],
  ['Oct.', 'PROPN', 'NNP', 'October'],
  ['iraqi', 'ADJ', 'JJ', 'Iraqi'],
  ['Armed', 'ADJ', 'JJ', 'armed'],
  ['better', 'ADJ', 'JJR', 'good'],
  ['heaviest', 'ADJ', 'JJS', 'heavy'],
  ['larger', 'ADJ', 'JJR', 'large'],
  ['bigger', 'ADJ', 'JJR', 'big'],
  ['later', 'ADV', 'RBR', 'late'],
  ['12,000', 'NUM', 'CD', '12000'],
  ['Eleven', 'NUM', 'CD', 'eleven'],
  ['XIV', 'NUM', 'CD', 'XIV'],
  ['“', 'PUNCT', '``', '"'],
  ['%', 'SYM', 'NN', '%'],
];

describe('lemma', () => {
  it.each(cases)('%s %s %s is of %s', (form, upos, xpos, expected) => {
    expect(lemma(form, upos, xpos)).toBe(expected);
  });

  it('takes any string under any tag', () => {
    const tags: readonly Upos[] = ['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'X'];
    for (const form of ['', 's', 'ed', 'ing', '’', '\uD800', '𝕬s', 'İED', `${'e'.repeat(1_000_000)}xes`])
      for (const upos of tags)
        for (const xpos of ['NNS', 'VBD', 'VBG', 'VBZ', 'JJR', 'NNP', '']) expect(typeof lemma(form, upos, xpos)).toBe('string');
  });
});
