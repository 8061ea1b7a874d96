/**
 * What a text says about a number, and our reading of it: IBC and UCDP's low / best / high.
 * `several` is low 3, best null, high null: a null is "not said", never zero.
 */
export interface Estimate {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}
