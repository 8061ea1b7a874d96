export { areasOf, liesIn } from './areas.ts';
export { bearingTo, destination, distanceKm, middle, pointOf, turn, type Point } from './geometry.ts';
export { placePhrases, type PlaceName, type PlacePhrase } from './place-phrases.ts';
export { BEARINGS, FRONTS, KINDS, MODIFIERS, PREPOSITIONS } from './place-words.ts';
