import type { Estimate, HarmKind, Held } from '../../model/index.ts';
import { outletOf } from '../article-outlet.ts';
import { estimateInWords, heldFields, placeInWords } from '../held-field.ts';
import { dateInWords, harmInWords } from '../phrases.ts';
import { coded, heldInWords, inOrder, partiesCoded, whoSays, type Coded, type Told } from './coding.ts';

const HARMS: readonly HarmKind[] = ['killed', 'wounded', 'abducted', 'captured', 'displaced', 'missing'];

const ALWAYS: ReadonlySet<HarmKind> = new Set(['killed', 'wounded']);

type Ends<K extends HarmKind> = `${K}_${'low' | 'best' | 'high'}`;
/** Killed and wounded always, other harm where some claim tells of it. */
type Figures = Readonly<Record<Ends<'killed' | 'wounded'>, Coded<number>> & Partial<Record<Ends<HarmKind>, Coded<number>>>>;

/** The register's own coding: nothing is left out, and every kind of harm has its low, best and high. */
export interface DaftarRow extends Figures {
  readonly date: Coded<string>;
  readonly place: Coded<string>;
  readonly type: Coded<string>;
  readonly perpetrator: Coded<string>;
  readonly target: Coded<string>;
  readonly disputed: Coded<string>;
}

/** What the register itself holds of an event, with every voice in the trace. What nobody states is empty, and a denial stands beside the rest. */
export function daftar(unordered: Told): DaftarRow {
  const told = inOrder(unordered);
  const { event, vocabulary } = told;
  const type = (id: typeof event.eventType.chosen): string => vocabulary.eventTypes.get(id)?.subEventType ?? id;
  const disputed = heldFields(event, vocabulary).filter((f) => f.disputed);
  return {
    date:
      event.date.chosen === null
        ? coded<string>(null, 'No claim states a date.')
        : coded(dateInWords(event.date.chosen), heldInWords(event.date, dateInWords)),
    place:
      event.location.chosen === null
        ? coded<string>(null, 'No claim states a place.')
        : coded(placeInWords(event.location.chosen), heldInWords(event.location, placeInWords)),
    type: coded(type(event.eventType.chosen), heldInWords(event.eventType, type)),
    perpetrator: partiesCoded(event.perpetrator),
    target: partiesCoded(event.target),
    ...(Object.fromEntries(
      HARMS.filter((kind) => ALWAYS.has(kind) || told.claims.some((c) => c.harm.some((h) => h.kind === kind))).flatMap((kind) =>
        figures(told, kind),
      ),
    ) as unknown as Figures),
    disputed: coded(
      disputed.map((f) => f.field).join(', '),
      ...(disputed.length === 0
        ? ['No two voices exclude each other.']
        : disputed.map((f) => `${f.field}: ${f.said.map((s) => s.value).join(' / ')}; held: ${f.chosen}, by ${f.by}.`)),
    ),
  };
}

function figures(told: Told, kind: HarmKind): readonly (readonly [string, Coded<number>])[] {
  const held = told.event.harm[kind];
  const voices = voicesOf(told, kind);
  if (held === undefined || onlyDenied(held, told)) {
    const why = `No claim states a number of ${kind}${held === undefined ? '' : ' but those that deny it'}.`;
    return (['low', 'best', 'high'] as const).map((end) => [`${kind}_${end}`, coded<number>(null, why, ...voices)]);
  }
  const why = heldInWords(held, estimateInWords);
  const { low, best, high } = held.chosen;
  return [
    [`${kind}_low`, coded(low, why, `The voices stand under ${kind}_best.`)],
    [`${kind}_best`, coded(best, ...(best === null ? ['No voice gives a number that could be the best one.'] : []), why, ...voices)],
    [
      `${kind}_high`,
      coded(high, ...(high === null ? ['Some voice leaves the upper end open.'] : []), why, `The voices stand under ${kind}_best.`),
    ],
  ];
}

function onlyDenied({ said }: Held<Estimate>, { event, claims }: Told): boolean {
  const denied = new Set<string>([...event.denials, ...claims.filter((c) => c.status === 'denied').map((c) => c.id)]);
  return said.length > 0 && said.every((s) => s.claims.every((id) => denied.has(id)));
}

/** Every voice on this harm, those that deny it too. */
function voicesOf({ claims, articles, vocabulary }: Told, kind: HarmKind): readonly string[] {
  const outlets = new Map<string, string | null>(articles.map((a) => [a.id, outletOf(a, vocabulary)]));
  return claims.flatMap((c) => {
    const harm = c.harm.filter((h) => h.kind === kind);
    if (harm.length === 0) return [];
    const who = whoSays(c, outlets.get(c.article) ?? null);
    return [`${c.status === 'denied' ? 'Denied' : 'Said'}: ${harmInWords(harm)}, by ${who} (claim ${c.id}).`];
  });
}
