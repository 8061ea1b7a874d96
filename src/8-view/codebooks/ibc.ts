import type { HarmKind } from '../../model/index.ts';
import { placeInWords } from '../held-field.ts';
import { dateInWords } from '../phrases.ts';
import { claimsInWords, coded, compare, heldInWords, inOrder, partiesCoded, type Coded, type Told } from './coding.ts';
import { countInWords, isUndivided, saidInWords, wholeOf, type Count } from './count.ts';
import { countsOf, type Counts } from './counts.ts';
import { originsOf } from './independence.ts';
import { classOf } from './parties.ts';
import { sizeOf, type Tally } from './tally.ts';

/** An incident as Iraq Body Count lists it: civilians only. */
export interface IbcRow {
  readonly date: Coded<string>;
  readonly place: Coded<string>;
  readonly target: Coded<string>;
  readonly weapons: Coded<string>;
  readonly killers: Coded<string>;
  readonly deaths_min: Coded<number>;
  readonly deaths_max: Coded<number>;
  readonly injuries_min: Coded<number>;
  readonly injuries_max: Coded<number>;
  readonly sources: Coded<number>;
  readonly status: Coded<'Corroborated' | 'Provisional'>;
}

export interface IbcCoding {
  readonly row: IbcRow | null;
  readonly leftOut: readonly string[];
}

/**
 * What Iraq Body Count would list of an event, wherever it was: the range of civilians' deaths over credible reports, provisional until two
 * independent origins tell of it. No incident without a civilian who may have died.
 */
export function ibc(unordered: Told): IbcCoding {
  const told = inOrder(unordered);
  const { event, claims } = told;
  const dead = rangeOf(told, 'killed');
  if (dead.max.value === null || dead.max.value < 1)
    return {
      row: null,
      leftOut: [
        dead.max.value === null
          ? 'IBC lists civilians who died, and no claim counts any.'
          : 'IBC lists civilians who died, and the claims say that none did.',
        ...dead.max.trace,
      ],
    };
  const hurt = rangeOf(told, 'wounded');
  const weapons = [...new Set(claims.flatMap((c) => (c.weapon === null || c.status === 'denied' ? [] : [c.weapon.toLowerCase()])))].sort(
    compare,
  );
  const origins = originsOf(told)(dead.telling.map((c) => c.article));
  const who = claimsInWords(dead.telling.flatMap((c) => c.claims));
  const of = origins === 1 ? '1 independent origin' : `${origins} independent origins`;
  return {
    row: {
      date:
        event.date.chosen === null
          ? coded<string>(null, 'No claim states a date.')
          : coded(dateInWords(event.date.chosen), heldInWords(event.date, dateInWords)),
      place:
        event.location.chosen === null
          ? coded<string>(null, 'No claim states a place.')
          : coded(placeInWords(event.location.chosen), heldInWords(event.location, placeInWords)),
      target: partiesCoded(event.target),
      weapons:
        weapons.length === 0
          ? coded<string>(null, 'No claim names a weapon.')
          : coded(weapons.join(', '), `Named by ${claimsInWords(claims.filter((c) => c.weapon !== null).map((c) => c.id))}.`),
      killers: partiesCoded(event.perpetrator),
      deaths_min: dead.min,
      deaths_max: dead.max,
      injuries_min: hurt.min,
      injuries_max: hurt.max,
      sources: coded(origins, `${of} among those who count the dead (${who}); a copy is no further source.`),
      status:
        origins >= 2
          ? coded('Corroborated', `IBC: two independent sources are asked for, and ${of} tell of the dead.`)
          : coded('Provisional', `IBC: provisional until two independent sources tell of the dead; there is ${of}.`),
    },
    leftOut: [],
  };
}

interface Range {
  readonly min: Coded<number>;
  readonly max: Coded<number>;
  readonly telling: readonly Count[];
}

/** The lowest and the highest number of civilians that a standing count gives; people who may be civilians count for the highest only. */
function rangeOf(told: Told, kind: HarmKind): Range {
  const counts = countsOf(told, kind);
  const civilians = counts.standing.filter((c) => c.of.civilians !== undefined);
  const maybe = counts.standing.filter((c) => isUndivided(c) && mayBeCivilians(told));
  const what = kind === 'killed' ? 'deaths' : 'injuries';
  const said = [...saidInWords([...civilians, ...maybe.filter((c) => !civilians.includes(c))]), ...saidInWords(counts.none)];
  if (civilians.length === 0 && maybe.length === 0) return silent(counts, what);
  // What a running total of all has outgrown is still the least of its civilians.
  const known = civilians.length > 0 ? civilians : counts.earlier.filter((c) => c.of.civilians !== undefined);
  const sure = known.map((c) => c.of.civilians as Tally);
  const low = sure.length === 0 ? 0 : Math.min(...sure.map((t) => t.low));
  const tops = [...sure, ...maybe.map((c) => remaining(c))];
  const high = Math.max(low, ...tops.map((t) => Math.max(t.high ?? 0, sizeOf(t))));
  const open = tops.some((t) => t.high === null) ? ' One gives no upper end; its number stands.' : '';
  const unsure =
    maybe.length === 0 ? [] : ['IBC: people who may have been civilians count for the maximum, not for the minimum (from memory).'];
  return {
    min: coded(
      low,
      `IBC: the minimum is the lowest number of civilians’ ${what} in credible reports.`,
      ...unsure,
      ...said,
      ...counts.aside,
    ),
    max: coded(
      high,
      `IBC: the maximum is the highest number of civilians’ ${what} in credible reports.${open}`,
      ...unsure,
      ...said,
      ...counts.aside,
    ),
    telling: [...civilians, ...maybe.filter((c) => !civilians.includes(c))],
  };
}

/** Of a count of all: those who are certainly of neither armed side. */
function remaining(count: Count): Tally {
  const { first: _, second: __, ...of } = count.of;
  return wholeOf(of);
}

/** Where all that is known of the sufferers is that they bore arms, people of no named side are no civilians. */
function mayBeCivilians({ event, vocabulary }: Told): boolean {
  const { chosen } = event.target;
  return chosen.length === 0 || !chosen.every((p) => ['state', 'non-state'].includes(classOf(p, vocabulary) ?? ''));
}

function silent({ none, standing, aside }: Counts, what: string): Range {
  const zero = none.filter((c) => c.of.civilians !== undefined || (c.of.unknown !== undefined && standing.length === 0));
  const value = zero.length === 0 ? null : 0;
  const trace = [
    ...(zero.length === 0 ? [`No claim counts civilians’ ${what}.`] : zero.map((c) => `Explicitly none: ${countInWords(c)}.`)),
    ...standing.map((c) => `Not of civilians: ${countInWords(c)}.`),
    ...aside,
  ];
  return { min: coded(value, ...trace), max: coded(value, ...trace), telling: [] };
}
