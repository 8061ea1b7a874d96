import { describe, expect, it } from 'vitest';
import { claimsOf } from '../stages/read.ts';

/* Stories that come back to a deed told before; published on Saturday, 14 January 2017. Own sentences. */

const tollsOf = (story: string): readonly string[] =>
  claimsOf(story).flatMap((c) => c.harm.map((h) => `${h.kind} ${h.best ?? `${h.low}+`}${h.sum === undefined ? '' : ` ${h.sum}`}`));

describe('running tolls', () => {
  it.each([
    ['The number of people killed in the bombing in Kano has climbed to 31, the police said.', ['killed 31 total']],
    ['The death toll from the Kano bombing has risen from 21 to 34, doctors said.', ['killed 34 total']],
    ['Four of the wounded died overnight, which brings the number killed in the Kano bombing to 21.', ['killed 21 total']],
    ['A minister put the dead in the Kano market bombing at 82 and the injured at 266.', ['killed 82 total', 'wounded 266']],
    ['The ministry revised its toll of the Kano bombing down from 95 to 35 on Friday.', ['killed 35 total']],
    ['The toll in the shelling of Donetsk has doubled to 18, with 40 wounded.', ['killed 18 total', 'wounded 40']],
    ['Deaths from the attack on the Kano mosque have reached 29, the governor said.', ['killed 29 total']],
    ['The number of civilians killed in the raid on Kano has grown, the governor said.', []],
    ['The bombing in Kano left a toll of 3 people wounded and damage to 20 shops.', ['wounded 3']],
    ['The toll of the attack on a mosque in Kano has risen to 19 after one of the injured died on Thursday night.', ['killed 19 total']],
    ['Seven soldiers died in the fighting near Mosul, the army said, a day after it had declined to comment.', ['killed 7']],
  ])('%s', (story, expected) => expect(tollsOf(story)).toEqual(expected));
});

const placesOf = (story: string): readonly string[] => [...new Set(claimsOf(story).map((c) => c.location?.name ?? 'none'))];

describe('a capital without its name', () => {
  it.each([
    ['A bomb killed three guards outside a Turkish restaurant in the Malian capital on Friday.', ['Bamako']],
    ["Gunmen attacked a school in Colombia's capital on Thursday, killing nine cadets.", ['Bogota']],
    ['Gunmen killed 12 people in a cafe in the capital of Burkina Faso on Friday.', ['Ouagadougou']],
    ['The siege of the hotel is over, Kenya said. Gunmen killed 21 people in the capital on Thursday.', ['Nairobi']],
    ['A car bomb killed eight people in the Anbar provincial capital Ramadi on Friday.', ['Ramadi']],
    ['The law on capital punishment in Mali was read. Gunmen killed two farmers near Gao on Friday.', ['Gao']],
  ])('%s', (story, expected) => expect(placesOf(story)).toEqual(expected));
});

const daysOf = (story: string): readonly string[] =>
  claimsOf(story).map((c) => `${c.date?.first ?? ''} ${c.date?.last ?? ''}${c.date?.inferred === true ? ' inferred' : ''}`);

describe('the day of a deed that a story comes back to', () => {
  it.each([
    ["The number of people killed by Tuesday's truck bomb in Kano has climbed to 31, a nurse said on Friday.", '2017-01-10 2017-01-10'],
    ["A doctor said that 76 people were confirmed dead in Tuesday's bombing in Kano.", '2017-01-10 2017-01-10'],
    ["The toll of Tuesday's raid in Kano has risen to 19 after one of the injured died on Thursday night.", '2017-01-10 2017-01-10'],
  ])('%s', (story, expected) => expect(daysOf(story)).toEqual([expected]));
});

it('a killing wrecks nothing: what was burned is a deed beside it', () => {
  const kinds = claimsOf('Rebels killed a guard in Mosul on Friday and burned two shops.').map((c) => c.eventType);
  expect([...kinds].sort()).toContain('looting-property-destruction');
});
