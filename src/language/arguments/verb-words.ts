const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs that lend a noun their subject: who carried out an attack attacked. With particle: "carry_out". */
export const LIGHT: ReadonlySet<string> = words(`
  carry carry_out launch stage mount conduct perpetrate commit execute make wage lead begin start open plan plot orchestrate organise organize
  unleash resume continue step_up intensify undertake do deliver direct coordinate order initiate renew announce hold use fire plant detonate
  set_off lay set set_up prepare join have give claim admit own`);

/** Verbs whose subject takes part in what their oblique tells: "took part in the attack", "involved in clashes", "engaged in a firefight". */
export const PARTAKE: ReadonlySet<string> = words('take participate involve engage join implicate help assist');

/** Nouns of taking part: "the army's role in the attack", "his involvement in the killing". */
export const PART: ReadonlySet<string> = words('part role involvement participation complicity hand collusion');

/** Verbs by which an occurrence is there; what they bear is said of it: "clashes erupted in …", "the attack took place near …". */
export const HAPPEN: ReadonlySet<string> = words(`
  occur happen take erupt break break_out come begin start continue flare flare_up rage follow ensue end cease intensify resume spread strike
  hit target kill wound injure leave destroy damage claim rock shake`);

/** Verbs whose object is what an attack was against: "an attack that targeted a convoy". */
export const AIM: ReadonlySet<string> = words('target hit strike rock shake destroy damage kill wound injure aim devastate kill');

/** Verbs that say who is held to have done it: the object ("blamed X for the attack") or the phrase with "on", "to". */
export const BLAME: ReadonlySet<string> = words('blame accuse attribute ascribe suspect charge hold');

/** Nouns of answering for a deed: "claimed responsibility for", "the perpetrators of". */
export const RESPONSIBILITY: ReadonlySet<string> = words('responsibility credit blame');

/** Verbs that cannot do without somebody who undergoes them: where no object follows, the subject is that one. */
export const TRANSITIVE: ReadonlySet<string> = words(`
  kill wound injure murder assassinate behead abduct kidnap arrest detain capture execute massacre ambush displace target slay release free
  seize recapture liberate destroy damage dismantle defuse bomb shell`);

/** Verbs whose subject undergoes them: nobody dies of his own doing. */
export const UNDERGO: ReadonlySet<string> = words('die perish succumb drown starve suffer sustain disappear vanish');

/** Nouns that stand before "of" and name only how much or what part: "a series of attacks", "a wave of protests". */
export const MEASURE: ReadonlySet<string> = words(`
  series wave spate string number campaign barrage spree round set pair dozen hundred thousand kind type sort form bout burst outbreak act
  exchange flurry rash succession part result aftermath target victim scene site case`);

/** Nouns and adjectives that only show who did it: "at the hands of", "the work of", "responsible for". */
export const HANDS: ReadonlySet<string> = words('hand work member fire');

/** Verbs of doing away with somebody: their object in a purpose clause is whom a deed is meant against, "an operation to prevent …". */
export const COUNTER: ReadonlySet<string> = words(`
  prevent stop combat fight counter confront hunt pursue chase root flush clear clean cleanse drive push expel oust dislodge evict uproot defeat
  destroy crush eliminate eradicate annihilate neutralise neutralize dismantle disarm repel repulse target strike hit attack raid kill capture
  arrest apprehend detain`);
