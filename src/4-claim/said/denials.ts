import type { Span } from '../../model/index.ts';
import { overlaps, type Of } from '../scene.ts';
import type { Telling } from '../telling.ts';
import { innermost, isOver, partyOf } from './speech.ts';
import type { Party } from '../who/parties.ts';

/** Speakers who deny something about a deed and leave the deed itself standing; where they deny it as a whole, it is of the modality `denied`. */
const deniers = ({ scene, occurrence: { trigger } }: Telling): readonly Of<'speaker'>[] =>
  trigger.modality === 'denied' ? [] : scene.speakers.filter((s) => s.stance === 'denies' && isOver(s, trigger));

/** Whether a party denies it: then the sentence does not say that it did it. */
export const isDenier = (p: Party, telling: Telling): boolean =>
  deniers(telling).some((s) => overlaps(s.span, p.span) || (p.actor !== null && partyOf(s) === p.actor));

/** The names of those who deny having done it: "denied carrying out *the bombing*", "denied that *it* was behind the attack". */
export const deniersOfDoing = (telling: Telling): readonly string[] =>
  deniers(telling)
    .filter((s) =>
      telling.occurrence.triggers.some((t) =>
        t.arguments.some((a) => a.function === 'agent' && (overlaps(a.phrase, s.span) || isPronoun(a.phrase, telling))),
      ),
    )
    .map((s) => innermost(s).name);

const isPronoun = ({ start, end }: Span, { article }: Telling): boolean =>
  /^(?:it|its|they|their|he|his|she|her)\b/iu.test(article.text.slice(start, end));

/** The names of those who deny that people came to harm by it: "denied that anybody was hurt in *the raid*". */
export const deniersOfHarm = (telling: Telling): readonly string[] =>
  telling.scene.triggers.some((t) => t.modality === 'denied' && t.harm !== null) ? deniers(telling).map((s) => innermost(s).name) : [];
