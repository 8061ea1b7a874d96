import type { CasualtyMention, Estimate, Vocabulary, Word } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';

/** How far behind its number the noun may stand: "six young Example priests". */
const REACH = 5;

/** A number of people somewhere in the article: of whom, in which sentence. */
interface Told {
  readonly sentence: number;
  readonly nouns: ReadonlySet<string>;
  readonly count: Estimate;
}

/**
 * "The priests were killed": as many as the article counts elsewhere by the same noun, the nearest sentence before first, then behind.
 * A bare plural that takes its people as known says no number of its own.
 * @param all in the order of their sentences
 */
export function recount(
  all: readonly CasualtyMention[],
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): readonly CasualtyMention[] {
  if (!all.some(isOpen)) return all;
  const told = sentences.flatMap((s) => numbersOfPeople(s, vocabulary));
  const first = new Map<string, Estimate>();
  for (const { nouns, count } of told) for (const noun of nouns) if (!first.has(noun)) first.set(noun, count);
  const latest = new Map<string, Estimate>();
  let next = 0;
  return all.map((m) => {
    for (; (told[next]?.sentence ?? Infinity) <= m.sentence; next++)
      for (const noun of told[next]?.nouns ?? []) latest.set(noun, (told[next] as Told).count);
    const text = sentences[m.sentence]?.text;
    if (!isOpen(m) || m.group === null || text === undefined) return m;
    const noun = stem(
      text
        .slice(m.group.start, m.group.end)
        .toLowerCase()
        .split(/[\s-]+/u)
        .at(-1) ?? '',
    );
    const count = latest.get(noun) ?? first.get(noun);
    return count === undefined ? m : { ...m, count };
  });
}

/** It takes them as known, and says no number. */
const isOpen = (m: CasualtyMention): boolean => m.definite && m.group !== null && m.count.low === 2 && m.count.best === null;

function numbersOfPeople(s: Sentence, vocabulary: Vocabulary): readonly Told[] {
  return s.numbers.flatMap((n) => {
    if (n.use !== 'count' || n.value.best === null || n.value.best < 2) return [];
    const nouns: string[] = [];
    for (let i = n.to; i < Math.min(s.words.length, n.to + REACH); i++) {
      const word = s.words[i] as Word;
      if (i > n.to && /[^\s'’"-]/u.test(word.before)) break;
      if (/^(?:of|in|at|on|were|was|are|and|who|that|which|to|from|by|with|for|have|had)$/u.test(word.key)) break;
      nouns.push(word.key);
    }
    const people = nouns.some((w) => vocabulary.casualtyWords.get(w).some((r) => r.is === 'people'));
    return people ? [{ sentence: s.index, nouns: new Set(nouns.map(stem)), count: n.value }] : [];
  });
}

/** "priests" and "priest" are one noun; nothing finer is needed to find it again. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/['’]?s?['’]?$/u, '') : word);
