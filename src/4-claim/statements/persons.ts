import { words } from '../../language/index.ts';
import type { Article, Vocabulary, Word } from '../../model/index.ts';
import { BODY } from './body-words.ts';
import type { Scene } from '../scene.ts';

/** The people that an article names, each by the fullest form in which it does. */
export interface Persons {
  /** "Al-Example" to "Brigadier Ahmad Al-Example"; null where the words are no person's that the article introduces. */
  readonly fullest: (list: readonly Word[]) => string | null;
  /** The first person named in a sentence before a character. */
  readonly firstIn: (sentence: number, before: number) => string | null;
}

/** No name has more words. */
const LONGEST = 7;

interface Run {
  readonly sentence: number;
  readonly start: number;
  readonly words: readonly Word[];
  readonly titled: boolean;
}

/** People are told by a rank or a post before the name, by a tie to a post, or by speaking; the rank is kept as part of the name. */
export function persons(article: Article, scenes: readonly Scene[], vocabulary: Vocabulary): Persons {
  const runs = scenes.flatMap((s) => runsOf(s, article.text, vocabulary));
  const posts = new Set(
    scenes.flatMap((s) => [...s.ties.filter((t) => t.post).map((t) => t.subject.start), ...s.speakers.map((v) => v.span.start)]),
  );
  const bySentence = new Map<number, Run[]>();
  const byLast = new Map<string, Run>();
  const introduced = new Set<string>();
  for (const run of runs) {
    const here = bySentence.get(run.sentence);
    if (here === undefined) bySentence.set(run.sentence, [run]);
    else here.push(run);
    const key = run.words.at(-1)?.key ?? '';
    const longest = byLast.get(key);
    if (longest === undefined || run.words.length > longest.words.length) byLast.set(key, run);
    if (run.titled || run.words.some((w) => posts.has(w.start))) introduced.add(key);
  }
  const shown = (run: Run): string =>
    article.text
      .slice(run.words[0]?.start, run.words.at(-1)?.end)
      .replace(/\s+/gu, ' ')
      .replace(/['’]s$/u, '');
  const fullest = (list: readonly Word[]): string | null => {
    const key = list.at(-1)?.key ?? '';
    const run = byLast.get(key);
    // Ours must be the end of the fuller one: "Salim Example" is not "Ahmad Example".
    return run !== undefined && introduced.has(key) && (isTail(list, run.words) || isTail(run.words, list)) ? shown(run) : null;
  };
  return {
    fullest,
    firstIn: (sentence, before) => {
      for (const run of bySentence.get(sentence) ?? []) {
        const name = run.start < before ? fullest(run.words) : null;
        if (name !== null) return name;
      }
      return null;
    },
  };
}

function isTail(short: readonly Word[], long: readonly Word[]): boolean {
  if (short.length > long.length) return false;
  return short.every((w, i) => w.key === long[long.length - short.length + i]?.key);
}

/** Runs of capitalised words that are no registered name; a post before the name is cut off, a rank stays. */
function runsOf(scene: Scene, text: string, vocabulary: Vocabulary): readonly Run[] {
  const list = words(text, scene.span);
  const found: Run[] = [];
  for (let i = 0; i < list.length; ) {
    let to = i;
    while (
      to < list.length &&
      to - i < LONGEST &&
      (isCapital(list[to] as Word) || (to > i && (list[to] as Word).article)) &&
      (to === i || /^(?: |-|\. |)$/u.test((list[to] as Word).before))
    )
      to++;
    if (to === i) {
      i++;
      continue;
    }
    const run = list.slice(list[i]?.key === 'the' ? i + 1 : i, to);
    const titles = vocabulary.relationWords.find(run).filter((m) => m.rows.some((r) => r.form === 'noun' || r.form === 'rank'));
    const post = titles.findLast((m) => !m.rows.some((r) => r.form === 'rank'));
    const rank = titles.find((m) => m.from >= (post?.to ?? 0) && m.rows.some((r) => r.form === 'rank'));
    const name = run.slice(rank?.from ?? post?.to ?? 0);
    const bare = run.slice(rank?.to ?? post?.to ?? 0);
    const before = list[i - 1]?.key ?? '';
    const titled = titles.length > 0 || vocabulary.relationWords.get(before).some((r) => r.form === 'noun' || r.form === 'rank');
    if (
      bare.length > 0 &&
      !BODY.test(bare.at(-1)?.key ?? '') &&
      bare.length < 6 &&
      vocabulary.placeNames.find(bare).length === 0 &&
      vocabulary.sourceNames.find(bare).length === 0
    )
      found.push({ sentence: scene.index, start: name[0]?.start ?? 0, words: name, titled: titled && rank?.to !== run.length });
    i = to;
  }
  return found.filter((r) => r.words.length > 0);
}

const isCapital = (w: Word): boolean => w.shape === 'title' || w.shape === 'upper';
