import { describe, expect, it } from 'vitest';
import { page, read } from '../stages/read.ts';

describe('published totals', () => {
  it.each([
    ['The group carried out 338 attacks in Iraq from January 1, 2016 to July 31, 2016.', ['attacks 338 exactly 2016-01-01/2016-07-31']],
    ['A monitor counted 682 deaths in the country in 2016 altogether.', ['fatalities 682 exactly 2016-01-01/2016-12-31']],
    ['More than three thousand fighters are still in the hills of Hamrin.', ['fighters 3000 over /']],
    ['Tens of thousands of people, 400-500 fighters among them, are there.', ['fighters 400 range /']],
    ['Gunmen killed four soldiers near the town of Baquba on Friday.', []],
    ['The road is 338 km long and leads to the hills of Hamrin.', []],
  ])('%s', (story, expected) => {
    const { figures } = read(page(`${story} The road was closed to everyone for the whole day.`));
    expect(figures.map((f) => `${f.metric} ${f.value ?? '?'} ${f.comparator} ${f.period?.first ?? ''}/${f.period?.last ?? ''}`)).toEqual(
      expected,
    );
  });

  it('a total tells of no single event', () => {
    const { claims } = read(page('The group carried out 338 attacks in Iraq from January 1, 2016 to July 31, 2016, killing 682 people.'));
    expect(claims).toEqual([]);
  });
});

describe('who holds a place', () => {
  it.each([
    ['The town of Hawija is still under the control of Islamic State today.', ['Hawija by Islamic State (ISIS)']],
    ['Islamic State still controls the town of Hawija and its outskirts.', ['Hawija by Islamic State (ISIS)']],
    ['Islamic State was driven out of the town of Hawija and its outskirts.', []],
  ])('%s', (story, expected) => {
    const { controls } = read(page(`${story} The road was closed to everyone for the whole day.`));
    expect(controls.map((c) => `${c.place} by ${c.by}`)).toEqual(expected);
  });
});
