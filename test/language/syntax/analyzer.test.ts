import { describe, expect, it } from 'vitest';
import { openAnalyzer } from '../../../src/edge/files/model-files.ts';
import { inCapitals, type Token, tokens } from '../../../src/language/index.ts';

const analyzer = openAnalyzer();
const analyse = (text: string): readonly Token[] => analyzer.analyse(text, tokens(text, { start: 0, end: text.length }));
/** "killed -nsubj:pass> soldiers": each arc that is asked for, by its words. */
const arcs = (text: string): readonly string[] => {
  const all = analyse(text);
  return all.map((t) => `${all[t.head]?.form ?? 'ROOT'} -${t.deprel}> ${t.form}`);
};

describe('who did what to whom', () => {
  it.each([
    ['Gunmen killed three soldiers near the bridge.', ['killed -nsubj> Gunmen', 'killed -obj> soldiers', 'soldiers -nummod> three']],
    ['Two farmers were wounded by a mine.', ['wounded -nsubj:pass> farmers', 'wounded -aux:pass> were', 'wounded -obl:agent> mine']],
    ['The ministry said that the road was closed.', ['said -nsubj> ministry', 'said -ccomp> closed']],
    ['The army denied the report on Monday.', ['denied -nsubj> army', 'denied -obj> report', 'denied -obl> Monday']],
    // a past form before a plural, which is no adjective of it
    [
      'The army shelled rebel positions and destroyed two vehicles.',
      ['shelled -nsubj> army', 'shelled -obj> positions', 'shelled -conj> destroyed'],
    ],
    ['The men did not return.', ['return -advmod> not', 'return -nsubj> men']],
    ['The officer, who had left the town, was arrested.', ['officer -acl:relcl> left', 'arrested -nsubj:pass> officer']],
  ])('%s', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('words', () => {
  it('have tags and lemmas', () => {
    expect(analyse('The children were taken home.').map((t) => [t.form, t.upos, t.xpos, t.lemma])).toEqual([
      ['The', 'DET', 'DT', 'the'],
      ['children', 'NOUN', 'NNS', 'child'],
      ['were', 'AUX', 'VBD', 'be'],
      ['taken', 'VERB', 'VBN', 'take'],
      ['home', 'ADV', 'RB', 'home'],
      ['.', 'PUNCT', '.', '.'],
    ]);
  });

  it('are read in capitals too, as in small letters', () => {
    const text = 'GUNMEN KILLED THREE SOLDIERS NEAR THE BRIDGE ON MONDAY, OFFICIALS SAID.';
    expect(inCapitals(text)).toBe(true);
    expect(arcs(text)).toEqual(expect.arrayContaining(['KILLED -nsubj> GUNMEN', 'KILLED -obj> SOLDIERS', 'SAID -nsubj> OFFICIALS']));
    expect(analyse(text).map((t) => t.lemma)).toEqual(expect.arrayContaining(['kill', 'soldier', 'say']));
  });

  it('of a headline are not all names', () => {
    const found = analyse('Rescue Workers Find Seven Miners Alive After Storm');
    expect(found.find((t) => t.form === 'Find')?.upos).toBe('VERB');
    expect(found.find((t) => t.form === 'Miners')?.upos).toBe('NOUN');
  });
});

describe('any sentence', () => {
  it('is a tree: one root, no circles, one token a span', () => {
    for (const text of ['', '.', '"', 'a', 'No. No! No?', '( ( (', '1 2 3 4', 'said said said said', 'ه ذ ا', '😀 😀']) {
      const found = analyse(text);
      expect(found.filter((t) => t.head < 0)).toHaveLength(found.length === 0 ? 0 : 1);
      for (let i = 0; i < found.length; i++) {
        let at = i;
        let steps = 0;
        while (at >= 0 && steps++ <= found.length) at = found[at]?.head ?? -1;
        expect(at).toBe(-1);
      }
    }
  });

  it('of more words than anyone writes is read in pieces, each with its root', () => {
    const text = 'word '.repeat(2_500);
    const found = analyse(text);
    expect(found).toHaveLength(2_500);
    expect(found.filter((t) => t.head < 0)).toHaveLength(3);
    expect(found.every((t, i) => t.head !== i && t.head < found.length)).toBe(true);
  });

  it('is read the same whatever was read before it', () => {
    const text = 'Police found the bodies of two drivers near Tikrit.';
    const first = analyse(text);
    analyse('Another sentence, in between, of other words.');
    analyse('AND ONE OF ANOTHER CASE, TO BE READ BY THE OTHER TAGGER.');
    expect(analyse(text)).toEqual(first);
  });

  it('takes no word for a verb that is known to name something', () => {
    const text = 'Human Rights Watch said gunmen ambushed a patrol.';
    const cut = tokens(text, { start: 0, end: text.length });
    const read = analyzer.analyse(text, cut, new Set([0, 1, 2, 4]));
    expect(read.map((t) => t.upos === 'VERB')).toEqual([false, false, false, true, false, true, false, false, false]);
    expect(read[5]?.form).toBe('ambushed');
  });
});
