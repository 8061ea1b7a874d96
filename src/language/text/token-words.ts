const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Prefixes that keep their hyphen, so that prefix and word are one token, as the treebanks have it: "pre-war", "co-founder".
 * Every other hyphen between words is a token of its own.
 */
export const PREFIXES = list(
  'agro ante anti arch bio co counter cross cyber de e eco electro ex extra geo hyper inter intra macro mega meta micro mid mini mis mono multi neo non over pan para post pre pro proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un uni',
);

/** Suffixes that keep the hyphen before them. */
export const SUFFIXES = list('esque fold less wise itis');

/** Auxiliaries that lose the apostrophe of their n't in careless writing: "dont". "wont" and "cant" are hardly ever the old words. */
export const BARE_NEGATED = list(
  'dont doesnt didnt wont wouldnt cant couldnt shouldnt isnt arent arnt wasnt werent hasnt havent hadnt aint mustnt neednt',
);

/** Words written in one that are two, by the length of the first: "can|not", "gon|na". */
export const CONTRACTED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['outta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['youve', 3],
  ['youll', 3],
  ['theyre', 4],
  ['theyve', 4],
  ['theyll', 4],
  ['itll', 2],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['heres', 4],
  ['wheres', 5],
  ['hes', 2],
  ['shes', 3],
]);

/** What an apostrophe joins to the word before it as a token of its own. */
export const CLITICS = list('s m d ll ve re');

/** Words that begin with an apostrophe. */
export const CLIPPED = list('em cause til till tis twas bout round');

/** Letters after a number that are a unit of their own: "5|pm", "35|mm", "10|k"; others belong to it: "5th", "1990s", "747B". */
export const UNITS = list(
  'am pm mm cm dm m km ft in yd mi mph kph kmh kg mg lb lbs oz t ml cl ha h hh hr hrs min mins sec k bn mn tn x f hz khz mhz ghz kb mb gb tb kw mw gw kwh mwh p sqft watt by days years persons people hours minutes percent',
);

/** Ends of internet names and of file names, without which "word.word" is a missing space. */
export const NAME_ENDINGS = list(
  'com org net edu gov mil int info biz co uk us eu de fr ru cn jp iq ir sy tr il ps lb jo sa ae qa eg ly ye af pk tv ca au nz ch nl br mx ua html htm php asp pdf doc docx xls xlsx ppt txt csv jpg jpeg png gif zip exe url xml json mp3 mp4',
);
