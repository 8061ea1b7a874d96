import type { Doubt, Harm } from '../model/index.ts';
import { letsGo } from './deeds/captives.ts';
import { deniersOfHarm } from './said/denials.ts';
import { doubt, found, grounds, type Found } from './found.ts';
import { rowsIn } from './rows.ts';
import { overlaps, within, type Of } from './scene.ts';
import { share } from './deeds/shares.ts';
import type { Telling } from './telling.ts';

/** How many of whom came to which harm, as the sentence says of the occurrence. */
export function harm(telling: Telling): Found<readonly Harm[]> {
  const { article, occurrence, vocabulary } = telling;
  // "Troops rescued four hostages": who took them is another deed, and so is who killed those whose bodies were handed over.
  const freed = letsGo(occurrence.trigger, article.text);
  // "Rebels captured X": ground that was taken is nobody.
  const taken = occurrence.trigger.eventType.endsWith('territory');
  const harmed = share(telling).filter((c) => !(taken && c.harm === 'captured' && overlaps(c.fate, occurrence.trigger.span)));
  const all = harmed.filter((c) => !freed || !(c.harm === 'abducted' || c.harm === 'captured' || isWhom(c, telling)));
  const told = all.filter((c) => c.sum !== 'period' && c.sum !== 'feared' && c.sum !== 'joint');
  const left = (why: Of<'casualty'>['sum'], note: string) => (all.some((c) => c.sum === why) ? [doubt('harm', note)] : []);
  return found(
    told.map((c): Harm => harmOf(c, telling)),
    told.length === 0 ? 'no harm to people is told' : 'the casualties of the sentence',
    {
      rows: [
        ...rowsIn(
          'casualty-words',
          vocabulary.casualtyWords,
          article.text,
          told.map((c) => c.fate),
          (r) => 'harm' in r,
        ),
        ...rowsIn(
          'casualty-words',
          vocabulary.casualtyWords,
          article.text,
          told.flatMap((c) => c.group ?? []),
          (r) => r.is === 'people' || r.is === 'group',
        ),
      ],
      grounds: told.flatMap((c) => [
        ...grounds('victim', c.group, article),
        ...(c.harm === 'killed' || c.harm === 'wounded' ? grounds(c.harm, c.span, article) : []),
      ]),
      doubts: [
        ...left('period', 'a number is of a stretch of time, not of one event; left out'),
        ...left('feared', 'they are only feared or presumed so; left out'),
        ...jointly(all, article),
        ...deniersOfHarm(telling).map((name) => doubt('harm', `${name} denied that people came to harm`)),
      ],
    },
  );
}

/** Whether those counted are whom the deed was done to. */
const isWhom = ({ span }: Of<'casualty'>, { occurrence }: Telling): boolean =>
  occurrence.trigger.arguments.some((a) => a.function === 'patient' && within(span, a.phrase));

/** "30 soldiers" killed or wounded: no kind of harm can hold them, so the words are kept in a doubt. */
function jointly(all: readonly Of<'casualty'>[], { text }: Telling['article']): readonly Doubt[] {
  const joint = all.filter((c) => c.sum === 'joint');
  const words = new Set(joint.map(({ span }) => text.slice(span.start, span.end)));
  return [...words].map((who) => {
    const kinds = [...new Set(joint.filter(({ span }) => text.slice(span.start, span.end) === who).map((c) => c.harm))].sort();
    return doubt('harm', `“${who}” ${kinds.length > 1 ? kinds.join(' or ') : 'killed or wounded'}: one number for two harms; left out`);
  });
}

function harmOf(c: Of<'casualty'>, telling: Telling): Harm {
  const { text } = telling.article;
  return {
    kind: c.harm,
    ...c.count,
    group: c.group === null ? null : text.slice(c.group.start, c.group.end),
    subset: c.subset,
    ...(c.sum === 'more' || c.sum === 'total' ? { sum: c.sum } : {}),
    ...((c.named || c.definite) && c.count.high === 1 && c.count.low === 1 ? { known: true as const } : {}),
    ...(attacked(c, telling) ? { of: 'attackers' as const } : {}),
  };
}

/** "Two gunmen were killed", "rebels attacked the post and three rebels died": they are told of by what they did, or did it in the same sentence. */
function attacked(c: Of<'casualty'>, { article, scene, vocabulary }: Telling): boolean {
  if (c.group === null) return false;
  const noun = lastWord(article.text.slice(c.group.start, c.group.end));
  if (vocabulary.casualtyWords.get(noun).some((r) => r.is === 'people' && r.who === 'attacker')) return true;
  const deeds = scene.triggers.filter((t) => !within(t.span, c.fate) && (t.harm !== null || t.weight >= 2));
  return deeds.some((t) =>
    t.arguments.some((a) => a.function === 'agent' && lastWord(article.text.slice(a.phrase.start, a.phrase.end)) === noun),
  );
}

const lastWord = (words: string): string => words.toLowerCase().split(/\s+/u).at(-1) ?? '';
