import type { ActorId, Match, Nation, Span, Vocabulary } from '../../model/index.ts';
import type { KnownWords } from '../known-words.ts';

/** Between a country and its forces stand at most so many words. */
const MOST_BETWEEN = 4;

/** Forces that some words name, by the country whose they are. */
export interface Forces {
  readonly span: Span;
  readonly actor: ActorId;
}

/** A country's forces by rule: its adjective or its name with 's, and a word for forces ("Turkish warplanes", "Lebanon's army", "Russian and Syrian jets"). */
export function findForces(s: KnownWords, vocabulary: Vocabulary): readonly Forces[] {
  const { words } = s;
  const nations: Named[] = [...adjectives(s, vocabulary), ...possessors(s, vocabulary)];
  if (nations.length === 0) return [];
  const all = s.find(vocabulary.forceWords);
  const heads = all.filter((m) => m.rows.some((r) => r.is !== 'modifier'));
  const modifiers = new Set(all.flatMap((m) => (m.rows.some((r) => r.is === 'modifier') ? range(m) : [])));
  const byStart = new Map(nations.map((n) => [n.from, n]));
  let next = 0;
  return nations
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, nation }) => {
      while ((heads[next]?.from ?? Infinity) < to) next++;
      const shared = heads.slice(next, next + 2).find((m) => m.from - to <= MOST_BETWEEN && joined(m) && leads(to, m.from));
      if (shared === undefined) return [];
      // "Russian and Syrian jets": the noun stands with the last.
      const last = !words.slice(to, shared.from).some((w) => /^(?:and|or)$/u.test(w.key));
      const span = { start: words[from]?.start ?? 0, end: last ? shared.span.end : (words[to - 1]?.end ?? 0) };
      return [{ span, actor: partyOf(nation, shared) }];

      /** No mark stands between. */
      function joined(m: Match<unknown>): boolean {
        return words.slice(to, m.from + 1).every((w) => /^[ -]?$/u.test(w.before));
      }
    });

  /** Whether only words that belong to a name of forces stand between, or another country that shares them. */
  function leads(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const key = words[i]?.key ?? '';
      if (modifiers.has(i) || /^(?:\p{L}|\d+\p{L}*)$/u.test(key)) continue;
      const other = /^(?:and|or)$/u.test(key) ? byStart.get(i + 1) : undefined;
      if (other === undefined) return false;
      i = other.to - 1;
    }
    return true;
  }
}

/** Where a country is named, word by word. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly nation: Nation;
}

function adjectives(s: KnownWords, { nationalities, nations }: Vocabulary): readonly Named[] {
  return s.find(nationalities).flatMap(({ from, to, rows }) => {
    const nation = rows.map((country) => nations.get(country)).find((n) => n !== undefined);
    return nation === undefined ? [] : [{ from, to, nation }];
  });
}

function possessors(s: KnownWords, { placeNames, nations }: Vocabulary): readonly Named[] {
  return s.find(placeNames).flatMap(({ from, to, span, rows }) => {
    if (!/['’]s?$/u.test(s.text.slice(span.start, span.end))) return [];
    const nation = rows.map((r) => nations.get(r.id)).find((n) => n !== undefined);
    return nation === undefined ? [] : [{ from, to, nation }];
  });
}

function partyOf(nation: Nation, force: Match<{ readonly is: string }>): ActorId {
  const is = force.rows.find((r) => r.is !== 'modifier')?.is;
  return is === 'police' ? nation.police : is === 'government' ? nation.government : nation.military;
}

const range = ({ from, to }: Match<unknown>): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);
