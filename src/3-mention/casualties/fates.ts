import { childrenOf, type Factuality, phraseHead } from '../../language/index.ts';
import type { FateWord, HarmKind } from '../../model/index.ts';
import { covered, forms, isTakenAs, type Passage } from './passage.ts';
import type { Sentence } from '../sentence.ts';

/** Words of a sentence that say what became of people: "killed", "left dead", "the murder of". */
export interface Fate {
  /** Tokens [from, to) of the words, and the one among them that the others hang on. */
  readonly from: number;
  readonly to: number;
  readonly token: number;
  readonly harm: HarmKind;
  readonly is: FateWord;
  /** What the sentence does with it: whether it happened. */
  readonly told: Factuality;
  /** "was also killed": besides those told before. */
  readonly also: boolean;
}

/** The fates that a sentence tells, left to right. A word may be verb, adjective and noun in the table at once ("wounded"); its tag decides. */
export function fatesOf(g: Passage): readonly Fate[] {
  const { tokens } = g.tree;
  return g.matches.flatMap((m) => {
    const rows = m.rows.flatMap((r) => ('harm' in r ? [r] : []));
    const at = covered(g.sentence, m.span);
    const first = at[0];
    if (rows.length === 0 || first === undefined) return [];
    const token = phraseHead(tokens, m.span);
    // "a prisoner was killed" tells of no capture.
    if (m.rows.some((r) => r.is === 'people') && rows.every((r) => r.is === 'adjective') && !isTakenAs(tokens, token)) return [];
    const forced = at.length > 1;
    const fits = FITS[tokens[token]?.upos ?? ''] ?? [];
    const is = forced ? forcedKind(g, token, first + at.length, rows) : fits.find((kind) => rows.some((r) => r.is === kind));
    if (is === undefined) return [];
    // "three hostages were killed" tells of no hostage-taking.
    if (is === 'count' && m.rows.some((r) => r.is === 'people') && !isTaken(g, token)) return [];
    const told = g.sentence.told(token);
    const also =
      (g.tree.children[token] ?? []).some((c) => /^also$/iu.test(tokens[c]?.form ?? '')) || forms(g, first - 1, first) === 'also';
    return rows.filter((r) => r.is === is).map((r) => ({ from: first, to: first + at.length, token, harm: r.harm, is, told, also }));
  });
}

/** "took three hostages", "the hostages held there": what is done to them here makes them what they are called. */
function isTaken({ tree }: Passage, token: number): boolean {
  const t = tree.tokens[token];
  if (t === undefined) return false;
  const verb = /^(?:obj|nsubj:pass)$/u.test(t.deprel) ? t.head : childrenOf(tree, token, 'acl')[0];
  return verb !== undefined && /^(?:take|hold|seize|grab|keep|have|retain)$/u.test(tree.tokens[verb]?.lemma ?? '');
}

/** Of words that harm an object or befall a subject ("burned to death"): the latter where nobody follows and no passive stands. */
function forcedKind(g: Passage, token: number, to: number, rows: readonly { readonly is: FateWord }[]): FateWord | undefined {
  const both = rows.some((r) => r.is === 'verb') && rows.some((r) => r.is === 'intransitive');
  if (!both) return rows[0]?.is;
  return g.chunks.of(to)?.from === to || isPassive(g, { token, from: token }) ? 'verb' : 'intransitive';
}

/** What a word of each tag can be, likeliest first. */
const FITS: Readonly<Record<string, readonly FateWord[]>> = {
  VERB: ['verb', 'intransitive', 'adjective', 'count'],
  ADJ: ['adjective', 'verb', 'count', 'intransitive'],
  NOUN: ['count', 'adjective', 'verb', 'intransitive'],
  PROPN: ['count', 'verb', 'adjective', 'intransitive'],
  ADV: ['adjective', 'verb', 'intransitive'],
  X: ['verb', 'adjective', 'count', 'intransitive'],
};

/** Whether people are counted by it: it happened, or it is said to have happened to nobody. */
export const counts = ({ told: { status } }: Fate, nobody: boolean): boolean => status === 'happened' || (status === 'negated' && nobody);

/** "feared dead", "presumed killed": nobody says that it is so. */
export const isFeared = ({ text }: Sentence, { told }: Fate): boolean =>
  told.hedges.some((h) => /^(?:fear|presum)/iu.test(text.slice(h.start, h.end)));

const BE = /^(?:was|were|is|are|be|been|being|got|gets|get)$/u;
const BETWEEN =
  /ly$|^(?:also|later|then|all|both|either|has|have|had|and|or|not|never|at|least|already|still|since|soon|once|just|shot|found|killed|wounded|injured|beaten|kidnapped|tortured|arrested|captured|stabbed|hurt|dead)$/u;

/** Whether a verb's subject suffers: "were killed", "the men killed in it", "six wounded". */
export function isPassive(g: Passage, { token, from }: Pick<Fate, 'token' | 'from'>): boolean {
  const t = g.tree.tokens[token];
  if ((g.tree.children[token] ?? []).some((c) => /^(?:aux|nsubj|csubj):pass$/u.test(g.tree.tokens[c]?.deprel ?? ''))) return true;
  const object = (g.tree.children[token] ?? []).some((c) => g.tree.tokens[c]?.deprel === 'obj');
  if (t?.deprel === 'acl' && t.xpos === 'VBN') return !object;
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const word = forms(g, i, i + 1);
    if (BE.test(word)) return t?.xpos !== 'VBG' || word === 'being';
    if (!BETWEEN.test(word)) return false;
  }
  return false;
}
