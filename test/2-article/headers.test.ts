import { describe, expect, it } from 'vitest';
import { articlesOf } from '../stages/read.ts';
import { covered } from '../language/text.ts';

const TITLE = 'Three soldiers killed near the town of Baquba';
const STORY = 'Gunmen killed three soldiers near Baquba on Friday, a police officer said by telephone from the town.';
const MORE = 'Reinforcements were sent to the area on the same day but found nobody there and went back to the town.';

interface Expected {
  readonly title?: string | null;
  readonly day?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly place?: string | null;
}

/** Lines that stand above a story, each form as somebody pastes it; what is not named is not stated. */
const FORMS: readonly (readonly [form: string, lines: readonly string[], expected: Expected, lead?: string])[] = [
  // Dates, in the styles of two continents, of machines and of wires.
  ['a US date', [TITLE, 'January 14, 2017'], { day: '2017-01-14' }],
  ['a US date, shortened', [TITLE, 'Jan. 14, 2017'], { day: '2017-01-14' }],
  ['a US date without its blank', [TITLE, 'Jan 14,2017'], { day: '2017-01-14' }],
  ['a British date', [TITLE, '14 January 2017'], { day: '2017-01-14' }],
  ['a British date with its weekday', [TITLE, 'Saturday 14 January 2017'], { day: '2017-01-14' }],
  ['an ordinal', [TITLE, '14th January, 2017'], { day: '2017-01-14' }],
  ['an ISO date', [TITLE, '2017-01-14'], { day: '2017-01-14' }],
  ['an ISO stamp', [TITLE, '2017-01-14T16:20:00Z'], { day: '2017-01-14' }],
  ['an ISO stamp with its zone', [TITLE, '2017-01-14T16:20:00+03:00'], { day: '2017-01-14' }],
  ['a stamp of mail', [TITLE, 'Sat, 14 Jan 2017 16:20 GMT'], { day: '2017-01-14' }],
  ['a stamp with a hyphen and an hour', [TITLE, '14 January 2017 - 16:20'], { day: '2017-01-14' }],
  ['an hour before the date', [TITLE, '16:20 14/01/2017'], { day: '2017-01-14' }],
  ['an hour with its zone before the date', [TITLE, '2:31 PM EST, Sat January 14, 2017'], { day: '2017-01-14' }],
  ['dots', [TITLE, '14.01.2017'], { day: '2017-01-14' }],
  ['hyphens, the day first', [TITLE, '05-02-2015'], { day: '2015-02-05' }],
  ['slashes, the month beyond twelve', [TITLE, '01/14/2017'], { day: '2017-01-14' }],
  ['a zone after an hour', [TITLE, 'January 14, 2017, 2:31 p.m. (Baghdad time)'], { day: '2017-01-14' }],
  // What stands before a date.
  ['Published', [TITLE, 'Published: 14 January 2017'], { day: '2017-01-14' }],
  ['Published and Updated on one line', [TITLE, 'Published: 14 January 2017 | Updated: 15 January 2017'], { day: '2017-01-14' }],
  ['Published and Updated on two lines', [TITLE, 'Published: 14 January 2017', 'Updated: 15 January 2017'], { day: '2017-01-14' }],
  ['Updated before Published', [TITLE, 'Last updated 15 January 2017', 'First published 14 January 2017'], { day: '2017-01-14' }],
  ['Posted on, with the writer', [TITLE, 'Posted on January 14, 2017 by Amira Person'], { day: '2017-01-14', byline: 'Amira Person' }],
  // The outlet.
  ['outlet and date on one line', [TITLE, 'The Sample Herald, January 14, 2017'], { day: '2017-01-14', outlet: 'The Sample Herald' }],
  ['outlet and date with a bar', [TITLE, 'The Sample Herald | 14 January 2017'], { day: '2017-01-14', outlet: 'The Sample Herald' }],
  ['date and outlet', [TITLE, '14 January 2017 – The Sample Herald'], { day: '2017-01-14', outlet: 'The Sample Herald' }],
  ['outlet above its date', [TITLE, 'The Sample Herald', '14 January 2017'], { day: '2017-01-14', outlet: 'The Sample Herald' }],
  ['outlet above the headline', ['The Sample Herald', TITLE, '14 January 2017'], { day: '2017-01-14', outlet: 'The Sample Herald' }],
  ['outlet and date above the headline', ['The Sample Herald, 14 January 2017', TITLE], { day: '2017-01-14', outlet: 'The Sample Herald' }],
  ['a known outlet and its desk', [TITLE, 'Rudaw English', '14/01/2017'], { day: '2017-01-14', outlet: 'Rudaw' }],
  ['a Source line', [TITLE, 'Source: The Sample Herald', '14 January 2017'], { day: '2017-01-14', outlet: 'The Sample Herald' }],
  // The writer.
  ['byline, then date', [TITLE, 'By Amira Person', 'January 14, 2017'], { day: '2017-01-14', byline: 'Amira Person' }],
  ['date, then byline', [TITLE, 'January 14, 2017', 'By Amira Person'], { day: '2017-01-14', byline: 'Amira Person' }],
  ['byline in capitals', [TITLE, 'BY AMIRA PERSON', 'January 14, 2017'], { day: '2017-01-14', byline: 'AMIRA PERSON' }],
  [
    'writer, outlet and date with bars',
    [TITLE, 'By Amira Person | The Sample Herald | January 14, 2017'],
    { day: '2017-01-14', byline: 'Amira Person', outlet: 'The Sample Herald' },
  ],
  [
    'writer for an outlet',
    [TITLE, 'By Amira Person for The Sample Herald', 'January 14, 2017'],
    { day: '2017-01-14', byline: 'Amira Person', outlet: 'The Sample Herald' },
  ],
  ['writer and place', [TITLE, 'By Amira Person in Baghdad', 'January 14, 2017'], { day: '2017-01-14', byline: 'Amira Person' }],
  // Kickers, subtitles, places.
  ['a kicker above', ['Counterterrorism & Security', TITLE, 'January 14, 2017'], { day: '2017-01-14' }],
  ['a subtitle', [TITLE, 'Police say that the gunmen came by night', 'January 14, 2017'], { day: '2017-01-14' }],
  ['a place line above the date', [TITLE, 'Baghdad', 'January 14, 2017'], { day: '2017-01-14' }],
  ['place and date', [TITLE, 'Baghdad, January 14, 2017'], { day: '2017-01-14' }],
  ['a page clock above', ['Sat, 18 Jan 2020 06:14 GMT', TITLE, 'Sat, 14 Jan 2017 16:20 GMT'], { day: '2017-01-14' }],
  // Datelines.
  ['an agency', [TITLE], { place: 'BAGHDAD', outlet: 'Own Agency' }, 'BAGHDAD (Own Agency) — '],
  ['a place and its country', [TITLE], { place: 'BAQUBA, Iraq' }, 'BAQUBA, Iraq — '],
  ['a place and an undated day', [TITLE, 'January 14, 2017'], { day: '2017-01-14', place: 'BAGHDAD' }, 'BAGHDAD, Jan 14 — '],
  [
    'a wire in capitals',
    [],
    { title: null, day: '1990-02-04', place: 'BOGOTA', outlet: 'OWN AGENCY' },
    'BOGOTA, 4 FEB 90 (OWN AGENCY) -- [TEXT] ',
  ],
  ['a wire with its agency first', [TITLE], { place: 'Baghdad', day: '2017-01-14', outlet: 'OWN' }, '(OWN) Baghdad, 14 January 2017 – '],
  ['no dash after the agency', [TITLE], { place: 'BAGHDAD', day: '2017-01-14', outlet: 'OWN' }, 'BAGHDAD, Jan. 14, 2017 (OWN) '],
  // Nothing at all.
  ['a title alone', [TITLE], {}],
  ['no title', [], { title: null }],
  ['a date alone', ['January 14, 2017'], { title: null, day: '2017-01-14' }],
];

describe('headers that people paste', () => {
  it.each(FORMS.map(([form, lines, expected, lead]) => ({ form, lines, expected, lead: lead ?? '' })))(
    '$form',
    ({ lines, expected, lead }) => {
      for (const gap of ['\n', '\n\n']) {
        const [a] = articlesOf(`${lines.join(gap)}\n\n${lead}${STORY}\n\n${MORE}\n`);
        expect({
          title: a?.title,
          day: a?.published?.first ?? null,
          outlet: a?.outlet,
          byline: a?.byline,
          place: a?.dateline,
          story: covered(a?.text ?? '', a?.paragraphs.flatMap((p) => p.sentences) ?? []),
        }).toEqual({ title: TITLE, day: null, outlet: null, byline: null, place: null, ...expected, story: [STORY, MORE] });
      }
    },
  );

  it('takes a headline with a full stop for one where a stamp opens the story below it', () => {
    const headline = 'Three soldiers of the army were killed near the town of Deir al-Sample on Friday.';
    const [a] = articlesOf(`${headline}\n\nPublished January 14, 2017 ${STORY} ${MORE}\n`);
    expect([a?.title, a?.published?.first, a?.dateline]).toEqual([headline, '2017-01-14', null]);
    expect(covered(a?.text ?? '', a?.paragraphs.flatMap((p) => p.sentences) ?? [])).toEqual([STORY, MORE]);
  });

  it('finds the stamp of an agency behind a second headline', () => {
    const [a] = articlesOf(
      `${TITLE}\n\n${TITLE} Observers speak of the worst day since spring Reuters Saturday 14 Jan 2017 ${STORY} ${MORE}\n`,
    );
    expect(a?.published?.first).toBe('2017-01-14');
  });

  it('takes no hyphen within a word for the dash of a dateline', () => {
    const [a] = articlesOf(`${TITLE}\n\nUS-led warplanes struck a checkpoint near Baquba on Friday, a police officer said.\n\n${MORE}\n`);
    expect(a?.dateline).toBeNull();
  });
});
