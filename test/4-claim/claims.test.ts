import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/index.ts';
import { claimsOf, page, read } from '../stages/read.ts';

/* Own sentences on a page published on Saturday, 14 January 2017. */

/** A claim in one line: status, type, day, place, doer > sufferer, harm. */
function line(c: Claim): string {
  const date = c.date === null ? 'no day' : c.date.first === c.date.last ? `${c.date.first}` : `${c.date.first ?? ''}/${c.date.last ?? ''}`;
  const place = c.location === null ? 'no place' : `${c.location.precision} ${c.location.name}`;
  const names = (list: Claim['target']): string => list.map((p) => p.name).join(' + ') || '?';
  const harm = c.harm.map((h) => `${h.kind} ${h.low}/${h.best ?? '?'}/${h.high ?? '?'}${h.subset ? ' part' : ''}`).join(', ');
  return [c.status, c.eventType, date, place, `${names(c.perpetrator)} > ${names(c.target)}`, harm].filter((x) => x !== '').join('; ');
}

const REST = ' The road was closed to everyone for the whole day.';
const said = (story: string): readonly string[] => claimsOf(story + REST).map(line);

describe('who did what to whom, where and when', () => {
  it.each([
    [
      'Islamic State fighters ambushed a convoy of the Iraqi army near Baquba on Friday, killing four soldiers.',
      'reported; armed-clash; 2017-01-13; near Baquba; Islamic State (ISIS) > Iraqi Army; killed 4/4/4',
    ],
    [
      'Two policemen were killed and five wounded in an attack on a checkpoint in Mosul on Friday.',
      'reported; armed-clash; 2017-01-13; exact Mosul; ? > Iraqi police; killed 2/2/2, wounded 5/5/5',
    ],
    [
      'The attack was carried out by gunmen in Mosul on Friday and killed a woman.',
      'reported; attack; 2017-01-13; exact Mosul; Unidentified armed group > woman; killed 1/1/1',
    ],
    [
      'The murder of six villagers in Baquba on Thursday shocked the province.',
      'reported; attack; 2017-01-12; exact Baquba; ? > Civilians; killed 6/6/6',
    ],
    [
      'A suicide bomber killed at least 12 people in Baghdad on Friday, police said.',
      'reported; suicide-bomb; 2017-01-13; exact Baghdad; ? > people; killed 12/12/?',
    ],
    [
      'Two soldiers were killed in clashes between the army and Islamic State in Hawija on Friday.',
      'reported; armed-clash; 2017-01-13; exact Hawija; Islamic State (ISIS) > Iraqi Security Forces (ISF); killed 2/2/2',
    ],
    [
      'Islamic State militants overran the town of Rutba on Friday.',
      'reported; non-state-actor-overtakes-territory; 2017-01-13; exact Rutbah; Islamic State (ISIS) > ?',
    ],
    [
      'Police killed 15 protesters in Nasiriyah on Friday.',
      'reported; excessive-force-against-protesters; 2017-01-13; exact Nasiriyah; Iraqi police > Protesters; killed 15/15/15',
    ],
    [
      'Protesters marched through Nasiriyah in the south of the country on Friday.',
      'reported; peaceful-protest; 2017-01-13; exact Nasiriyah; Protesters > ?',
    ],
    [
      'Four people were abducted near Tuz Khurmatu on Thursday.',
      'reported; abduction-forced-disappearance; 2017-01-12; near Tuz Khurmatu; ? > people; abducted 4/4/4',
    ],
    [
      'An explosion in Kirkuk on Friday killed 12 people, including three children.',
      'reported; remote-explosive-landmine-ied; 2017-01-13; exact Kirkuk; ? > Civilians; killed 12/12/12, killed 3/3/3 part',
    ],
    [
      'No soldiers were killed in the rocket attack on the Taji base on Friday.',
      'reported; shelling-artillery-missile-attack; 2017-01-13; exact Camp Taji; ? > Iraqi Security Forces (ISF); killed 0/0/0',
    ],
    [
      'None of the soldiers was killed in the rocket attack on the Taji base on Friday.',
      'reported; shelling-artillery-missile-attack; 2017-01-13; exact Camp Taji; ? > Iraqi Security Forces (ISF); killed 0/0/0',
    ],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual([expected]);
  });
});

describe('status', () => {
  it.each([
    ['Three men were killed in Kirkuk on Friday, an army officer said.', ['reported']],
    ['Islamic State claimed responsibility for the attack in Kirkuk on Friday.', ['claimed']],
    ['Islamic State said it killed 20 soldiers near the town of Baiji on Friday.', ['claimed']],
    ['Amaq said that Islamic State fighters had killed 20 soldiers near Baiji on Friday.', ['claimed']],
    ['The Iraqi army denied that its soldiers were killed in an attack in Baiji on Friday.', ['denied']],
    ['The Iraqi army will storm the town of Hawija in the coming days.', ['planned']],
    ['The group threatened to attack embassies in the capital Baghdad.', ['threatened']],
    ['One year after a bombing killed 30 people in Baghdad, families gathered there.', ['historical']],
    ['More than 20 soldiers died in the city of Mosul in 2014.', ['historical']],
    ['The group warned that it would strike the capital Baghdad.', ['threatened']],
    ['The Turkish army said it would soon launch an operation in the town of Sinjar.', ['planned']],
    ['A Turkish official said Turkey would launch an operation in the town of Sinjar.', ['planned']],
    ['The Turkish army said it would launch an operation in the town of Sinjar if the talks failed.', []],
    ['The Iraqi army denied bombing a market in Mosul on Friday.', ['denied']],
    ['A press office in Diyala denied reports that Islamic State had taken prisoners in Baiji on Friday.', ['denied']],
    ['Militants may attack the capital Baghdad in the coming days.', []],
    ['Who killed the three men in the old town of Mosul on Friday?', []],
    ['It was not clear who killed the mayor of Baquba on Friday.', []],
    ['The town of Hawija is known for its frequent attacks.', []],
  ])('%s', (story, expected) => {
    expect(claimsOf(story + REST).map((c) => c.status)).toEqual(expected);
  });

  it('gives no toll where a source denies it or where it is to come', () => {
    expect(claimsOf(`The Iraqi army denied that its soldiers were killed in an attack in Baiji on Friday.${REST}`)[0]?.harm).toEqual([]);
  });
});

describe('a denial holds for what grammar ties it to', () => {
  it.each([
    [
      'The Taliban denied carrying out the bombing that killed 12 people in Kabul on Friday.',
      ['reported; remote-explosive-landmine-ied; 2017-01-13; exact Kabul; ? > people; killed 12/12/12'],
      ['perpetrator: The Taliban denied having done it'],
    ],
    [
      'The group denied responsibility for the attack in Kirkuk on Friday, in which two policemen were killed.',
      ['reported; armed-clash; 2017-01-13; exact Kirkuk; ? > Iraqi police; killed 2/2/2'],
      ['perpetrator: The group denied having done it'],
    ],
    [
      'Officials denied any civilians were killed in the raid in Tikrit on Friday.',
      ['reported; attack; 2017-01-13; exact Tikrit; ? > ?'],
      ['harm: Officials denied that people came to harm'],
    ],
    [
      'The army denied that its jets had bombed a hospital in Mosul, where gunmen killed three guards on Friday.',
      [
        'reported; attack; 2017-01-13; exact Mosul; Unidentified armed group > guards; killed 3/3/3',
        'denied; air-drone-strike; 2017-01-13; exact Mosul; Military forces (unspecified) > ?',
      ],
      [],
    ],
    [
      'The ministry denied reports that its forces shelled Baiji on Friday, killing 9 people.',
      ['denied; shelling-artillery-missile-attack; 2017-01-13; exact Baiji; ? > 9 people'],
      [],
    ],
  ])('%s', (story, expected, doubts) => {
    const claims = claimsOf(story + REST);
    expect(claims.map(line)).toEqual(expected);
    expect(claims.flatMap((c) => c.doubts.filter((d) => /den/u.test(d.note)).map((d) => `${d.about}: ${d.note}`))).toEqual(doubts);
  });
});

describe('clauses that each tell of a deed in a town of its own', () => {
  it.each([
    [
      'A car bomb killed three people in Baghdad on Friday, while gunmen shot dead two policemen in Kirkuk.',
      ['remote-explosive-landmine-ied Baghdad 3', 'armed-clash Kirkuk 2'],
    ],
    [
      'Militants attacked a checkpoint in Baiji on Friday, killing three soldiers; a bomb in Samarra wounded five people.',
      ['armed-clash Baiji 3', 'remote-explosive-landmine-ied Samarra 5'],
    ],
    ['Gunmen attacked a village near Baquba on Friday and killed four farmers in Diyala.', ['attack Baquba 4']],
    ['A suicide bomber killed ten people in Sadr City, in Baghdad, and wounded 20 others on Friday.', ['suicide-bomb Sadr City 10,20']],
    ['A bomb killed three people in Mosul on Friday, and police shot dead the bomber.', ['remote-explosive-landmine-ied Mosul 3,1']],
  ])('%s', (story, expected) => {
    const claims = claimsOf(story + REST);
    expect(claims.map((c) => `${c.eventType} ${c.location?.name ?? '?'} ${c.harm.map((h) => h.best).join()}`)).toEqual(expected);
    expect(claims.map((c) => c.date?.first)).toEqual(expected.map(() => '2017-01-13'));
    expect(new Set(claims.map((c) => c.id)).size).toBe(expected.length);
  });
});

it('takes no toll of a war for one of the latest attack', () => {
  const war = ['The insurgency has killed more than 40,000 people.', 'The group has killed thousands of civilians.'];
  for (const told of war)
    expect(claimsOf(`A bomb killed five people in Mosul on Friday. ${told}${REST}`).map((c) => c.harm.map((h) => h.best))).toEqual([[5]]);
});

describe('captives let go', () => {
  it.each([
    ['Gunmen freed 30 students in Baquba on Friday.', ['other']],
    ['Troops rescued four hostages near Baquba on Friday.', ['other']],
    ['The army freed the town of Hawija on Friday.', ['government-regains-territory']],
  ])('%s', (story, types) => {
    const claims = claimsOf(story + REST);
    expect(claims.map((c) => c.eventType)).toEqual(types);
    expect(claims.flatMap((c) => c.harm)).toEqual([]);
  });
});

it('keeps apart what something later is measured from', () => {
  const claims = claimsOf(
    `The bombing in Peshawar on Friday, which killed 9, came two years after militants killed 200 people in Quetta.${REST}`,
  );
  expect(claims.map((c) => [c.status, c.location?.name, c.harm.map((h) => h.best)])).toEqual([
    ['reported', 'Peshawar', [9]],
    ['historical', 'Quetta', [200]],
  ]);
});

it('tells the outcome of an operation from its purpose', () => {
  const claims = claimsOf(`The army launched an operation to protect pilgrims in Karbala on Friday, killing three militants.${REST}`);
  expect(claims.map((c) => [c.eventType, c.harm.map((h) => h.best)])).toEqual([
    ['armed-clash', [3]],
    ['change-to-group-activity', []],
  ]);
});

describe('a deed told of several places', () => {
  it.each([
    ['The army captured the towns of Rawa, Anah and Al-Qaim on Friday.', ['Rawa', 'Anah', 'Al-Qaim']],
    ['The army recaptured Rawa and the town of Anah on Friday.', ['Rawa', 'Anah']],
    ['The army captured Rawa on Friday after fighting in Anah and Al-Qaim.', ['Rawa']],
    ['The army captured Rawa, Anah and Al-Qaim on Friday, killing 30 militants.', ['Rawa']],
    ['There were attacks on Friday in Rawa, Anah and Al-Qaim.', ['Rawa', 'Anah', 'Al-Qaim']],
  ])('%s', (story, places) => {
    expect(claimsOf(story + REST).map((c) => c.location?.name)).toEqual(places);
  });
});

describe('a sentence that goes on about the deed just told', () => {
  const next = (sentence: string): string | undefined =>
    claimsOf(`A car bomb killed 15 people at a checkpoint in Mosul on Friday. ${sentence}${REST}`).map(line)[1];
  const BOMB = 'remote-explosive-landmine-ied; 2017-01-13; exact Mosul';

  it.each([
    ['The death toll rose to 46.', `reported; ${BOMB}; ? > ?; killed 46/46/46`],
    ['The toll stands at 47, the mayor said.', `reported; ${BOMB}; ? > ?; killed 47/47/47`],
    ['The ministry said 19 people had been killed and 30 wounded.', `reported; ${BOMB}; ? > people; killed 19/19/19, wounded 30/30/30`],
    ['Islamic State claimed responsibility for the attack.', `claimed; ${BOMB}; Islamic State (ISIS) > ?`],
    ['Islamic State said it was behind the bombing.', `claimed; ${BOMB}; Islamic State (ISIS) > ?`],
    ['Two of the injured later died in hospital.', `reported; ${BOMB}; ? > ?; killed 2/2/2`],
    ['Islamic State claimed responsibility.', `claimed; ${BOMB}; Islamic State (ISIS) > ?`],
    ['On Sunday Islamic State claimed responsibility in a statement.', `claimed; ${BOMB}; Islamic State (ISIS) > ?`],
    ['The group claimed responsibility for the bombing.', `claimed; ${BOMB}; The group > ?`],
    ['Islamic State denied responsibility.', `denied; ${BOMB}; Islamic State (ISIS) > ?`],
    ['On Sunday Turkey denied any involvement.', `denied; ${BOMB}; Government of Turkey > ?`],
    ['The Taliban denied having any role in the blast.', `denied; ${BOMB}; Taliban > ?`],
    ['The Taliban denied involvement in the attack.', `denied; ${BOMB}; Taliban > ?`],
    ['The Taliban denied being behind the attack.', `denied; ${BOMB}; Taliban > ?`],
    ['The Taliban denied carrying out any attack.', `denied; ${BOMB}; Taliban > ?`],
    ['The Taliban said it had nothing to do with the attack.', `denied; ${BOMB}; Taliban > ?`],
    ['Iran rejected the accusation.', `denied; ${BOMB}; Government of Iran > ?`],
    ['The Iraqi army denied that civilians had been killed.', `denied; ${BOMB}; ? > Civilians`],
    ['The Taliban rejected the plan.', undefined],
    ['Islamic State often claims responsibility for such attacks.', undefined],
    ['No group has claimed responsibility.', undefined],
    ['The mayor spoke of the attack.', undefined],
    ['The toll was paid by all.', undefined],
    ['The toll for crossing the bridge rose to 40 pounds.', undefined],
    ['It is unclear who was behind the attack.', undefined],
    ['Iran condemned those who carried out the attack.', undefined],
  ])('%s', (sentence, expected) => {
    expect(next(sentence)).toBe(expected);
  });
});

it('takes would-be bombers who blew themselves up for what happened', () => {
  expect(claimsOf(`On Friday two would-be suicide bombers blew themselves up in Mosul.${REST}`).map((c) => c.status)).toEqual(['reported']);
});

it('adds a toll to the violence told, wherever the story has been since', () => {
  const all = claimsOf(
    `A car bomb killed six people in Mosul on Friday. Ministers held talks with farmers in Basra. The toll rose to nine.${REST}`,
  );
  expect(all.at(-1)?.location?.name).toBe('Mosul');
  expect(all.at(-1)?.harm.map((h) => h.best)).toEqual([9]);
});

it('is no event for the dead of a whole war', () => {
  const told = claimsOf(
    `A car bomb killed six people in Mosul on Friday. The death toll in the country since 2011 stands at 400,000.${REST}`,
  );
  expect(told.flatMap((c) => c.harm.map((h) => h.best))).toEqual([6]);
});

describe('voices', () => {
  it.each([
    ['Three men were killed in Kirkuk on Friday.', []],
    ['Three men were killed in Kirkuk on Friday, an army officer said.', ['an army officer']],
    ['A police officer told Rudaw that three men were killed in Kirkuk on Friday.', ['A police officer via Rudaw']],
    ['Army sources report that three men were killed in Kirkuk on Friday.', ['Army sources']],
    ['Doctors point out that three men were killed in Kirkuk on Friday.', ['Doctors']],
    ['Rudaw reported, citing a police officer, that three men were killed in Kirkuk on Friday.', ['a police officer via Rudaw']],
  ])('%s', (story, expected) => {
    expect(
      claimsOf(story + REST).map((c) =>
        c.attribution.map((a) =>
          a.chain
            .map((l) => l.name)
            .reverse()
            .join(' via '),
        ),
      ),
    ).toEqual([expected]);
  });
});

describe('voices', () => {
  const chains = (story: string): readonly string[] =>
    claimsOf(story + REST).flatMap((c) => c.attribution.map((v) => v.chain.map((l) => l.name).join(' > ')));

  it('gives a speaker only what its own words hold', () => {
    expect(chains('Gunmen killed four farmers in Mosul on Friday, but police said that nobody had been arrested.')).toEqual([]);
  });

  it('holds for a deed that a speaker tells of a party by its name, with no day or place beside it', () => {
    const story =
      'Reuters confirmed the news, and quoted police Captain Karim Jasim as saying that Islamic State fighters withdrew when help came.';
    const [claim] = claimsOf(story + REST);
    expect(claim?.eventType).toBe('change-to-group-activity');
    expect(claim?.attribution.map((v) => v.chain.map((l) => l.name))).toEqual([['Reuters', 'police Captain Karim Jasim']]);
    expect(claimsOf(`Islamic State fighters withdrew when help came.${REST}`)).toEqual([]);
  });

  it('names the chain of those who pass words on, outermost first', () => {
    expect(chains('Reuters reported that the Iraqi army said gunmen had killed four farmers in Mosul on Friday.')).toEqual([
      'Reuters > the Iraqi army',
    ]);
  });

  it('lets a speaker go on in a sentence that takes up his words, and says so', () => {
    const [, second] = claimsOf(
      `Police said on Saturday that gunmen had attacked a village near Mosul. They killed four farmers there.${REST}`,
    );
    expect(second?.attribution.map((v) => v.chain.at(-1)?.name)).toEqual(['Police']);
    expect(second?.doubts.map((d) => d.about)).toContain('attribution');
  });

  it('names the army of the country that is told of, and a party that no table knows by its words, with a doubt', () => {
    const [claim] = claimsOf(`The Valley Falcons Brigade attacked the army in Mosul on Friday, killing four soldiers.${REST}`);
    expect(claim?.perpetrator).toEqual([{ actor: null, name: 'Valley Falcons Brigade' }]);
    expect(claim?.target.map((t) => t.name)).toContain('Iraqi Security Forces (ISF)');
    expect(claim?.doubts.map((d) => d.note)).toContain('Valley Falcons Brigade is not in the registry of parties');
  });
});

describe('days', () => {
  const days = (story: string) => claimsOf(story + REST)[0];

  it('takes the day of the deed, not that of speaking', () => {
    expect(days('The governor said on Saturday that a bomb had killed two farmers on Thursday in Sinjar.')?.date?.first).toBe('2017-01-12');
    expect(days('Four militants were killed in Anbar, the Security Media Cell said in a statement on Friday.')?.date).toEqual({
      first: '2017-01-12',
      last: '2017-01-13',
      precision: 'day',
      inferred: true,
    });
  });

  it('counts days back from publication where no other day is named, and doubts it', () => {
    const claim = days('Some days before, gunmen killed two farmers near the town of Khanaqin.');
    expect(claim?.date).toEqual({ first: '2017-01-08', last: '2017-01-12', precision: 'week' });
    expect(claim?.doubts.map((d) => d.about)).toEqual(['date']);
  });

  it('gives a lead without a day the last days before publication, and none without publication', () => {
    const story = `Gunmen killed two farmers on a road near the town of Khanaqin.${REST}`;
    expect(claimsOf(story)[0]?.date).toEqual({ first: '2017-01-12', last: '2017-01-14', precision: 'week', inferred: true });
    expect(read(story).claims.map((c) => c.date)).toEqual([null]);
  });

  it('carries the day and the place over from the sentence before, and says so', () => {
    const [, second] = claimsOf('Gunmen attacked a checkpoint in Mosul on Friday. Two policemen were killed in the fight.');
    expect(second?.date?.first).toBe('2017-01-13');
    expect(second?.location?.name).toBe('Mosul');
    expect(second?.doubts.map((d) => d.about).sort()).toEqual(['date', 'place']);
  });

  it('doubts a weekday that contradicts its date', () => {
    const claim = days('Gunmen killed two farmers near Khanaqin on Tuesday, January 9, 2017.');
    expect(claim?.date).toEqual({ first: '2017-01-09', last: '2017-01-10', precision: 'day' });
    expect(claim?.doubts[0]?.note).toContain('2017-01-09 was a Monday');
  });
});

describe('places', () => {
  const at = (story: string) => claimsOf(story + REST)[0];

  it('moves the point by a stated distance and bearing and widens its radius; its province is the one of all that is known there', () => {
    const place = at('Two soldiers were killed 60 km south of Mosul on Friday.')?.location;
    expect(place).toMatchObject({ name: 'Mosul', precision: 'near', admin1: 'Nineveh', radiusKm: 24 });
    expect(at('Two soldiers were killed 100 km south of Mosul on Friday.')?.location?.admin1).toBeNull();
    const mosul = at('Two soldiers were killed in Mosul on Friday.')?.location;
    expect((mosul?.lat ?? 0) - (place?.lat ?? 0)).toBeCloseTo(60 / 111.2, 2);
    expect(place?.lon).toBeCloseTo(mosul?.lon ?? 0, 3);
  });

  it('places a namesake in the province that the sentence names, or in that province and no nearer, with a doubt', () => {
    const claim = at('Two soldiers were killed in Shula in Deir ez-Zor province on Friday.');
    expect(claim?.location).toMatchObject({ name: 'Deir ez-Zor', precision: 'admin1', country: 'Syria' });
    expect(claim?.doubts.map((d) => d.about)).toEqual(['place']);
  });

  it('does not place a deed where its speaker sits or where the shot came from', () => {
    expect(at('Iraqi officials in Baghdad said that nine militants were killed in air strikes near Qaim on Friday.')?.location?.name).toBe(
      'Al-Qaim',
    );
    expect(at('A rocket fired from Kirkuk on Friday killed two policemen in Erbil.')?.location?.name).toBe('Erbil');
  });

  it('makes no place of a country or a province finer than it is', () => {
    expect(at('Two farmers were killed in Kirkuk province on Friday.')?.location).toMatchObject({ precision: 'admin1', radiusKm: 70 });
  });
});

it('stands on exact words: every quote and every ground is a slice of the text', () => {
  const { articles, claims } = read(
    page(`Islamic State fighters ambushed a convoy near Baquba on Friday, killing four soldiers, a police officer told Rudaw.${REST}`),
  );
  const [claim] = claims;
  const text = articles[0]?.text ?? '';
  expect(claim?.evidence.quote).toBe(text.slice(claim?.evidence.span.start, claim?.evidence.span.end));
  expect(claim?.grounds.map((g) => `${g.role} ${g.text}`)).toEqual([
    'trigger ambushed',
    'perpetrator Islamic State fighters',
    'target soldiers',
    'victim soldiers',
    'killed four soldiers',
    'place Baquba',
    'date Friday',
    'source a police officer',
  ]);
});
