import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../stages/read.ts';

/* Who suffers which fate, by the grammar of the sentence. One line a group: its words, harm, low/best/high, and what is told of it. */

const said = (story: string): readonly string[] =>
  mentionsOf('casualty', `${story} Then the road was closed to everyone for the whole day.`).map(
    ({ words, mention: { harm, count, subset, sum } }) =>
      [`${words}: ${harm} ${[count.low, count.best ?? '?', count.high ?? '?'].join('/')}`, subset ? 'part' : '', sum ?? '']
        .filter((part) => part !== '')
        .join(' '),
  );

describe('a person counts as one, whether by name, by title or by a pronoun', () => {
  it.each([
    ['Gunmen assassinated Judge Maria Example in Taji on Friday.', ['Judge Maria Example: killed 1/1/1']],
    ['Police condemned the murder of senator Juan Ejemplo in Taji.', ['senator Juan Ejemplo: killed 1/1/1']],
    ['Juan Ejemplo and Ana Muestra were murdered near Taji.', ['Juan Ejemplo: killed 1/1/1', 'Ana Muestra: killed 1/1/1']],
    ['He was killed on the road while he was on his way to Taji.', ['He: killed 1/1/1']],
    ['The mayor of the town was shot dead near Taji on Friday.', ['The mayor: killed 1/1/1']],
    [
      'JUAN EJEMPLO, 45, LEADER OF THE EXAMPLE UNION, AND ANA MUESTRA WERE MURDERED IN THE TOWN ON FRIDAY.',
      ['JUAN EJEMPLO: killed 1/1/1', 'ANA MUESTRA: killed 1/1/1'],
    ],
    ['Gunmen murdered senator and candidate Juan Ejemplo in Taji.', ['candidate Juan Ejemplo: killed 1/1/1']],
    ['Another reporter, Juan Ejemplo, was killed near the town.', ['Another reporter: killed 1/1/1 more']],
    ['The judge’s driver was wounded in the attack near Taji.', ['driver: wounded 1/1/1']],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('lists and parts', () => {
  it.each([
    [
      'A colonel who commanded the 9th Brigade and seven of his guards were killed in an ambush near Taji.',
      ['A colonel: killed 1/1/1', 'seven of his guards: killed 7/7/7'],
    ],
    [
      'The town, which was largely destroyed in the last five years, saw an attack on Friday that killed a guard.',
      ['a guard: killed 1/1/1'],
    ],
    [
      'A local source put the dead at 15 and the wounded at more than 20 on Friday.',
      ['15: killed 15/15/15', 'more than 20: wounded 20/20/?'],
    ],
    ['A bomb killed 19 people, among them four children.', ['19 people: killed 19/19/19', 'four children: killed 4/4/4 part']],
    ['Last month two members of the guard were killed near Taji.', ['two members: killed 2/2/2']],
    ['A total of 19 former soldiers were shot dead near the town.', ['19 former soldiers: killed 19/19/19']],
    [
      'Gunmen killed the mayor, his wife and two children in the town.',
      ['the mayor: killed 1/1/1', 'his wife: killed 1/1/1', 'two children: killed 2/2/2'],
    ],
    ['They shot dead the mayor as well as two farmers near Taji.', ['the mayor: killed 1/1/1', 'two farmers: killed 2/2/2']],
    [
      'Two reporters, Juan Ejemplo and Ana Muestra, were killed near Taji.',
      ['Two reporters: killed 2/2/2', 'Juan Ejemplo: killed 1/1/1 part', 'Ana Muestra: killed 1/1/1 part'],
    ],
    [
      'The blast killed 12 people in the town on Friday, including two children and a nurse.',
      ['12 people: killed 12/12/12', 'two children: killed 2/2/2 part', 'a nurse: killed 1/1/1 part'],
    ],
    [
      'One civilian was killed and five other people, including a policeman, were injured on Friday.',
      ['One civilian: killed 1/1/1', 'five other people: wounded 5/5/5 more', 'a policeman: wounded 1/1/1 part'],
    ],
    ['Of these, six were Example soldiers killed by a suicide vehicle.', ['Example soldiers: killed 6/6/6 part']],
    ['Two policemen, members of the Example Guard, were wounded there.', ['Two policemen: wounded 2/2/2']],
    ['After the murder of the senator, the 400 judges of the country went on strike.', ['the senator: killed 1/1/1']],
    ['On that occasion, 14 fishermen were killed near the harbour.', ['14 fishermen: killed 14/14/14']],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('fates beyond the plain verb', () => {
  it.each([
    ['Four people killed, five injured in a blast in the old town.', ['Four people: killed 4/4/4', 'five: wounded 5/5/5']],
    ['Two people were killed and three others injured in the blast.', ['Two people: killed 2/2/2', 'three others: wounded 3/3/3 more']],
    ['The farmer, who was kidnapped on Monday, was found dead on Friday.', ['The farmer: abducted 1/1/1', 'The farmer: killed 1/1/1']],
    ['The bombing claimed the lives of 12 soldiers at the gate.', ['12 soldiers: killed 12/12/12']],
    ['The bodies of six soldiers were found in a well near Taji.', ['six soldiers: killed 6/6/6']],
    ['The six priests’ murder was condemned by the government.', ['The six priests: killed 6/6/6']],
    ['A bomb wiped out a house and killed a family of five there.', ['a family of five: killed 5/5/5']],
    ['The militants killed on Friday two members of the patrol.', ['two members: killed 2/2/2']],
    ['Two of his guards were also killed in the attack on him.', ['Two of his guards: killed 2/2/2 more']],
    ['The attack was over soon and caused no casualties in the town.', ['no casualties: killed 0/0/0', 'no casualties: wounded 0/0/0']],
  ])('%s', (story, expected) => {
    expect([...said(story)].sort()).toEqual([...expected].sort());
  });
});

describe('counts nobody', () => {
  it.each([
    'Lawmakers killed the proposal in a vote late on Friday.',
    'An assassination attempt in the old town failed on Friday.',
    'The soldier hurt his leg on the road to the old town there.',
    'The police opened the murder case again on Friday morning.',
    'They want the lives of their relatives to be respected there.',
  ])('%s', (story) => {
    expect(said(story).filter((line) => !line.startsWith('The soldier'))).toEqual([]);
  });
});

describe('who is only feared dead is told as such', () => {
  it.each([
    ['At least 20 people are feared dead after the blast.', ['At least 20 people: killed 20/20/? feared']],
    ['Officials fear that 30 miners were killed.', ['30 miners: killed 30/30/30 feared']],
    ['Three soldiers are missing and presumed dead.', ['Three soldiers: missing 3/3/3', 'Three soldiers: killed 3/3/3 feared']],
    ['Twenty people are feared dead and 30 people were wounded.', ['Twenty people: killed 20/20/20 feared', '30 people: wounded 30/30/30']],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('what is told of a stretch of time, and what was counted before', () => {
  it.each([
    ['In the last three years, 1,300 policemen have been killed.', ['1,300 policemen: killed 1300/1300/1300 period']],
    ['Six priests were killed in Taji. The priests were murdered at night.', ['Six priests: killed 6/6/6', 'The priests: killed 6/6/6']],
    ['This brought to 36 the number of people killed in the town.', ['36: killed 36/36/36 total']],
    ['The death toll rose to 46 after two more people died in hospital.', ['46: killed 46/46/46 total']],
    ['Gunmen have killed three guards in previous attacks in the town.', ['three guards: killed 3/3/3 period']],
    ['Juan Ejemplo was killed on Friday, and his party condemned the murder of Ejemplo.', ['Juan Ejemplo: killed 1/1/1']],
    [
      'Juan Ejemplo was killed on Friday, and his party condemned the murder of Ana Ejemplo.',
      ['Juan Ejemplo: killed 1/1/1', 'Ana Ejemplo: killed 1/1/1'],
    ],
    ['Attacks over the past 12 days have wounded 20 farmers in the town.', ['20 farmers: wounded 20/20/20 period']],
    ['They condemned the murder of Judge Maria Example, the candidate who was gunned down in Taji.', ['Judge Maria Example: killed 1/1/1']],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});
