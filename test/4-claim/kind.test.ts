import { describe, expect, it } from 'vitest';
import { claimsOf } from '../stages/read.ts';

/* Own sentences on a page published on Saturday, 14 January 2017. */

const REST = ' The road was closed to everyone for the whole day.';
const types = (story: string): readonly string[] => claimsOf(story + REST).map((c) => c.eventType);

describe('the means of violence decide', () => {
  it.each([
    ['Turkish warplanes bombed a village near Kirkuk on Friday.', 'air-drone-strike'],
    ['Two jets fired missiles at a farm near Kirkuk on Friday.', 'air-drone-strike'],
    ['Mortar shells landed on a market in Mosul on Friday.', 'shelling-artillery-missile-attack'],
    ['A man threw a grenade at a cafe in Basra on Friday.', 'grenade'],
    ['A grenade exploded outside a school in Basra on Friday.', 'grenade'],
    ['The rebels attacked the town of Kirkuk with poisonous gas on Friday.', 'chemical-weapon'],
    ['Two men blew themselves up at a market in Basra on Friday.', 'suicide-bomb'],
    ['A roadside bomb exploded near a bus in Basra on Friday.', 'remote-explosive-landmine-ied'],
  ])('%s', (story, expected) => {
    expect(types(story)).toEqual([expected]);
  });
});

describe('the parties decide', () => {
  it.each([
    ['Gunmen attacked an army base near Mosul on Friday.', 'armed-clash'],
    ['Gunmen attacked a church near Mosul on Friday.', 'attack'],
    ['Government forces captured the town of Hawija on Friday.', 'government-regains-territory'],
    ['Rebels recaptured the town of Hawija on Friday.', 'non-state-actor-overtakes-territory'],
    ['Police seized 40 rifles in Basra on Friday.', 'disrupted-weapons-use'],
    ['Rebels seized the town of Hawija on Friday.', 'non-state-actor-overtakes-territory'],
    ['Islamic State was driven out of Hawija on Friday.', 'government-regains-territory'],
    ['Protesters threw stones at police in Basra on Friday.', 'violent-demonstration'],
    ['Hundreds of residents marched in Basra on Friday.', 'peaceful-protest'],
    ['Police dispersed protesters in Basra on Friday.', 'protest-with-intervention'],
    ['Twenty people were arrested at a protest in Basra on Friday.', 'protest-with-intervention'],
    ['Two people were killed when police dispersed a protest in Basra on Friday.', 'excessive-force-against-protesters'],
    ['Gunmen looted shops in Basra on Friday.', 'looting-property-destruction'],
    ['The army set up a checkpoint near Basra on Friday.', 'headquarters-or-base-established'],
    ['The two sides signed a ceasefire in Basra on Friday.', 'agreement'],
  ])('%s', (story, expected) => {
    expect(types(story)).toEqual([expected]);
  });
});

describe('one deed told twice', () => {
  it('reads "the explosion" as the bombing told just before', () => {
    expect(types('A suicide bomber killed ten people in Basra on Friday. The explosion wounded 20 others.')).toEqual([
      'suicide-bomb',
      'suicide-bomb',
    ]);
  });
  it('keeps two kinds of deed of one sentence apart', () => {
    expect(types('Gunmen killed three farmers near Basra on Friday and looted their houses.')).toEqual([
      'attack',
      'looting-property-destruction',
    ]);
  });
  it('takes no protest for a deed that only sets the scene', () => {
    expect(types('Gunmen killed three farmers near Basra on Friday amid protests in the city.')).toEqual(['attack']);
  });
});

describe('ground that a foreign state takes', () => {
  it.each([
    ['Russian forces captured the village of Novosilka in Ukraine on Friday.', 'non-state-actor-overtakes-territory'],
    ['Turkish forces seized the town of Jandaris in Syria from the YPG on Friday.', 'non-state-actor-overtakes-territory'],
    ['Somali and Kenyan troops recaptured the town of Kismayo from al-Shabaab on Friday.', 'government-regains-territory'],
    ['Ukrainian forces recaptured the town of Izium on Friday.', 'government-regains-territory'],
  ])('%s', (story, expected) => {
    expect(types(story)).toEqual([expected]);
  });
});

describe('what a blow did to things is no deed beside it', () => {
  it.each([
    ['The army shelled rebel positions in Taiz on Friday and destroyed two vehicles.', 'shelling-artillery-missile-attack'],
    ['A drone struck positions of the militants in Idlib and destroyed a vehicle on Friday.', 'air-drone-strike'],
    ['Soldiers raided a militant hideout in Kirkuk on Friday and destroyed two vehicles.', 'armed-clash'],
  ])('%s', (story, expected) => {
    expect(types(story)).toEqual([expected]);
  });
});

it('leaves a deed standing that somebody denies being behind', () => {
  const claim = claimsOf(`The Taliban denied being behind the attack in Kabul on Friday.${REST}`)[0];
  expect([claim?.status, claim?.eventType, claim?.perpetrator]).toEqual(['reported', 'attack', []]);
});

it('takes no ground for a captive', () => {
  expect(claimsOf(`Rebels captured Kolowara, a village near Bria, on Friday.${REST}`)[0]?.harm).toEqual([]);
});
