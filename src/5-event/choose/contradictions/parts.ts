import type { Claim, Harm, HarmKind, Vocabulary } from '../../../model/index.ts';
import { sum } from '../toll/figures.ts';
import { voiceOf } from '../toll/counters.ts';
import { estimateInWords, wholesOf } from './numbers.ts';
import { isCivilian } from './people.ts';
import { type Differing, weightiest } from './saying.ts';

/**
 * Parts that one voice gives against the whole that it gives: one larger than the whole, or civilians and others, who together are everybody,
 * that come to another number (190 and 42 are 232; 190 and 50 are not).
 */
export function differingParts(claims: readonly Claim[], kind: HarmKind, vocabulary: Vocabulary): readonly Differing[] {
  const byVoice = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!claim.harm.some((h) => h.kind === kind)) continue;
    const voice = voiceOf(claim);
    const told = byVoice.get(voice);
    if (told === undefined) byVoice.set(voice, [claim]);
    else told.push(claim);
  }
  return [...byVoice.values()].flatMap((told) => told.flatMap((claim) => ofClaim(claim, told, kind, vocabulary)));
}

function ofClaim(claim: Claim, told: readonly Claim[], kind: HarmKind, vocabulary: Vocabulary): readonly Differing[] {
  const [wholes, parts] = [wholesOf(claim, kind), claim.harm.filter((h) => h.kind === kind && h.subset)];
  if (parts.length > 0 && wholes.length > 0) return against([claim], parts, claim, wholes, kind, isEverybody(parts, vocabulary));
  if (wholes.length < 2 || !isEverybody(wholes, vocabulary)) return [];
  // "232 were shot" in one sentence, "190 former soldiers and 42 civilians" in another.
  return told.flatMap((other) => {
    const [whole, second] = wholesOf(other, kind);
    const all = whole !== undefined && second === undefined && (whole.group === null || isCivilian(whole.group, vocabulary) === null);
    return all && whole.sum !== 'more' ? against([claim], wholes, other, [whole], kind, true) : [];
  });
}

/** Whether the groups are those in arms and those who are not: no third is left. */
function isEverybody(parts: readonly Harm[], vocabulary: Vocabulary): boolean {
  const civilian = parts.map((h) => (h.group === null ? null : isCivilian(h.group, vocabulary)));
  return parts.length === 2 && civilian.includes(true) && civilian.includes(false);
}

function against(
  by: readonly Claim[],
  parts: readonly Harm[],
  other: Claim,
  wholes: readonly Harm[],
  kind: HarmKind,
  everybody: boolean,
): readonly Differing[] {
  const [together, whole] = [sum(parts), sum(wholes)];
  const largest = Math.max(...parts.map((h) => h.low));
  // Groups may overlap ("six children, four women"): only where they are all apart is their sum more than the whole.
  const more = whole.high !== null && (everybody ? together.low : largest) > whole.high;
  const less = everybody && together.high !== null && together.high < whole.low;
  if (!more && !less) return [];
  const added = parts.map((h) => `${estimateInWords(h)}${h.group === null ? '' : ` (${h.group})`}`).join(' and ');
  const said = [
    { value: whole, words: `${estimateInWords(whole)} ${kind} in all`, claims: [other] },
    { value: together, words: `${added} ${kind}`, claims: by },
  ];
  return [{ type: 'part-against-whole', field: kind, said: said.sort(weightiest) }];
}
