/** Where and when claims may speak of the same event as a new one: a box of degrees and days. Null = not known, matches all. */
export interface Neighbourhood {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number } | null;
}
