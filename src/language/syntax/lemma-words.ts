/** The kinds of words that share a table of irregular forms. */
export type Inflection =
  | 'auxiliary'
  | 'past'
  | 'base'
  | 'verb'
  | 'noun'
  | 'name'
  | 'names'
  | 'adjective'
  | 'compared'
  | 'adverb'
  | 'pronoun'
  | 'possessive'
  | 'determiner'
  | 'particle'
  | 'number'
  | 'punctuation'
  | 'symbol'
  | 'other';

/**
 * Word tables of the lemmatiser, written by hand from general knowledge of English: closed classes, irregular verbs and plurals, proper
 * adjectives. An entry is "lemma: its forms".
 */

/** Auxiliaries with a Penn tag where the tag decides. */
const AUXILIARIES = `
be: am is are was were been being 'm 're 's m re s r ai
have: has had having 've ve of
do: does did done doing
get: got gotten getting gets
will: 'll ll wo wilt
can: ca
would: 'd d
shall: sha
`;

/** Auxiliaries in the past, where "'d" and "'s" are of "have". */
const PAST_AUXILIARIES = `
have: 'd d had
be: was were been
do: did done
get: got gotten
`;

const PRONOUNS = `
I: me i; he: him; she: her; we: us 's s; they: them 'em em; my: mine; your: yours; our: ours; their: theirs; this: these; that: those
you: u ya
`;

/** Possessives: their own lemma is the attributive one. */
const POSSESSIVES = `
my: mine
your: yours you ur
our: ours
their: theirs
her: hers
its: it's
whose: who's
`;

const DETERMINERS = `
a: an
this: these
that: those
`;

const PARTICLES = `
not: n't nt
to: na ta
's: ' s
`;

/** Base forms stand left: only what the regular endings do not give. */
const VERBS = `
be: am is are was were been being 'm 're 's; have: has had having 've 'd; do: does did done; go: goes went gone gon; wan: wan
arise: arose arisen; awake: awoke awoken; bear: bore born borne; beat: beaten beat; become: became become; befall: befell befallen
begin: began begun; bend: bent; bet: bet; bid: bid bade bidden; bind: bound; bite: bit bitten; bleed: bled; blow: blew blown
break: broke broken; breed: bred; bring: brought; broadcast: broadcast; build: built; burn: burnt; burst: burst; buy: bought; cast: cast
catch: caught; choose: chose chosen; cling: clung; come: came come; cost: cost; creep: crept; cut: cut; deal: dealt; die: dying; dig: dug
dive: dove; draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven; dwell: dwelt; dye: dyeing; eat: ate eaten
fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found; flee: fled fleeing; fling: flung; fly: flew flown
forbid: forbade forbidden; forecast: forecast; foresee: foresaw foreseen; forget: forgot forgotten; forgive: forgave forgiven
forgo: forwent forgone; forsake: forsook forsaken; freeze: froze frozen; get: got gotten; give: gave given; grind: ground
grow: grew grown; hang: hung; hear: heard; hide: hid hidden; hit: hit; hold: held; hurt: hurt; keep: kept; kneel: knelt; know: knew known
lay: laid; lead: led; lean: leant; leap: leapt; learn: learnt; leave: left; lend: lent; let: let; lie: lay lain lying; light: lit
lose: lost; make: made; mean: meant; meet: met; mislead: misled; mistake: mistook mistaken; misunderstand: misunderstood; mow: mown
offset: offset; outdo: outdid outdone; overcome: overcame overcome; overhear: overheard; oversee: oversaw overseen
overrun: overran overrun; overtake: overtook overtaken; overthrow: overthrew overthrown; partake: partook partaken; pay: paid; plead: pled; prove: proven; put: put
quit: quit; read: read; rebuild: rebuilt; redo: redid redone; repay: repaid; reset: reset; retake: retook retaken; rethink: rethought
rewrite: rewrote rewritten; rid: rid; ride: rode ridden; ring: rang rung; rise: rose risen; run: ran run; saw: sawn; say: said
see: saw seen; seek: sought; sell: sold; send: sent; set: set; sew: sewn; shake: shook shaken; shed: shed; shine: shone; shoot: shot
show: shown; shrink: shrank shrunk; shut: shut; sing: sang sung; sink: sank sunk; sit: sat; slay: slew slain; sleep: slept; slide: slid
sling: slung; slit: slit; sow: sown; speak: spoke spoken; speed: sped; spell: spelt; spend: spent; spill: spilt; spin: spun; spit: spat
split: split; spoil: spoilt; spread: spread; spring: sprang sprung; stand: stood; steal: stole stolen; stick: stuck; sting: stung
stink: stank stunk; stride: strode stridden; strike: struck stricken; string: strung; strive: strove striven; swear: swore sworn
sweep: swept; swell: swollen; swim: swam swum; swing: swung; take: took taken; teach: taught; tear: tore torn; tell: told; think: thought
throw: threw thrown; thrust: thrust; tie: tying; undergo: underwent undergone; understand: understood; undertake: undertook undertaken
undo: undid undone; unwind: unwound; uphold: upheld; upset: upset; vie: vying; wake: woke woken; wear: wore worn; weave: wove woven
weep: wept; wet: wet; win: won; wind: wound; withdraw: withdrew withdrawn; withhold: withheld; withstand: withstood; wring: wrung
write: wrote written; add: added adding; err: erred erring; ache: aches; focus: focused focusing focuses; bias: biased biases
bus: bused busing buses; gas: gases; taste: tasted tasting; waste: wasted wasting; paste: pasted pasting; bathe: bathed bathing
breathe: breathed breathing; clothe: clothed clothing; soothe: soothed soothing; loathe: loathed loathing; seethe: seethed seething
create: created creating; recreate: recreated recreating; invite: invited inviting; unite: united uniting; reunite: reunited reuniting
cite: cited citing; recite: recited reciting; excite: excited exciting; incite: incited inciting; ignite: ignited igniting
unite: united uniting; extradite: extradited extraditing; expedite: expedited expediting; write: writing; rewrite: rewriting; bite: biting
complete: completed completing; compete: competed competing; delete: deleted deleting; deplete: depleted depleting
secrete: secreted secreting; pilot: piloted piloting; pivot: pivoted pivoting; combat: combated combating; route: routed routing
reroute: rerouted rerouting; intervene: intervened intervening; convene: convened convening; interfere: interfered interfering
adhere: adhered adhering; persevere: persevered persevering; phone: phoned phoning; telephone: telephoned telephoning
postpone: postponed postponing; condone: condoned condoning; clone: cloned cloning; stone: stoned stoning; ransom: ransomed ransoming
blossom: blossomed blossoming; develop: developed developing; redevelop: redeveloped redeveloping; envelop: enveloped enveloping
gossip: gossiped gossiping; worship: worshiped worshiping; kidnap: kidnaped kidnaping; debut: debuted debuting; exit: exited exiting
visit: visited visiting; hinge: hinged hinging; cringe: cringed cringing; infringe: infringed infringing; impinge: impinged impinging
bang: banged banging; hang: hanged hanging; bring: bringing; install: installed installing; enroll: enrolled enrolling
abseil: abseiled abseiling; quiz: quizzed quizzing quizzes; dialogue: dialogued; veto: vetoed vetoing vetoes; waltz: waltzed waltzing
blitz: blitzed blitzing; iron: ironed ironing; ski: skied skiing; taxi: taxied taxiing; chorus: chorused; canvas: canvased
explore: explored exploring; restore: restored restoring; ignore: ignored ignoring; implore: implored imploring
deplore: deplored deploring; score: scored scoring; store: stored storing; bore: bored boring; adore: adored adoring
scare: scared scaring; console: consoled consoling; parole: paroled paroling; cajole: cajoled cajoling; exhale: exhaled exhaling
inhale: inhaled inhaling; singe: singed singeing; become: becoming; overcome: overcoming; welcome: welcomed welcoming; come: coming
`;

const NOUNS = `
child: children; excuse: excuses; abuse: abuses; grandchild: grandchildren; man: men; woman: women; foot: feet; tooth: teeth; goose: geese; mouse: mice; louse: lice
ox: oxen; wife: wives; midwife: midwives; housewife: housewives; life: lives; afterlife: afterlives; knife: knives; leaf: leaves
loaf: loaves; half: halves; calf: calves; shelf: shelves; self: selves; thief: thieves; wolf: wolves; hoof: hooves; scarf: scarves
elf: elves; wharf: wharves; movie: movies; cookie: cookies; zombie: zombies; rookie: rookies; cabbie: cabbies; calorie: calories
prairie: prairies; bourgeoisie: bourgeoisie; genie: genies; pie: pies; tie: ties; lie: lies; die: dice; necktie: neckties; shoe: shoes
toe: toes; foe: foes; hoe: hoes; canoe: canoes; oboe: oboes; horseshoe: horseshoes; ache: aches; headache: headaches; cache: caches
avalanche: avalanches; niche: niches; moustache: moustaches; gas: gases; bus: buses; minibus: minibuses; lens: lenses; bias: biases
atlas: atlases; alias: aliases; canvas: canvases; pancreas: pancreases; iris: irises; quiz: quizzes; crisis: crises; thesis: theses
hypothesis: hypotheses; synthesis: syntheses; parenthesis: parentheses; diagnosis: diagnoses; prognosis: prognoses; oasis: oases
emphasis: emphases; neurosis: neuroses; basis: bases; axis: axes; criterion: criteria; phenomenon: phenomena; bacterium: bacteria
curriculum: curricula; memorandum: memoranda; stratum: strata; spectrum: spectra; index: indices; appendix: appendices; matrix: matrices
vertex: vertices; stimulus: stimuli; nucleus: nuclei; alumnus: alumni; radius: radii; fungus: fungi; focus: foci; cactus: cacti
syllabus: syllabi; formula: formulae; larva: larvae; bureau: bureaux; plateau: plateaux; corps: corps; barracks: barracks
headquarters: headquarters; crossroads: crossroads; outskirts: outskirts; series: series; species: species; means: means; news: news
clothes: clothes; thanks: thanks; goods: goods; proceeds: proceeds; surroundings: surroundings; earnings: earnings; savings: savings
politics: politics; economics: economics; mathematics: mathematics; ethics: ethics; physics: physics; athletics: athletics
logistics: logistics; aircraft: aircraft; spacecraft: spacecraft; people: people; police: police; cattle: cattle; sheep: sheep; fish: fish
deer: deer; regards: regards; p.m.: pm p.m p.m.; a.m.: am a.m a.m.; etc.: etc; data: data; media: media; pants: pants; jeans: jeans
glasses: glasses; grounds: grounds; supplies: supplies; troops: troops; minute: mins min; year: yr yrs; statistic: statistics
proceeds: proceeds; money: monies; hour: hrs; kilometer: km kms; whereabouts: whereabouts; remains: remains; contents: contents
arrears: arrears; finances: finances; passer-by: passers-by; passerby: passersby
`;

const ADJECTIVES = `
good: better best; bad: worse worst; far: farther farthest furthest; further: further; little: littler littlest; old: elder eldest
young: younger youngest; long: longer longest; strong: stronger strongest; large: larger largest; free: freer freest; blue: bluer bluest
true: truer truest; few: fewer fewest; sure: surer surest; pure: purer purest; rare: rarer rarest; polite: politer politest
white: whiter whitest; more: more; most: most; less: less lesser; least: least
`;

const ADVERBS = `
well: better best
badly: worse worst
far: further
a.k.a.: aka
not: n't nt
more: more
most: most
less: less
least: least
`;

/** Adjectives of peoples, lands and faiths, which keep their capital, as they stand in a dictionary. */
const PROPER_ADJECTIVES = `
Afghan African African-American Albanian Algerian American Anglican Anglo Angolan Arab Arabian Arabic Argentine Argentinian Armenian Asian
Atlantic Australian Austrian Azerbaijani Bahraini Balkan Baltic Bangladeshi Basque Belarusian Belgian Bengali Berber Bolivian Bosnian
Brazilian British Buddhist Bulgarian Burmese Cambodian Canadian Caribbean Catalan Catholic Caucasian Celtic Chadian Chaldean Chechen
Chilean Chinese Christian Colombian Communist Congolese Confucian Coptic Croat Croatian Cuban Cypriot Czech Danish Darwinian Dominican
Druze Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian Eurasian European Evangelical Finnish French Georgian German
Germanic Ghanaian Gothic Greek Guatemalan Haitian Hebrew Hellenic Hindu Hispanic Honduran Hungarian Icelandic Indian Indonesian Iranian
Iraqi Irish Islamic Islamist Israeli Israelite Italian Jamaican Japanese Jewish Jordanian Jurassic Kazakh Kenyan Korean Kosovar Kurdish
Kuwaiti Kyrgyz Laotian Latin Latino Latvian Lebanese Liberian Libyan Lithuanian Lutheran Malay Malaysian Maltese Maoist Marxist
Mauritanian Mediterranean Methodist Mexican Moldovan Mongolian Moorish Mormon Moroccan Moslem Mozambican Muslim Namibian Nazi Nepalese
Nepali Nicaraguan Nigerian Nordic Norse Norwegian Olympic Omani Orthodox Ottoman Pacific Pakistani Palestinian Panamanian Paraguayan
Pashtun Persian Peruvian Philippine Polish Portuguese Presbyterian Protestant Prussian Puritan Qatari Roman Romanian Russian Rwandan
Saudi Saxon Scandinavian Scottish Semitic Senegalese Serb Serbian Shakespearean Shia Shiite Shi'ite Siberian Sicilian Sikh Singaporean Slav
Slavic Slovak Slovenian Somali Soviet Spanish Sudanese Sunni Swedish Swiss Syriac Syrian Taiwanese Tajik Talmudic Tamil Tanzanian Thai Tibetan
Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Victorian Viennese Vietnamese Welsh Yazidi Yemeni Yugoslav Zairean Zambian
Zimbabwean Zionist
`;

/** Nouns that are written in capitals wherever they stand. */
const CAPITAL_NOUNS = `
AIDS AK-47 APC ATM ATV CCTV CD CEO CFO CIA CPI CPU CV DJ DNA DVD EU FAQ FBI FM GDP GM GMT GPS HIV HQ ID IED IMF IP IQ IT LCD LGBT MBA MD MP
MRI NGO NATO PC PDF PhD POW PR RNA RPG SMS SUV TV UAV UFO UK UN URL US USA USB UV VIP Mr. Mrs.
`;

/** Names written short. */
const NAMES = `
January: jan.; February: feb feb.; March: mar.; April: apr apr.; June: jun.; July: jul jul.; August: aug aug.; September: sep. sept sept.
October: oct oct.; November: nov nov.; December: dec dec.; Monday: mon.; Tuesday: tue tue. tues tues.; Wednesday: wed.
Thursday: thu thu. thur thurs thurs.; Friday: fri.; Saturday: sat.; Sunday: sun.
`;

/** Dashes and quotation marks written out in ASCII. */
const PUNCTUATION = `
": “ ”
': ‘ ’
-: –
`;

const OTHERS = `
versus: vs vs.
through: thru
because: 'cause cuz
till: 'til
and: n 'n n'
with: w/
`;

/** Scale words in one letter. */
const NUMBERS = `
million: m mn mln
billion: b bn bln
thousand: k
`;

/** Finite forms that carry a base form's tag: "they 've", "gon na". */
const BASES = `
be: am are 'm 're m r
have: 've
want: wan
go: gon
`;

export const WORDS: Readonly<Record<Inflection, string>> = {
  auxiliary: AUXILIARIES,
  past: PAST_AUXILIARIES,
  base: BASES,
  verb: VERBS,
  noun: `${CAPITAL_NOUNS}${NOUNS}`,
  name: NAMES,
  names: '',
  adjective: PROPER_ADJECTIVES,
  compared: ADJECTIVES,
  adverb: ADVERBS,
  pronoun: PRONOUNS,
  possessive: POSSESSIVES,
  determiner: DETERMINERS,
  particle: PARTICLES,
  number: NUMBERS,
  punctuation: PUNCTUATION,
  symbol: '',
  other: OTHERS,
};
