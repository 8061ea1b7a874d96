import { found, grounds, type Found } from './found.ts';
import { rowsIn } from './rows.ts';
import { gap, overlaps, within } from './scene.ts';
import type { Telling } from './telling.ts';

/** The means of violence, in the words of the text: one that grammar ties to the deed ("with", a bomb that killed), else the one named nearest. */
export function weapon({ article, scene, occurrence, vocabulary }: Telling): Found<string | null> {
  const { trigger, triggers } = occurrence;
  const tied = triggers.flatMap((t) => t.arguments);
  const means = scene.weapons.filter(
    (w) => triggers.some((t) => overlaps(t.span, w.span)) || tied.some((a) => within(w.span, a.phrase) || overlaps(w.span, a.head)),
  );
  const from = means.length > 0 ? means : scene.weapons;
  const nearest = [...from].sort((a, b) => gap(a.span, trigger.span) - gap(b.span, trigger.span))[0];
  if (nearest === undefined) return found(null, 'no weapon is told');
  return found(
    article.text.slice(nearest.span.start, nearest.span.end),
    means.length > 0 ? 'the weapon tied to the deed' : 'the weapon named nearest',
    {
      grounds: (means.length > 0 ? means : [nearest]).flatMap((w) => grounds('weapon', w.span, article)),
      rows: rowsIn('weapons', vocabulary.weapons, article.text, [nearest.span]),
    },
  );
}
