import type { Telling } from './telling.ts';

/** How much the article is about it, 0 to 1: deaths and an early place in the story make a claim what it is about. */
export function salience({ scene, occurrence }: Telling): number {
  const early = scene.index === 0 ? 0.4 : scene.index < 4 ? 0.3 : scene.index < 10 ? 0.15 : 0;
  const harmed = scene.casualties.some((c) => c.harm === 'killed') ? 0.3 : scene.casualties.length > 0 ? 0.2 : 0;
  return Math.round((0.1 + early + harmed + occurrence.trigger.weight * 0.06) * 100) / 100;
}
