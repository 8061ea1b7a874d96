import { describe, expect, it } from 'vitest';
import { page, read } from '../stages/read.ts';

const said = (story: string) => read(page(`${story} The road was closed to everyone for the whole day.`));

describe('published totals', () => {
  it.each([
    ['The group carried out 338 attacks in Iraq from January 1, 2016 to July 31, 2016.', ['attacks 338 exactly 2016-01-01/2016-07-31']],
    ['A monitor counted 682 deaths in the country in 2016 altogether.', ['fatalities 682 exactly 2016-01-01/2016-12-31']],
    ['Monitors say that 5,400 civilians have been killed in Syria since 2011.', ['fatalities 5400 exactly 2011-01-01/2017-01-14']],
    ['More than three thousand fighters are still in the hills of Hamrin.', ['fighters 3000 over /2017-01-14']],
    ['There are 400-500 fighters in the hills of Hamrin.', ['fighters 400 range /2017-01-14']],
    [
      'At least 900 of the 4,000 Kurdish fighters in the valley come from abroad.',
      ['fighters 900 at least /2017-01-14', 'fighters 4000 exactly /2017-01-14'],
    ],
    ['Some 80,000 inhabitants remain in Hawija.', ['civilians 80000 about /2017-01-14']],
    ['The fighting has forced tens of thousands of residents to flee Hawija.', ['displaced 10000 at least /2017-01-14']],
    ['Seven armed groups take part in the march on Hawija.', ['armed groups 7 exactly /2017-01-14']],
    ['Gunmen killed four soldiers near the town of Baquba on Friday.', []],
    ['The blast was the worst attack of 2016 and killed 90 people in Baquba.', []],
    ['The road is 338 km long and leads to the hills of Hamrin.', []],
    ['Two families live in the four villages.', []],
    ['2013 fighters began to leave the hills of Hamrin.', []],
  ])('%s', (story, expected) => {
    const { figures } = said(story);
    expect(figures.map((f) => `${f.metric} ${f.value ?? '?'} ${f.comparator} ${f.period?.first ?? ''}/${f.period?.last ?? ''}`)).toEqual(
      expected,
    );
  });

  it('that exclude each other doubt each other, and both stay', () => {
    const { figures } = said('There are 12,000 Peshmerga fighters in the valley. The 15,000 Peshmerga fighters will march on Hawija.');
    expect(figures.map((f) => [f.value, (f.doubts ?? []).map((d) => d.note)])).toEqual([
      [12000, ['12,000 here, 15,000 elsewhere in the article (fighters of Peshmerga)']],
      [15000, ['15,000 here, 12,000 elsewhere in the article (fighters of Peshmerga)']],
    ]);
  });

  it.each([
    ['numbers that may both be true', 'There are more than 9,000 Peshmerga fighters there. The 15,000 Peshmerga fighters will march.'],
    ['two forces', 'There are 12,000 Peshmerga fighters there. Some 15,000 Islamic State fighters will march on Hawija.'],
    ['a part and its whole', 'At least 500 of the 12,000 Peshmerga fighters will march on Hawija.'],
    ['what bears no name', 'Some 500 Peshmerga fighters out of the 25,000 troops will march. The 500 Peshmerga fighters are in Hawija.'],
  ])('%s are no contradiction', (_, story) => {
    const { figures } = said(story);
    expect(figures.length).toBeGreaterThanOrEqual(2);
    expect(figures.flatMap((f) => f.doubts ?? [])).toEqual([]);
  });

  it('a total tells of no single event', () => {
    const { claims } = read(page('The group carried out 338 attacks in Iraq from January 1, 2016 to July 31, 2016, killing 682 people.'));
    expect(claims).toEqual([]);
  });
});

describe('who belongs to, leads or backs whom', () => {
  it.each([
    ['Colonel Salim Darwaza, the commander of the 4th Storm Brigade, was there.', ['Colonel Salim Darwaza commander of 4th Storm Brigade']],
    ['Storm Brigade commander Salim Darwaza was there.', ['Salim Darwaza commander of Storm Brigade']],
    ['The leader of the Storm Brigade, Salim Darwaza, was there.', ['Salim Darwaza leader of Storm Brigade']],
    ['Salim Darwaza, who leads the Storm Brigade, was there.', ['Salim Darwaza leader of Storm Brigade']],
    ['The Storm Brigade is led by Salim Darwaza.', ['Salim Darwaza leader of Storm Brigade']],
    ['Captain Salim Darwaza of the Storm Brigade was there.', ['Captain Salim Darwaza captain in Storm Brigade']],
    ['Salim Darwaza is a former member of the Badr Organization.', ['Salim Darwaza former member of Badr Organization']],
    [
      'Colonel Salim Darwaza spoke to reporters. He is also a senior member of the Badr Organization.',
      ['Colonel Salim Darwaza member of Badr Organization'],
    ],
    ['The Storm Brigade is a branch of the Badr Organization.', ['Storm Brigade part of Badr Organization']],
    [
      'The town was taken from Islamic State by the Peshmerga, and has been run since then by a military council allied with them.',
      ['military council affiliated with Peshmerga'],
    ],
    ['The Storm Brigade, closely linked to al-Qaeda, was there.', ['Storm Brigade affiliated with al-Qaeda']],
    ['The Storm Brigade was absorbed into the Iraqi army.', ['Storm Brigade absorbed into Iraqi Army']],
    ['The Iran-backed Badr Organization was there.', ['Badr Organization backed by Iran']],
    ['The Storm Brigade joined the Badr Organization.', ['Storm Brigade member of Badr Organization']],
    ['The Storm Brigade takes its orders from the Badr Organization.', ['Storm Brigade under command of Badr Organization']],
    ['The Badr Organization, also known as the Storm Movement, was there.', ['Badr Organization also known as Storm Movement']],
    ['Turkey\u2019s state-run Anadolu was there.', ['Anadolu Agency controlled by Turkey']],
    [
      'Storm Brigade commanders Salim Darwaza and Karim Barzinja were there.',
      ['Salim Darwaza commander of Storm Brigade', 'Karim Barzinja commander of Storm Brigade'],
    ],
    [
      'The Storm Brigade is controlled by former minister and current commander in the Badr Organization, Salim Darwaza.',
      ['Storm Brigade controlled by Salim Darwaza', 'Salim Darwaza commander of Badr Organization'],
    ],
    ['Shiite militias loyal to Iran were there.', ['Pro-Iran Shiite militias (Iraq) loyal to Iran']],
    [
      'Shiite militias were there. These militias are composed of groups that fought before, such as the Badr Organization and Kataib Hezbollah.',
      ['Badr Organization part of Pro-Iran Shiite militias (Iraq)', 'Kataib Hezbollah part of Pro-Iran Shiite militias (Iraq)'],
    ],
    [
      'One of the oldest parties in the town, Storm Movement, is listed as a Banned Organization.',
      ['Storm Movement designated as Banned Organization'],
    ],
    ['The country’s news agency, IRNA, was there.', []],
    ['Iran’s official news agency, IRNA, argued that the talks were over.', ['IRNA part of Iran']],
    [
      'Colonel Salim Darwaza told of his defection from the Badr Organization.',
      ['Colonel Salim Darwaza former member of Badr Organization'],
    ],
    // Nobody is named, or nothing is.
    ['A commander of the Storm Brigade was there.', []],
    ['Salim Darwaza is the leader of a village choir.', []],
    ['Salim Darwaza is not a member of the Badr Organization.', []],
    ['Salim Darwaza could join the Badr Organization.', []],
  ])('%s', (story, expected) => {
    const { affiliations } = said(story);
    expect(affiliations.map((a) => `${a.subject} ${a.relation} ${a.target}`)).toEqual(expected);
  });
});

describe('who holds a place', () => {
  it.each([
    ['The town of Hawija is still under the control of Islamic State today.', ['Hawija by Islamic State (ISIS) /']],
    ['Islamic State still controls the town of Hawija and its outskirts.', ['Hawija by Islamic State (ISIS) /']],
    ['Islamic State was driven out of the town of Hawija.', ['Hawija by Islamic State (ISIS) /2017-01-14']],
    ['The army said it would drive Islamic State out of the town of Hawija.', ['Hawija by Islamic State (ISIS) /']],
    ['Islamic State seized the town of Hawija on January 5, 2017.', ['Hawija by Islamic State (ISIS) 2017-01-05/']],
    ['Hawija fell to Islamic State on January 5, 2017.', ['Hawija by Islamic State (ISIS) 2017-01-05/']],
    ['Islamic State lost control of Hawija on January 5, 2017.', ['Hawija by Islamic State (ISIS) /2017-01-05']],
    ['They met in Hawija, a former Islamic State stronghold.', ['Hawija by Islamic State (ISIS) /2017-01-14']],
    ['They met in the Kurdish-held town of Sinjar.', ['Sinjar by Kurdish forces /']],
    ['Peshmerga fighters have held Sinjar since 2015.', ['Sinjar by Peshmerga 2015-01-01/']],
    [
      'Peshmerga fighters are in Sinjar. It was under control of Islamic State from 2014 until October 16, 2015.',
      ['Sinjar by Islamic State (ISIS) 2014-01-01/2015-10-16'],
    ],
    [
      'Last week the Iraqi Army, supported by Kurdish Peshmerga forces, captured four villages, including Bir Mara, but an ISIS counterattack recovered the village and left 20 soldiers dead.',
      ['Bir Mara by Iraqi Army 2017-01-02/', 'Bir Mara by Islamic State (ISIS) 2017-01-02/'],
    ],
    ['They plan to recapture Hawija from its two-year occupation by Islamic State.', ['Hawija by Islamic State (ISIS) /']],
    ['Islamic State has established safe havens in rural areas of Diyala.', ['rural areas of Diyala by Islamic State (ISIS) /']],
    ['Islamic State has left the pockets of land it still holds.', ['pockets of land by Islamic State (ISIS) /']],
    ['The army besieged the town of Hawija.', []],
    ['The army plans to take the town of Hawija.', []],
    ['The council held talks in Hawija.', []],
  ])('%s', (story, expected) => {
    const { controls } = said(story);
    expect(controls.map((c) => `${c.place} by ${c.by} ${c.from ?? ''}/${c.to ?? ''}`)).toEqual(expected);
  });
});

describe('what is expected or promised', () => {
  it.each([
    ['The government vowed to retake Hawija by the end of 2017.', ['retake Hawija by the end of 2017 due /2017-12-31']],
    [
      'The minister expects that it will take a further three months to retake Hawija.',
      ['it will take a further three months to retake Hawija due 2017-01-14/2017-04-14'],
    ],
    ['The government vowed to retake Hawija.', []],
    ['The government expected to win the vote in 2015.', []],
  ])('%s', (story, expected) => {
    const { forecasts } = said(story);
    expect(forecasts.map((f) => `${f.about} due ${f.due?.first ?? ''}/${f.due?.last ?? ''}`)).toEqual(expected);
  });

  it('is no event that happened', () => {
    const { claims } = said('The government vowed to attack Hawija by the end of 2017.');
    expect(claims.filter((c) => c.status === 'reported')).toEqual([]);
  });
});

describe('practices', () => {
  it.each([
    ['Islamic State regularly attacks convoys in Diyala.', ['attacks convoys in Diyala by Islamic State (ISIS)']],
    ['Islamic State fighters have been shelling the town of Hawija.', ['shelling the town of Hawija by Islamic State (ISIS)']],
    ['Convoys are often attacked by Islamic State.', ['Convoys are often attacked by Islamic State by Islamic State (ISIS)']],
    ['Islamic State attacked a convoy in Diyala.', []],
    ['Islamic State regularly holds meetings in Diyala.', []],
  ])('%s', (story, expected) => {
    const { patterns } = said(story);
    expect(patterns.map((p) => `${p.about} by ${p.actor ?? 'nobody'}`)).toEqual(expected);
  });

  it('are not told of a day', () => {
    expect(said('Islamic State repeatedly attacked convoys on January 5, 2017.').patterns).toEqual([]);
  });
});
