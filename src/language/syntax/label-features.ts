import { type Atoms, NONE, ROOT } from './atoms.ts';
import { row } from './table.ts';

export const LABEL_FEATURES = 45;

/** What a finished tree says around each node, by place; NONE where there is nothing. */
export interface Surroundings {
  readonly head: Int32Array;
  readonly leftmost: Int32Array;
  readonly nearestLeft: Int32Array;
  readonly nearestRight: Int32Array;
  readonly rightmost: Int32Array;
  /** The child before and the child behind under the same head. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** First and last auxiliary to the left under a head. */
  readonly firstAux: Int32Array;
  readonly lastAux: Int32Array;
}

export function surroundings(capacity: number): Surroundings {
  const nodes = (): Int32Array => new Int32Array(capacity);
  return {
    head: nodes(),
    leftmost: nodes(),
    nearestLeft: nodes(),
    nearestRight: nodes(),
    rightmost: nodes(),
    before: nodes(),
    behind: nodes(),
    firstAux: nodes(),
    lastAux: nodes(),
  };
}

/** Reads children and siblings off the heads of places first … end - 1. */
export function survey(s: Surroundings, heads: Int32Array, isAux: (place: number) => boolean, first: number, end: number): void {
  for (const list of Object.values(s) as Int32Array[]) list.fill(NONE, 0, end + 3);
  for (let m = first; m < end; m++) {
    const h = heads[m] as number;
    s.head[m] = h;
    if (m < h) {
      if (s.leftmost[h] === NONE) s.leftmost[h] = m;
      s.nearestLeft[h] = m;
      if (isAux(m)) {
        if (s.firstAux[h] === NONE) s.firstAux[h] = m;
        s.lastAux[h] = m;
      }
    } else {
      if (s.nearestRight[h] === NONE) s.nearestRight[h] = m;
    }
    const previous = s.rightmost[h] as number;
    if (previous !== NONE) {
      s.before[m] = previous;
      s.behind[previous] = m;
    }
    s.rightmost[h] = m;
  }
  // The last child seen may stand to the left: then the head has none to the right.
  for (let h = ROOT; h < end; h++) if ((s.rightmost[h] as number) < h) s.rightmost[h] = NONE;
}

const bin = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7);

/** Rows of the features of the arc to the word at place `m`. */
export function labelFeatures(
  m: number,
  s: Surroundings,
  a: Atoms,
  tags: Int32Array,
  coarse: Int32Array,
  shift: number,
  out: Int32Array,
): void {
  const h = s.head[m] as number;
  const g = h === ROOT ? NONE : (s.head[h] as number);
  const mw = a.lower[m] as number;
  const hw = a.lower[h] as number;
  const mt = tags[m] as number;
  const ht = tags[h] as number;
  const gt = tags[g] as number;
  const mu = coarse[m] as number;
  const hu = coarse[h] as number;
  const mc = a.cluster8[m] as number;
  const hc = a.cluster8[h] as number;
  const side = m < h ? 1 : 2;
  const far = bin(Math.abs(m - h)) * 4 + side;
  const left = s.leftmost[m] as number;
  const right = s.rightmost[m] as number;
  const before = s.before[m] as number;
  const behind = s.behind[m] as number;
  const case1 = a.lower[left] as number;
  const near = a.lower[s.nearestLeft[m] as number] as number;
  const aux1 = a.lower[s.firstAux[h] as number] as number;
  const aux2 = a.lower[s.lastAux[h] as number] as number;
  const ownAux = a.lower[s.lastAux[m] as number] as number;
  const hl = s.leftmost[h] as number;
  const hr = s.rightmost[h] as number;
  const between = before === NONE || before < h !== m < h ? 0 : (coarse[before] as number);
  let k = 0;
  out[k++] = row(1, mw, mt, side, shift);
  out[k++] = row(2, hw, ht, side, shift);
  out[k++] = row(3, mt, ht, side, shift);
  out[k++] = row(4, mw, hw, side, shift);
  out[k++] = row(5, mw, ht, side, shift);
  out[k++] = row(6, mt, hw, side, shift);
  out[k++] = row(7, mt, ht, far, shift);
  out[k++] = row(8, mw, 0, 0, shift);
  out[k++] = row(9, mt, side, 0, shift);
  out[k++] = row(10, mc, hc, side, shift);
  out[k++] = row(11, mc, ht, side, shift);
  out[k++] = row(12, mt, hc, side, shift);
  out[k++] = row(13, mt, case1, ht, shift);
  out[k++] = row(14, mu, case1, hw, shift);
  out[k++] = row(15, mw, case1, side, shift);
  out[k++] = row(16, mc, case1, ht, shift);
  out[k++] = row(17, mt, tags[left] as number, ht, shift);
  out[k++] = row(18, mt, tags[right] as number, ht, shift);
  out[k++] = row(19, mt, near, ht, shift);
  out[k++] = row(20, mu, near, hw, shift);
  out[k++] = row(21, mt, a.lower[right] as number, side, shift);
  out[k++] = row(22, ht, aux1, mu, shift);
  out[k++] = row(23, ht, aux2, mu ^ side, shift);
  out[k++] = row(24, hw, aux2, mu ^ side, shift);
  out[k++] = row(25, mt, ownAux, ht, shift);
  out[k++] = row(26, mt, tags[before] as number, ht, shift);
  out[k++] = row(27, mt, tags[behind] as number, ht, shift);
  out[k++] = row(28, mt, a.lower[before] as number, ht, shift);
  out[k++] = row(29, mt, a.lower[behind] as number, ht, shift);
  out[k++] = row(30, mt ^ side, tags[before] as number, tags[behind] as number, shift);
  out[k++] = row(31, mt, ht, gt, shift);
  out[k++] = row(32, mu, hw, gt, shift);
  out[k++] = row(33, mt, hu, far * 512 + between, shift);
  out[k++] = row(34, mt, tags[m - 1] as number, tags[m + 1] as number, shift);
  out[k++] = row(35, mw, tags[m + 1] as number, ht, shift);
  out[k++] = row(36, mt, a.lower[m - 1] as number, ht, shift);
  out[k++] = row(37, a.suffix3[m] as number, hu, side, shift);
  out[k++] = row(38, a.suffix3[h] as number, mu, side, shift);
  out[k++] = row(39, mt, tags[hl] as number, ht ^ side, shift);
  out[k++] = row(40, mt, tags[hr] as number, ht ^ side, shift);
  out[k++] = row(41, mu, a.lower[hl] as number, ht ^ side, shift);
  out[k++] = row(42, hw, tags[hr] as number, mt, shift);
  out[k++] = row(43, mt, ht, a.lower[h + 1] as number, shift);
  out[k++] = row(44, mu, hw, coarse[behind] as number, shift);
  out[k++] = row(45, mt, case1, (a.lower[g] as number) ^ hu, shift);
}
