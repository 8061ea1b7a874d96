import { NONE, ROOT } from './atoms.ts';

/** Transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The next word heads the top of the stack. */
export const LEFT = 1;
/** The second on the stack heads the top. */
export const RIGHT = 2;

/** A parse half done. Nodes are places in the atoms (PAD …), ROOT below them; reused from sentence to sentence. */
export interface ArcState {
  /** stack[0] is the root. */
  readonly stack: Int32Array;
  depth: number;
  /** Next word of the buffer, and the place behind the last word. */
  next: number;
  end: number;
  /** Head of each node; NONE while it has none. */
  readonly head: Int32Array;
  /** Outermost and second outermost child on each side; NONE where there is none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

export function arcState(capacity: number): ArcState {
  const nodes = (): Int32Array => new Int32Array(capacity);
  return {
    stack: nodes(),
    depth: 0,
    next: 0,
    end: 0,
    head: nodes(),
    left1: nodes(),
    left2: nodes(),
    right1: nodes(),
    right2: nodes(),
    lefts: nodes(),
    rights: nodes(),
  };
}

export function begin(s: ArcState, first: number, end: number): void {
  for (const list of [s.head, s.left1, s.left2, s.right1, s.right2]) list.fill(NONE, 0, end + 3);
  s.lefts.fill(0, 0, end + 3);
  s.rights.fill(0, 0, end + 3);
  s.stack[0] = ROOT;
  s.depth = 1;
  s.next = first;
  s.end = end;
}

export const canShift = (s: ArcState): boolean => s.next < s.end;
/** The root takes no head; the last word may only hang on the root when it stands alone. */
export const canLeft = (s: ArcState): boolean => s.depth > 1 && s.next < s.end;
export const canRight = (s: ArcState): boolean => s.depth > 1 && (s.depth > 2 || s.next >= s.end);
export const done = (s: ArcState): boolean => s.next >= s.end && s.depth === 1;

export function step(s: ArcState, transition: number): void {
  if (transition === SHIFT) {
    s.stack[s.depth++] = s.next++;
    return;
  }
  const child = s.stack[--s.depth] as number;
  if (transition === LEFT) {
    const head = s.next;
    s.head[child] = head;
    s.left2[head] = s.left1[head] as number;
    s.left1[head] = child;
    s.lefts[head] = (s.lefts[head] as number) + 1;
  } else {
    const head = s.stack[s.depth - 1] as number;
    s.head[child] = head;
    s.right2[head] = s.right1[head] as number;
    s.right1[head] = child;
    s.rights[head] = (s.rights[head] as number) + 1;
  }
}
