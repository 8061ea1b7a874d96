import type { Word } from '../../model/index.ts';

/** Numbers of the words of several lexicons: a sentence that is searched by all of them looks its words up once. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<readonly Word[], Known>();

  /** The number of a word, from 1, or 0 where no lexicon holds it. */
  of(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** The number of a word, a new one where it had none. */
  add(word: string): number {
    const before = this.#numbers.get(word);
    if (before !== undefined) return before;
    const number = this.#numbers.size + 1;
    this.#numbers.set(word, number);
    return number;
  }

  /** The numbers of all words of a list, remembered with the list. */
  ofAll(words: readonly Word[]): Int32Array {
    const before = this.#known.get(words);
    if (before?.size === this.#numbers.size) return before.numbers;
    const numbers = Int32Array.from(words, (w) => this.of(w.key));
    this.#known.set(words, { numbers, size: this.#numbers.size });
    return numbers;
  }
}

/** The numbers of a list's words, and how many words had one at that time. */
interface Known {
  readonly numbers: Int32Array;
  readonly size: number;
}
