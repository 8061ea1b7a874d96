import type { Chunk } from './chunks.ts';
import { type Fate, isPassive } from './fates.ts';
import { form, isTakenAs, type Passage } from './passage.ts';
import { toldParts } from './told-parts.ts';
import { groupAt, type Group, isTime, possessed } from './groups.ts';
import { listAt } from './lists.ts';

/** The groups of people that a fate befell, as the grammar ties them to it. */
export function sufferers(g: Passage, fate: Fate, fates: readonly Fate[]): readonly Group[] {
  // "two of the injured died": the injured are who died, not what befell somebody.
  const isOwn = ({ from, to }: Group): boolean => fate.is === 'verb' && fate.token >= from && fate.token < to;
  const accepts = (group: Group): boolean => fits(fate, group) && !isOwn(group);
  const taken = (chunk: Chunk): boolean => belongsToOther(g, chunk, fate, fates);
  const list = (chunk: Chunk | null): readonly Group[] => (chunk === null ? [] : listAt(g, chunk, accepts, taken));
  const before = (chunks: readonly (Chunk | null)[]): readonly Group[] => {
    for (const chunk of chunks) {
      const found = chunk === null ? [] : list(firstOf(g, chunk, accepts, fate, fates));
      if (found.length > 0) return found;
    }
    return [];
  };
  const put = putAt(g, fate);
  if (put !== null) return [put];
  const parts = toldParts(g, fate, list, (chunk) => before([chunk]));
  if (parts.length > 0) return parts;
  switch (fate.is) {
    case 'verb': {
      if ((!isPassive(g, fate) && !isElided(g, fate)) || isMisread(g, fate, fates) || lendsObject(g, fate, fates)) {
        const object = objectOf(g, fate, fates);
        const found = list(object);
        if (found.length > 0 || object !== null || !mayBePassive(g, fate)) return found;
      }
      const found = before(subjects(g, fate));
      return found.length === 0 ? [] : [...found, ...alongWith(g, fate, list)];
    }
    case 'intransitive': {
      const found = before(subjects(g, fate));
      return found.length === 0 ? [] : [...found, ...alongWith(g, fate, list)];
    }
    case 'adjective':
      return ofAdjective(g, fate, before);
    default:
      return ofNoun(g, fate, list);
  }
}

/** "put the dead at 15 and the wounded at more than 20": whatever the tree makes of it. */
function putAt(g: Passage, fate: Fate): Group | null {
  if (form(g, fate.from - 1) !== 'the' || form(g, fate.to) !== 'at') return null;
  for (let at = fate.to + 1; at < fate.to + 4; at++) {
    const chunk = g.chunks.of(at);
    const n = chunk === null ? null : g.chunks.number(chunk);
    if (chunk !== null && n !== null) return bare(g, chunk.from, chunk.to, n.value, 'number');
  }
  return null;
}

/** "The militants killed on Friday two members": no headline, though the tree reads one, for a number of people follows. */
function isMisread(g: Passage, fate: Fate, fates: readonly Fate[]): boolean {
  const t = g.tree.tokens[fate.token];
  if (t?.deprel !== 'acl' || t.head !== g.tree.root) return false;
  const object = objectOf(g, fate, fates);
  return object !== null && g.chunks.number(object) !== null && groupAt(g, object) !== null;
}

/** "two were killed and six others wounded": a number right before a participle. */
function isElided(g: Passage, fate: Fate): boolean {
  const beside = g.chunks.of(fate.from - 1);
  return beside !== null && g.chunks.number(beside) !== null && g.tree.tokens[fate.token]?.xpos === 'VBN';
}

/** "Mayor killed in Taji", "two dead, six wounded": a participle that a headline, or a second clause, leaves without its auxiliary. */
function mayBePassive(g: Passage, fate: Fate): boolean {
  const beside = g.chunks.of(fate.from - 1);
  const t = g.tree.tokens[fate.token];
  const above = t?.deprel === 'conj' ? t.head : -1;
  const over = g.tree.tokens[above]?.deprel === 'xcomp' ? (g.tree.tokens[above]?.head ?? -1) : above;
  return (
    t?.xpos === 'VBN' || (beside !== null && g.chunks.number(beside) !== null) || (over >= 0 && isPassive(g, { token: over, from: over }))
  );
}

/** Only people are taken prisoner or missed by name; of what is killed, an unknown noun is taken to be of people. */
const fits = (fate: Fate, group: Group): boolean => group.sure || /^(?:killed|wounded|abducted)$/u.test(fate.harm);

/** "six wounded" behind "two killed and": a phrase that another fate, or another verb, speaks of. */
function belongsToOther(g: Passage, chunk: Chunk, fate: Fate, fates: readonly Fate[]): boolean {
  if (fates.some((f) => f.from === chunk.to && f.token !== fate.token && f.harm !== fate.harm && f.is !== 'count')) return true;
  for (let i = chunk.from; i < chunk.to; i++) {
    const t = g.tree.tokens[i];
    if (t === undefined || !t.deprel.startsWith('nsubj') || t.head < chunk.to || t.head === fate.token) continue;
    // The verb behind has a subject of its own before the list began.
    // "ten of them children, police said": the verb follows its subject.
    if (t.head === chunk.to && /^VB[DZP]$/u.test(g.tree.tokens[t.head]?.xpos ?? '')) return true;
    const elder = (g.tree.children[t.head] ?? []).some((c) => c < chunk.from && (g.tree.tokens[c]?.deprel ?? '').startsWith('nsubj'));
    if (!elder && !sharesFate(g, t.head, fate)) return true;
  }
  return false;
}

const sharesFate = (g: Passage, verb: number, fate: Fate): boolean => g.tree.tokens[fate.token]?.head === verb && fate.from < verb;

/** The verb that "and" or "or" joins to a fate right behind it. */
const joinedTo = (g: Passage, fate: Fate, fates: readonly Fate[]): Fate | undefined =>
  /^(?:and|or)$/u.test(form(g, fate.to)) ? fates.find((f) => f.from === fate.to + 1 && f.is === 'verb') : undefined;

/** "a landmine killed or wounded 26 civilians": the number behind the two is their object, though the tree reads a participle. */
function lendsObject(g: Passage, fate: Fate, fates: readonly Fate[]): boolean {
  const other = joinedTo(g, fate, fates);
  const chunk = other === undefined ? null : g.chunks.of(other.to);
  const plain = !(g.tree.children[fate.token] ?? []).some((c) => g.tree.tokens[c]?.deprel === 'aux:pass');
  return other !== undefined && chunk?.from === other.to && plain && g.chunks.number(chunk) !== null && groupAt(g, chunk) !== null;
}

/** What an active verb kills: the phrase right behind it, a day or a place passed over; else its object wherever that stands. */
function objectOf(g: Passage, fate: Fate, fates: readonly Fate[]): Chunk | null {
  // "killed or wounded 30": the two verbs have one object.
  let at = joinedTo(g, fate, fates)?.to ?? fate.to;
  for (let n = 0; n < 4; n++) {
    const between = n === 0 ? /^["“”'‘’[]$|ly$/u : /^["“”'‘’[,]$|ly$/u;
    while (between.test(form(g, at))) at++;
    const next = g.chunks.of(at);
    if (next?.from === at) {
      const meant = possessed(g, next);
      if (groupAt(g, meant) !== null) return meant;
    }
    const passed = next?.from === at && isTime(g, next) ? next.to : behindPreposition(g, at);
    if (passed === null) break;
    at = passed;
  }
  const object = (g.tree.children[fate.token] ?? []).find(
    (c) => c >= fate.to && /^(?:obj|iobj|obl:unmarked)$/u.test(g.tree.tokens[c]?.deprel ?? ''),
  );
  const chunk = g.chunks.of(object ?? fate.to);
  // "six injured Monday" has no object.
  return chunk === null || isTime(g, chunk) ? null : chunk;
}

/** Behind "in Example town", "on Friday", "by the gate": where a phrase of place or time ends that begins at `at`; null where none does. */
function behindPreposition(g: Passage, at: number): number | null {
  if (!/^(?:in|on|at|during|near|inside|outside|within)$/u.test(form(g, at))) return null;
  const chunk = g.chunks.of(at + 1);
  return chunk?.from === at + 1 ? chunk.to : null;
}

/** Who may be the sufferer before a verb, likeliest first: by the tree, then by place. */
function subjects(g: Passage, fate: Fate): readonly (Chunk | null)[] {
  const close = nearest(g, fate.from);
  return [subjectOf(g, fate, 0), close, close === null ? null : ownerOf(g, close)];
}

/** "an officer with the ministry": the noun that a phrase behind a preposition belongs to. */
function ownerOf(g: Passage, chunk: Chunk): Chunk | null {
  let at = chunk;
  for (let n = 0; n < 4; n++) {
    const before = /^(?:of|from|with|in|at|for)$/u.test(form(g, at.from - 1)) ? g.chunks.of(at.from - 2) : null;
    if (before === null) break;
    at = before;
  }
  return at === chunk ? null : at;
}

/** Whom a passive, an intransitive verb or an adjective speaks of. */
function subjectOf(g: Passage, { token, from }: Pick<Fate, 'token' | 'from'>, depth: number): Chunk | null {
  const t = g.tree.tokens[token];
  if (t === undefined || depth > 4) return null;
  const beside = g.chunks.of(from - 1);
  if (beside !== null && t.deprel !== 'amod') return beside;
  // "the senator, murdered by …"
  let comma = from - 1;
  while (/^["“]$/u.test(form(g, comma))) comma--;
  if (t.xpos === 'VBN' && form(g, comma) === ',' && depth === 0) {
    const set = g.chunks.of(comma - 1);
    if (set !== null && groupAt(g, set) !== null) return set;
  }
  const own = (g.tree.children[token] ?? []).findLast((c) => (g.tree.tokens[c]?.deprel ?? '').startsWith('nsubj') && c < from);
  if (own !== undefined) {
    if (!/^(?:who|that|which)$/u.test(form(g, own))) return g.chunks.of(own) ?? nearest(g, from);
    return antecedent(g, token, own);
  }
  const relative = relativeBefore(g, from);
  if (relative !== null) return antecedent(g, token, relative);
  const nearby = nearest(g, from);
  if (nearby !== null) return nearby;
  if (t.deprel.startsWith('acl') && t.head >= 0 && t.head < from) return g.chunks.of(t.head);
  if (/^(?:conj|xcomp|advcl|parataxis|ccomp)/u.test(t.deprel) && t.head >= 0 && t.head < from)
    return subjectOf(g, { token: t.head, from: t.head }, depth + 1);
  return null;
}

const AUXILIARY = /^(?:was|were|is|are|be|been|being|got|has|have|had|did|to|not|never|also|later|then|all|both|either|each|"|”|’|')$|ly$/u;

/** The phrase right before a verb's auxiliaries and adverbs. */
function nearest(g: Passage, from: number): Chunk | null {
  let at = from - 1;
  while (at >= 0 && at > from - 8 && g.chunks.of(at) === null && AUXILIARY.test(form(g, at))) at--;
  // "no one else was": but of "anyone else" a wish may speak.
  if (form(g, at) === 'else' && /^(?:one|nobody)$/u.test(form(g, at - 1))) at--;
  // "two girls aged six and nine were", ", aged six and nine, were"
  if (g.isAge(at) || (form(g, at) === ',' && g.isAge(at - 1))) {
    at--;
    while (g.isAge(at)) at--;
    if (form(g, at) === ',') at--;
  }
  // "Ana Example, 45, was": a bracket of commas between.
  if (form(g, at) === ',' && at < from - 1) {
    const inner = g.chunks.of(at - 1);
    const age = inner !== null && inner.to - inner.from === 1 && /^\d+$/u.test(form(g, inner.from)) ? inner.from - 1 : null;
    if (age !== null && form(g, age) === ',') at = age - 1;
    // "five people, including a policeman, were"
    else {
      let open = at - 1;
      while (open > at - 16 && open > 0 && !/^(?:including|among)$/u.test(form(g, open))) open--;
      if (/^(?:including|among)$/u.test(form(g, open)) && form(g, open - 1) === ',') at = open - 2;
    }
  }
  return g.chunks.of(at);
}

function relativeBefore(g: Passage, from: number): number | null {
  let at = from - 1;
  while (at >= 0 && at > from - 8 && AUXILIARY.test(form(g, at))) at--;
  return /^who$/u.test(form(g, at)) ? at : null;
}

/** What "who" stands for: the noun its clause hangs on, else the phrase before it. */
function antecedent(g: Passage, verb: number, who: number): Chunk | null {
  const t = g.tree.tokens[verb];
  const above = t !== undefined && t.deprel.startsWith('acl') && t.head >= 0 && t.head < who ? g.chunks.of(t.head) : null;
  return above ?? g.chunks.of(form(g, who - 1) === ',' ? who - 2 : who - 1);
}

/** Where the list begins that ends in a phrase: "the brigadier, his driver | and six guards". */
function firstOf(g: Passage, chunk: Chunk, accepts: (group: Group) => boolean, fate: Fate, fates: readonly Fate[]): Chunk {
  // "21 dead and 58 wounded": the 21 came to another harm.
  const apart = ({ to }: Chunk): boolean =>
    fates.some((f) => f.from === to && f.harm !== fate.harm && f.is !== 'count' && fate.from > f.to);
  let first = chunk;
  const climb = conjunctHead(g, first);
  if (climb !== null && !apart(climb)) first = climb;
  for (let n = 0; n < 40; n++) {
    const before = listedBefore(g, first);
    const group = before === null ? null : groupAt(g, before);
    if (before === null || group === null || !accepts(group) || !group.sure || apart(before) || governedElsewhere(g, before, fate)) break;
    first = conjunctHead(g, before) ?? before;
  }
  return first;
}

/** The first conjunct, where the tree says that the phrase is a further one. */
function conjunctHead(g: Passage, chunk: Chunk): Chunk | null {
  let at = chunk;
  for (let n = 0; n < 8; n++) {
    const t = top(g, at);
    const above = t !== undefined && t.deprel === 'conj' && t.head >= 0 && t.head < at.from ? g.chunks.of(t.head) : null;
    if (above === null) break;
    at = above;
  }
  return at === chunk || groupAt(g, at) === null ? null : at;
}

function top(g: Passage, chunk: Chunk) {
  for (let i = chunk.to - 1; i >= chunk.from; i--) {
    const t = g.tree.tokens[i];
    if (t !== undefined && (t.head < chunk.from || t.head >= chunk.to)) return t;
  }
  return undefined;
}

/** The member of a list that stands before a phrase: what ends right before its "and" or comma, or what that is of. */
function listedBefore(g: Passage, chunk: Chunk): Chunk | null {
  let at = chunk.from - 1;
  const and =
    /^(?:and|&)$/u.test(form(g, at)) ||
    /^(?:as well as|along with|together with)$/u.test([form(g, at - 2), form(g, at - 1), form(g, at)].join(' ').trim());
  if (form(g, at) === 'as') at -= 3;
  else if (form(g, at) === 'with') at -= 2;
  else if (/^(?:and|&)$/u.test(form(g, at))) at--;
  if (form(g, at) === ',') at--;
  else if (!and) return null;
  while (g.isAge(at)) at--;
  let before = g.chunks.of(at);
  // An age, a bracket: "Ana Example, 45, and".
  if (before !== null && before.to - before.from === 1 && /^\d+$/u.test(form(g, before.from)) && form(g, before.from - 1) === ',')
    before = g.chunks.of(before.from - 2);
  for (let n = 0; n < 4 && before !== null && /^(?:of|from|for)$/u.test(form(g, before.from - 1)); n++) {
    const owner = g.chunks.of(before.from - 2);
    if (owner === null) break;
    before = owner;
  }
  // "On that occasion, 14 fishermen", "as a result of it, four".
  return before !== null && !and && g.tree.tokens[before.from - 1]?.upos === 'ADP' ? null : before;
}

/** Whether a phrase before is the object of another verb, or the subject of one that has nothing to do with the fate. */
function governedElsewhere(g: Passage, chunk: Chunk, fate: Fate): boolean {
  const t = top(g, chunk);
  if (t === undefined || t.head < 0) return false;
  const relation = t.deprel.split(':', 1)[0] ?? '';
  if (relation === 'obj' || relation === 'iobj' || relation === 'obl') return t.head !== fate.token;
  return relation === 'nsubj' && t.head < fate.from && t.head !== fate.token && /^(?:VERB|AUX)$/u.test(g.tree.tokens[t.head]?.upos ?? '');
}

/** "left ten people dead", "20 wounded", "a man was found dead", "25 dead citizens". */
function ofAdjective(g: Passage, fate: Fate, before: (chunks: readonly (Chunk | null)[]) => readonly Group[]): readonly Group[] {
  const own = g.chunks.of(fate.token);
  if (own !== null && !isTakenAs(g.tree.tokens, fate.token)) {
    const group = groupAt(g, own);
    return group !== null && (group.by === 'number' || group.by === 'none' || (group.by === 'one' && !group.definite)) ? [group] : [];
  }
  const t = g.tree.tokens[fate.token];
  if (t?.deprel === 'xcomp' && t.head >= 0) {
    const object = (g.tree.children[t.head] ?? []).find((c) => g.tree.tokens[c]?.deprel === 'obj' && c < fate.from);
    if (object !== undefined && g.chunks.of(fate.from - 1) === null) return before([g.chunks.of(object)]);
  }
  // "was found dead"
  const verb = fate.from - 1;
  if (g.tree.tokens[verb]?.upos === 'VERB') return before([subjectOf(g, { token: verb, from: verb }, 0)]);
  // "the wounded", "dead or alive": no word says of whom.
  if (/^(?:the|any|some|their|our|his|no)$/u.test(form(g, fate.from - 1))) return [];
  return before(subjects(g, fate));
}

/** "20 deaths", "the murder of a judge", "the judge's murder", "no casualties". */
function ofNoun(g: Passage, fate: Fate, list: (chunk: Chunk | null) => readonly Group[]): readonly Group[] {
  const own = g.chunks.of(fate.token);
  const from = own?.from ?? fate.from;
  if (
    isSpared(g, fate, from) ||
    /^(?:no|without)$/u.test(form(g, fate.from)) ||
    (form(g, from) === 'no' && own !== null && own.to === fate.to)
  )
    return [bare(g, from, fate.to, { low: 0, best: 0, high: 0 }, 'none')];
  // "a murder case", "an assassination attempt": no murder told of itself.
  if (own !== null && own.to > fate.to) return [];
  const n = own === null ? null : g.chunks.number(own);
  if (n !== null) return [bare(g, from, fate.to, n.value, n.value.best === 0 ? 'none' : 'number')];
  const of = (g.tree.children[fate.token] ?? []).find(
    (c) =>
      c > fate.token && (g.tree.tokens[c]?.deprel ?? '').startsWith('nmod') && (g.tree.children[c] ?? []).some((k) => form(g, k) === 'of'),
  );
  const open = /^[[(]$/u.test(form(g, fate.to)) ? fate.to + 1 : fate.to;
  let right = form(g, open) === 'of' ? open + 1 : null;
  while (right !== null && /^[["“]$/u.test(form(g, right))) right++;
  const named = right === null ? null : g.chunks.of(right);
  if (named !== null || of !== undefined) return list(named !== null ? possessed(g, named) : g.chunks.of(of as number));
  // "the six priests' murder"
  const mark = g.tree.tokens[from - 1];
  if (mark?.upos === 'PART' && /^['’]s?$/iu.test(mark.form)) return list(g.chunks.of(from - 2));
  return [];
}

/** "did not cause any casualties", "without causing casualties". */
function isSpared(g: Passage, fate: Fate, from: number): boolean {
  if (!/^(?:caus|inflict|suffer|sustain|leav|produc)/u.test(form(g, from - 1)) || !/^any$/u.test(form(g, from)) !== (from === fate.from))
    return false;
  return fate.told.status === 'negated' || form(g, from - 2) === 'without';
}

const bare = (g: Passage, from: number, to: number, count: Group['count'], by: Group['by']): Group => ({
  from,
  to,
  count,
  who: null,
  by,
  part: false,
  definite: /^(?:the|these|those|both)$/u.test(form(g, from)),
  more: false,
  sure: true,
  bare: false,
});

/** "the commander was killed, along with other officers in addition to four troops". */
function alongWith(g: Passage, fate: Fate, list: (chunk: Chunk | null) => readonly Group[]): readonly Group[] {
  for (let i = fate.to; i < Math.min(g.tree.tokens.length, fate.to + 25); i++) {
    const two = `${form(g, i)} ${form(g, i + 1)}`;
    const behind = /^(?:along|together) with$/u.test(two) ? i + 2 : /^(?:as well|in addition)$/u.test(two) ? i + 3 : null;
    if (behind !== null) return list(g.chunks.of(behind));
    if (/^[;:.]$/u.test(form(g, i))) return [];
  }
  return [];
}
