import type { AccountRow, Article, ArticleId, CompareSheet, Entry, Moved, Reason, Tie, Vocabulary, WhyTwo } from '../model/index.ts';
import { accountInWords, accountRow } from './account-row.ts';
import { estimateInWords, heldFields } from './held-field.ts';
import { oneLine } from './one-line.ts';
import { forAndAgainst, signed } from './tie-words.ts';

/** Why two events are two, or that both ids lead to one; `why` is not asked where they do. */
export function compareSheet(
  entries: readonly [Entry, Entry],
  why: WhyTwo | null,
  articles: readonly Article[],
  moved: readonly Moved[],
  vocabulary: Vocabulary,
): CompareSheet {
  const articleOf = new Map<ArticleId, Article>(articles.map((a) => [a.id, a]));
  const strongest =
    why === null || why.strongest === null
      ? null
      : {
          one: accountRow(why.strongest.one, articleOf, vocabulary),
          other: accountRow(why.strongest.other, articleOf, vocabulary),
          tie: why.strongest.tie,
        };
  const [a, b] = entries;
  const same = a.event.id === b.event.id;
  return {
    events: [a.event.id, b.event.id],
    moved,
    same,
    heads: [headOf(a, vocabulary), headOf(b, vocabulary)],
    pairs: why?.pairs ?? 0,
    mean: why?.mean ?? null,
    strongest,
    wouldBeOne: same || why?.wouldBeOne === true,
    but: why?.but ?? [],
    sentences: [
      ...moved.map(movedInWords),
      ...(same ? [`Both ids lead to one event, ${a.event.id}.`] : why === null ? [] : whyTwoInWords(why, strongest)),
    ],
  };
}

/** "Armed clash; Imam Ways, Diyala, Iraq; 2017-01-14; killed 8". */
function headOf({ event }: Entry, vocabulary: Vocabulary): string {
  const held = new Map(heldFields(event, vocabulary).map((f) => [f.field, f.chosen]));
  const { killed } = event.harm;
  return [
    held.get('type') ?? '',
    held.get('place') === 'not stated' ? 'place not stated' : (held.get('place') ?? ''),
    held.get('date') === 'not stated' ? 'date not stated' : (held.get('date') ?? ''),
    ...(killed === undefined ? [] : [`killed ${estimateInWords(killed.chosen)}`]),
  ]
    .map(oneLine)
    .join('; ');
}

export function movedInWords({ from, to, at, reason }: Moved): string {
  return `${from} was merged into ${to} on ${at.slice(0, 10)}: ${oneLine(reason)}.`;
}

function whyTwoInWords(why: WhyTwo, strongest: CompareSheet['strongest']): readonly string[] {
  if (strongest === null || why.mean === null) return ['There is nothing to compare: no report of one of them is at hand.'];
  const { one, other, tie } = strongest;
  return [
    verdict(why, one, other, tie),
    ...mean(why, tie),
    ...(why.met || why.wouldBeOne
      ? []
      : [
          'They were not weighed against each other when they were read: neither day and place nor toll, name or wording brings them together.',
        ]),
    ...(why.wouldBeOne || !why.met || tie.reasons.some((r) => r.rulesOut) ? [] : [turn(why)]),
    ...(why.left === 0 ? [] : [`${why.left} further reports are not compared here.`]),
  ];
}

function verdict(why: WhyTwo, one: AccountRow, other: AccountRow, tie: Tie): string {
  if (why.wouldBeOne)
    return 'By their scores alone these reports would be one event. The register holds two because of what else it holds: other reports near them, or what a person decided.';
  const names = `${accountInWords(one)} and ${accountInWords(other).replace(/^A report/u, 'a report')}`;
  const { speakFor, against } = forAndAgainst(tie);
  const out = tie.reasons.filter((r) => r.rulesOut).map((r) => oneLine(r.words));
  if (out.length > 0)
    return `They are not one event: even the two reports most alike, ${names}, are kept apart by this alone: ${out.join('; ')}.`;
  return [
    `They are not one event. In the two reports most alike, ${names}, ${against.length === 0 ? 'too little speaks for it' : `this speaks against it: ${against.join('; ')}`}.`,
    `For it: ${speakFor.join('; ') || 'nothing'}.`,
  ].join(' ');
}

function mean(why: WhyTwo, tie: Tie): readonly string[] {
  if (why.mean === null || tie.reasons.some((r) => r.rulesOut)) return [];
  if (why.pairs === 1) return [`They score ${signed(tie.score)}; reports of one event score above 0.`];
  const alone = tie.score > 0 ? ' Taken alone, those two would be one event; the others keep them apart.' : '';
  if (why.mean < OUT_OF_REACH)
    return [`These two score ${signed(tie.score)}, and other pairs of their reports cannot be of one event at all.${alone}`];
  return [
    `These two score ${signed(tie.score)}, all ${why.pairs} pairs of their reports ${signed(why.mean)} on average; reports of one event score above 0.${why.mean <= 0 ? alone : ''}`,
  ];
}

/** A mean below this holds a pair that one field rules out. */
const OUT_OF_REACH = -15;

const THINGS: Readonly<Record<Reason['field'], string>> = {
  kind: 'the kinds of event',
  date: 'the days',
  place: 'the places',
  number: 'the figures',
  party: 'the parties',
  weapon: 'the weapons',
  victim: "the victims' names",
  wording: 'the wording',
  telling: 'the way they are told',
};

/** What alone keeps them apart, if anything does. */
function turn({ but }: WhyTwo): string {
  if (but.length > 0) return `They would be one if ${but.map((f) => THINGS[f]).join(', or ')} did not speak against it.`;
  return 'Were any one of these left out, they would still be two.';
}
