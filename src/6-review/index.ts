import type { ConflictEvent, Review } from '../model/index.ts';
export function applyReviews(events: readonly ConflictEvent[], _reviews: readonly Review[]): readonly ConflictEvent[] { return events; }
