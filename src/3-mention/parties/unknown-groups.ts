import type { ActorMention, Vocabulary, Word } from '../../model/index.ts';
import type { Sentence } from '../sentence.ts';

/** A name has at most so many words. */
const LONGEST = 7;
/** Small words inside a name: "Sons *of the* Valley Brigade". */
const INSIDE = /^(?:of|the|for|and|de|del|al|el|bin|ibn|wal|y|la)$/u;
/** Words that open a sentence or count, and are no name. */
const NO_NAME =
  /^(?:the|a|an|this|that|its|their|our|first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)?|north|south|east|west|northern|southern|eastern|western|central|new|old|other|another|some|in|on|at|by|after|when|while|as|for|but|and|armed|special|joint|general|high|home|national|royal|democratic)$/iu;

/**
 * Names of armed groups that no table knows, by their head noun and the capitals before or behind it: "Valley Hawks Brigade", "Liwa al-Nour".
 * Candidates for the registry. In a line all in capitals nothing tells a name.
 */
export function findUnknownGroups(s: Sentence, vocabulary: Vocabulary): readonly ActorMention[] {
  const heads = s.find(vocabulary.groupWords);
  if (heads.length === 0 || s.words.every((w) => w.shape !== 'lower')) return [];
  const known = [...s.find(vocabulary.actorNames), ...s.find(vocabulary.sourceNames), ...s.find(vocabulary.placeNames)];
  // "Fighters of the X Brigade": who they are is no part of the name.
  const isPeople = (w: Word): boolean => vocabulary.casualtyWords.get(w.key).some((r) => r.is === 'people');
  const found: ActorMention[] = [];
  for (const head of heads) {
    const leads = head.rows.some((r) => r.is === 'lead');
    const from = leads ? head.from : reach(s.words, head.from, -1, isPeople);
    const to = leads ? reach(s.words, head.to - 1, 1, isPeople) + 1 : head.to;
    const start = s.words[from]?.start ?? 0;
    const end = s.words[to - 1]?.end ?? 0;
    if (start < (found.at(-1)?.span.end ?? 0)) continue;
    const own = s.words
      .slice(from, to)
      .filter((w) => w.shape !== 'lower' && !NO_NAME.test(w.key) && !(w.start >= head.span.start && w.end <= head.span.end));
    // A name of its own, not only a country's, a place's or another party's.
    const named = own.some(
      (w) => !known.some((m) => m.span.start <= w.start && w.end <= m.span.end) && vocabulary.nationalities.get(w.key).length === 0,
    );
    if (!named || own.length === 0) continue;
    const span = { start, end };
    found.push({ kind: 'actor', span, sentence: s.index, actor: null, name: s.text.slice(start, end) });
  }
  return found;
}

/** How far a run of capitalised words goes from a word to one side; small words count only between capitals. */
function reach(words: readonly Word[], at: number, step: 1 | -1, isPeople: (w: Word) => boolean): number {
  let last = at;
  for (let i = at + step; i >= 0 && i < words.length && Math.abs(i - at) < LONGEST; i += step) {
    const w = words[i] as Word;
    const link = step === 1 ? w.before : (words[i + 1]?.before ?? '');
    if (!/^[ -]?$/u.test(link)) break;
    if (w.shape === 'title' || w.shape === 'upper') {
      if (step === -1 && (isPeople(w) || (i === 0 && NO_NAME.test(w.key)))) break;
      last = i;
    } else if (!INSIDE.test(w.key)) break;
  }
  return last;
}
