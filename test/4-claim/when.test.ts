import { describe, expect, it } from 'vitest';
import { claimsOf, page, read } from '../stages/read.ts';

/** The days of the claims whose deed is told by this word, in a story published on Saturday, 14 January 2017. */
const daysOf = (word: string, story: string): readonly string[] =>
  claimsOf(story)
    .filter((c) => c.grounds.some((g) => g.role === 'trigger' && g.text === word))
    .map((c) => (c.date === null ? 'none' : [c.date.first, ...(c.date.last === c.date.first ? [] : [c.date.last])].join(' to ')));

const FILL = 'The governor spoke of the harvest, of the new bridge and of the long drought in the plain.';

describe('the day of a deed', () => {
  it.each([
    // Grammar ties a time to one deed of several.
    ['kidnapped', 'Gunmen who had kidnapped a farmer on Tuesday fled from Baquba on Thursday.', '2017-01-10'],
    ['kidnapped', 'Gunmen kidnapped a farmer near Baquba on Tuesday, the police said on Friday.', '2017-01-10'],
    ['attack', 'An attack on a checkpoint near Baquba took place on Wednesday.', '2017-01-11'],
    ['ambush', 'Two soldiers were killed in an ambush near Baquba on Wednesday.', '2017-01-11'],
    // The day of speaking is a bound, not the day of the deed.
    ['killed', 'The ministry announced on Thursday that its troops had killed four militants in Anbar.', '2017-01-11 to 2017-01-12'],
    ['killed', 'Troops killed four militants in Anbar, the ministry said in a statement on Thursday.', '2017-01-11 to 2017-01-12'],
    // A day right after the "that" is of what is said.
    ['killed', 'The police reported on Friday that on Tuesday gunmen killed two farmers near Baquba.', '2017-01-10'],
    ['killed', 'The police reported today that yesterday masked gunmen killed two farmers near Baquba.', '2017-01-13'],
    // From a day on.
    ['Shelling', 'Shelling of Baquba has killed nine people since Wednesday.', '2017-01-11 to 2017-01-14'],
    // A long stretch up to publication is no fresh news.
    ['attacked', 'Gunmen attacked three villages near Baquba in the past two years.', '2015-01-14 to 2017-01-14'],
    // No day: the lead is fresh.
    ['killed', 'Gunmen killed two farmers on a road near the town of Khanaqin.', '2017-01-12 to 2017-01-14'],
    ['murder', 'The mayor of Baquba condemned the murder of a teacher on Wednesday.', '2017-01-11'],
    ['attack', 'The ministry condemned the attack on a police station in Baquba.', '2017-01-12 to 2017-01-14'],
  ])('"%s" in: %s', (word, story, days) => {
    expect(daysOf(word, `${story} ${FILL}`)[0]).toBe(days);
  });

  it('takes “today” in a quotation for the day of which its speaker just told', () => {
    const before = 'Gunmen attacked a checkpoint near Baquba on Friday, said Captain Karim Jasim.';
    const quoted = 'Jasim told reporters that "the gunmen also killed today two farmers in an ambush near Khanaqin."';
    expect(daysOf('ambush', `${before} Captain Karim ${quoted} ${FILL}`)).toEqual(['2017-01-13']);
    expect(daysOf('ambush', `${before} Captain Salim Darwaza ${quoted.slice(6)} ${FILL}`)).toEqual(['2017-01-14']);
  });

  it('goes back a week where an undated deed is told far down the story', () => {
    const before = `${FILL} `.repeat(13);
    expect(daysOf('killed', `${before}Gunmen killed two farmers near Khanaqin.`)).toEqual(['2017-01-07 to 2017-01-14']);
  });

  it('takes the undated news of an agency to be of the day that it was sent', () => {
    expect(daysOf('killed', `BAGHDAD (Own Agency) - Gunmen killed two farmers near the town of Khanaqin. ${FILL}`)).toEqual(['2017-01-14']);
  });

  it('leaves a period open where the report has no day', () => {
    const [claim] = read(`Since the harvest began on 17 October 2016, gunmen have killed nine farmers near Khanaqin. ${FILL}\n`).claims;
    expect(claim?.date).toEqual({ first: '2016-10-17', last: null, precision: 'unknown' });
  });

  it('calls a period that began long ago background', () => {
    const [claim] = claimsOf(`Since the harvest began on 17 October 2016, gunmen have killed nine farmers near Khanaqin. ${FILL}`);
    expect([claim?.date?.first, claim?.status]).toEqual(['2016-10-17', 'historical']);
  });

  it('does not take what was said on one day for the deed of a later one', () => {
    const story = `Gunmen attacked a checkpoint near Baquba on Friday. The mayor said on Wednesday that bandits had robbed and killed a trader.`;
    expect(read(page(story)).claims.at(-1)?.date?.last).toBe('2017-01-11');
  });
});
