/**
 * Words that say what a text does with what it speaks of, compiled from general knowledge of English: implicative verbs after Karttunen
 * (1971, 2012), the verb classes of Levin (1993), and the kinds of cue of FactBank (Saurí and Pustejovsky 2009). By lemma.
 */

/** What a governing word does with what stands under it. */
export type Effect = 'keeps' | 'negates' | 'denies' | 'plans' | 'threatens' | 'supposes' | 'hedges';

const words = (...lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

const table = (rows: Readonly<Partial<Record<Effect, readonly string[]>>>): ReadonlyMap<string, Effect> =>
  new Map(Object.entries(rows).flatMap(([effect, all]) => all.map((w) => [w, effect as Effect] as const)));

/** Verbs and predicative adjectives over an infinitive or a gerund: "failed to", "planned to", "is ready to", "avoided …ing". */
export const OVER_INFINITIVE = table({
  keeps: words(
    'manage go proceed continue begin start commence resume help succeed use force compel lead come get happen return turn prove cause',
    'stop cease finish keep bother remain see watch hear find leave let gather rally assemble catch spend live have get',
  ),
  negates: words(
    'fail refuse decline neglect omit forget avoid refrain abstain escape resist unable impossible reluctant unwilling hesitate powerless',
  ),
  denies: words('deny'),
  plans: words(
    'plan intend prepare schedule arrange plot conspire pledge promise agree decide resolve commit vote set due poise poised ready about',
    'scheduled bound slated slate mean be prepared',
  ),
  threatens: words('threaten vow swear warn'),
  hedges: words(
    'appear seem say believe report allege think know suspect presume rumor rumour understand estimate reckon tend claim consider accuse',
    'charge convict indict blame acquit guilty responsible suspected rumoured rumored',
  ),
});

/** Verbs over a clause with a finite verb: "denied that", "feared that". What is not here, verbs of saying above all, keeps it. */
export const OVER_CLAUSE = table({
  denies: words('deny refute disprove rebut dispute'),
  threatens: words('threaten vow swear'),
  plans: words('promise pledge'),
  supposes: words(
    'hope wish want demand ask request order propose recommend urge suppose imagine pretend doubt wonder ensure possible impossible',
    'likely unlikely probable',
  ),
  hedges: words('fear believe suspect think presume assume guess suggest imply allege rumor rumour speculate appear seem'),
});

/** Factive verbs (Kiparsky and Kiparsky 1970): whoever did "not know that" something happened takes it as having happened. */
export const FACTIVE = new Set(words('know realise realize learn notice discover regret remember recall recognise recognize mind'));

/** Verbs over a noun: "foiled the theft", "planned a march"; as the subject of their passive too. */
export const OVER_OBJECT = table({
  negates: words(
    'prevent foil thwart avert avoid forestall preempt pre-empt cancel abort postpone call_off forbid prohibit ban deter rule_out',
    'renounce forswear',
  ),
  denies: words('deny refute rebut disprove debunk'),
  plans: words('plan plot prepare schedule intend announce_plan contemplate envisage'),
  threatens: words('threaten'),
  supposes: words(
    'fear expect anticipate demand want seek urge order propose consider discuss contemplate await risk predict forecast advocate oppose',
    'encourage incite allow permit authorise authorize request need require simulate rehearse imagine warn attempt try',
  ),
  hedges: words('allege suspect report rumor rumour presume'),
});

/** Nouns for what somebody tells, that can be denied: "dismissed reports of", "rejected the claim that". */
export const TELLING = new Set(
  words('report claim allegation accusation rumor rumour suggestion assertion speculation insinuation story statement'),
);

/** Verbs over such a noun, and adjectives and nouns said of it. A vote that is rejected or disputed was held all the same. */
export const REFUTES = new Set(
  words(
    'deny dismiss reject refute rebut dispute disprove debunk discount false untrue unfounded groundless baseless unsubstantiated lie hoax',
    'fabrication nonsense',
  ),
);

/** Verbs and adjectives over a noun by a preposition: "called for a strike", "warned of a flood", "ready for war". */
export const OVER_OBLIQUE = table({
  negates: words('refrain_from abstain_from desist_from call_off short_of'),
  plans: words('plan_for prepare_for plan_on gear_for ready_for poise_for brace_for'),
  threatens: words('threaten_with warn_of warn_about warn_against'),
  supposes: words(
    'call_for ask_for appeal_for push_for press_for campaign_for hope_for wait_for wish_for opt_for vote_for agree_on agree_to think_of',
    'dream_of talk_of talk_about speak_of guard_against protect_from protect_against insure_against capable_of afraid_of worry_about vulnerable_to',
    'susceptible_to prone_to',
  ),
  hedges: words('accuse_of suspect_of charge_with'),
});

/** Nouns over what hangs on them by a preposition, an infinitive or a clause: "threat of", "plans for", "attempt to". */
export const OVER_COMPLEMENT = table({
  keeps: words(
    'rally march gathering meeting victim scene site aftermath result series wave day night hour first last time wake spate string',
  ),
  negates: words('absence lack prevention avoidance refusal failure inability reluctance cancellation cessation'),
  denies: words('denial'),
  plans: words('plan preparation plot intention decision promise pledge proposal conspiracy commitment readiness agreement'),
  threatens: words('threat warning vow ultimatum'),
  supposes: words(
    'fear risk danger possibility likelihood probability prospect chance potential hope wish desire aim goal objective purpose ambition name pretext excuse demand call appeal order',
    'request attempt effort bid try ability capability capacity opportunity power means need scenario event case possibility prediction',
    'anticipation expectation incitement permission temptation idea concept right way tactic method practice strategy policy',
    'campaign concern worry alert',
  ),
  hedges: words('allegation suspicion rumor rumour speculation accusation claim impression indication'),
});

/** Nouns that by "no" deny what they are of: "no reports of", "no sign that". */
export const TOLD = new Set(
  words('report word sign evidence claim indication information confirmation news mention proof trace record suggestion'),
);

/** Adjectives before a noun: "a possible strike", "the planned march". */
export const BEFORE_NOUN = table({
  negates: words('foiled thwarted failed averted aborted cancelled canceled abortive'),
  plans: words('planned upcoming forthcoming scheduled intended impending future'),
  threatens: words('threatened'),
  supposes: words('possible potential imminent feared hypothetical likely further anticipated expected eventual attempted'),
  hedges: words('alleged suspected apparent reported purported supposed unconfirmed presumed rumoured rumored'),
});

/** Verbs that only lend a noun its tense: "carried out a survey" is as true as "surveyed". */
export const PERFORM = new Set(words('carry launch conduct stage mount commit perpetrate wage execute undertake join enter'));

/** Verbs of perception. */
export const PERCEIVE = new Set(words('hear see feel watch witness smell'));

/** Verbs by which a thing is there or comes about: "no strike took place", "there may be strikes", "would trigger a strike". */
export const OCCUR = new Set(
  words(
    'take occur happen be have break erupt begin start open unleash initiate continue stop make do see give suffer receive experience',
    'face cause trigger provoke spark',
  ),
);

/** Verbs that say of their subject only that it came to be, so that what denies them denies it: "the strike never happened". */
export const COME_ABOUT = new Set(words('happen occur materialise materialize take_place come_about come_off go_ahead'));

/** Modal auxiliaries. */
export const MODALS = table({
  plans: words('will shall'),
  supposes: words('would could may might can should must ought'),
});

/** Adverbs that hedge a statement without taking it back. */
export const HEDGES = new Set(
  words('reportedly allegedly apparently supposedly purportedly presumably possibly probably perhaps maybe likely seemingly ostensibly'),
);

/** Adverbs of negation; determiners and conjunctions; pronouns. */
export const NEGATIONS = new Set(words('not never neither nor'));
export const NEVER = new Set(words('no neither nor'));
export const NOBODY = new Set(words('nobody none nothing no-one neither nowhere'));

/** What makes a clause after it unknown: "it is unclear who …". */
export const UNKNOWN = new Set(words('unclear unknown uncertain unconfirmed'));

/** Adverbs right before a verb that say it did not come to that. */
export const NEARLY = new Set(words('almost nearly'));

/** "the first to arrive": a fact, unlike other infinitives on nouns. */
export const RANKS = new Set(words('first second third last latest only next'));

/** Verbs that by "from" keep something off: "stopped them from leaving". */
export const FROM = new Set(
  words('prevent stop keep bar block ban prohibit deter dissuade discourage save refrain hinder restrain abstain stop forbid protect'),
);

export const CONJUNCTIONS = table({
  supposes: words('if unless whether lest in_case provided supposing assuming as_if even_if in_order so_that as_though'),
});

/** Over a gerund or a noun. */
export const PREPOSITIONS = table({
  negates: words('without instead_of rather_than short_of'),
  supposes: words('in_case_of in_the_event_of for_fear_of'),
});
