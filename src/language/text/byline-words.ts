/** What somebody did for a report. */
export type BylineRole = 'wrote' | 'reported' | 'edited' | 'photographed' | 'translated';

/** What stands before "by", in small letters; nothing before it means the writer. */
export const ROLES: ReadonlyMap<string, BylineRole> = new Map([
  ['', 'wrote'],
  ['writing', 'wrote'],
  ['written', 'wrote'],
  ['story', 'wrote'],
  ['text', 'wrote'],
  ['words', 'wrote'],
  ['analysis', 'wrote'],
  ['opinion', 'wrote'],
  ['report', 'reported'],
  ['reported', 'reported'],
  ['reporting', 'reported'],
  ['additional reporting', 'reported'],
  ['with reporting', 'reported'],
  ['with additional reporting', 'reported'],
  ['further reporting', 'reported'],
  ['edited', 'edited'],
  ['editing', 'edited'],
  ['additional editing', 'edited'],
  ['compiled', 'edited'],
  ['photo', 'photographed'],
  ['photos', 'photographed'],
  ['photograph', 'photographed'],
  ['photographs', 'photographed'],
  ['photography', 'photographed'],
  ['picture', 'photographed'],
  ['pictures', 'photographed'],
  ['video', 'photographed'],
  ['translated', 'translated'],
  ['translation', 'translated'],
]);

/** What a line of names says of them: "Ann Smith contributed to this report.", "Ann Smith reports from Baghdad". */
export const CONTRIBUTED =
  /^ (?:has |have )?(?:also )?(?:contributed to (?:this|the) (?:report|story|article)|contributed reporting|report(?:s|ing) from)(?: (?:for|from|in) \p{Lu}[\p{L}.'’-]*| \p{Lu}[\p{L}.'’-]*){0,4}\.?$/u;

/** Days and months that are nobody's first name: "By Monday, …" says when. */
export const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|july|september|october|november|december)(?![\p{L}])/iu;
/** Months that are first names, too: alone they are months. */
export const MONTH_OR_NAME = /^(?:april|may|june|august)$/iu;

/** The small words in what a writer is and works for: "senior correspondent", "special to the Herald". */
export const AFFILIATED =
  'a|an|and|at|by|chief|contributing|contributor|correspondent|correspondents|daily|deputy|desk|diplomatic|editor|editors|for|foreign|former|freelance|from|in|journalist|journalists|magazine|managing|news|newspaper|of|on|our|photographer|photographers|political|reporter|reporters|senior|special|staff|the|to|weekly|writer|writers|writing';

/** Small words inside names of people: "Omar al Ali", "Jan van der Meer", "Sara bint Ali". */
export const PARTICLES = 'al|el|ul|bin|ibn|bint|abu|abd|de|del|della|da|di|du|des|la|le|van|von|der|den|ter|ten|dos|y';
