/* oxlint-disable typescript/no-unsafe-type-assertion -- here words become ids */
import { createHash } from 'node:crypto';
import type {
  ActorId,
  Article,
  ArticleId,
  Claim,
  ClaimId,
  DateRange,
  EventTypeId,
  Harm,
  Location,
  NamedActor,
  PlaceId,
  ReportId,
} from '../src/model/index.ts';
import type { Addition } from '../src/edge/store/store.ts';
import { addDays } from '../src/language/index.ts';
import { generator } from './chance.ts';

/** One article on one day about an incident, or about two. */
interface Telling {
  readonly day: string;
  readonly outlet: string;
  readonly incidents: readonly Incident[];
  /** Words of its own, or those of the article that it copies. */
  readonly words: Pick<Article, 'fingerprint' | 'telling'>;
}

interface Incident {
  readonly day: string;
  readonly place: Location;
  readonly type: string;
  readonly by: NamedActor;
  readonly on: NamedActor;
  readonly killed: number;
}

const DAYS = 12 * 365;
const COUNTRIES = [
  { name: 'Iraq', west: 40, south: 30, towns: 220, provinces: 18 },
  { name: 'Syria', west: 36, south: 33, towns: 150, provinces: 14 },
  { name: 'Yemen', west: 43, south: 13, towns: 130, provinces: 20 },
];
const TYPES = 'attack armed-clash air-drone-strike shelling-artillery-missile-attack remote-explosive-landmine-ied suicide-bomb'.split(' ');
const PARTIES = ['islamic-state', 'iraqi-army', 'civilians', 'unidentified-armed-group', 'iraqi-police', 'syrian-army'];
const SENTENCE = 'Several people were killed on that day when armed men attacked the town, officials and residents said. ';
const SENTENCES = 10;
/** Articles of one report of the bulk: an archive. */
const ARCHIVE = 500;

/**
 * Twelve invented years of war in three countries of 500 towns: incidents told by one to six articles of different outlets on the days after,
 * with tolls that rise, copies, vague places and days, and articles that tell of two incidents. Three claims an article. The same seed
 * tells the same.
 */
export function* wars(claims: number, seed: number): Generator<Addition> {
  const next = generator(seed);
  const towns = townsOf(next);
  let batch: Telling[] = [];
  let told = 0;
  for (let n = 0; told < claims; ) {
    const incident = incidentOf(towns, next, claims);
    const other = next(5) === 0 ? incidentOf(towns, next, claims) : null;
    let before: Telling | null = null;
    for (let i = next(6); i >= 0; i--) {
      const rising: Incident = { ...incident, killed: incident.killed + (next(3) === 0 ? 1 + next(3) : 0) };
      const day = addDays(incident.day, next(3));
      const copied: Telling | null = before !== null && next(4) === 0 ? before : null;
      const telling: Telling = {
        day,
        outlet: `Outlet ${String(next(80))}`,
        incidents: [rising, ...(other === null || next(2) === 0 ? [] : [other])],
        words: copied?.words ?? wordsOf(next, incident),
      };
      before = telling;
      batch.push(telling);
      told += 3;
      if (batch.length === ARCHIVE) {
        yield additionOf(`archive-${String(seed)}-${String(n++)}`, batch, next);
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield additionOf(`archive-${String(seed)}-last`, batch, next);
}

/** Single reports of one article each, of the same wars. */
export function* reports(many: number, seed: number): Generator<Addition> {
  const next = generator(seed);
  const towns = townsOf(generator(1));
  for (let n = 0; n < many; n++) {
    const incident = incidentOf(towns, next, Infinity);
    const telling = { day: incident.day, outlet: `Outlet ${String(next(80))}`, incidents: [incident], words: wordsOf(next, incident) };
    yield additionOf(`report-${String(seed)}-${String(n)}`, [telling], next);
  }
}

function townsOf(next: (below: number) => number): readonly Location[] {
  return COUNTRIES.flatMap(({ name: country, west, south, towns, provinces }) =>
    Array.from({ length: towns }, (_, i): Location => {
      const [x, y] = [next(600), next(600)];
      const name = `${country} town ${String(i)}`;
      const admin1 = `${country} province ${String((Math.floor(x / 200) * 3 + Math.floor(y / 200)) % provinces)}`;
      return {
        place: name as PlaceId,
        name,
        admin1,
        country,
        lat: south + y / 100,
        lon: west + x / 100,
        precision: 'exact',
        radiusKm: 5,
      };
    }),
  );
}

/** As dense in a small register as in a large one: its days are fewer. */
function incidentOf(towns: readonly Location[], next: (below: number) => number, claims: number): Incident {
  const days = Math.max(30, Math.min(DAYS, Math.round((DAYS * claims) / 1_000_000)));
  const [by, on] = [party(next), party(next)];
  return {
    day: addDays('2010-01-01', next(days)),
    place: towns[next(towns.length)] as Location,
    type: TYPES[next(TYPES.length)] as string,
    by,
    on,
    killed: next(3) === 0 ? 4 + next(30) : next(4),
  };
}

const party = (next: (below: number) => number): NamedActor => {
  const actor = PARTIES[next(PARTIES.length)] as string;
  return { actor: actor as ActorId, name: actor };
};

/** Words are used as words are: few of them often. */
function wordsOf(next: (below: number) => number, { place, type }: Incident): Telling['words'] {
  const words = new Set([place.name.toLowerCase(), type]);
  while (words.size < 40) words.add(`word${String(Math.floor(20_000 * (next(1000) / 1000) ** 3) + next(20))}`);
  const weight = 1 / Math.sqrt(words.size);
  return {
    telling: [...words].map((w) => [w, weight] as const),
    fingerprint: Array.from({ length: 15 }, () => next(2 ** 32)),
  };
}

function additionOf(name: string, tellings: readonly Telling[], next: (below: number) => number): Addition {
  const bytes = Buffer.from(name);
  const report = createHash('sha256').update(bytes).digest('hex') as ReportId;
  const articles = tellings.map(({ day, outlet, words }, i): Article => {
    const text = `${name} ${String(i)}. ${SENTENCE.repeat(SENTENCES)}`;
    return {
      id: `${report.slice(0, 16)}.${String(i)}` as ArticleId,
      report,
      text,
      span: { start: 0, end: text.length },
      title: `Killed in an attack, number ${String(i)} of ${name}`,
      published: { first: day, last: day, precision: 'day', basis: 'stated' },
      outlet,
      outletId: null,
      byline: null,
      dateline: null,
      url: null,
      language: 'en',
      collection: null,
      header: [],
      clutter: [],
      paragraphs: [],
      doubts: [],
      ...words,
    };
  });
  const claims = tellings.flatMap(({ day, incidents }, i) =>
    [0, 1, 2].map((k) => claimOf(articles[i] as Article, k, day, incidents[k === 2 ? incidents.length - 1 : 0] as Incident, next)),
  );
  const reading = { report, reader: 'bench', articles, claims, figures: [], affiliations: [], controls: [], forecasts: [], patterns: [] };
  return {
    report: { id: report, path: `${name}.txt`, mediaType: 'text/plain', encoding: 'utf-8', bytes },
    reading,
    filings: [],
    entries: [],
    at: '2024-01-01T00:00:00.000Z',
  };
}

function claimOf(article: Article, k: number, published: string, incident: Incident, next: (below: number) => number): Claim {
  const { killed, by, on } = incident;
  const start = article.text.indexOf(SENTENCE) + SENTENCE.length * 3 * k;
  const span = { start, end: start + SENTENCE.length - 1 };
  const vague = k === 0 ? next(12) : 1;
  const place: Location =
    vague === 0
      ? { ...incident.place, place: incident.place.admin1 as PlaceId, name: incident.place.admin1 ?? '', precision: 'admin1' }
      : incident.place;
  const day = next(15) === 0 ? published : incident.day;
  const date: DateRange | null = next(60) === 0 ? null : { first: day, last: day, precision: 'day' };
  const harm: readonly Harm[] =
    k === 1 || killed === 0 ? [] : [{ kind: 'killed', low: killed, best: killed, high: killed, group: 'people', subset: false }];
  const basis = (['eventType', 'status', 'perpetrator', 'target', 'harm', 'weapon', 'place', 'date', 'attribution', 'roles'] as const).map(
    (field) => ({
      field,
      rule: 'the casualties of the sentence',
      rows: ['casualty-words killed', 'triggers attack'],
    }),
  );
  const at = (from: number, to: number) => ({ start: start + from, end: start + to });
  return {
    id: `${article.id}.${String(start)}.0` as ClaimId,
    article: article.id,
    evidence: { article: article.id, span, quote: article.text.slice(span.start, span.end) },
    status: 'reported',
    eventType: incident.type as EventTypeId,
    date,
    location: place,
    perpetrator: next(3) === 0 ? [] : [by],
    target: next(3) === 0 ? [] : [on],
    harm,
    weapon: null,
    attribution: [],
    grounds: [
      { role: 'trigger', text: 'attacked', span: at(57, 65) },
      { role: 'killed', text: 'people', span: at(8, 14) },
      { role: 'place', text: 'the town', span: at(66, 74) },
      ...(next(3) === 0 ? [{ role: 'date' as const, text: 'that day', span: at(30, 38) }] : []),
    ],
    salience: k === 0 ? 0.8 : 0.5,
    basis,
    doubts: [],
  };
}
