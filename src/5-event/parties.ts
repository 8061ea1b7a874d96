import type { Claim, NamedActor, Vocabulary } from '../model/index.ts';

/** The roots (the topmost party each belongs to) of those of the parties that the registry knows and that are no mere kind of party. */
export function sides(parties: readonly NamedActor[], vocabulary: Vocabulary): readonly string[] {
  return parties.flatMap((p) =>
    p.actor === null || vocabulary.actors.get(p.actor)?.kind === 'unidentified' ? [] : [rootOf(p.actor, vocabulary)],
  );
}

/** Two known doers on different sides tell of two deeds, unless each is the other's target (a clash told from both ends). */
export function contradict(
  a: Pick<Claim, 'perpetrator' | 'target'>,
  b: Pick<Claim, 'perpetrator' | 'target'>,
  vocabulary: Vocabulary,
): boolean {
  const [x, y] = [sides(a.perpetrator, vocabulary), sides(b.perpetrator, vocabulary)];
  if (x.length === 0 || y.length === 0 || x.some((p) => y.includes(p))) return false;
  return !turned(x, y, a, b, vocabulary);
}

function turned(
  x: readonly string[],
  y: readonly string[],
  a: Pick<Claim, 'target'>,
  b: Pick<Claim, 'target'>,
  vocabulary: Vocabulary,
): boolean {
  const roots = (list: readonly NamedActor[]): readonly string[] =>
    list.flatMap((p) => (p.actor === null ? [] : [rootOf(p.actor, vocabulary)]));
  return x.some((p) => roots(b.target).includes(p)) || y.some((p) => roots(a.target).includes(p));
}

function rootOf(id: string, vocabulary: Vocabulary): string {
  let at = vocabulary.actors.get(id as never);
  for (let i = 0; i < 8 && at?.partOf != null; i++) at = vocabulary.actors.get(at.partOf) ?? at;
  return at?.id ?? id;
}
