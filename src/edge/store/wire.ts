/* oxlint-disable typescript/no-unsafe-type-assertion -- both ends of a wire are of one build: what arrives is what the other end's types say */
import type { Article } from '../../model/index.ts';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { OpenOptions } from './open-options.ts';
import type { Addition, Store, Told } from './store.ts';
import { StoreError } from './store.ts';

/** What the store's thread is told at its start. */
export interface Task {
  readonly path: string;
  readonly options: OpenOptions;
}

export type Method = keyof Store;

/** One request and its answer, which bears the same number. Number 0 answers the opening itself. */
export interface Request {
  readonly number: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}
export type Answer =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly failure: { readonly code: StoreError['code']; readonly message: string } };

/** The end of a wire between threads. */
export type Wire = MessagePort | Worker;

/** An error as it goes over the wire; only its code and its line matter to the other side. */
export function toFailure(error: unknown): { readonly code: StoreError['code']; readonly message: string } {
  if (error instanceof StoreError) return { code: error.code, message: error.message };
  return { code: 'broken', message: error instanceof Error ? error.message : String(error) };
}

/**
 * A message that is copied between threads copies each string as often as it occurs, each object once. The articles of a tag page
 * all bear its whole text, so a text travels in an object that they share.
 */
interface Travelling extends Omit<Article, 'text'> {
  readonly text: { readonly shared: string };
}

function pack(articles: readonly Article[]): readonly Travelling[] {
  const texts = new Map<string, { readonly shared: string }>();
  return articles.map((article) => {
    const text = texts.get(article.text) ?? { shared: article.text };
    texts.set(article.text, text);
    return { ...article, text };
  });
}

function unpack(articles: readonly Travelling[]): readonly Article[] {
  return articles.map((article) => ({ ...article, text: article.text.shared }));
}

type PackedTold = Omit<Told, 'articles'> & { readonly articles: readonly Travelling[] };
type PackedAddition = Omit<Addition, 'reading'> & {
  readonly reading: Omit<Addition['reading'], 'articles'> & { readonly articles: readonly Travelling[] };
};

const isTold = (method: Method): boolean => method === 'under' || method === 'articlesTold' || method === 'claimsTold';

/** A request's arguments as they travel. */
export function packArgs(method: Method, args: readonly unknown[]): readonly unknown[] {
  if (method !== 'add') return args;
  const addition = args[0] as Addition;
  return [{ ...addition, reading: { ...addition.reading, articles: pack(addition.reading.articles) } }];
}

/** What packArgs made, as the store takes it. */
export function unpackArgs(method: Method, args: readonly unknown[]): readonly unknown[] {
  if (method !== 'add') return args;
  const addition = args[0] as PackedAddition;
  return [{ ...addition, reading: { ...addition.reading, articles: unpack(addition.reading.articles) } }];
}

/** A result as it travels. */
export function packResult(method: Method, result: unknown): unknown {
  if (isTold(method)) return { ...(result as Told), articles: pack((result as Told).articles) };
  return method === 'articles' || method === 'articlesOf' ? pack(result as readonly Article[]) : result;
}

/** What packResult made, as the caller gets it. */
export function unpackResult(method: Method, result: unknown): unknown {
  if (isTold(method)) return { ...(result as PackedTold), articles: unpack((result as PackedTold).articles) };
  return method === 'articles' || method === 'articlesOf' ? unpack(result as readonly Travelling[]) : result;
}
