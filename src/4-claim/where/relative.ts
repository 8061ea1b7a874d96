import { bearingTo, distanceKm, pointOf } from '../../language/index.ts';
import type { Doubt, Vocabulary } from '../../model/index.ts';
import { bandOf, candidatesIn, inBand, knownPlaces } from './bands.ts';
import { doubt } from '../found.ts';
import { chosen } from './locate.ts';
import type { Of } from '../scene.ts';

const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;
/** The compass point nearest to a bearing. */
export const compass = (bearing: number): string => POINTS[Math.round(bearing / 45) % 8] as string;

/** "Makhmour, 40 miles southwest of Erbil", which it is not: what the text says of where a place lies against the gazetteer, as a doubt. */
export function misplaced(mention: Of<'place'>, all: readonly Of<'place'>[], text: string, vocabulary: Vocabulary): readonly Doubt[] {
  return all
    .filter((m) => m.describes?.start === mention.span.start && m.offset?.km != null)
    .flatMap((m) => {
      const { km, bearing } = m.offset as { readonly km: number; readonly bearing: number | null };
      const [place, anchor] = [chosen(mention, all, vocabulary), chosen(m, all, vocabulary)];
      const [point, from] = [pointOf(place), pointOf(anchor)];
      if (point === null || from === null || inBand(point, bandOf(from, km, bearing))) return [];
      const really = bearingTo(from, point);
      const [name, off] = [text.slice(mention.span.start, mention.span.end), text.slice(m.span.start, m.span.end)];
      const said = bearing === null ? `${Math.round(km)} km from` : `${Math.round(km)} km ${compass(bearing)} of`;
      const found = `about ${Math.round(distanceKm(from, point))} km ${compass(really)} of it, at ${Math.round(really)} degrees`;
      return [doubt('place', `the text puts ${name} ${said} ${off}; the gazetteer has it ${found}`)];
    });
}

/** What a mention that says only how far and which way leaves open: its band in words, with the places known to lie in it. */
export function openTo(mention: Of<'place'>, all: readonly Of<'place'>[], text: string, vocabulary: Vocabulary): readonly Doubt[] {
  const { offset, span } = mention;
  const from = pointOf(chosen(mention, all, vocabulary));
  if (offset?.km == null || from === null) return [];
  const band = bandOf(from, offset.km, offset.bearing);
  const near = candidatesIn(band, knownPlaces(vocabulary)).map(({ place }) => place.name);
  const name = text.slice(span.start, span.end);
  const where = `${Math.round(band.near)} to ${Math.round(band.far)} km${offset.bearing === null ? '' : ` ${compass(offset.bearing)}`} of ${name}`;
  return [
    doubt(
      'place',
      near.length === 0 ? `somewhere ${where}` : `somewhere ${where}; places known there, likeliest first: ${near.join(', ')}`,
    ),
  ];
}
