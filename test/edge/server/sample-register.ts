/* oxlint-disable typescript/no-unsafe-type-assertion -- what is made or asked by hand here is known */
import type { Held } from './fake-store.ts';
import { aClaim, anArticle, anEvent, aRegister, at, type Chapter, day, exactly, harmed, says, stated } from './write-register.ts';

/* An invented war in an invented country, for tests of the server and its pages. */

/** Three outlets, five voices, a rising toll, a claim by a party and a denial. */
function ambush(): Chapter {
  const courier = anArticle({
    file: 'valley-courier.txt',
    outlet: 'Valley Courier',
    title: 'Officer and seven guards die in ambush',
    published: stated('2017-01-14'),
    text: `Menu | News | Weather

Officer and seven guards die in ambush

January 14, 2017

EXAMPLE TEXT. A brigade commander and seven of his guards were killed on Friday when gunmen opened fire on their convoy near the town of Bakur, in Karsa province.

The provincial police said at least six soldiers died and four were hurt.

A news channel of the Red Banner group said that its fighters had lain in wait and that the commander, other officers and four soldiers were killed east of the town.

Reinforcements reached the road an hour later, by which time the attackers had left.

Share this story`,
    clutter: ['Menu | News | Weather', 'Share this story'],
  });
  const wire = anArticle({
    file: 'northern-wire.txt',
    outlet: 'Northern Wire',
    title: 'Toll of Bakur ambush rises to nine',
    published: stated('2017-01-15'),
    text: `Toll of Bakur ambush rises to nine

EXAMPLE TEXT. The number of soldiers killed in Friday's ambush near Bakur has risen to nine after one man died of his wounds, hospital officials said on Sunday.

The army command denied that any officer was among the dead.`,
  });
  const unnamed = anArticle({
    file: 'page-without-a-name.txt',
    outlet: null,
    title: null,
    published: { ...day('2017-01-13', '2017-01-16'), basis: 'inferred' },
    text: 'EXAMPLE TEXT. Several soldiers died this week somewhere in Karsa when their cars were fired upon.',
  });
  const near = at('Bakur', 'near');
  const claims = [
    aClaim(
      courier,
      'A brigade commander and seven of his guards were killed on Friday when gunmen opened fire on their convoy near the town of Bakur, in Karsa province.',
      {
        id: 'c-own',
        date: day('2017-01-13'),
        place: near,
        harm: [harmed('killed', exactly(8), 'a brigade commander and seven of his guards')],
      },
    ),
    aClaim(courier, 'The provincial police said at least six soldiers died and four were hurt.', {
      id: 'c-police',
      by: says('the provincial police'),
      date: day('2017-01-13'),
      place: near,
      harm: [harmed('killed', { low: 6, best: null, high: null }, 'soldiers'), harmed('wounded', exactly(4))],
    }),
    aClaim(
      courier,
      'A news channel of the Red Banner group said that its fighters had lain in wait and that the commander, other officers and four soldiers were killed east of the town.',
      {
        id: 'c-party',
        by: says('a news channel of the Red Banner group', 'claims-responsibility'),
        status: 'claimed',
        date: null,
        place: at('Bakur', 'exact'),
        harm: [harmed('killed', { low: 7, best: null, high: null }), harmed('killed', exactly(4), 'soldiers', true)],
        doubts: ['the day is not stated'],
      },
    ),
    aClaim(
      wire,
      "The number of soldiers killed in Friday's ambush near Bakur has risen to nine after one man died of his wounds, hospital officials said on Sunday.",
      {
        id: 'c-hospital',
        by: says('hospital officials', 'states', 'State Radio'),
        date: day('2017-01-13'),
        place: near,
        harm: [harmed('killed', exactly(9), 'soldiers')],
      },
    ),
    aClaim(unnamed, 'Several soldiers died this week somewhere in Karsa when their cars were fired upon.', {
      id: 'c-unnamed',
      date: day('2017-01-09', '2017-01-15'),
      place: at('Karsa', 'admin1', null),
      harm: [harmed('killed', { low: 3, best: null, high: null }, 'soldiers')],
    }),
  ];
  const denial = aClaim(wire, 'The army command denied that any officer was among the dead.', {
    id: 'c-denial',
    status: 'denied',
    by: says('the army command', 'denies'),
  });
  const articles = [courier, wire, unnamed];
  const [own, , , hospital] = claims;
  return {
    articles,
    claims: [...claims, denial],
    entries: [
      ...anEvent({
        id: 'e-ambush',
        date: day('2017-01-13'),
        place: near,
        claims,
        denials: [denial],
        articles,
        killed: { low: 6, best: 9, high: null },
        wounded: exactly(4),
        perpetrator: ['Red Banner'],
        target: ['Army of Example Land'],
        rule: 'latest-toll',
        doubts: ['two of the texts name no district'],
        more: {
          contradictions: [
            {
              type: 'number',
              field: 'killed',
              said: [own, hospital].flatMap((c) =>
                c === undefined ? [] : [{ value: `${String(c.harm[0]?.best)} killed`, claims: [c.id] }],
              ),
              words: '8 killed, says Valley Courier; 9 killed, say hospital officials through State Radio',
            },
          ],
          responsibility: {
            state: 'claimed',
            claimed: [
              { by: { actor: null, name: 'Red Banner' }, through: ['Valley Courier'], claims: claims.slice(2, 3).map((c) => c.id) },
            ],
            denied: [],
          },
          origins: articles.map(({ id, outlet }) => ({ outlet, articles: [id], party: null })),
        },
      }),
      ...anEvent({ id: 'e-ambush-twin', claims: claims.slice(3, 4), articles: [wire], status: 'merged', mergedInto: 'e-ambush' }),
    ],
  };
}

/** One plain event of one voice. */
function plain(
  id: string,
  parts: {
    date: string;
    type?: string;
    town: string;
    precision?: 'exact' | 'near' | 'admin1' | 'country';
    killed?: number | null;
    wounded?: number | null;
    status?: 'candidate' | 'reviewed' | 'withdrawn';
    outlet?: string | null;
  },
): Chapter {
  const { killed = null, wounded = null, precision = 'exact', outlet = 'Harbour Press' } = parts;
  const sentence = `Shots were heard in ${parts.town}${killed === null ? '' : ` and ${killed} people were killed`}, residents said.`;
  const article = anArticle({
    file: `${id}.txt`,
    outlet,
    title: `News from ${parts.town}`,
    published: stated(parts.date),
    text: `News from ${parts.town}\n\nEXAMPLE TEXT. ${sentence}`,
  });
  const place = at(parts.town, precision, precision === 'admin1' ? null : 'Karsa');
  const harm = [
    ...(killed === null ? [] : [harmed('killed', exactly(killed))]),
    ...(wounded === null ? [] : [harmed('wounded', exactly(wounded))]),
  ];
  const type = parts.type ?? 'attack';
  const claim = aClaim(article, sentence, { id: `c-${id}`, type, by: says('residents'), date: day(parts.date), place, harm });
  return {
    articles: [article],
    claims: [claim],
    entries: anEvent({
      id: `e-${id}`,
      type,
      date: day(parts.date),
      place,
      claims: [claim],
      articles: [article],
      rule: 'agreement',
      killed: killed === null ? null : exactly(killed),
      wounded: wounded === null ? null : exactly(wounded),
      ...(parts.status ? { status: parts.status } : {}),
    }),
  };
}

/** Nothing but that it happened: no day, no place, no figure, no outlet. */
function bare(): Chapter {
  const article = anArticle({ file: 'bare.txt', outlet: null, title: null, published: null, text: 'EXAMPLE TEXT. An attack took place.' });
  const claim = aClaim(article, 'An attack took place.', { id: 'c-bare', type: 'attack' });
  return { articles: [article], claims: [claim], entries: anEvent({ id: 'e-bare', type: 'attack', claims: [claim], articles: [article] }) };
}

/** Everything that a report can do to a page: markup, direction overrides, a word of a megabyte, a title that closes the head. */
export function hostile(): Chapter {
  const word = 'x'.repeat(1_000_000);
  const markup = '<script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'">';
  const sentence = `${markup} \u202Egnp.exe\u2066 killed "7" & 'more' ${'x'.repeat(3_000)}.`;
  const article = anArticle({
    file: 'hostile.txt',
    outlet: `</title>${markup}\u202E`,
    title: `</title></head>${markup}\u202Eevil`,
    published: stated('2018-05-05'),
    text: `${word}\n\n${sentence}\n\n${word}`,
  });
  const place = { ...at(`\u202E${markup}`, 'near', '"><svg onload=alert(1)>'), place: null };
  const claim = aClaim(article, sentence, {
    id: 'c-hostile',
    by: says(`\u202E${markup}`, 'denies', markup),
    date: day('2018-05-04'),
    place,
    harm: [harmed('killed', { low: 7, best: null, high: null }, markup)],
    doubts: [markup],
  });
  return {
    articles: [article],
    claims: [claim],
    entries: anEvent({
      id: 'e-hostile',
      date: day('2018-05-04'),
      place,
      claims: [claim],
      articles: [article],
      killed: { low: 7, best: null, high: null },
      perpetrator: [`${markup}\u202E${'y'.repeat(5_000)}`],
      target: ['المسلّحون'],
      doubts: [markup],
    }),
  };
}

/** Arabic from end to end, to see both directions on one page. */
function arabic(): Chapter {
  const sentence = 'قُتل ثلاثة جنود في كمين قرب بلدة باكور يوم الاثنين، بحسب مسؤول محلي.';
  const article = anArticle({
    file: 'arabic.txt',
    outlet: 'صحيفة المثال',
    title: 'مقتل ثلاثة جنود في كمين',
    published: stated('2018-03-06'),
    text: `مقتل ثلاثة جنود في كمين\n\nنص تجريبي. ${sentence}`,
  });
  const claim = aClaim({ ...article }, sentence, {
    id: 'c-arabic',
    by: says('مسؤول محلي', 'states'),
    date: day('2018-03-05'),
    place: at('باكور', 'near'),
    harm: [harmed('killed', exactly(3), 'جنود')],
  });
  return {
    articles: [{ ...article, language: 'ar' }],
    claims: [claim],
    entries: anEvent({
      id: 'e-arabic',
      date: day('2018-03-05'),
      place: at('باكور', 'near'),
      claims: [claim],
      articles: [article],
      killed: exactly(3),
      target: ['الجيش'],
    }),
  };
}

/** Enough to fill more than one page of the list. */
function many(): readonly Chapter[] {
  const towns = ['Dorna', 'Old Mill', 'Sarim', 'Two Bridges', 'Bakur'];
  return Array.from({ length: 60 }, (_, i) =>
    plain(`many-${i}`, {
      date: `2016-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      town: towns[i % 5] ?? 'Dorna',
      type: ['attack', 'shelling', 'remote-explosive'][i % 3] ?? 'attack',
      killed: i % 4 === 0 ? null : (i * 7) % 43,
      wounded: i % 3 === 0 ? (i * 5) % 60 : null,
    }),
  );
}

/** The register of the tests. */
export function sampleRegister(): Held {
  return aRegister([
    ambush(),
    plain('shelling', { date: '2019-11-08', type: 'shelling', town: 'Old Mill', precision: 'near', killed: 0, wounded: 3 }),
    plain('reviewed', { date: '2019-11-02', town: 'Sarim', killed: 140, wounded: 312, status: 'reviewed' }),
    plain('withdrawn', { date: '2019-10-02', town: 'Sarim', killed: 1, status: 'withdrawn' }),
    plain('province', { date: '2019-10-17', type: 'abduction', town: 'Karsa', precision: 'admin1', outlet: null }),
    bare(),
    arabic(),
    hostile(),
    ...many(),
  ]);
}
