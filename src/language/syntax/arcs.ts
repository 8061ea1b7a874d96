import { type ArcNetwork, ArcScorer } from './arc-network.ts';
import { arcState, begin, canLeft, canRight, canShift, done, LEFT, RIGHT, SHIFT, step } from './arc-state.ts';
import { PAD } from './atoms.ts';
import type { SentenceState } from './sentence-state.ts';

/**
 * Finds the head of each word: at each step the best move that is allowed (arc-hybrid: Kuhlmann, Gómez-Rodríguez and Satta 2011; scored
 * by a network with one hidden layer, after Chen and Manning 2014). Two moves a word, so linear in the sentence's length.
 */
export function arcFinder(network: ArcNetwork, capacity: number): (s: SentenceState) => void {
  const state = arcState(capacity + 2 * PAD + 2);
  const scorer = new ArcScorer(network);
  const scores = new Float64Array(3);
  return (s) => {
    begin(state, PAD, PAD + s.atoms.length);
    scorer.begin(s.places);
    while (!done(state)) step(state, choose());
    s.head.set(state.head.subarray(PAD, PAD + s.atoms.length), PAD);
  };

  function choose(): number {
    const shift = canShift(state);
    const left = canLeft(state);
    const right = canRight(state);
    // Most often at a sentence's ends only one move is allowed.
    if (!left && !(shift && right)) return shift ? SHIFT : RIGHT;
    scorer.score(state, scores);
    let best = -1;
    if (shift) best = SHIFT;
    if (left && (best < 0 || (scores[LEFT] as number) > (scores[best] as number))) best = LEFT;
    if (right && (best < 0 || (scores[RIGHT] as number) > (scores[best] as number))) best = RIGHT;
    return best;
  }
}
