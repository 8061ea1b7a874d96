import type { ConflictEvent, Entry, Reading } from '../model/index.ts';
export function toEntries(_previous: readonly Entry[], _events: readonly ConflictEvent[], _reading: Reading, _at: string): readonly Entry[] { return []; }
