import type { Article, Basis, Claim, Grounds, Mention, RoleMention } from '../model/index.ts';

/** The rule's name in a claim's basis. */
const MODEL = 'role model';

/**
 * Claims with those who fill a role in them as a learnt model says, beside the parties that the rules read: in each claim whose sentence
 * names the entity, or else in the nearest that tells of something said to have happened. An article without a claim bears none.
 */
export function withFillers(claims: readonly Claim[], mentions: readonly Mention[], article: Article): readonly Claim[] {
  const starts = new Map(article.paragraphs.flatMap((p) => p.sentences).map((s, i) => [s.start, i] as const));
  const sentences = claims.map((c) => starts.get(c.evidence.span.start) ?? 0);
  const basis: Basis = { field: 'roles', rule: MODEL, rows: [] };
  const added: Grounds[][] = claims.map(() => []);
  for (const m of mentions) {
    if (m.kind !== 'role') continue;
    for (const at of bearers(m, claims, sentences))
      added[at]?.push({ role: m.role, text: article.text.slice(m.span.start, m.span.end), span: m.span, entity: m.entity });
  }
  return claims.map((c, i) => ({ ...c, grounds: [...c.grounds, ...(added[i] ?? [])], basis: [...c.basis, basis] }));
}

const tells = ({ status }: Claim): boolean => status === 'reported' || status === 'claimed';

/** Which claims bear a filler: those of its own sentences, else the nearest one; of two as near, the earlier. */
function bearers(m: RoleMention, claims: readonly Claim[], sentences: readonly number[]): readonly number[] {
  const all = claims.flatMap((c, i) => (tells(c) ? [i] : []));
  const pool = all.length > 0 ? all : claims.map((_, i) => i);
  const own = pool.filter((i) => m.told.includes(sentences[i] ?? -1));
  if (own.length > 0) return own;
  let nearest: number | null = null;
  let least = Infinity;
  for (const i of pool) {
    const far = Math.min(...m.told.map((s) => Math.abs(s - (sentences[i] ?? 0))));
    if (far >= least) continue;
    least = far;
    nearest = i;
  }
  return nearest === null ? [] : [nearest];
}
