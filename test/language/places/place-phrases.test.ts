import { describe, expect, it } from 'vitest';
import { lexicon, placePhrases } from '../../../src/language/index.ts';
import { wordsOf } from '../text.ts';

const KNOWN = lexicon(
  [
    'Mosul',
    'Baquba',
    'Kirkuk',
    'Daquq',
    'Baghdad',
    'Diyala',
    'Iraq',
    'Syria',
    'Aleppo',
    'Zuhur',
    'Anbar',
    'Rawa',
    'Baiji',
    'Tikrit',
    'Raqqa',
  ].map((n) => [n, n] as const),
);

/** A phrase as "words: relation anchors", with distance, bearing, areas, and what it describes. */
const said = (text: string): readonly string[] => {
  const list = wordsOf(text);
  const names = KNOWN.find(list);
  const name = (k: number): string => names[k]?.rows[0] ?? '?';
  return placePhrases(text, list, names).map((p) => {
    const away = `${p.km === null ? '' : ` ${p.km} km`}${p.bearing === null ? '' : ` ${p.bearing}°`}`;
    const inside = p.within.length === 0 ? '' : ` in ${p.within.map(name).join(' in ')}`;
    const of = p.describes === null ? '' : `, of ${name(p.describes)}`;
    return `${text.slice(p.span.start, p.span.end)}: ${p.relation} ${p.anchors.map(name).join('+')}${away}${inside}${of}`;
  });
};

describe('one place', () => {
  it.each([
    ['it was in Mosul today', 'in Mosul: at Mosul'],
    ['it was in the northern city of Mosul', 'in the northern city of Mosul: at Mosul'],
    ['it was in the southern province of Diyala', 'in the southern province of Diyala: at Diyala'],
    ['it was in the northern areas of Mosul', 'in the northern areas of Mosul: part Mosul 0°'],
    ['it was not far from Mosul', 'not far from Mosul: near Mosul'],
    ['it was a few kilometres from Mosul', 'a few kilometres from Mosul: near Mosul'],
    ['it was several miles away from Mosul', 'several miles away from Mosul: near Mosul'],
    ['it was in the restive old city of Mosul', 'in the restive old city of Mosul: at Mosul'],
    ['it was near the provincial capital of Baquba', 'near the provincial capital of Baquba: near Baquba'],
    ['it was in the provincial capital, Baquba', 'in the provincial capital, Baquba: at Baquba'],
    ['it was near Mosul', 'near Mosul: near Mosul'],
    ['it was close to Mosul', 'close to Mosul: near Mosul'],
    ['it was in and around Mosul', 'in and around Mosul: near Mosul'],
    ['it was on the outskirts of Mosul', 'on the outskirts of Mosul: outskirts Mosul'],
    ['it was on the eastern outskirts of Mosul', 'on the eastern outskirts of Mosul: outskirts Mosul 90°'],
    ["it was in Aleppo's southern countryside", "in Aleppo's southern countryside: outskirts Aleppo 180°"],
    ['it was in the centre of Mosul', 'in the centre of Mosul: at Mosul'],
    ['it was in south-western Raqqa', 'in south-western Raqqa: part Raqqa 225°'],
    ['it was in northern Syria', 'in northern Syria: part Syria 0°'],
    ['it was in Diyala province', 'in Diyala province: at Diyala'],
    ['the people of Mosul', 'of Mosul: other Mosul'],
    ['it hit Mosul', 'Mosul: at Mosul'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a distance or a direction away', () => {
  it.each([
    ['it was 60 km south of Mosul', '60 km south of Mosul: offset Mosul 60 km 180°'],
    ['it was about 60 kilometres (37 miles) south of Mosul', 'about 60 kilometres (37 miles) south of Mosul: offset Mosul 60 km 180°'],
    ['it was 37 miles (60 km) to the south of Mosul', '37 miles (60 km) to the south of Mosul: offset Mosul 59.546 km 180°'],
    ['it was 20 to 30 km south-west of Mosul', '20 to 30 km south-west of Mosul: offset Mosul 25 km 225°'],
    ['it was 3.5 km northeast of the city of Mosul', '3.5 km northeast of the city of Mosul: offset Mosul 3.5 km 45°'],
    ['it was just east of Mosul', 'just east of Mosul: offset Mosul 90°'],
    ['it was 60 km from Mosul', '60 km from Mosul: offset Mosul 60 km'],
    ['it was 60 km away from Mosul', '60 km away from Mosul: offset Mosul 60 km'],
    ['it was within 5 km of Mosul', 'within 5 km of Mosul: offset Mosul 5 km'],
    ['it was 10 km outside Mosul', '10 km outside Mosul: offset Mosul 10 km'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('60 men south of Mosul are no distance', () => {
    expect(said('60 men south of Mosul')).toEqual(['south of Mosul: offset Mosul 180°']);
  });
});

describe('two places that make one', () => {
  it.each([
    ['in the area between Mosul and Baquba', 'between Mosul and Baquba: between Mosul+Baquba'],
    ['on the Kirkuk-Daquq road', 'on the Kirkuk-Daquq road: along Kirkuk+Daquq'],
    ['on the Kirkuk–Daquq highway', 'on the Kirkuk–Daquq highway: along Kirkuk+Daquq'],
    ['on the road from Kirkuk to Daquq', 'from Kirkuk to Daquq: along Kirkuk+Daquq'],
    ['on the road linking Kirkuk to Daquq', 'linking Kirkuk to Daquq: along Kirkuk+Daquq'],
    ['on the road linking Kirkuk and Daquq', 'linking Kirkuk and Daquq: along Kirkuk+Daquq'],
    ['on the road between Kirkuk and Daquq', 'between Kirkuk and Daquq: along Kirkuk+Daquq'],
    ['on the border between Iraq and Syria', 'between Iraq and Syria: border Iraq+Syria'],
    ['on the Iraq-Syria border', 'on the Iraq-Syria border: border Iraq+Syria'],
    ['they moved from Mosul towards Raqqa', 'from Mosul towards Raqqa: path Mosul+Raqqa'],
    ['they moved from the city of Mosul to the city of Raqqa', 'from the city of Mosul to the city of Raqqa: path Mosul+Raqqa'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['on the border with Syria', 'on the border with Syria: border Syria'],
    ['on the Kirkuk road', 'on the Kirkuk road: along Kirkuk'],
    ['on the road to Kirkuk', 'to Kirkuk: along Kirkuk'],
  ])('one of two: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['in Mosul and Baquba', ['in Mosul: at Mosul', 'Baquba: at Baquba']],
    ['near Mosul and Baquba', ['near Mosul: near Mosul', 'Baquba: near Baquba']],
    ['in Mosul and near Baquba', ['in Mosul: at Mosul', 'near Baquba: near Baquba']],
    ['in Mosul, Baquba, Tikrit and Kirkuk', ['in Mosul: at Mosul', 'Baquba: at Baquba', 'Tikrit: at Tikrit', 'Kirkuk: at Kirkuk']],
    ['in Mosul, Baquba and Kirkuk', ['in Mosul: at Mosul', 'Baquba: at Baquba', 'Kirkuk: at Kirkuk']],
  ])('two that stay two: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a place in a larger one', () => {
  it.each([
    [
      'in the village of Rawa in Kirkuk district',
      ['in the village of Rawa in Kirkuk district: at Rawa in Kirkuk', 'in Kirkuk district: at Kirkuk'],
    ],
    ['in Rawa, in Anbar province', ['in Rawa, in Anbar province: at Rawa in Anbar', 'in Anbar province: at Anbar']],
    ['in Rawa, Anbar, on Friday', ['in Rawa, Anbar: at Rawa in Anbar', 'Anbar: at Anbar']],
    [
      'in Rawa in Anbar province in Iraq',
      ['in Rawa in Anbar province in Iraq: at Rawa in Anbar in Iraq', 'in Anbar province in Iraq: at Anbar in Iraq', 'in Iraq: at Iraq'],
    ],
    ['in Daquq, Kirkuk, Iraq', ['in: at Daquq in Kirkuk in Iraq', 'Kirkuk: at Kirkuk in Iraq', 'Iraq: at Iraq']],
    ['in Daquq, Kirkuk province, Iraq', ['in: at Daquq in Kirkuk in Iraq', 'Kirkuk: at Kirkuk in Iraq', 'Iraq: at Iraq']],
    ['in Daquq district of Kirkuk province', ['in: at Daquq in Kirkuk', 'of: other Kirkuk']],
    ["in Iraq's province of Diyala", ["in Iraq's: at Iraq", 'Diyala: at Diyala in Iraq']],
    ["in Mosul's Zuhur district", ["in Mosul's: at Mosul", 'Zuhur district: at Zuhur in Mosul']],
    ["in northern Syria's Raqqa province", ["in northern Syria's: part Syria 0°", 'Raqqa province: at Raqqa in Syria']],
  ])('%s', (text, expected) => {
    const found = said(text);
    expect(found.map((f) => f.replace(/^.*: /u, ''))).toEqual(expected.map((f) => f.replace(/^.*: /u, '')));
    expect(found[0]?.replace(/: .*$/u, '').startsWith('in ')).toBe(true);
  });

  it('the kind of one place is not the kind of the next', () => {
    const text = 'in Daquq, Kirkuk province, Iraq';
    const list = wordsOf(text);
    expect(placePhrases(text, list, KNOWN.find(list)).map((p) => p.kind)).toEqual([null, 'province', null]);
  });

  it('a distance behind a name says where the name lies', () => {
    expect(said('in Baiji, 180 km north of Baghdad, on Friday')).toEqual([
      'in Baiji: at Baiji',
      '180 km north of Baghdad: offset Baghdad 180 km 0°, of Baiji',
    ]);
  });
});
