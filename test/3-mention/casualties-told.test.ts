import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../stages/read.ts';

/* Numbers that count nobody, that count two fates at once, and that count again who was counted before. One line a group. */

const said = (story: string): readonly string[] =>
  mentionsOf('casualty', `${story} Then the road was closed to everyone for the whole day.`).map(
    ({ words, mention: { harm, count, subset, sum } }) =>
      [`${words}: ${harm} ${[count.low, count.best ?? '?', count.high ?? '?'].join('/')}`, subset ? 'part' : '', sum ?? '']
        .filter((part) => part !== '')
        .join(' '),
  );

describe('how old people are counts nobody', () => {
  it.each([
    ['Two boys aged seven and ten were killed by a mine near Taji.', ['Two boys: killed 2/2/2']],
    ['Two boys, 7 and 10 years old, were killed near Taji.', ['Two boys: killed 2/2/2']],
    ['Three sisters, aged between 4 and 11, were wounded near Taji.', ['Three sisters: wounded 3/3/3']],
    ['The blast wounded a girl aged nine and her mother near Taji.', ['a girl: wounded 1/1/1', 'her mother: wounded 1/1/1']],
    ['Two girls aged six and four soldiers were killed near Taji.', ['Two girls: killed 2/2/2', 'four soldiers: killed 4/4/4']],
    ['A villager named Ali Ejemplo, 54, was injured near Taji.', ['A villager: wounded 1/1/1']],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('one number for two fates tells neither', () => {
  it.each([
    ['The rebels killed or wounded 30 guards near Taji.', ['30 guards: killed 30/30/30 joint', '30 guards: wounded 30/30/30 joint']],
    ['The rebels killed and wounded 40 people in the old town.', ['40 people: killed 40/40/40 joint', '40 people: wounded 40/40/40 joint']],
    ['At least 100 dead and wounded were brought to the hospital.', ['At least 100: killed 100/100/? joint']],
    ['Police put the number of dead and wounded at 60 on Friday.', []],
    ['The blast left 12 dead and wounded 30 others in Taji.', ['12: killed 12/12/12', '30 others: wounded 30/30/30 more']],
    ['Six guards were captured and killed by the rebels.', ['Six guards: captured 6/6/6', 'Six guards: killed 6/6/6']],
    ['Troops neutralised nine rebels near Taji.', ['nine rebels: killed 9/9/9 joint', 'nine rebels: captured 9/9/9 joint']],
    ['The hospital said that it had received 21 dead and 58 wounded.', ['21: killed 21/21/21', '58: wounded 58/58/58']],
    ['Four guards were killed and six injured Monday when their truck hit a mine.', ['Four guards: killed 4/4/4', 'six: wounded 6/6/6']],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('who is told again is nobody new', () => {
  it.each([
    ['A third man, a farmer, was injured near Taji.', ['A third man: wounded 1/1/1']],
    ['Gunmen killed a senator, a member of the Example Party, in Taji.', ['a senator: killed 1/1/1']],
    ['Two guards, both farmers, were wounded near Taji.', ['Two guards: wounded 2/2/2']],
    [
      'A teacher, a doctor, and a guard were killed near Taji.',
      ['A teacher: killed 1/1/1', 'a doctor: killed 1/1/1', 'a guard: killed 1/1/1'],
    ],
    [
      'Gunmen killed the village head, his wife Ana, and a guard in Taji.',
      ['the village head: killed 1/1/1', 'his wife Ana: killed 1/1/1', 'a guard: killed 1/1/1'],
    ],
    ['A bomb exploded near Taji, killing six people, residents and the army said.', ['six people: killed 6/6/6']],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('parts of a number told elsewhere', () => {
  it.each([
    ['The dead included three children and a nurse.', ['three children: killed 3/3/3 part', 'a nurse: killed 1/1/1 part']],
    ['Three of the dead were children.', ['children: killed 3/3/3 part']],
    ['Six of the dead were rebels and three were farmers.', ['rebels: killed 6/6/6 part', 'farmers: killed 3/3/3 part']],
    ['Of the dead, three were children and two were nurses.', ['children: killed 3/3/3 part', 'nurses: killed 2/2/2 part']],
    ['Among the wounded were two women.', ['two women: wounded 2/2/2 part']],
    ['Two women and a nurse were among the wounded.', ['Two women: wounded 2/2/2 part', 'a nurse: wounded 1/1/1 part']],
    ['Those killed in the raid included a doctor.', ['a doctor: killed 1/1/1 part']],
    [
      'A bomb wounded 36 people in Taji, ten of them children, police said.',
      ['36 people: wounded 36/36/36', 'ten of them children: wounded 10/10/10 part'],
    ],
    [
      'Officials said that 36 people were wounded, ten of them children.',
      ['36 people: wounded 36/36/36', 'ten of them children: wounded 10/10/10 part'],
    ],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('words for dying, and for nobody', () => {
  it.each([
    ['A drone struck a car near Taji, martyring three guards.', ['three guards: killed 3/3/3']],
    ['Two farmers burned to death when soldiers torched their house.', ['Two farmers: killed 2/2/2']],
    ['Rebels burned alive a pilot near Taji.', ['a pilot: killed 1/1/1']],
    ['Rebels took ten soldiers prisoner near Taji.', ['ten soldiers: captured 10/10/10']],
    ['A prisoner was killed near Taji.', ['A prisoner: killed 1/1/1']],
    ['Sixteen people have starved to death in the town.', ['Sixteen people: killed 16/16/16']],
    ['No farmers were harmed in the raid.', ['No farmers: killed 0/0/0', 'No farmers: wounded 0/0/0']],
    ['Two guards died and no one else was hurt.', ['Two guards: killed 2/2/2', 'no one: wounded 0/0/0']],
    ['There were no civilian casualties in the raid.', ['no civilian casualties: killed 0/0/0', 'no civilian casualties: wounded 0/0/0']],
    ['The raid did not cause any casualties.', ['any casualties: killed 0/0/0', 'any casualties: wounded 0/0/0']],
    ['Police have no information about casualties.', []],
    ['The raid caused 20 casualties near Taji.', []],
  ])('%s', (story, expected) => {
    expect(said(story)).toEqual(expected);
  });
});
