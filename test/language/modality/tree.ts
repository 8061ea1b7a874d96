import type { Token, Upos } from '../../../src/language/syntax/analyzer.ts';
import { lemma } from '../../../src/language/syntax/lemma.ts';

const UPOS: Readonly<Record<string, Upos>> = {
  CC: 'CCONJ',
  DT: 'DET',
  EX: 'PRON',
  IN: 'ADP',
  JJ: 'ADJ',
  MD: 'AUX',
  NN: 'NOUN',
  NNP: 'PROPN',
  NNS: 'NOUN',
  PRP: 'PRON',
  PRP$: 'PRON',
  RB: 'ADV',
  RP: 'ADP',
  TO: 'PART',
  WP: 'PRON',
  '.': 'PUNCT',
  ',': 'PUNCT',
};

/**
 * A tree drawn by hand: words as form/PennTag/head/relation, heads counted from 1, 0 the root. A star before a word marks the predicate
 * that is asked about.
 */
export function drawn(tree: string): { readonly tokens: readonly Token[]; readonly at: number; readonly text: string } {
  let text = '';
  let at = -1;
  const tokens = tree.split(' ').map((word, i): Token => {
    const [marked = '', xpos = '', head = '', deprel = ''] = word.split('/');
    const form = marked.replace('*', '');
    if (form !== marked) at = i;
    const start = text.length;
    text += `${form} `;
    const upos = /^(?:aux|cop)/u.test(deprel)
      ? 'AUX'
      : xpos.startsWith('VB')
        ? 'VERB'
        : deprel === 'mark' && xpos === 'IN'
          ? 'SCONJ'
          : (UPOS[xpos] ?? 'X');
    return { start, end: start + form.length, form, lemma: lemma(form, upos, xpos), upos, xpos, head: Number(head) - 1, deprel };
  });
  return { tokens, at, text };
}
