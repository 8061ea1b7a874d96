import { describe, expect, it } from 'vitest';
import { claimsOf } from '../stages/read.ts';

/* Own sentences on a page published on Saturday, 14 January 2017. */

const REST = ' The road was closed to everyone for the whole day.';
const parties = (story: string): string | undefined =>
  claimsOf(story + REST)
    .map((c) => [c.perpetrator, c.target].map((all) => all.map((p) => p.name).join(' + ') || '?').join(' > '))
    .at(-1);

describe('who did it to whom, by what grammar ties to the deed', () => {
  it.each([
    ['Islamic State launched an attack on Iraqi soldiers near Taji on Friday.', 'Islamic State (ISIS) > Iraqi Security Forces (ISF)'],
    ['Three men were killed in an attack carried out by Islamic State in Taji on Friday.', 'Islamic State (ISIS) > men'],
    ['Islamic State claimed responsibility for the attack in Kirkuk on Friday.', 'Islamic State (ISIS) > ?'],
    [
      'Two Iraqi soldiers were killed in clashes with Islamic State in Taji on Friday.',
      'Islamic State (ISIS) > Iraqi Security Forces (ISF)',
    ],
    ['A bomb went off in Taji on Friday. A Kurdish military source put the dead at 15.', '? > ?'],
    ['Turkey bombed three villages near Kirkuk on Friday.', 'Military Forces of Turkey > ?'],
    ['Two members of the Peshmerga were wounded by gunmen in Kirkuk on Friday.', 'Unidentified armed group > Peshmerga'],
    ['Islamic State fighters attacked a post near Taji on Friday. They killed three farmers.', 'Islamic State (ISIS) > Civilians'],
    [
      'Iraqi Shiite militias said that on Friday they joined the battle to dislodge Islamic State from Taji.',
      'Pro-Iran Shiite militias (Iraq) > Islamic State (ISIS)',
    ],
    ['The Iraqi army launched an operation near Taji on Friday to hunt down Islamic State fighters.', 'Iraqi Army > Islamic State (ISIS)'],
    ['Officials accuse Islamic State of carrying out the attack in Kirkuk on Friday.', 'Islamic State (ISIS) > ?'],
    ['Rockets were fired near the US embassy in Baghdad on Friday.', '? > Government of the United States'],
    ['The army attacked three villages near Taji on Friday.', 'Iraqi Security Forces (ISF) > ?'],
    ['The involvement of the Peshmerga in the battle for Taji was short on Friday.', 'Peshmerga > ?'],
    ['The Peshmerga played a role in the attack on a village near Taji on Friday.', 'Peshmerga > ?'],
    ['Islamic State was driven out of Taji on Friday, a town it had controlled since 2014.', '? > Islamic State (ISIS)'],
    [
      'The colonel told the local press that, "Islamic State fighters also killed today two members of the Peshmerga near Taji."',
      'Islamic State (ISIS) > Peshmerga',
    ],
    [
      'The way into Taji and past Islamic State was opened by air strikes carried out by US jets on Friday.',
      'Military Forces of the United States > Islamic State (ISIS)',
    ],
    ['Many of the militiamen of the Badr Organization stayed, and on Friday some attacked a village near Taji.', 'Badr Organization > ?'],
    [
      'The provincial authorities launched an operation near Taji on Friday, killing two farmers.',
      'The provincial authorities > Civilians',
    ],
  ])('%s', (story, expected) => {
    expect(parties(story)).toBe(expected);
  });

  it('names the rule that found them', () => {
    const [claim] = claimsOf(`Islamic State launched an attack on Iraqi soldiers near Taji on Friday.${REST}`);
    expect(claim?.basis.find((b) => b.field === 'perpetrator')?.rule).toBe('light verb of the trigger');
  });
});

describe('whose soldiers, and with whom', () => {
  it.each([
    // The army named before is meant, whosever land it is.
    [
      'Turkish soldiers fought the PKK near Dohuk on Friday. The soldiers killed four militants.',
      'Military Forces of Turkey > Militants (unspecified)',
    ],
    ['Russian troops shelled Kharkiv on Friday. Three soldiers were killed.', '? > Military Forces of Ukraine'],
    [
      'Ethiopian troops killed 30 al-Shabaab militants on Friday in a joint operation with Somali forces near Baidoa.',
      'Military Forces of Ethiopia + Military Forces of Somalia > al-Shabaab',
    ],
    ['Iraqi police together with the Peshmerga arrested five suspects in Kirkuk on Friday.', 'Iraqi police + Peshmerga > suspects'],
    ['French troops handed over the base at Gossi to the Malian army on Friday.', 'Military Forces of France > Military Forces of Mali'],
  ])('%s', (story, expected) => {
    expect(parties(story)).toBe(expected);
  });
});
