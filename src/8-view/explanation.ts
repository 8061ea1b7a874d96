import { type Token, treeOf } from '../language/index.ts';
import type { Claim, ClaimField, Grounds, Vocabulary } from '../model/index.ts';
import { placeInWords } from './held-field.ts';
import { oneLine } from './one-line.ts';
import { dateInWords, harmInWords } from './phrases.ts';

/** The words that a field may stand on. */
const ROLES: Readonly<Record<ClaimField, readonly Grounds['role'][]>> = {
  eventType: ['trigger'],
  status: [],
  perpetrator: ['perpetrator'],
  target: ['target'],
  harm: ['victim', 'killed', 'wounded'],
  weapon: ['weapon'],
  place: ['place'],
  date: ['date'],
  attribution: ['source'],
  roles: ['perpetrator-individual', 'perpetrator-organization', 'target', 'victim', 'weapon'],
};

/** Why a claim is what it is, as lines of plain text: field by field the rule, the words and the vocabulary rows behind it, then the grammar. */
export function explanation(claim: Claim, tokens: readonly Token[], vocabulary: Vocabulary): readonly string[] {
  return [
    ...claim.basis.flatMap(({ field, rule, rows }) => {
      const words = [...new Set(claim.grounds.filter((g) => ROLES[field].includes(g.role)).map((g) => `"${oneLine(g.text)}"`))];
      return [
        `${field.padEnd(WIDTH)} ${valueInWords(claim, field, vocabulary)}`,
        ...[`rule: ${rule}`, ...(words.length === 0 ? [] : [`words: ${words.join(', ')}`]), ...rowsInWords(rows)].map(
          (line) => ' '.repeat(WIDTH + 1) + line,
        ),
      ];
    }),
    ...claim.doubts.map(({ about, note }) => `${'doubt'.padEnd(WIDTH)} ${about}: ${oneLine(note)}`),
    ...treeLines(tokens),
  ];
}

const WIDTH = 11;

const rowsInWords = (rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : [`vocabulary: ${[...new Set(rows)].map(oneLine).join(', ')}`];

function valueInWords(claim: Claim, field: ClaimField, vocabulary: Vocabulary): string {
  const names = (list: Claim['target']): string => list.map(({ name }) => oneLine(name)).join(', ') || 'nobody named';
  switch (field) {
    case 'eventType': {
      const type = vocabulary.eventTypes.get(claim.eventType);
      return type === undefined ? claim.eventType : `${type.eventType}: ${type.subEventType}`;
    }
    case 'status':
      return claim.status;
    case 'perpetrator':
      return names(claim.perpetrator);
    case 'target':
      return names(claim.target);
    case 'harm':
      return harmInWords(claim.harm) || 'none told';
    case 'weapon':
      return claim.weapon === null ? 'none told' : oneLine(claim.weapon);
    case 'place':
      return claim.location === null ? 'not stated' : oneLine(placeInWords(claim.location));
    case 'date':
      return dateInWords(claim.date);
    case 'roles':
      return claim.grounds.flatMap((g) => (g.entity === undefined ? [] : [`${g.role} ${oneLine(g.text)}`])).join(', ') || 'nobody named';
    case 'attribution':
      return claim.attribution.map(({ chain }) => chain.map((l) => oneLine(l.name)).join(' > ')).join(', ') || 'the outlet itself';
  }
}

/** The dependency tree from its root down, a word a line with its relation, its part of speech and its lemma. */
function treeLines(tokens: readonly Token[]): readonly string[] {
  const { children } = treeOf(tokens);
  const lines: string[] = [];
  const seen = new Set<number>();
  const roots = tokens.flatMap((t, i) => (tokens[t.head] === undefined || t.head === i ? [i] : []));
  const open = roots.map((at) => ({ at, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, depth } = next;
    const token = tokens[at];
    if (token === undefined || seen.has(at)) continue;
    seen.add(at);
    lines.push(`${'  '.repeat(Math.min(depth, DEEPEST))}${oneLine(token.form)} (${token.deprel}, ${token.upos}, ${oneLine(token.lemma)})`);
    for (const child of (children[at] ?? []).toReversed()) open.push({ at: child, depth: depth + 1 });
  }
  return lines.length === 0 ? [] : ['grammar', ...lines.map((line) => `  ${line}`)];
}

/** Further in than this nobody reads, and a hostile sentence may go very far. */
const DEEPEST = 20;
