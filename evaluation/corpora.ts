import path from 'node:path';
import { measure } from './measure.ts';
import type { Yardstick } from './yardstick.ts';

/** A corpus of reports, which the command reads as it would any other. */
export interface Corpus extends Yardstick {
  /** Arguments for node that write the texts into `out`; null where `texts` already holds them. */
  readonly prepare: ((at: string, out: string) => readonly string[]) | null;
  /** Folder of the texts relative to ../shared, where nothing has to be prepared. */
  readonly texts: string | null;
  /** Whether gained and lost claims are told; false where there are thousands of single sentences. */
  readonly tellsClaims: boolean;
}

const score = (at: string, ...rest: string[]): readonly string[] => [path.join(at, 'score.mjs'), ...rest];
const agreement = (figure: string) => [figure, 'two annotators with each other (gold/AGREEMENT.md, 13 articles)'] as const;
/** A field of the core events that were found: the share that is right. */
const ofMatched = (name: string, field: string, goal: string) =>
  measure('4-claim', `core: ${name} of matched`, [`fields.${field}.ok`, `fields.${field}.pairs`], { run: 'core', goal });
const muc = (figure: string) => [figure, 'best of 1992 re-scored, TST3 / TST4 (muc4/anchors.json)'] as const;
const roles = (figure: string) => [figure, 'IterX bart-large, trained, TST3+TST4 (muc4/anchors.json)'] as const;
const fakes = (figure: string) => [figure, 'most named place and first date (syria-articles/README.md)'] as const;
const floorOfPatterns = (figure: string) => [figure, 'plain patterns that mark everything (re3d/README.md)'] as const;
const tfidf = (figure: string) => [figure, 'TF-IDF, cut chosen on this set (coreference/README.md)'] as const;

const gold: Corpus = {
  name: 'gold',
  folder: 'gold',
  about: 'eight articles of the five seed reports, annotated by two people; a regression test, not evidence of quality in general',
  unit: 'reports',
  also: ['seeds'],
  prepare: null,
  texts: 'seeds',
  runs: {
    all: (at) => score(at, '--gold', at),
    core: (at) => score(at, '--gold', at, '--core'),
  },
  measures: [
    measure('2-article', 'articles found F1', 'articles.split.f1', { anchor: agreement('100.0') }),
    measure('2-article', 'exact article spans', ['articles.exactSpans', 'articles.split.gold']),
    measure('2-article', 'article title', ['articles.title.ok', 'articles.title.of'], { anchor: agreement('100.0') }),
    measure('2-article', 'article date', ['articles.date.ok', 'articles.date.of'], { anchor: agreement('100.0') }),
    measure('2-article', 'wrong dates for undated articles', 'articles.dateOfUndated.wrong', { better: 'lower', unit: 'count' }),
    measure('2-article', 'publisher', ['articles.publisher.ok', 'articles.publisher.of']),
    measure('2-article', 'quotes inside clutter', 'quotes.inBoilerplate', { better: 'lower', unit: 'count' }),
    measure('4-claim', 'quotes not verbatim', 'quotes.notVerbatim', { better: 'lower', unit: 'count' }),
    measure('4-claim', 'events F1', 'events.f1', { goal: '75.0', anchor: agreement('91.8') }),
    measure('4-claim', 'core events F1', 'events.f1', { run: 'core', goal: '85.0' }),
    measure('4-claim', 'core events recall', 'events.r', { run: 'core' }),
    measure('4-claim', 'event type, found and right', ['fields.eventType.ok', 'fields.eventType.gold']),
    measure('4-claim', 'sub-event type, found and right', ['fields.subEventType.ok', 'fields.subEventType.gold']),
    measure('4-claim', 'date exact, found and right', ['fields.date exact.ok', 'fields.date exact.gold']),
    measure('4-claim', 'place within 25 km, found and right', ['fields.place within 25 km.ok', 'fields.place within 25 km.gold']),
    measure('4-claim', 'killed exact, found and right', ['fields.killed best exact.ok', 'fields.killed best exact.gold']),
    measure('4-claim', 'invented deaths in found events', 'killedSpurious.n', { better: 'lower', unit: 'count' }),
    measure('4-claim', 'perpetrator, found and right', ['fields.perpetrator any.ok', 'fields.perpetrator any.gold']),
    measure('4-claim', 'attribution source, found and right', ['fields.attribution source.ok', 'fields.attribution source.gold']),
    ofMatched('event type', 'eventType', '92.0'),
    ofMatched('sub-event type', 'subEventType', '80.0'),
    ofMatched('date overlapping', 'date overlapping', '95.0'),
    ofMatched('place within 25 km', 'place within 25 km', '90.0'),
    ofMatched('province', 'place admin1', '95.0'),
    ofMatched('killed exact', 'killed best exact', '90.0'),
    ofMatched('perpetrator', 'perpetrator any', '90.0'),
    ofMatched('target', 'target any', '85.0'),
    ofMatched('attribution source', 'attribution source', '88.0'),
    measure('4-claim', 'figures F1', 'figures.f1', { goal: '85.0', anchor: agreement('94.5') }),
    measure('4-claim', 'affiliations F1', 'affiliations.f1', { goal: '65.0', anchor: agreement('84.2') }),
    measure('4-claim', 'control F1', 'control.f1', { goal: '60.0', anchor: agreement('76.2') }),
  ],
  quick: true,
  tellsClaims: true,
};

const case2021: Corpus = {
  name: 'case2021',
  folder: 'benchmarks/case2021',
  about: 'CASE 2021 Task 2: the ACLED sub-event type of a snippet, developers’ part',
  unit: 'snippets',
  also: [],
  prepare: (at, out) => [path.join(at, 'make-input.mjs'), path.join(at, 'data', 'dev.jsonl'), out],
  texts: null,
  runs: { all: (at) => score(at, '--gold', path.join(at, 'data', 'dev.jsonl')) },
  measures: [
    measure('4-claim', '25 classes, weighted F1', '25 classes.weighted', {
      goal: '80.0',
      anchor: ['83.9', 'best of 2021, trained on ACLED notes, whole test set (case2021/anchors.json)'],
    }),
    measure('4-claim', '25 classes and none, weighted F1', '25 classes and none.weighted'),
    measure('4-claim', 'event types, weighted F1', 'event types.weighted'),
  ],
  quick: true,
  tellsClaims: true,
};

const casualties: Corpus = {
  name: 'casualties',
  folder: 'benchmarks/casualties',
  about: 'killed, wounded and day of one incident a report, MUC-4 DEV reports with an exact key',
  unit: 'reports',
  also: ['benchmarks/muc4'],
  prepare: (at, out) => [path.join(at, 'make-input.mjs'), out],
  texts: null,
  runs: { all: (at) => score(at, '--gold', path.join(at, 'dev.jsonl')) },
  measures: [
    measure('4-claim', 'killed exact', 'killed.accuracy'),
    measure('4-claim', 'wounded exact', 'wounded.accuracy'),
    measure('4-claim', 'killed and wounded exact', 'killed and wounded.accuracy'),
    measure('4-claim', 'day exact', 'date.accuracy'),
    measure('4-claim', 'killed exact in some event', 'killed.anyEvent'),
    measure('4-claim', 'reports with a claim', ['withClaim', 'reports']),
  ],
  quick: false,
  tellsClaims: true,
};

const muc4: Corpus = {
  name: 'muc4',
  folder: 'benchmarks/muc4',
  about: 'MUC-4 TST1+TST2: incidents in Latin America, 1988-1990, templates of 25 slots',
  unit: 'reports',
  also: [],
  prepare: (at, out) => [path.join(at, 'make-input.mjs'), both(at, 'docs'), out],
  texts: null,
  runs: { all: (at) => score(at, '--keys', both(at, 'keys')) },
  measures: [
    measure('4-claim', 'roles F1, as GRIT scores', 'entities.grit.all.f', { goal: '54.0', anchor: roles('57.4') }),
    measure('4-claim', 'roles F1, fair', 'entities.fair.all.f', { anchor: roles('59.4') }),
    measure('4-claim', 'roles F1, described victims too', 'entities.described.all.f', { anchor: roles('52.6') }),
    measure('5-event', 'incident F1', 'templates.all.template.f'),
    measure('5-event', 'incident type F1', 'templates.all.type.f'),
    measure('5-event', 'date exact F1', 'templates.all.date exact.f', { anchor: muc('63.1 / 59.3 (GE)') }),
    measure('5-event', 'date 1992 F1', 'templates.all.date 1992.f', { goal: '60.0', anchor: muc('58.8 / 56.9 (GE)') }),
    measure('5-event', 'location 1992 F1', 'templates.all.location 1992.f', { goal: '64.0', anchor: muc('63.9 / 60.8 (GE)') }),
    measure('5-event', 'deepest place F1', 'templates.all.place deepest.f', { anchor: muc('55.3 / 45.5 (GE)') }),
    measure('5-event', 'killed F1', 'templates.all.killed.f', { goal: '58.0', anchor: muc('57.9 (GE-CMU) / 47.6 (SRI)') }),
    measure('5-event', 'wounded F1', 'templates.all.wounded.f', { goal: '66.0', anchor: muc('66.7 (GE) / 60.0 (NYU)') }),
    measure('5-event', 'effect F1', 'templates.all.effect.f', { goal: '74.0', anchor: muc('75.6 (GE) / 64.6 (GE-CMU)') }),
  ],
  quick: false,
  tellsClaims: true,
};

const syria: Corpus = {
  name: 'syria-articles',
  folder: 'benchmarks/syria-articles',
  about: 'FA-KES: news of 15 outlets from the Syrian war, place and day of what each reports',
  unit: 'articles',
  also: [],
  prepare: (at, out) => [path.join(at, 'unpack.mjs'), out],
  texts: null,
  runs: { all: (at) => score(at) },
  measures: [
    measure('4-claim', 'place and day', 'placeAndDate', { anchor: fakes('58.3') }),
    measure('4-claim', 'place', 'place', { goal: '80.0', anchor: fakes('81.7') }),
    measure('4-claim', 'day', 'date', { goal: '85.0', anchor: fakes('70.1') }),
    measure('4-claim', 'share of claims at the place', 'claimsAtPlace'),
  ],
  quick: false,
  tellsClaims: true,
};

const eventLocation: Corpus = {
  name: 'event-location',
  folder: 'benchmarks/event-location',
  about: 'at which of the named places a verb’s event happened; single sentences, a quarter of them on Iraq and Syria',
  unit: 'sentences',
  also: [],
  prepare: (at, out) => [path.join(at, 'unpack.mjs'), out],
  texts: null,
  runs: { all: (at) => score(at) },
  measures: [
    measure('4-claim', 'place spans F1', 'spans.f1', {
      anchor: ['33.7', 'every name after in/at/near, verb given (event-location/README.md)'],
    }),
    measure('4-claim', 'place spans F1 where the verb is seen', 'spansWhereSeen.f1'),
    measure('4-claim', 'verbs with all places right', 'verbsAllRight', { anchor: ['39.1', 'the same, on the double-checked rows'] }),
    measure('3-mention', 'verbs seen as an event', 'verbsSeen'),
  ],
  quick: false,
  tellsClaims: false,
};

const re3d: Corpus = {
  name: 're3d',
  folder: 'benchmarks/re3d',
  about: 'documents on the war in Syria and Iraq; claims mention only what belongs to an event, so recall has a low ceiling',
  unit: 'documents',
  also: [],
  prepare: (at, out) => [path.join(at, 'unpack.mjs'), out],
  texts: null,
  runs: { all: (at) => score(at) },
  measures: [
    measure('3-mention', 'actors precision', 'Actor.precision'),
    measure('3-mention', 'actors F1', 'Actor.f1', { anchor: floorOfPatterns('64.6') }),
    measure('3-mention', 'locations precision', 'Location.precision'),
    measure('3-mention', 'locations F1', 'Location.f1', { anchor: floorOfPatterns('43.0') }),
    measure('3-mention', 'quantities F1', 'Quantity.f1', { anchor: floorOfPatterns('43.3') }),
    measure('3-mention', 'times F1', 'Temporal.f1', { anchor: floorOfPatterns('56.2') }),
    measure('4-claim', 'who fights whom F1', 'FightingAgainst.f1'),
  ],
  quick: true,
  tellsClaims: true,
};

const coreference: Corpus = {
  name: 'coreference',
  folder: 'benchmarks/coreference',
  about: 'ECB+ dev, incidents of force: which reports tell of the same one',
  unit: 'reports',
  also: [],
  prepare: (at, out) => [path.join(at, 'unpack.mjs'), out, 'dev', '--force'],
  texts: null,
  runs: { all: (at) => score(at, '--force') },
  measures: [
    measure('5-event', 'reports by incident, B3 F1', 'b3.f1', { anchor: tfidf('96.7') }),
    measure('5-event', 'reports by incident, CEAFe F1', 'ceafe.f1', { anchor: tfidf('84.5') }),
    measure('5-event', 'pairs of reports F1', 'pairs.f1', { anchor: tfidf('95.3') }),
    measure('5-event', 'pairs by any shared event, precision', 'sharedEvent.precision'),
    measure('4-claim', 'reports with an event', 'documentsWithEvent'),
  ],
  quick: true,
  tellsClaims: true,
};

function both(at: string, part: 'docs' | 'keys'): string {
  return ['tst1', 'tst2'].map((set) => path.join(at, 'data', `${set}.${part}.jsonl`)).join(',');
}

/** All that is measured, in the order of the scoreboard. */
export const corpora: readonly Corpus[] = [gold, muc4, case2021, casualties, syria, eventLocation, re3d, coreference];

/** What lies in ../shared/benchmarks with a scorer and cannot be measured yet, and the work that will let it be. */
export const unmeasured: readonly { readonly name: string; readonly about: string; readonly waitsFor: string }[] = [
  { name: 'pages', about: 'from HTML to clean article', waitsFor: 'intake: main text of pages' },
  { name: 'warc', about: 'web archives, sound and damaged', waitsFor: 'intake: web archives' },
];
