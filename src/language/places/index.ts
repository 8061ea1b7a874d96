export { placePhrases, type PlaceName, type PlacePhrase } from './place-phrases.ts';
