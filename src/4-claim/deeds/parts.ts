import { areasOf } from '../../language/index.ts';
import type { Span, Vocabulary } from '../../model/index.ts';
import { VIOLENT } from './memory.ts';
import { overlaps, within, type Of, type Scene } from '../scene.ts';

/** What joins a clause that tells of something else: "…, while gunmen", "; a bomb", "and in a separate attack a mine". */
const JOINS = /(?:;|\b(?:while|and|but|whereas|as|meanwhile),?)\s(?:[\p{L}-]+\s){0,5}$/iu;
/** Words for somebody told of before. */
const AGAIN = /^(?:it|they|he|she|we|who|that|which|its|their|his|her|others?|another|the)\b/iu;

/**
 * The parts of a sentence that each tell of a deed of their own: "a car bomb killed three in Baghdad, while gunmen shot two policemen in
 * Kirkuk". A part begins where somebody new acts or suffers behind a joining word, and every part has its own harm or deed and its own town,
 * no two of them one in the other. Everything else is one part, the sentence.
 */
export function partsOf(scene: Scene, text: string, vocabulary: Vocabulary): readonly Scene[] {
  const deeds = scene.triggers.filter((t) => t.modality === 'happened' && isViolent(t));
  if (deeds.length < 2) return [scene];
  const starts = [...new Set(deeds.flatMap((t) => opening(t, deeds, text)))].sort((a, b) => a - b);
  if (starts.length === 0) return [scene];
  const bounds = [scene.span.start, ...starts, scene.span.end];
  const spans = bounds.slice(1).map((end, i): Span => ({ start: bounds[i] as number, end }));
  const towns = spans.map((s) => scene.places.find((p) => within(p.span, s) && (p.precision === 'exact' || p.precision === 'near')));
  const own = spans.every((s, i) => towns[i] !== undefined && deeds.some((t) => within(t.span, s)));
  const apart = towns.every((a, i) => towns.slice(i + 1).every((b) => a !== undefined && b !== undefined && areApart(a, b, vocabulary)));
  return own && apart ? spans.map((s) => partOf(scene, s)) : [scene];
}

const isViolent = (t: Of<'trigger'>): boolean => t.harm === 'killed' || t.harm === 'wounded' || VIOLENT.test(t.eventType);

/** Where the clause of a deed begins that somebody new acts or suffers in. */
function opening(t: Of<'trigger'>, deeds: readonly Of<'trigger'>[], text: string): readonly number[] {
  const subject = t.arguments.find(
    (a) => (a.function === 'agent' || a.function === 'patient' || a.function === 'modifier') && a.phrase.end <= t.span.start,
  );
  if (t.form === 'noun' || subject === undefined) return [];
  const before = deeds.filter((d) => d.span.end <= subject.phrase.start);
  const known = before.some((d) => d.arguments.some((a) => overlaps(a.phrase, subject.phrase)));
  const words = text.slice(subject.phrase.start, subject.phrase.end);
  if (before.length === 0 || known || AGAIN.test(words)) return [];
  const last = Math.max(...before.map((d) => d.span.end));
  return JOINS.test(text.slice(last, subject.phrase.start)) ? [subject.phrase.start] : [];
}

/** Neither town is, or lies in, the other. */
function areApart(a: Of<'place'>, b: Of<'place'>, { places }: Vocabulary): boolean {
  const areas = (p: Of<'place'>): ReadonlySet<string> =>
    new Set(
      p.candidates.flatMap((id) => {
        const place = places.get(id);
        return place === undefined ? [id] : areasOf(place, places).map((x) => x.id);
      }),
    );
  const [inA, inB] = [areas(a), areas(b)];
  return !a.candidates.some((id) => inB.has(id)) && !b.candidates.some((id) => inA.has(id));
}

/** What a sentence names within a part; a day that is told once holds for all of it, and so do those who speak. */
function partOf(scene: Scene, part: Span): Scene {
  const here = <T extends { readonly span: Span }>(all: readonly T[]): readonly T[] => all.filter((m) => within(m.span, part));
  const times = here(scene.times);
  return {
    ...scene,
    triggers: here(scene.triggers),
    casualties: here(scene.casualties),
    actors: here(scene.actors),
    places: here(scene.places),
    weapons: here(scene.weapons),
    times: times.some((t) => t.bound === 'at') ? times : scene.times,
  };
}
