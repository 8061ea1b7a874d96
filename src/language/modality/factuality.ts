import type { Span } from '../../model/index.ts';
import type { Effect } from './modality-words.ts';

/** What the text does with something it speaks of. */
export type Status = 'happened' | 'negated' | 'denied' | 'planned' | 'threatened' | 'hypothetical';

/**
 * The factuality of a predicate, after FactBank (Saurí and Pustejovsky 2009): what the text does with it, the word that decided this
 * (null where it simply happened), and the words that hedge it without taking it back ("reportedly").
 */
export interface Factuality {
  readonly status: Status;
  readonly cue: Span | null;
  readonly hedges: readonly Span[];
  /** A noun in a clause of which nobody did anything: "nobody claimed the theft" takes it as known and does not tell of one. */
  readonly aside: boolean;
}

/** One word that acts on a predicate; operators are listed from the innermost out. */
export interface Operator {
  readonly effect: Effect;
  readonly cue: Span;
  /** It sits in an argument ("nobody", "no drivers") and says nothing of the other arguments. */
  readonly inArgument?: true;
}

/** What becomes of each status under each effect; what is not here stays. "did not fail to": negated twice, so it happened. */
const UNDER: Readonly<Record<Exclude<Effect, 'keeps' | 'hedges'>, Readonly<Partial<Record<Status, Status>>>>> = {
  negates: {
    happened: 'negated',
    negated: 'happened',
    denied: 'happened',
    planned: 'negated',
    threatened: 'negated',
    hypothetical: 'negated',
  },
  denies: { happened: 'denied', planned: 'denied', threatened: 'denied', hypothetical: 'denied' },
  plans: { happened: 'planned' },
  threatens: { happened: 'threatened', planned: 'threatened', hypothetical: 'threatened' },
  supposes: { happened: 'hypothetical', negated: 'hypothetical', planned: 'hypothetical', threatened: 'hypothetical' },
};

export const HAPPENED: Factuality = { status: 'happened', cue: null, hedges: [], aside: false };

/** What the operators make of a predicate that by itself is told as something that happened. */
export function factualityOf(operators: readonly Operator[]): Factuality {
  return operators.reduce<Factuality>((sofar, { effect, cue }) => {
    if (effect === 'keeps') return sofar;
    if (effect === 'hedges') return { ...sofar, hedges: [...sofar.hedges, cue] };
    const status = UNDER[effect][sofar.status];
    return status === undefined ? sofar : { ...sofar, status, cue: status === 'happened' ? null : cue };
  }, HAPPENED);
}
