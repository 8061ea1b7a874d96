import type { Article, Control, Span, Vocabulary } from '../../model/index.ts';
import type { Name, Namer } from './names.ts';
import { heldPlaces } from './held-places.ts';
import type { Of, Scene } from '../scene.ts';

/** Who holds a place, and from when or until when: "X-held Y", "Y fell to X", "Y, a former stronghold of X". */
export function controls(article: Article, scenes: readonly Scene[], nameOf: Namer, vocabulary: Vocabulary): readonly Control[] {
  const { text } = article;
  let held: { readonly place: string; readonly scene: number } | null = null;
  const found = scenes.flatMap((scene, at) =>
    scene.holdings.flatMap((h): readonly Control[] => {
      const by = nameOf(holder(h.by, scene), scene);
      if (
        by === null ||
        by.is === 'person' ||
        by.is === 'place' ||
        (by.is === 'words' && !by.name.includes(' ')) ||
        isUnarmed(by, vocabulary)
      )
        return [];
      const last = held !== null && at - held.scene <= 1 ? held.place : null;
      const places = heldPlaces(h.place, scene, scenes[at - 1], last, text, vocabulary).filter((place) => place !== by.name);
      const told = places.at(-1);
      if (told !== undefined) held = { place: told, scene: at };
      return places.map((place) => ({
        article: article.id,
        evidence: { article: article.id, span: scene.span, quote: text.slice(scene.span.start, scene.span.end) },
        place,
        by: by.name,
        ...when(h, scene, article),
      }));
    }),
  );
  return distinct(found);
}

/** "An X counterattack took Y": X did. */
function holder(span: Span, scene: Scene): Span {
  const deed = scene.triggers.find((t) => t.form === 'noun' && t.span.end === span.end && t.span.start > span.start);
  return deed === undefined ? span : { start: span.start, end: deed.span.start - 1 };
}

const isUnarmed = ({ name }: Name, vocabulary: Vocabulary): boolean =>
  vocabulary.actorNames.get(name).some((a) => a.kind === 'civilians' || a.kind === 'protesters' || a.kind === 'rioters');

/** What is taken is held from that day, what is lost until then; a loss without a day was before the report. */
function when(h: Of<'holding'>, scene: Scene, article: Article): { readonly from: string | null; readonly to: string | null } {
  if (h.presupposed) return { from: null, to: null };
  const on = scene.times.find((t) => t.bound === 'at')?.range ?? null;
  const since = scene.times.find((t) => t.bound === 'since')?.range.first ?? null;
  const until = scene.times.find((t) => t.bound === 'until')?.range.last ?? null;
  if (h.change === 'takes') return { from: on?.first ?? since, to: until };
  if (h.change === 'loses' || h.former) return { from: null, to: on?.last ?? until ?? article.published?.last ?? null };
  // "from 2014 until October 2017": one time with both ends.
  const period = scene.times.find(({ bound, range }) => bound === 'at' && range.precision === 'unknown' && range.first !== null);
  return { from: since ?? period?.range.first ?? null, to: until ?? period?.range.last ?? null };
}

/** One statement of each holding, the first: those that are dated, or else one without. */
function distinct(found: readonly Control[]): readonly Control[] {
  const isDated = ({ from, to }: Control): boolean => from !== null || to !== null;
  const holding = (c: Control): string => `${c.place}\n${c.by}`;
  const dated = new Set(found.filter(isDated).map(holding));
  const seen = new Set<string>();
  return found.filter((c) => {
    const key = `${holding(c)}\n${c.from}\n${c.to}`;
    if (seen.has(key) || (!isDated(c) && dated.has(holding(c)))) return false;
    return seen.add(key);
  });
}
