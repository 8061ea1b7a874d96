import type { Chunk } from './chunks.ts';
import { form, type Passage } from './passage.ts';
import { groupAt, type Group, possessed } from './groups.ts';

/** Words that join one more to a list, beside "and" and a comma. */
const JOINS: readonly (readonly string[])[] = [
  'as well as',
  'along with',
  'together with',
  'in addition to',
  'plus',
  'including',
  'among them',
].map((w) => w.split(' '));
/** Most members that a list of people in one sentence is followed through. */
const MOST = 40;

/**
 * The group in a noun phrase and those joined to it: "two soldiers, a policeman and three of his guards". What only explains the one
 * before ("the mayor, Juan Example, 45, of the Example Party, and …") is passed over. `accepts` says who can be meant, `taken` whom
 * another word of the sentence already speaks of.
 */
export function listAt(g: Passage, first: Chunk, accepts: (group: Group) => boolean, taken: (chunk: Chunk) => boolean): readonly Group[] {
  const start = groupAt(g, first);
  if (start === null || !accepts(start)) return [];
  const found: Group[] = [start];
  let explained = false;
  for (let n = 0; n < MOST; n++) {
    const last = found.at(-1) as Group;
    const behind = afterModifiers(g, last);
    explained ||= behind.explained;
    if (behind.name !== null && last.who !== null) found[found.length - 1] = { ...last, who: behind.name.who, by: 'name' };
    const link = linkAfter(g, behind.at);
    if (link === null) break;
    const chunk = possessed(g, link.chunk);
    const next = groupAt(g, chunk) ?? (last.by === 'name' ? asName(g, chunk) : null);
    if (next === null || !accepts(next) || taken(chunk) || (link.by === 'comma' && !inList(g, last, next))) break;
    // "killed six people, residents and the army said": a row whose later member does something else is no part of the list.
    const later = link.by === 'comma' ? linkAfter(g, next.to) : null;
    if (later?.by === 'and' && taken(possessed(g, later.chunk))) break;
    // "in Example town, Other town and": behind a place stands the next place.
    if (next.by === 'name' && !isTitled(g, next) && behind.at > last.to && behind.placed && !hangsOn(g, next, last)) break;
    // ", leader of the movement and secretary of the party": still the same person.
    if (explained && isBare(next)) break;
    if (!next.sure && next.definite && !owned(g, chunk)) break;
    // "senator and candidate Luis Example": two titles of one man.
    if (isBare(last) && link.by === 'and' && next.by === 'name') found.pop();
    // "two reporters, Ana Example and Luis Example": the names say who the two are.
    const named = next.by === 'name' && link.by === 'comma' && last.by === 'number' && last.who !== null && !last.part;
    const part = next.part || link.by === 'part' || named || (last.part && partOn(last, next));
    found.push(part === next.part ? next : { ...next, part });
  }
  return [...found, ...partsBehind(g, found.at(-1) as Group, accepts, taken)];
}

const isTitled = (g: Passage, group: Group): boolean => (group.who?.start ?? 0) > (g.tree.tokens[group.from]?.start ?? 0);

/** Whether the tree joins a phrase to one before. */
function hangsOn(g: Passage, { from, to }: Chunk, before: Chunk): boolean {
  for (let i = from; i < to; i++) {
    const t = g.tree.tokens[i];
    if (t?.deprel === 'conj' && t.head >= before.from && t.head < before.to) return true;
  }
  return false;
}

/** A title or a trade without an article: no person by itself beside one who was named. */
const isBare = (group: Group): boolean => group.by === 'one' && group.bare;

const owned = (g: Passage, { from }: Chunk): boolean =>
  /^(?:his|her|their|its)$/u.test(form(g, from)) || g.tree.tokens[from - 1]?.upos === 'PART';

/** Capitals make nouns of names: two words of no known meaning behind a name are one. */
function asName(g: Passage, { from, to }: Chunk): Group | null {
  for (let i = from; i < to; i++) {
    const t = g.tree.tokens[i];
    if (t === undefined || !/^(?:NOUN|PROPN)$/u.test(t.upos) || t.xpos.endsWith('S') || g.rows(i).length > 0 || !/^\p{Lu}/u.test(t.form))
      return null;
  }
  const [first, last] = [g.tree.tokens[from], g.tree.tokens[to - 1]];
  if (to - from < 2 || to - from > 5 || first === undefined || last === undefined) return null;
  const who = { start: first.start, end: last.end };
  return {
    from,
    to,
    count: { low: 1, best: 1, high: 1 },
    who,
    by: 'name',
    part: false,
    definite: false,
    more: false,
    sure: true,
    bare: false,
  };
}

/** "killed 12 people in Taji on Friday, including two children": parts told further on in the clause. */
function partsBehind(g: Passage, last: Group, accepts: (group: Group) => boolean, taken: (chunk: Chunk) => boolean): readonly Group[] {
  if (last.part || (last.by !== 'number' && last.by !== 'some')) return [];
  for (let i = last.to; i < Math.min(g.tree.tokens.length, last.to + 25); i++) {
    const word = form(g, i);
    if (/^[;:.]$/u.test(word)) return [];
    const other = g.chunks.of(i);
    if (other?.from === i && g.chunks.number(other) !== null) {
      // "36 people were wounded, ten of them children"
      const parts = /^of (?:them|whom)$/u.test(`${form(g, other.to)} ${form(g, other.to + 1)}`) ? listAt(g, other, accepts, taken) : [];
      return parts.filter((group) => group.part && group.who !== null);
    }
    const at = word === 'including' ? i + 1 : word === 'among' && /^(?:them|whom)$/u.test(form(g, i + 1)) ? i + 2 : null;
    if (at === null) continue;
    const chunk = g.chunks.of(at);
    return chunk?.from === at ? listAt(g, possessed(g, chunk), accepts, taken).map((group) => ({ ...group, part: true })) : [];
  }
  return [];
}

/** "including two children and a nurse", "Ana Example and Luis Example" behind the two that they are: a list of parts goes on. */
const partOn = (last: Group, next: Group): boolean => next.by !== 'number' || last.by === 'number';

interface Link {
  readonly chunk: Chunk;
  readonly by: 'comma' | 'and' | 'part';
}

/** The next member of a list, where the tokens from `at` on join one. */
function linkAfter(g: Passage, at: number): Link | null {
  let to = at;
  let by: Link['by'] | null = null;
  if (/^[,;]$/u.test(form(g, to))) {
    by = 'comma';
    to++;
  }
  if (/^(?:and|&)$/u.test(form(g, to))) {
    by = 'and';
    to++;
    if (/^(?:of|also|then|even)$/u.test(form(g, to))) to++;
  }
  const words = JOINS.find((list) => list.every((word, i) => form(g, to + i) === word));
  if (words !== undefined) {
    by = /^(?:including|among)$/u.test(words[0] ?? '') ? 'part' : 'and';
    to += words.length;
  }
  const chunk = by === null ? null : g.chunks.of(to);
  return chunk === null || by === null || chunk.from !== to ? null : { chunk, by };
}

interface Modifiers {
  readonly at: number;
  /** Who it is was told again: ", leader of the movement,". */
  readonly explained: boolean;
  readonly placed: boolean;
  /** The name behind "a reporter,". */
  readonly name: Group | null;
}

function nameBehind(g: Passage, at: number): Group | null {
  const chunk = g.chunks.of(at + 1);
  const group = chunk === null ? null : groupAt(g, chunk);
  return group?.by === 'name' ? group : null;
}

/** Where a group's own modifiers end: its age, what it is of, who it is by another name. */
function afterModifiers(g: Passage, group: Group): Modifiers {
  let at = group.to;
  let explained = false;
  let placed = false;
  let name: Group | null = null;
  for (let n = 0; n < 8; n++) {
    const other = explanation(g, name ?? group, at);
    explained ||= other !== null;
    if (other !== null && name === null && group.by === 'one') name = nameBehind(g, at);
    const of = complement(g, at);
    placed ||= of !== null;
    const next = age(g, at) ?? other ?? of ?? alias(g, at) ?? relative(g, group, at);
    if (next === null) break;
    at = next;
  }
  return { at, explained, placed, name };
}

/** ", 45,", "(45)", ", 20 years old,", ", aged 45", "aged six and nine". */
function age(g: Passage, at: number): number | null {
  let i = at;
  const opens = /^[,(]$/u.test(form(g, i));
  if (opens) i++;
  if (g.isAge(i)) {
    while (g.isAge(i)) i++;
    return form(g, i) === ')' ? i + 1 : i;
  }
  if (!opens) return null;
  if (/^age[ds]?$/u.test(form(g, i))) i++;
  const t = g.tree.tokens[i];
  if (t === undefined || !/^\d{1,3}$/u.test(t.form)) return null;
  i++;
  if (/^[-‑]?$/u.test(form(g, i))) i++;
  if (/^years?$/u.test(form(g, i))) i++;
  if (/^(?:old|of)$/u.test(form(g, i))) i += form(g, i) === 'of' ? 2 : 1;
  return form(g, i) === ')' ? i + 1 : /^[,;.]?$/u.test(form(g, i)) || form(g, i) === 'and' ? i : null;
}

/** "of the party", "from the village", "in the area": phrases that follow the noun. */
function complement(g: Passage, at: number): number | null {
  if (!/^(?:of|from|in|at|for|with|near|on)$/u.test(form(g, at))) return null;
  if (form(g, at) === 'in' && form(g, at + 1) === 'addition') return null;
  if (form(g, at) === 'with' && /^(?:along|together)$/u.test(form(g, at - 1))) return null;
  const chunk = g.chunks.of(at + 1);
  return chunk !== null && chunk.from === at + 1 ? possessed(g, chunk).to : null;
}

/**
 * "who commanded the 110th Brigade" between "a brigadier" and "and seven of his men were killed": one person does not take "were", so what
 * is joined behind the clause is joined to the person, whatever the tree says.
 */
function relative(g: Passage, group: Group, at: number): number | null {
  if (group.by !== 'one' || !/^who$/u.test(form(g, at))) return null;
  const verb = g.tree.tokens.findIndex(
    (t, i) => i > at && i < at + 6 && t.deprel === 'acl:relcl' && t.head >= group.from && t.head < group.to,
  );
  const object = verb < 0 ? null : g.chunks.of(verb + 1);
  if (object === null || object.from !== verb + 1) return null;
  const to = complement(g, object.to) ?? object.to;
  const link = linkAfter(g, to);
  if (link?.by !== 'and') return null;
  const end = possessed(g, link.chunk).to;
  for (let i = end; i < end + 4; i++) if (/^(?:were|are|have)$/u.test(form(g, i))) return to;
  return null;
}

/** "(FMLN)", "[Example Movement]", "named Ana Example". */
function alias(g: Passage, at: number): number | null {
  if (/^(?:named|called|nicknamed|identified|known)$/u.test(form(g, at))) {
    const chunk = g.chunks.of(form(g, at + 1) === 'as' ? at + 2 : at + 1);
    return chunk !== null && chunk.from <= at + 2 && g.tree.tokens[chunk.to - 1]?.upos === 'PROPN' ? chunk.to : null;
  }
  if (!/^[([]$/u.test(form(g, at))) return null;
  for (let i = at + 1; i < at + 12; i++) if (/^[)\]]$/u.test(form(g, i))) return i + 1;
  return null;
}

/** ", leader of the Example Party,": a name told again by a common noun, or a common noun by a name; with its closing comma, if one follows. */
function explanation(g: Passage, group: Group, at: number): number | null {
  if (form(g, at) !== ',') return null;
  const chunk = g.chunks.of(at + 1);
  if (chunk === null || chunk.from !== at + 1) return null;
  const other = groupAt(g, chunk);
  if (other === null || !explains(g, group, other)) return null;
  let to = other.to;
  for (let n = 0; n < 8; n++) {
    const next = complement(g, to) ?? alias(g, to) ?? secondTitle(g, to);
    if (next === null) break;
    to = next;
  }
  return to;
}

/** "and secretary for the region", "and the Example Union" behind "leader of the party": the explanation goes on, where nobody new begins. */
function secondTitle(g: Passage, at: number): number | null {
  const chunk = form(g, at) === 'and' ? g.chunks.of(at + 1) : null;
  if (chunk === null || chunk.from !== at + 1) return null;
  const group = groupAt(g, chunk);
  return group === null || isBare(group) || (!group.sure && group.definite) ? chunk.to : null;
}

function explains(g: Passage, group: Group, other: Group): boolean {
  const own = /^(?:his|her|their)$/u.test(form(g, other.from));
  if (group.by === 'name') return (other.by === 'one' || (other.by === 'some' && !other.definite)) && !own;
  if (group.by === 'number')
    return /^(?:both|all)$/u.test(form(g, other.from))
      ? other.count.best === null || other.count.best === group.count.best
      : other.by === 'some' && !other.definite && !other.part && other.who !== null && form(g, other.to) !== 'and';
  if (group.by !== 'one' || own) return false;
  // "a third person, a neighbour, was": a list of two has an "and".
  return other.by === 'name' ? form(g, other.to) === ',' : other.by === 'one' && !other.bare && endsHere(g, other);
}

/** Whether no "and" with more people follows: what a list would have. */
function endsHere(g: Passage, group: Group): boolean {
  let at = group.to;
  for (let n = 0; n < MOST; n++) {
    at = age(g, at) ?? complement(g, at) ?? alias(g, at) ?? at;
    const link = linkAfter(g, at);
    const next = link === null ? null : groupAt(g, possessed(g, link.chunk));
    if (link?.by === 'and' && next !== null) return false;
    if (link?.by !== 'comma' || next === null) {
      const on = complement(g, at);
      if (on === null) return true;
      at = on;
    } else at = next.to;
  }
  return true;
}

/** Behind a mere comma stands the next member of a list, or something else: the tree says, or its form. */
function inList(g: Passage, last: Group, next: Group): boolean {
  const joined = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (/^(?:conj|appos|list)$/u.test(g.tree.tokens[i]?.deprel ?? '')) return true;
    return false;
  };
  return (
    next.part ||
    (next.by === 'name' && (last.by === 'name' || joined(next.from, next.to))) ||
    (next.by !== 'name' && (joined(next.from, next.to) || (next.by !== 'some' && linkAfter(g, afterModifiers(g, next).at) !== null)))
  );
}
