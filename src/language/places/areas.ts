import type { Place, PlaceId } from '../../model/index.ts';

/** A chain of areas is never deeper; a table that says otherwise goes round in a circle. */
const DEEPEST = 8;

/** A place and the areas it lies in, from narrow to wide. */
export function areasOf(place: Place, places: ReadonlyMap<PlaceId, Place>): readonly Place[] {
  const up: Place[] = [];
  let at: Place | undefined = place;
  while (at !== undefined && up.length < DEEPEST) {
    up.push(at);
    at = at.within === null ? undefined : places.get(at.within);
  }
  return up;
}

/** Whether `area` is one of the areas that a place lies in. */
export const liesIn = (place: Place, area: PlaceId, places: ReadonlyMap<PlaceId, Place>): boolean =>
  areasOf(place, places).some((p, i) => i > 0 && p.id === area);
