import { words as wordsOf } from '../../language/index.ts';
import type { Vocabulary } from '../../model/index.ts';
import { VIOLENT } from './memory.ts';
import type { Of } from '../scene.ts';

/** Verbs for what a blow does to things. */
const WRECKS = /^(?:destroy|damag|wreck|smash|burn|level|flatten|raz)/iu;
const WEAPONS = new Set(['arms', 'bomb', 'projectile']);

/** "Shelled the positions and *destroyed* two vehicles": what a violent deed did to things is no deed beside it, unless it was weapons. */
export function isOutcome(t: Of<'trigger'>, all: readonly Of<'trigger'>[], text: string, vocabulary: Vocabulary): boolean {
  if (t.form !== 'active' || !WRECKS.test(text.slice(t.span.start, t.span.end))) return false;
  if (!/^(?:disrupted-weapons-use|looting)/u.test(t.eventType)) return false;
  const by = all.some(
    (v) =>
      v !== t &&
      v.form === 'active' &&
      // Who "killed a guard and burned a lorry" did two things: a killing wrecks nothing.
      v.harm === null &&
      v.span.end <= t.span.start &&
      VIOLENT.test(v.eventType) &&
      v.modality === 'happened' &&
      t.links.some((l) => (l.relation === 'and' || l.relation === 'cause') && l.to.start === v.span.start),
  );
  return by && !t.arguments.some((a) => a.function === 'patient' && isWeapon(text.slice(a.phrase.start, a.phrase.end), vocabulary));
}

const isWeapon = (phrase: string, { things }: Vocabulary): boolean =>
  things.find(wordsOf(phrase, { start: 0, end: phrase.length })).some((m) => m.rows.some((r) => WEAPONS.has(r.class)));
