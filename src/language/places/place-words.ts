/* The closed classes of words by which English says where something is. Degrees are from north, clockwise. */

/** The four winds as words that join: "south" + "west", "north" + "eastern". */
export const BEARINGS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['north', 0],
      ['northeast', 45],
      ['east', 90],
      ['southeast', 135],
      ['south', 180],
      ['southwest', 225],
      ['west', 270],
      ['northwest', 315],
    ] as const
  ).flatMap(([word, degrees]) => [
    [word, degrees],
    [`${word}ern`, degrees],
  ]),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a place is called before "of" or behind its name: "the village of", "Diyala province". */
export const KINDS = set(
  'city town township village hamlet settlement district sub-district subdistrict province governorate department region county state canton municipality area neighborhood neighbourhood quarter suburb capital stronghold bastion port camp base prison airport airbase crossing dam island valley peninsula enclave pocket sector cities towns villages districts provinces governorates departments areas neighborhoods neighbourhoods regions',
);

/** "On the outskirts of", "Aleppo's countryside". */
export const OUTSKIRTS = set('outskirts suburbs edge edges fringe fringes periphery countryside environs limits entrance entrances');
/** "On the Makhmour front": where the fighting before a town is, not in it. */
export const FRONTS = set('front frontline fronts frontlines');
/** "In the vicinity of". */
export const VICINITY = set('vicinity proximity neighbourhood neighborhood surroundings gates');
/** "The centre of", "the western side of": inside the place, or a part of it. */
export const PARTS = set('centre center heart middle part parts most much half side sides bank banks downtown rest corner');
export const ROADS = set('road roads highway highways motorway route railway pipeline axis corridor expressway freeway roadway');
export const BORDERS = set('border borders frontier frontiers boundary');
/** "The road linking A to B". */
export const LINKING = set('linking links link connecting connects joining joins leading');

/** Prepositions that tie a place to what is told, with the relation that each says. */
export const PREPOSITIONS: ReadonlyMap<string, 'at' | 'near' | 'between' | 'along' | 'path' | 'other'> = new Map([
  ...'in at on inside within across through throughout over into above'.split(' ').map((w) => [w, 'at'] as const),
  ...'near nearby around outside beside alongside opposite beyond bordering off behind'.split(' ').map((w) => [w, 'near'] as const),
  ['between', 'between'],
  ['along', 'along'],
  ...'from to towards toward'.split(' ').map((w) => [w, 'path'] as const),
  ...'of against for by with under'.split(' ').map((w) => [w, 'other'] as const),
]);

/** Words that stand between a preposition and a name without a kind: "in the besieged Mosul", "in nearby Baquba". */
export const MODIFIERS = set(
  'the a an this that these those its their his nearby neighbouring neighboring adjacent central downtown upper lower greater inner outer rural mainly largely main old whole entire provincial capital restive besieged embattled strategic disputed contested volatile war-torn historic holy coastal mountainous remote both all other rebel-held government-held international',
);
