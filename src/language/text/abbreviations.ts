const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations that stand before a name or a number, so that a sentence hardly ever ends with them: "Gen. Smith", "No. 5". */
export const LEADING = list(
  'mr mrs ms mx dr prof gen lt ltc col maj capt cpt sgt ssgt cpl pvt spc brig adm radm cmdr cdr gov govs sen sens rep reps rev revs hon st ft mt pres supt insp det amb atty supt tte gral ing lic messrs mme mlle mgr msgr sr sra fr br vs v cf nos fig figs eq ch pp approx ca dept arrv attn',
);

/** Months and days in short. Written with a capital; "sat" and "mar" without one are words. */
export const CALENDAR = list('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun');

/** Abbreviations that end sentences as often as they stand inside one: "Bell Inc.", "and so on, etc." */
export const TRAILING = list(
  'jr inc ltd co corp bros llc plc etc al est ave blvd rd hwy vol vols ed eds sec secs min mins hr hrs km max ph yr yrs ext div assn govt intl natl tel esp viz ala ariz ark cal calif colo conn del fla ga ind kan ky mass md mich minn miss mont neb nev okla ore pa penn tenn tex vt va wash wis wyo',
);

/** Before a number only: "No. 5", "p. 12", "pp. 3-4", "vol. 2", "art. 7". */
export const NUMBERED = list('no nos p pp vol art para sec ch fig ext');

/** Lower-case ones that always go on: "e.g. in schools", "c. 1900". */
export const GOING_ON = list('e.g i.e eg ie a.k.a cf c ca approx viz esp vs v incl');

/** Words that begin sentences and hardly any name: after them an abbreviation's stop was a full stop, too. */
export const STARTERS = list(
  'the a an in on at it its he she they we you his her their our my there this that these those but and or so if when while after before since as for from by with to no not what who how why where also however meanwhile then thus yet although though because nor both some many most several all each any one two three four five six seven eight nine ten i is are was were do does did please such according other another only even still now here once until',
);
