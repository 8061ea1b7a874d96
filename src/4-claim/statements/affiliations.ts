import type { Affiliation, Article, Span, Vocabulary } from '../../model/index.ts';
import type { Name, Namer } from './names.ts';
import type { Of, Scene } from '../scene.ts';

/** Ties that sentences state between parties, or between a person and a party; what neither a table nor a capital names is left out. */
export function affiliations(article: Article, scenes: readonly Scene[], nameOf: Namer, vocabulary: Vocabulary): readonly Affiliation[] {
  const { text } = article;
  const found = scenes.flatMap((scene) =>
    scene.ties.flatMap((tie): readonly Affiliation[] => {
      const subject = nameOf(tie.subject, scene);
      const target =
        tie.target === null
          ? countryOf(subject, vocabulary)
          : tie.relation === ALIAS
            ? asWritten(tie.target, text)
            : nameOf(tie.target, scene);
      if (subject === null || target === null || !fit(subject, target, tie)) return [];
      return [
        {
          article: article.id,
          evidence: { article: article.id, span: scene.span, quote: text.slice(scene.span.start, scene.span.end) },
          subject: subject.name,
          relation: tie.former && !tie.relation.startsWith('former') ? `former ${tie.relation}` : tie.relation,
          target: target.name,
          from: scene.times.find((t) => t.bound === 'since' && t.range.first !== null)?.range.first ?? null,
          to: scene.times.find((t) => t.bound === 'until' && t.range.last !== null)?.range.last ?? null,
        },
      ];
    }),
  );
  const seen = new Set<string>();
  return found.filter((a) => {
    const key = `${a.subject}\n${a.relation}\n${a.target}`;
    return !seen.has(key) && seen.add(key);
  });
}

const ALIAS = 'also known as';

/** Another name is told by its own words: the registry has one name for both. */
const asWritten = (span: Span, text: string): Name => ({
  name: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
  is: 'words',
  proper: true,
});

/** The country of a registered person, for the offices that are a country's. */
function countryOf(subject: Name | null, vocabulary: Vocabulary): Name | null {
  const country = subject?.is === 'party' ? vocabulary.actorNames.get(subject.name)[0]?.country : null;
  const name = country == null ? undefined : vocabulary.places.get(country)?.name;
  return name === undefined ? null : { name, is: 'country', proper: true };
}

/** Bodies whose names begin like a rank: "General Council". */
const NOBODY = /\b(?:commission|council|command|staff|assembly|secretariat|directorate|union|hospital|prosecutor)$/iu;
const LAND = new Set<Name['is']>(['place', 'country']);

/** Who holds a post is named; whom others back may be told in words ("the tribal militias"). */
function fit(subject: Name, target: Name, tie: Of<'tie'>): boolean {
  // A body is no part of what it is named for; a body *for* somebody may well be backed by him.
  if (subject.name.replace(/\bPro-[\p{L}]+/u, '').includes(target.name) || !target.proper) return false;
  if (tie.post) {
    // "a gang leader in Y": where he is, not of what.
    if (target.is === 'place' && (tie.relation === 'leader of' || tie.relation === 'commander of')) return false;
    // "the Syrian branch": where it is, not of whom; but "the country's news agency" is the country's.
    if (target.is === 'country' && subject.is !== 'source' && (tie.relation === 'part of' || tie.relation === 'affiliated with'))
      return false;
    if (tie.rank && (target.is === 'country' || NOBODY.test(subject.name))) return false;
    return subject.proper && !LAND.has(subject.is);
  }
  // Who holds a place is told by controls.
  if (tie.relation === 'controlled by' || tie.relation === 'part of') return !LAND.has(subject.is);
  return subject.is !== 'place';
}
