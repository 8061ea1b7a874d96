import { daysBetween, featureOf, joined, type Token } from '../../language/index.ts';
import type { Mention } from '../../model/index.ts';
import type { Deed, Ground } from '../roles/ground.ts';

/** The deeds of an article, with what is asked of it when one of them is judged. */
export interface Story {
  /** By the sentence's number in the article; nothing where no deed is told. */
  readonly grounds: readonly (Ground | undefined)[];
  /** The last day on which it may have been published. */
  readonly published: string | null;
  /** How much it is about violence, 0 to 7. */
  readonly relevance: number;
}

/** A deed of a story, and those told before it. */
export interface ToldDeed {
  readonly deed: Deed;
  readonly ground: Ground;
  readonly before: readonly Deed[];
  /** Deeds of the whole story. */
  readonly among: number;
}

/** The deeds of a story in the order of the text. */
export function deedsOf(grounds: readonly (Ground | undefined)[]): readonly ToldDeed[] {
  const all = grounds.flatMap((ground) =>
    ground === undefined ? [] : [...ground.deeds].sort((a, b) => a.at - b.at).map((deed) => ({ deed, ground })),
  );
  const before: Deed[] = [];
  return all.map(({ deed, ground }) => {
    const told = { deed, ground, before: before.slice(), among: all.length };
    before.push(deed);
    return told;
  });
}

type Put = (template: number, a: number, b?: number) => void;

/**
 * Features of a deed's word where it stands: its own grammar, what it hangs on, who and what is tied to it, what its sentence counts, dates,
 * places and quotes, and where in the story it is told. No name is among them.
 */
export function toldFeatures({ deed, ground: g, before, among }: ToldDeed, story: Story): readonly number[] {
  const out: number[] = [];
  const put: Put = (template, a, b = 0) => out.push(joined(joined(template + 500, a), b));
  const F = featureOf(deed.trigger.form);
  own(deed, g, F, put);
  governors(deed, g, F, put);
  around(deed, g, F, put);
  ties(deed, g, F, put);
  scene(deed, g, F, story, put);
  place(deed, g, F, before, among, story, put);
  return out;
}

function own({ at, trigger, word, type, harm }: Deed, g: Ground, F: number, put: Put): void {
  const { tokens, children } = g.tree;
  const token = tokens[at] as Token;
  put(1, word);
  put(2, word, F);
  put(3, type, F);
  put(4, harm, F);
  put(5, g.fine[at] as number);
  put(6, featureOf(trigger.under ?? ''), F);
  put(7, featureOf(trigger.under ?? ''), word);
  put(8, featureOf(token.xpos), type);
  put(9, featureOf(token.xpos), trigger.weight);
  put(10, featureOf(trigger.modality), F);
  let opened = false;
  for (const c of children[at] ?? []) {
    const { deprel, form } = tokens[c] as Token;
    if (deprel === 'det' || deprel === 'nmod:poss' || deprel === 'nummod') {
      opened = true;
      put(11, featureOf(deprel), g.word[c]);
      put(12, word, deprel === 'nmod:poss' ? 1 : g.word[c]);
    } else if (deprel.startsWith('aux') || deprel === 'mark' || deprel === 'cop') {
      put(13, featureOf(deprel), featureOf(form.toLowerCase()));
    } else if (deprel === 'amod' || deprel === 'advmod' || deprel === 'compound') put(14, g.word[c] as number, F);
  }
  if (!opened) put(15, F, featureOf(token.xpos));
}

const STEPS = 3;

/** What the deed hangs on, up to three steps up. */
function governors({ at, type }: Deed, g: Ground, F: number, put: Put): void {
  const { tokens, children } = g.tree;
  let here = at;
  let path = 0;
  for (let depth = 0; depth < STEPS; depth++) {
    const token = tokens[here] as Token;
    const preposition = (children[here] ?? []).find((c) => c < here && tokens[c]?.deprel === 'case');
    path = joined(path, joined(featureOf(token.deprel), preposition === undefined ? 0 : (g.word[preposition] as number)));
    put(20 + depth, path, F);
    if (token.head < 0) break;
    here = token.head;
    put(24 + depth, path, g.word[here]);
    put(28 + depth, path, g.group[here]);
    put(32 + depth, g.word[here] as number, F);
    const deed = g.deedAt[here] ?? null;
    if (deed !== null) put(36 + depth, featureOf(deed.eventType), type);
  }
  const root = tokens.findIndex((t) => t.head < 0);
  if (root >= 0) {
    put(40, g.word[root] as number);
    put(41, featureOf((tokens[root] as Token).xpos), root === at ? 1 : 0);
  }
}

const PERSONS = new Set('i me my we us our you your'.split(' '));

/** The words beside it, and all of its sentence. */
function around({ at }: Deed, g: Ground, F: number, put: Put): void {
  const { tokens } = g.tree;
  for (let k = 1; k <= 3; k++) {
    put(50 + k, at - k < 0 ? k : (g.word[at - k] as number), F);
    put(55 + k, at + k >= tokens.length ? k : (g.word[at + k] as number), F);
    put(60 + k, at - k < 0 ? k : (g.group[at - k] as number), F);
    put(65 + k, at + k >= tokens.length ? k : (g.group[at + k] as number), F);
  }
  tokens.forEach((t, i) => {
    if (t.upos === 'VERB' || t.upos === 'AUX') {
      put(70, g.word[i] as number);
      put(71, featureOf(t.xpos));
      put(72, g.fine[i] as number);
    } else if (t.upos === 'NOUN' || t.upos === 'ADJ' || t.upos === 'ADV' || t.upos === 'SCONJ') {
      put(73, g.word[i] as number);
      put(74, g.fine[i] as number);
    } else if (t.upos === 'PRON' && PERSONS.has(t.form.toLowerCase())) put(75, 1);
    else if (t.upos === 'PUNCT' && /^[?!"“”;:]/u.test(t.form)) put(76, featureOf(t.form));
  });
  put(77, Math.min(12, tokens.length >> 3));
}

/** Who and what grammar ties to it, and whether these are taken as known. */
function ties({ trigger, type, word }: Deed, g: Ground, F: number, put: Put): void {
  const { tokens, children } = g.tree;
  const functions = new Set<string>();
  for (const a of trigger.arguments) {
    const tie = joined(featureOf(a.function), featureOf(a.preposition ?? ''));
    functions.add(a.function);
    put(80, tie, F);
    put(81, tie, word);
    const h = tokens.findIndex((t) => t.start === a.head.start);
    if (h < 0) continue;
    put(82, tie, g.group[h]);
    put(83, tie, g.fine[h]);
    const head = tokens[h] as Token;
    put(84, tie, featureOf(head.xpos));
    const opening = (children[h] ?? []).find((c) => /^(?:det|nummod|nmod:poss)$/u.test((tokens[c] as Token).deprel));
    put(
      85,
      tie,
      opening === undefined ? featureOf(head.xpos) : joined(featureOf((tokens[opening] as Token).deprel), g.word[opening] as number),
    );
  }
  put(86, featureOf([...functions].sort().join(' ')), F);
  put(87, featureOf([...functions].sort().join(' ')), type);
  for (const l of trigger.links) put(88, featureOf(l.relation), F);
}

const age = (days: number): number =>
  days < 0 ? 9 : days <= 2 ? days : days <= 7 ? 3 : days <= 14 ? 4 : days <= 60 ? 5 : days <= 400 ? 6 : 7;

/** What else its sentence names: casualties, days, places, voices. */
function scene({ trigger }: Deed, g: Ground, F: number, { published, relevance }: Story, put: Put): void {
  const kinds = new Map<Mention['kind'], number>();
  for (const m of g.mentions) {
    kinds.set(m.kind, (kinds.get(m.kind) ?? 0) + 1);
    if (m.kind === 'casualty') {
      put(100, featureOf(m.harm), F);
      put(101, featureOf(m.sum ?? ''), m.count.best === null ? 9 : Math.min(8, m.count.best));
      put(102, m.definite ? 1 : 0, joined(m.named ? 1 : 0, m.subset ? 1 : 0));
      put(103, featureOf(m.harm), relevance);
    } else if (m.kind === 'time') {
      const tied = m.dates.some((d) => d.start === trigger.span.start);
      const what = joined(featureOf(m.bound), joined(featureOf(m.range.precision), joined(tied ? 1 : 0, m.speech ? 1 : 0)));
      put(104, what, F);
      if (published !== null && m.range.last !== null) put(105, what, age(daysBetween(m.range.last, published)));
    } else if (m.kind === 'place') {
      put(106, featureOf(m.precision), featureOf(m.relation));
      put(107, featureOf(m.preposition ?? ''), F);
    } else if (m.kind === 'speaker') {
      const over = m.scope.some((s) => s.start <= trigger.span.start && trigger.span.end <= s.end);
      put(108, featureOf(m.stance), over ? 1 : 0);
    } else if (m.kind === 'trigger' && m.span.start !== trigger.span.start) put(109, featureOf(m.eventType), featureOf(trigger.eventType));
  }
  for (const kind of ['casualty', 'time', 'place', 'speaker', 'actor', 'weapon', 'trigger', 'pattern', 'total', 'forecast', 'tie'] as const)
    put(110, featureOf(kind), joined(F, Math.min(3, kinds.get(kind) ?? 0)));
}

/** Counts in steps that widen. */
const step = (n: number): number => (n <= 4 ? n : n <= 7 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : 8);

/** Where in the story it is told, and what was told before. */
function place(deed: Deed, g: Ground, F: number, before: readonly Deed[], among: number, { grounds, relevance }: Story, put: Put): void {
  const { type, word } = deed;
  const alike = before.filter((d) => d.type === type).length;
  const repeated = before.filter((d) => d.word === word).length;
  put(120, step(g.index), F);
  put(121, step(grounds.length));
  put(122, Math.floor((4 * g.index) / Math.max(1, grounds.length)), F);
  put(123, step(among));
  put(124, step(before.length), F);
  put(125, step(alike), type);
  put(126, Math.min(3, repeated), F);
  put(127, relevance, F);
  put(128, relevance, type);
  put(129, relevance, word);
  put(130, relevance, step(g.index));
  for (const [template, near] of [
    [131, grounds[g.index - 1]],
    [132, grounds[g.index + 1]],
  ] as const) {
    if (near === undefined) put(template, 0);
    for (const d of near?.deeds ?? []) put(template, d.type, type);
    if (near?.mentions.some((m) => m.kind === 'casualty') === true) put(template + 2, 1, F);
  }
}
