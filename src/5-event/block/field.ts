import type { Article, ArticleId, Claim, ClaimId, Vocabulary } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { gatherAll } from '../account/gather.ts';
import { score } from '../score/score.ts';
import { keysOf, type Keys } from './keys.ts';

/**
 * The field of some claims among others: their accounts and all that any chain of pairs, each scoring above 0, ties to them; all whose
 * events they can change. It grows as further claims become known: who looks after them asks for `sought` until nothing is.
 */
export class Field {
  readonly #vocabulary: Vocabulary;
  readonly #of: ReadonlySet<ClaimId>;
  readonly #articles = new Map<ArticleId, Article>();
  readonly #gathered = new Set<ArticleId>();
  readonly #accounts: Account[] = [];
  readonly #keys: Keys[] = [];
  readonly #filed = new Map<string, number[]>();
  readonly #seeking = new Map<string, number[]>();
  readonly #reached = new Set<number>();
  readonly #sought = new Set<string>();

  constructor(of: ReadonlySet<ClaimId>, vocabulary: Vocabulary) {
    this.#of = of;
    this.#vocabulary = vocabulary;
  }

  /** Further claims, an article's all or none; those of articles that are known already are passed over. */
  add(claims: readonly Claim[], articles: readonly Article[]): void {
    for (const article of articles) this.#articles.set(article.id, article);
    const news = claims.filter((c) => !this.#gathered.has(c.article));
    for (const claim of news) this.#gathered.add(claim.article);
    const from = this.#accounts.length;
    for (const account of gatherAll(news, articles, this.#vocabulary)) this.#file(account);
    const reached: number[] = [];
    for (let i = from; i < this.#accounts.length; i++)
      if (this.#at(i).claims.some((c) => this.#of.has(c.id)) || [...this.#met(i)].some((j) => this.#reached.has(j) && this.#tied(i, j))) {
        this.#reached.add(i);
        reached.push(i);
      }
    for (let i = reached.pop(); i !== undefined; i = reached.pop()) {
      for (const key of this.#keys[i]?.sought ?? []) this.#sought.add(key);
      for (const j of this.#met(i))
        if (!this.#reached.has(j) && this.#tied(i, j)) {
          this.#reached.add(j);
          reached.push(j);
        }
    }
  }

  /** All keys whose claims must be known before the field is whole. */
  get sought(): ReadonlySet<string> {
    return this.#sought;
  }

  get accounts(): readonly Account[] {
    return [...this.#reached].map((i) => this.#at(i));
  }

  get articles(): ReadonlyMap<ArticleId, Article> {
    return this.#articles;
  }

  #at(i: number): Account {
    return this.#accounts[i] as Account;
  }

  #tied(i: number, j: number): boolean {
    return score(this.#at(i), this.#at(j), this.#vocabulary).total > 0;
  }

  #file(account: Account): void {
    const [i, keys] = [this.#accounts.length, keysOf(account)];
    this.#accounts.push(account);
    this.#keys.push(keys);
    for (const key of keys.filed) push(this.#filed, key, i);
    for (const key of keys.sought) push(this.#seeking, key, i);
  }

  /** Those that an account looks up, or that look it up. */
  #met(i: number): ReadonlySet<number> {
    const met = new Set<number>();
    for (const key of this.#keys[i]?.sought ?? []) for (const j of this.#filed.get(key) ?? []) met.add(j);
    for (const key of this.#keys[i]?.filed ?? []) for (const j of this.#seeking.get(key) ?? []) met.add(j);
    met.delete(i);
    return met;
  }
}

function push(lists: Map<string, number[]>, key: string, i: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [i]);
  else list.push(i);
}
