import { featureOf, joined, type Token, type Tree } from '../../language/index.ts';
import type { ActorId, Mention, Span, TriggerMention, Vocabulary } from '../../model/index.ts';

/** A trigger as features see it, and the token it stands at. */
export interface Deed {
  readonly at: number;
  readonly trigger: TriggerMention;
  readonly word: number;
  readonly type: number;
  readonly harm: number;
}

/** One sentence as the role model sees it: each token by numbers that know no person and no place by name. */
export interface Ground {
  readonly index: number;
  readonly text: string;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  /** The base form; of a name only its group, its kind in the registry, or that it is a place or a time. */
  readonly word: Int32Array;
  /** The group of words that are used alike: coarse (eight bits) and fine (twelve). */
  readonly group: Int32Array;
  readonly fine: Int32Array;
  readonly deeds: readonly Deed[];
  /** The trigger at a token. */
  readonly deedAt: readonly (TriggerMention | null)[];
}

const NO_GROUP = 7;
const NUMBER = 99;
const PLACE = 55;
const TIME = 56;

export function groundOf(
  { index, text }: { readonly index: number; readonly text: string },
  tree: Tree,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
  groupOf: (word: string) => number,
): Ground {
  const { tokens } = tree;
  const word = new Int32Array(tokens.length);
  const group = new Int32Array(tokens.length);
  const fine = new Int32Array(tokens.length);
  tokens.forEach((t, i) => {
    const path = groupOf(t.form.toLowerCase());
    group[i] = path === 0 ? NO_GROUP : (path - 1) >> 4;
    fine[i] = path === 0 ? NO_GROUP : path;
    word[i] = t.upos === 'PROPN' ? joined(77, path) : t.upos === 'NUM' ? NUMBER : featureOf(t.lemma.toLowerCase());
  });
  const deedAt: (TriggerMention | null)[] = tokens.map(() => null);
  const deeds: Deed[] = [];
  for (const m of mentions) {
    const code =
      m.kind === 'actor' && m.actor !== null ? kindOf(m.actor, vocabulary) : m.kind === 'place' ? PLACE : m.kind === 'time' ? TIME : null;
    if (code === null) continue;
    for (const i of within(tokens, m.span)) if (tokens[i]?.upos === 'PROPN') word[i] = group[i] = fine[i] = code;
  }
  for (const m of mentions) {
    if (m.kind !== 'trigger') continue;
    const here = within(tokens, m.span);
    for (const i of here) deedAt[i] = m;
    const at = m.form === 'noun' ? here.at(-1) : here[0];
    if (at !== undefined)
      deeds.push({ at, trigger: m, word: word[at] as number, type: featureOf(m.eventType), harm: featureOf(m.harm ?? '') });
  }
  return { index, text, tree, mentions, word, group, fine, deeds, deedAt };
}

const kindOf = (actor: ActorId, vocabulary: Vocabulary): number => featureOf(`#${vocabulary.actors.get(actor)?.kind ?? ''}`);

/** The tokens inside a span; tokens stand in order, so the first is found by halving. */
function within(tokens: readonly Token[], { start, end }: Span): readonly number[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid] as Token).start < start) low = mid + 1;
    else high = mid;
  }
  const found: number[] = [];
  for (let i = low; i < tokens.length && (tokens[i] as Token).end <= end; i++) found.push(i);
  return found;
}
