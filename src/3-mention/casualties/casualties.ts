import type { CasualtyMention, HarmKind, Span, Vocabulary } from '../../model/index.ts';
import { counts, fatesOf, isFeared } from './fates.ts';
import { jointFates, sideBySide } from './joint.ts';
import { passageOf } from './passage.ts';
import type { Group } from './groups.ts';
import { isOfYears } from './long-counts.ts';
import { keys, type Sentence } from '../sentence.ts';
import { sufferers } from './sufferers.ts';
import { countersOf, overPeriod, tollsOf } from './tolls.ts';

/** What has more words is a list or a table, and no sentence tells so many fates. */
const LONGEST = 400;

/** How many of whom came to which harm: every group of people in a sentence that its grammar ties to a fate. */
export function findCasualties(s: Sentence, vocabulary: Vocabulary): readonly CasualtyMention[] {
  const matches = s.find(vocabulary.casualtyWords);
  const told = matches.some((m) => m.rows.some((r) => 'harm' in r));
  let totals = tollsOf(s);
  if ((!told && totals.length === 0) || s.words.length > LONGEST) return [];
  const found: CasualtyMention[] = [];
  const add = (
    harm: HarmKind,
    span: Span,
    of: Pick<CasualtyMention, 'count' | 'group' | 'subset' | 'definite' | 'named' | 'sum' | 'fate'>,
  ): void => {
    if (!found.some((m) => m.harm === harm && m.span.start < span.end && span.start < m.span.end))
      found.push({ kind: 'casualty', span, sentence: s.index, harm, ...of });
  };
  if (told) {
    const g = passageOf(s, matches, vocabulary);
    const fates = fatesOf(g);
    const period = overPeriod(s);
    const part = /^(?:of (?:these|them|those|whom)|among (?:these|them|those|the dead))\b/u.test(keys(s.words, 0, 4));
    const spanOf = ({ from, to }: Pick<Group, 'from' | 'to'>): Span => ({
      start: s.tokens[from]?.start ?? s.span.start,
      end: s.tokens[to - 1]?.end ?? s.span.end,
    });
    const befallen = fates.map((fate) => ({ fate, groups: sufferers(g, fate, fates) }));
    const joint = jointFates(g, befallen);
    if (fates.some((a) => fates.some((b) => sideBySide(g, a, b)))) totals = [];
    for (const { fate, groups } of befallen)
      for (const group of groups) {
        const none = group.by === 'none';
        if (!counts(fate, none) || (joint.has(fate) && !none && (!group.sure || group.by === 'some' || fate.is === 'count'))) continue;
        add(fate.harm, spanOf(group), {
          count: group.count,
          group: group.who,
          subset: part || group.part,
          definite: group.definite || group.by === 'pronoun',
          named: group.by === 'name',
          sum:
            joint.has(fate) && !none
              ? 'joint'
              : isFeared(s, fate)
                ? 'feared'
                : period(fate.token) || isOfYears(g.tree, fate.token, group.count, vocabulary)
                  ? 'period'
                  : group.more || fate.also
                    ? 'more'
                    : null,
          fate: spanOf(fate),
        });
      }
  }
  // "The number of people killed has grown": the words that count them are no number of them.
  const counters = countersOf(s).filter((c) => !c.bare);
  const inCounter = ({ start, end }: Span): boolean =>
    counters.some((c) => (s.words[c.from]?.start ?? 0) <= start && end <= (s.words[c.to - 1]?.end ?? 0));
  const isCounter = (m: CasualtyMention): boolean => inCounter(m.fate) || (m.group !== null && inCounter(m.group));
  for (const m of found.filter(isCounter)) found.splice(found.indexOf(m), 1);
  // "rose to 46 after two more died": those on top are among them.
  for (const total of totals)
    if (!found.some((m) => m.harm === total.harm && m.count.best !== null && m.sum !== 'more'))
      add(total.harm, total.span, {
        count: total.count,
        group: null,
        subset: false,
        definite: false,
        named: false,
        sum: overPeriod(s)(0) ? 'period' : 'total',
        fate: total.span,
      });
  // "to 36 the number of people killed": those whom the total counts are no others.
  const summed = new Set(found.filter((m) => m.sum === 'total').map((m) => m.harm));
  const counted = found.filter((m) => m.sum === 'total' || !summed.has(m.harm));
  return counted
    .filter((m, i) => !isEcho(m, i, counted) && !counted.some((o) => toldAgain(m, o, s.text)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** "the two killings", "he died": whoever else the sentence tells of came to the same harm is meant by it. */
const isEcho = (m: CasualtyMention, at: number, all: readonly CasualtyMention[]): boolean =>
  m.definite && m.group === null && all.some((o, i) => o.harm === m.harm && i !== at && (o.group !== null || !o.definite || i < at));

/** "the murder of Judge Ana Example, the candidate who was gunned down", "Example was killed … the murder of Example": one person, told again. */
function toldAgain(m: CasualtyMention, o: CasualtyMention, text: string): boolean {
  if (o.harm !== m.harm || o.fate.start === m.fate.start || o.count.high !== 1 || m.count.high !== 1 || o.span.end > m.span.start)
    return false;
  const behind = m.definite && /^\s*,\s*$/u.test(text.slice(o.span.end, m.span.start));
  return behind || (o.named && m.named && isOneName(nameOf(o, text), nameOf(m, text)));
}

/** "Juan Example" and "Example", but not "Ana Example". */
const isOneName = (a: string, b: string): boolean => ` ${a}`.endsWith(` ${b}`) || ` ${b}`.endsWith(` ${a}`);
const nameOf = ({ span }: CasualtyMention, text: string): string => text.slice(span.start, span.end).replace(/\s+/gu, ' ');
