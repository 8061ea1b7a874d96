/**
 * The words that ascribe something to somebody: verbs, nouns and adjectives of saying, thinking, wanting and judging, by class, each with
 * the frames in which it does so. Compiled from general knowledge of English, after the verb classes of Levin (1993): say, tell, order,
 * believe, want, judge, and their nouns.
 */

/** What the source does with the content: speaks it, asks it, holds it, perceives it, wants it, feels or judges about it, shows it. */
export type CueClass =
  | 'say'
  | 'deny'
  | 'confirm'
  | 'ask'
  | 'order'
  | 'promise'
  | 'decide'
  | 'think'
  | 'know'
  | 'perceive'
  | 'want'
  | 'feel'
  | 'judge'
  | 'call'
  | 'show'
  | 'discuss';

/**
 * What the content looks like beside the cue. `quote` direct speech; `that` a finite clause, with or without "that", or a question;
 * `to` an infinitive; `np-to` a noun phrase with an infinitive; `ing` a gerund; `np` a noun phrase; `np-as` a noun phrase and what it is called;
 * `np-at` a noun phrase and a figure ("put the toll at ten").
 */
export type Frame = 'quote' | 'that' | 'to' | 'np-to' | 'ing' | 'np' | 'np-as' | 'np-at';

export interface CueWord {
  readonly class: CueClass;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions that bring in the content: "spoke *about* it". */
  readonly prepositions: ReadonlySet<string>;
}

type Row = readonly [of: CueClass, frames: string, prepositions: string, words: string];

/** Verbs, by lemma; a particle follows an underscore. */
const VERB_ROWS: readonly Row[] = [
  // saying
  ['say', 'quote that np', 'of about', 'say state'],
  [
    'say',
    'quote that',
    'about of on to with by',
    'add continue reply respond answer remark comment observe note conclude recall quip joke opine chime interject react muse reason venture elaborate',
  ],
  [
    'say',
    'quote that np',
    'about of',
    'declare announce report explain mention reveal disclose repeat reiterate emphasize emphasise stress underscore underline highlight recount relate reaffirm affirm proclaim pronounce articulate relay voice utter convey divulge detail outline summarize summarise narrate recite paraphrase profess attest certify spell_out point_out set_out lay_out air publicize trumpet unveil present float stipulate specify clarify',
  ],
  ['say', 'quote that np', '', 'claim allege assert contend argue insist posit submit counter retort'],
  ['say', 'quote that', '', 'maintain'],
  ['say', 'np', '', 'echo invoke evoke downplay overstate understate exaggerate misrepresent misstate promote play_up play_down'],
  [
    'say',
    'quote that',
    'about of against on at over',
    'complain boast brag lament whine grumble gush warn caution testify swear predict forecast speculate moan fume rant sneer',
  ],
  [
    'say',
    'quote',
    '',
    'exclaim whisper shout scream yell cry mutter murmur mumble growl snap scoff bark roar sigh laugh tweet retweet post text email e-mail write blog write_in blurt call_out intone deadpan sing chant',
  ],
  ['say', 'that quote np', 'about of', 'write tweet quote cite reference teach preach read publish'],
  ['say', 'that quote to np-to', 'about of', 'tell inform notify remind assure reassure brief warn advise alert'],
  ['say', 'that np', '', 'imply insinuate hint intimate suggest signal estimate calculate count tally'],
  ['say', 'np-at', '', 'put'],
  ['say', 'quote', 'for', 'apologize apologise'],
  ['say', 'quote that', 'with on', 'agree concur disagree'],
  ['say', '', 'to', 'testify refer allude attest point respond react admit confess object'],
  ['deny', 'quote that np ing', '', 'deny refute rebut dispute contradict disclaim disavow'],
  ['deny', 'np', '', 'reject dismiss discount brush_off brush_aside repudiate renounce rebuff shrug_off debunk'],
  ['confirm', 'quote that np ing', 'to', 'confirm acknowledge admit concede confess recognize recognise verify corroborate'],
  ['ask', 'quote that np-to to np', 'about for', 'ask'],
  ['ask', 'quote that', 'about into', 'inquire enquire wonder'],
  ['ask', 'quote np', '', 'question query grill interview'],
  // moving others, and binding oneself
  ['order', 'quote that np-to to np', 'for', 'urge beg implore'],
  ['order', 'quote that np np-to to', 'for', 'demand request order command instruct'],
  ['order', 'np-to', '', 'press pressure push lobby encourage exhort persuade convince advise invite challenge discourage dissuade nudge'],
  ['order', 'np', '', 'encourage discourage invite'],
  ['order', 'that ing np', 'against', 'recommend advocate propose counsel'],
  ['order', 'np', 'for', 'call plead appeal campaign argue push press lobby advocate rally speak'],
  ['order', 'np', 'on upon', 'call'],
  ['order', 'np', '', 'prohibit forbid ban mandate authorize authorise permit'],
  ['promise', 'quote that to np', '', 'promise vow pledge swear guarantee'],
  ['promise', 'to np', '', 'threaten offer volunteer'],
  ['promise', 'to that', 'to on', 'agree consent commit'],
  ['decide', 'to that np', 'on against', 'decide resolve determine'],
  ['decide', 'that', 'for against', 'rule find conclude decree judge'],
  ['decide', 'to np', '', 'refuse decline opt'],
  ['decide', 'to', '', 'choose elect'],
  ['decide', 'to', 'for against', 'vote'],
  ['decide', 'to ing np', '', 'intend propose plan'],
  ['decide', 'ing np', '', 'consider contemplate mull weigh ponder reconsider'],
  ['decide', 'np', '', 'approve endorse veto ratify overrule uphold overturn strike_down adopt appoint nominate pardon sentence accept'],
  // thinking, knowing, perceiving
  ['think', 'quote that', 'of about', 'think'],
  ['think', 'that np np-to', 'in', 'believe'],
  ['think', 'that np-to', '', 'suppose presume assume surmise reckon figure guess hypothesize theorize deem consider'],
  ['think', 'that np np-to to', '', 'expect anticipate foresee envision imagine predict'],
  ['think', 'that', 'of', 'suspect doubt conceive dream'],
  ['think', 'np', '', 'suspect doubt mistrust distrust trust'],
  ['think', 'np np-as', '', 'view regard perceive see interpret treat'],
  ['think', 'np', '', 'judge assess evaluate analyze analyse examine'],
  ['know', 'that np', 'of about', 'know realize realise understand remember forget grasp'],
  ['know', 'that', 'of about', 'learn find discover hear find_out'],
  ['know', 'np', '', 'ignore overlook'],
  ['perceive', 'that np', '', 'see notice feel sense recognize recognise observe watch witness'],
  ['perceive', 'np', 'to at on', 'listen look'],
  // wanting, feeling, judging
  ['want', 'to np np-to', '', 'want'],
  ['want', 'that to', 'for', 'hope wish pray'],
  ['want', 'to', 'for', 'aim seek aspire long yearn'],
  ['want', 'np', '', 'seek'],
  ['want', 'to np ing', '', 'prefer favor favour'],
  ['want', 'to np', '', 'desire crave covet'],
  ['feel', 'that to np ing', 'for about over', 'fear dread worry fret'],
  ['feel', 'that np', '', 'regret bemoan mourn rue decry deplore lament'],
  ['feel', 'to ing np that', '', 'love hate like dislike enjoy appreciate'],
  ['feel', 'np', '', 'resent despise loathe detest admire respect adore cherish envy pity relish revere treasure disdain tolerate'],
  ['feel', '', 'about over at', 'care marvel rejoice bristle rage obsess'],
  ['judge', 'quote np np-as', '', 'condemn denounce criticize criticise slam ridicule mock lambast lambaste'],
  [
    'judge',
    'np',
    '',
    'rebuke deride berate chide scold chastise castigate censure bash rip skewer knock belittle disparage insult taunt scorn admonish reprimand malign vilify demonize demonise denigrate smear trash shame revile excoriate reproach',
  ],
  ['judge', '', 'at against', 'rail lash hit_back fire_back lash_out'],
  ['judge', 'np', 'after', 'go'],
  ['judge', 'np', 'for of with', 'blame accuse fault charge'],
  ['judge', 'np np-as', '', 'praise hail laud applaud commend salute celebrate tout welcome credit thank congratulate compliment'],
  ['judge', 'np ing', '', 'support oppose back endorse defend champion embrace justify condone protest favor'],
  ['judge', '', 'of', 'approve disapprove'],
  ['judge', 'np', '', 'challenge second resist'],
  [
    'call',
    'np np-as',
    '',
    'call label brand dub term describe characterize characterise portray depict paint classify rate define hail dismiss compare liken equate',
  ],
  // texts and findings
  ['show', 'that np', '', 'show indicate suggest demonstrate reveal prove document chronicle illustrate'],
  ['show', 'that', '', 'reflect confirm mean find'],
  ['judge', 'np', 'to on', 'attribute ascribe link tie'],
  ['discuss', 'np that', '', 'discuss debate address'],
  ['discuss', '', 'about of against', 'speak talk chat write tweet joke lie'],
  ['discuss', '', 'on', 'focus comment elaborate weigh_in'],
  ['discuss', 'np', '', 'bring_up'],
];

/** Nouns, by lemma: "her *claim* that …", "a *plan* to …", "his *support* for …". */
const NOUN_ROWS: readonly Row[] = [
  [
    'say',
    'that',
    'of about on',
    'statement announcement declaration remark comment assertion claim allegation argument contention explanation account description report testimony disclosure revelation admission confession acknowledgment message prediction warning suggestion hint observation assessment estimate complaint assurance apology boast rhetoric rumor rumour word',
  ],
  ['deny', 'that', 'of', 'denial rejection dismissal'],
  ['confirm', 'that', 'of', 'confirmation'],
  ['ask', 'that', 'about', 'question inquiry'],
  ['order', 'that to', 'for', 'call demand request plea appeal order instruction recommendation proposal advice'],
  ['promise', 'that to', 'of', 'promise pledge vow threat offer commitment guarantee oath'],
  [
    'decide',
    'that to',
    'on',
    'decision refusal vote plan intention determination resolve willingness reluctance readiness ruling verdict conclusion finding nomination',
  ],
  [
    'think',
    'that',
    'of about on',
    'belief view opinion thought idea notion assumption suspicion expectation theory impression perception conviction sense',
  ],
  ['think', 'that', 'about', 'doubt skepticism scepticism confidence faith trust certainty uncertainty'],
  ['know', 'that', 'of', 'knowledge awareness understanding realization realisation recognition'],
  ['want', 'that to', 'for of', 'hope wish desire dream aim ambition aspiration goal eagerness'],
  ['feel', 'that', 'about over of for', 'fear worry concern anxiety alarm regret anger outrage frustration dismay disappointment disgust'],
  ['judge', 'that', 'of', 'criticism condemnation praise accusation charge characterization characterisation endorsement mockery'],
  ['judge', '', 'for to', 'support opposition backing sympathy admiration respect contempt'],
  ['discuss', '', 'of about on', 'discussion debate speech'],
];

/** Adjectives, by lemma: "was *confident* that …", "is *aware* of …". */
const ADJECTIVE_ROWS: readonly Row[] = [
  [
    'think',
    'that',
    'of about',
    'sure certain confident convinced positive doubtful skeptical sceptical optimistic pessimistic suspicious unsure uncertain',
  ],
  ['know', 'that', 'of', 'aware unaware mindful conscious ignorant'],
  ['want', 'to', 'for', 'eager willing ready determined keen reluctant unwilling anxious desperate prepared hopeful'],
  [
    'feel',
    'that to',
    'about of with by over',
    'afraid worried concerned glad happy pleased proud sorry sad angry upset disappointed surprised shocked amazed thrilled grateful thankful fearful nervous frustrated furious',
  ],
  ['judge', '', 'of about', 'critical supportive dismissive'],
  [
    'feel',
    'that to',
    'about on in to with of',
    'passionate obsessed enthusiastic excited curious adamant insistent vocal outspoken silent frank candid coy vague interested committed opposed dedicated devoted loyal sympathetic hostile',
  ],
];

/** Adjectives of what is plain to everybody: "it is *clear* that …", a cue without a source. */
export const EVIDENT: ReadonlySet<string> = new Set(
  'clear unclear obvious evident apparent plain certain likely unlikely possible'.split(' '),
);

/** Verbs of what seems so: "he *seems* to …", "it *appears* that …", without a source. */
export const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear']);

/** Nouns for one who holds a view: "is a *critic* of …". */
export const HOLDERS: ReadonlySet<string> = new Set(
  'supporter opponent critic advocate proponent defender champion skeptic sceptic believer fan admirer foe detractor'.split(' '),
);

/** A verb with another verb beneath it that only says how it goes on: the two make one cue ("went on to say", "tried to explain"). */
export const RAISING: ReadonlySet<string> = new Set(
  'continue begin start go proceed try attempt appear seem happen come tend stop keep help use pause have rush manage'.split(' '),
);

/** Verbs that lend a noun their grammar: "*made* a claim", "*issued* a warning". */
export const LIGHT: ReadonlySet<string> = new Set(
  'make give issue release have express voice offer take hold share deliver raise file reach publish put_out send win draw hear level cast announce show lodge harbor harbour'.split(
    ' ',
  ),
);

/** A word of several rows has the frames of all and the class of the first. */
function index(rows: readonly Row[]): ReadonlyMap<string, CueWord> {
  const out = new Map<string, CueWord>();
  for (const [of, frames, prepositions, words] of rows) {
    for (const word of words.split(' ')) {
      const before = out.get(word);
      out.set(word, {
        class: before?.class ?? of,
        frames: new Set([...(before?.frames ?? []), ...(parts(frames) as readonly Frame[])]),
        prepositions: new Set([...(before?.prepositions ?? []), ...parts(prepositions)]),
      });
    }
  }
  return out;
}

const parts = (list: string): readonly string[] => list.split(' ').filter((p) => p !== '');

export const VERBS = index(VERB_ROWS);
export const NOUNS = index(NOUN_ROWS);
export const ADJECTIVES = index(ADJECTIVE_ROWS);
