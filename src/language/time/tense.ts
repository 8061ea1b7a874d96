import type { Word } from '../../model/index.ts';
import type { Reading, Tense } from './expression.ts';
import { ONES, TENS } from '../numbers/index.ts';
import { key, owns } from './reading.ts';

/* Which way the verb beside a time expression looks, by its words alone: "will meet on Monday" is ahead, "met on Monday" is behind. */

/** Words one looks at on either side. */
const REACH = 16;
const AHEAD = new Set(
  'will shall wont would may might must should cannot upcoming scheduled slated expected planned due payable effective expects plans hopes intends aims wants begins starts opens resumes expires convenes'.split(
    ' ',
  ),
);
/** "He'll": the key has lost its apostrophe, the span has not. */
const SHORT_WILL = new Set('hell shell well ill itll theyll youll thatll wholl therell'.split(' '));
const BEHIND = new Set(
  'was were had did has have been died used said told went came took got gave made began met left found held shot fell rose struck hit fought won lost led sent saw ran broke spoke drove flew brought bought sold built became grew kept laid lay paid put read sat set spent stood swore taught thought threw understood wore wrote fled froze hid knew sank sought slew stole blew burst caught cut dealt drew fed felt heard hurt quit shook shut split spread swept wound'.split(
    ' ',
  ),
);
/** Words that begin another clause. */
const TURNS = new Set('but while whereas although though because when where which who unless if'.split(' '));
const NOT_VERBS = new Set(
  'need indeed hundred speed seed breed red bed proceed exceed succeed united armed allied unprecedented so-called wounded'.split(' '),
);
/** Nouns that go without an article behind "to". */
const NOUNS = new Set(
  'death date war court hospital prison jail power peace school town office custody safety freedom work justice police people life home'.split(
    ' ',
  ),
);
const DETERMINERS = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|\d.*)$/u;

/** Which way from publication to look for the day that [from, to) means; null where no word tells. */
export function directionOf(r: Reading, from: number, to: number): Tense | null {
  // "after Friday's attack": what a day owns has been, unless the text stands before it.
  if (owns(r.words[to - 1])) return /^(?:of|upcoming|for)$/u.test(key(r, from - 1)) && key(r, from - 2) === 'ahead' ? 'future' : 'past';
  const lead = key(r, from - 1);
  if (lead === 'since') return 'past';
  if (from > 1 && /^(?:until|till|through)$/u.test(lead)) return 'future';
  if (lead === 'as' && /^(?:early|soon)$/u.test(key(r, from - 2))) return 'future';
  return tenseOf(r, from, to);
}

/** The tense that verbs beside [from, to) show; null where none is within reach. */
export function tenseOf(r: Reading, from: number, to: number): Tense | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (stops(r.words[i + 1]) || TURNS.has(key(r, i))) break;
    // "April to late June": no infinitive.
    const found = i === from - 1 && key(r, i) === 'to' ? null : verbAt(r, i);
    if (found !== null) return found;
  }
  for (let i = to; i < Math.min(r.words.length, to + REACH); i++) {
    if (stops(r.words[i])) break;
    const found = verbAt(r, i);
    if (found !== null) return found;
  }
  return null;
}

const stops = (w: Word | undefined): boolean => w !== undefined && w.before !== ' ' && /[.;:?!]/u.test(w.before);

function verbAt(r: Reading, i: number): Tense | null {
  const w = r.words[i];
  // "a would-be bomber"
  if (r.words[i + 1]?.before === '-') return null;
  if (looksAhead(w)) return 'future';
  if (w === undefined || w.shape !== 'lower') return null;
  const k = w.key;
  // "agreed to meet": an infinitive looks ahead of its verb.
  if (k === 'to' && infinitive(r, i)) return 'future';
  const past = BEHIND.has(k) || (k.length > 4 && k.endsWith('ed') && !NOT_VERBS.has(k) && !attributive(r, i));
  if (!past) return null;
  // "will be killed", "is to be held": the participle takes its tense from what stands before it.
  let j = i - 1;
  while (j >= i - 4 && /^(?:be|being|not|also|then|likely|\p{L}+ly)$/u.test(key(r, j))) j--;
  return key(r, j) === 'to' || looksAhead(r.words[j]) ? 'future' : 'past';
}

/** "the wounded", "a still unspecified date": a participle that names or describes. */
function attributive(r: Reading, i: number): boolean {
  const at = /^(?:still|yet|newly|\p{L}+ly)$/u.test(key(r, i - 1)) ? i - 2 : i - 1;
  return at >= 0 && /^(?:the|a|an|its|their|his|her|of|with|some|many|several|other|more)$/u.test(key(r, at));
}

const looksAhead = (w: Word | undefined): boolean =>
  w !== undefined && (AHEAD.has(w.key) || (SHORT_WILL.has(w.key) && w.end - w.start > w.key.length));

/** "to meet", not "to the", "to ten", "according to officials": a plural is no infinitive. */
function infinitive(r: Reading, i: number): boolean {
  const next = r.words[i + 1];
  if (
    next?.shape !== 'lower' ||
    DETERMINERS.test(next.key) ||
    ONES.has(next.key) ||
    TENS.has(next.key) ||
    /^(?:early|late|mid|about|around|at|in|on)$/u.test(next.key) ||
    next.key.endsWith('ing') ||
    next.key === 'have'
  )
    return false;
  return (
    !/(?:^|[^s])s$/u.test(next.key) &&
    !NOUNS.has(next.key) &&
    !/^(?:according|due|up|prior|close|thanks|next|compared|from)$/u.test(key(r, i - 1))
  );
}
