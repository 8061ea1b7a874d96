import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { sentences, tokens } from '../src/language/index.ts';
import type { Analyzer } from '../src/language/syntax/analyzer.ts';

/** Something that reads a text of several sentences, and what it gives for them. */
export interface Reader {
  readonly name: string;
  readonly gives: string;
  /** Returns how many sentences it found, so that nothing of the work can be left out. */
  readonly read: (text: string) => number;
}

/** Ours, first the whole of it; then what the libraries do that comes nearest. None of them parses. */
export function readers(analyzer: Analyzer): readonly Reader[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const winkWhole = winkNLP(model);
  return [
    {
      name: 'Daftar',
      gives: 'sentences, tokens, tags, lemmas, parse',
      read: (text) => {
        const found = sentences(text, { start: 0, end: text.length });
        let roots = 0;
        for (const s of found) roots += analyzer.analyse(text, tokens(text, s)).filter((t) => t.head < 0).length;
        return Math.min(roots, found.length);
      },
    },
    {
      name: 'Daftar, tokens only',
      gives: 'sentences, tokens',
      read: (text) => {
        const found = sentences(text, { start: 0, end: text.length });
        let count = 0;
        for (const s of found) count += tokens(text, s).length;
        return count > 0 ? found.length : 0;
      },
    },
    {
      name: 'wink-nlp 2.4.0',
      gives: 'sentences, tokens, tags',
      read: (text) => {
        const document = wink.readDoc(text);
        // oxlint-disable-next-line typescript/unbound-method -- wink-nlp takes its.pos as a name, it is never called on its own
        const tags = document.tokens().out(wink.its.pos);
        return tags.length > 0 ? document.sentences().length() : 0;
      },
    },
    {
      name: 'wink-nlp 2.4.0, all of it',
      gives: 'sentences, tokens, tags, lemmas, entities, negation, sentiment',
      read: (text) => {
        const document = winkWhole.readDoc(text);
        // oxlint-disable-next-line typescript/unbound-method -- as above
        const tags = document.tokens().out(winkWhole.its.pos).length + document.entities().out().length;
        return tags > 0 ? document.sentences().length() : 0;
      },
    },
    {
      name: 'compromise 14.17.0',
      gives: 'sentences, tokens, tags',
      read: (text) => {
        const found: unknown = compromise(text).json();
        return Array.isArray(found) ? found.length : 0;
      },
    },
  ];
}
