import type { Article, Pattern, PlaceId, Vocabulary } from '../../model/index.ts';
import type { Name, Namer } from './names.ts';
import { clauseText } from './clause-text.ts';
import { overlaps, type Scene } from '../scene.ts';

/** Longer than this a practice is the whole sentence. */
const LONGEST = 240;

/** Practices told without single occurrences; a sentence with a day tells of what happened on it. */
export function patterns(article: Article, scenes: readonly Scene[], nameOf: Namer, vocabulary: Vocabulary): readonly Pattern[] {
  return scenes.flatMap((scene) => {
    if (scene.times.some((t) => t.bound === 'at' && t.range.precision === 'day')) return [];
    return scene.patterns.flatMap((p): readonly Pattern[] => {
      const about = clauseText(article.text, p.about);
      // The word that is done again and again must be one that tells of a deed.
      if (about.length > LONGEST || !scene.triggers.some((t) => overlaps(t.span, p.about))) return [];
      const [place] = scene.places;
      return [
        {
          article: article.id,
          evidence: { article: article.id, span: scene.span, quote: article.text.slice(scene.span.start, scene.span.end) },
          about,
          actor: partyOf(p.actor === null ? null : nameOf(p.actor, scene)) ?? onlyParty(scene),
          place: place === undefined ? null : (vocabulary.places.get(place.candidates[0] as PlaceId)?.name ?? null),
        },
      ];
    });
  });
}

/** Whom the words name, where that is somebody who fights: "rockets" do not. */
const partyOf = (name: Name | null): string | null =>
  name !== null && (name.is === 'party' || name.is === 'country' || (name.is === 'words' && name.name.includes(' '))) ? name.name : null;

/** The one party that a sentence names; of several none is known to be meant. */
function onlyParty(scene: Scene): string | null {
  const names = new Set(scene.actors.map((a) => a.name));
  const [only] = names;
  return names.size === 1 ? (only ?? null) : null;
}
