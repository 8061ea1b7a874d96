import type { Estimate, HarmKind, Span, Word } from '../../model/index.ts';
import { keys, type Sentence } from '../sentence.ts';

/** A number that is told as how many there are in all by now. */
export interface Toll {
  readonly harm: HarmKind;
  readonly span: Span;
  readonly count: Estimate;
}

/** Words that count people by what became of them: "the death toll", "the number of people killed". Whoever they name is counted by them alone. */
export interface Counter {
  readonly harm: HarmKind;
  /** Words [from, to). */
  readonly from: number;
  readonly to: number;
  /** "The dead", "deaths": counted only where a verb of counting says so ("put the dead at 82"). */
  readonly bare: boolean;
}

/** How far behind its counter the number stands, in words: places and days come between. */
const REACH = 14;
const COUNTING = new Set(['count', 'tally', 'number', 'figure']);
const DEAD = /^(?:dead|deaths|killed|died|fatalities|slain)$/u;
const HURT = /^(?:wounded|injured|injuries|hurt)$/u;
/** What stands between a word of counting and the fate: "of", "the", whom it counts, "who have been". */
const WITHIN = /^(?:of|the|those|all|its|their|who|that|have|has|had|been|were|was|confirmed|reported|known|now)$/u;
const OPEN = /^(?:a|an|any|unknown|undetermined|large|small|great|high|same|in|on|by|similar)$/u;

/** What counts people in a sentence, left to right. */
export function countersOf({ words, numbers }: Pick<Sentence, 'words' | 'numbers'>): readonly Counter[] {
  const found: Counter[] = [];
  for (let i = 0; i < words.length; i++) {
    const counter = counterAt(words, i);
    // "the figure of 50 dead" counts in so many words.
    if (counter === null || numbers.some((n) => n.from > counter.from && n.to < counter.to)) continue;
    found.push(counter);
    i = counter.to - 1;
  }
  return found;
}

function counterAt(words: readonly Word[], i: number): Counter | null {
  const key = words[i]?.key ?? '';
  const before = words[i - 1]?.key ?? '';
  if (key === 'toll') return { harm: HURT.test(before) || before === 'injury' ? 'wounded' : 'killed', from: i, to: i + 1, bare: false };
  if (COUNTING.has(key) && !OPEN.test(before)) {
    for (let k = i + 1, nouns = 0; k < words.length && k < i + 9; k++) {
      const word = words[k] as Word;
      if (/[,;:()“”"]/u.test(word.before)) return null;
      if (DEAD.test(word.key)) return { harm: 'killed', from: i, to: k + 1, bare: false };
      if (HURT.test(word.key)) return { harm: 'wounded', from: i, to: k + 1, bare: false };
      if (!WITHIN.test(word.key) && (++nouns > 3 || STOPS.test(word.key))) return null;
    }
    return null;
  }
  const harm = DEAD.test(key) ? 'killed' : HURT.test(key) ? 'wounded' : null;
  const counted = before === 'the' || key === 'deaths' || key === 'fatalities' || key === 'injuries';
  return harm !== null && counted && key !== 'killed' && key !== 'died' ? { harm, from: i, to: i + 1, bare: true } : null;
}
const STOPS = /^(?:in|on|at|by|from|for|with|to|and|or|but|is|are|will|would|said|says)$/u;

/** "rose", "has climbed": from one number to another. */
const LEADS = /(?:^| )(?:to|at|of|is|was|passes|passed|reached|reaches|exceeded|exceeds|surpassed|topped)$/u;
/** What makes a number of "the dead" or "deaths": "put … at", "number", "have reached". */
const NUMBERS =
  /(?:^| )(?:number|numbers|numbered|total|totalled|totaled|reached|surpassed|passed)$|\b(?:rose|risen|climbed|grown|jumped|stands?|stood|increased) (?:to|at)$/u;
const PUTS = /\b(?:put|puts|putting|estimated|estimates|set)\b/u;
const RAISES = /(?:raised|brought|bringing|raising|takes|took|taking|rose|raises|brings) to$/u;

/** "the death toll rose to 46", "a toll of at least 80", "raised its count of the dead to 154", "put the dead at 82": how many in all, of each harm. */
export function tollsOf(s: Sentence): readonly Toll[] {
  const counters = countersOf(s);
  const all = counters.length > 0 ? counters : looseCounter(s);
  const found: Toll[] = [];
  for (const [n, counter] of all.entries()) {
    if (found.some((t) => t.harm === counter.harm)) continue;
    const count = numberOf(counter, all[n + 1]?.from ?? s.words.length, s);
    if (count !== null) found.push({ harm: counter.harm, ...count });
  }
  return found;
}

/** "Raised its count to 154", where the sentence tells of the dead in other words. */
function looseCounter({ words }: Sentence): readonly Counter[] {
  const at = words.findIndex((w) => w.key === 'count' || w.key === 'tally' || w.key === 'number');
  const told = at >= 0 && words.some((w) => DEAD.test(w.key));
  return told ? [{ harm: 'killed', from: at, to: at + 1, bare: false }] : [];
}

function numberOf({ harm, from, to, bare }: Counter, until: number, s: Sentence): { readonly span: Span; readonly count: Estimate } | null {
  for (const n of s.numbers) {
    // "a toll of 40 pounds"
    if (n.use !== 'count') continue;
    // "brought to 36 the number of people killed"
    if (n.to <= from && from - n.to <= 2 && RAISES.test(keys(s.words, n.from - 2, n.from))) return { span: n.span, count: n.value };
    if (n.from < to || n.from - to >= REACH) continue;
    if (n.from >= until) return null;
    const between = keys(s.words, to, n.from);
    // "the toll is 40 wounded": of another harm than the words count.
    if (isOfOther(harm, n.to, s)) return null;
    const rising = s.words[n.from]?.key === 'from' && n.value.high !== null && n.value.high > n.value.low;
    const led = bare
      ? NUMBERS.test(between) || (` ${between}`.endsWith(' at') && PUTS.test(keys(s.words, from - 4, from)))
      : LEADS.test(between);
    // "has risen from 21 to 34"
    if (rising && n.value.high !== null) return { span: n.span, count: { low: n.value.high, best: n.value.high, high: n.value.high } };
    if (led) return { span: n.span, count: n.value };
  }
  return null;
}

/** Whether the number counts those of another harm: "40 people wounded". */
function isOfOther(harm: HarmKind, at: number, { words }: Sentence): boolean {
  const other = harm === 'killed' ? HURT : DEAD;
  for (let i = at; i < Math.min(words.length, at + 3); i++) {
    const word = words[i] as Word;
    if (/[^\s]/u.test(word.before) || /^(?:and|with|but|while)$/u.test(word.key)) return false;
    if (other.test(word.key)) return true;
  }
  return false;
}

/** "in the last three years", "since 1980", "so far this year", "10 years of civil war": what is counted so is of many events. */
const PERIOD =
  /\b(?:in|over|during|for|within|of|after)(?: the)?(?: past| last| previous| recent)?(?: \S+)? (?:years|months|decades?|weeks)\b|\b(?:over|during|within) the (?:past|last) (?:\S+ )?days\b|\bin (?:less|more) than \S+ days\b|\bin (?:previous|earlier|other|past) (?:attacks|incidents|raids|bombings)\b|\bsince (?:19|20)\d\d\b|\bso far this (?:year|month|week)\b|\b(?:every|each|a|per) (?:day|week|month|year)\b(?! (?:after|before|earlier|later|ago))|\b(?:this|last) (?:year|month)\b.*\balone\b|\bduring the war\b|\bin the (?:\S+ ){0,3}war\b/u;
const AGO = /\b(?:years?|months?|weeks?) (?:ago|later|earlier|after|before)\b/u;

/**
 * Whether a sentence counts over a stretch of time and not in one event, by the token that tells of the fate: what a relative clause says of
 * something else ("the town, which was destroyed in the last five years") is no time of it.
 */
export function overPeriod(s: Sentence): (fate: number) => boolean {
  const text = keys(s.words, 0, s.words.length);
  const match = PERIOD.exec(text);
  if (match === null || AGO.test(text)) return () => false;
  const words = text.slice(0, match.index).split(' ').length - 1;
  const at = s.words[words]?.start ?? 0;
  const { tokens, subtree } = s.tree;
  const first = tokens.findIndex((t) => t.end > at);
  return (fate) => {
    for (let i = first, n = 0; i >= 0 && n < tokens.length; i = tokens[i]?.head ?? -1, n++)
      if (tokens[i]?.deprel === 'acl:relcl') {
        const { from, to } = subtree[i] ?? { from: 0, to: tokens.length };
        return fate >= from && fate < to;
      }
    return true;
  };
}
