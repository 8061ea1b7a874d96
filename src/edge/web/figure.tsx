import type { Estimate } from '../../model/index.ts';
import { estimateInFigures, estimateInWords } from './words.ts';

/** Where a number stands on an axis, 0 to 1. */
export type Axis = (value: number) => number;

const TOP = 1_000;

/** From 0 to 1,000 by powers of ten, the same on every list, so that marks of different pages compare. */
export const byTens: Axis = (value) => Math.min(1, Math.log10(1 + value) / Math.log10(1 + TOP));

export const TENS = [1, 10, 100, 1_000] as const;

/** From 0 in equal steps: for the voices of one event, whose figures are of one size. */
export function fromZeroTo(most: number): Axis {
  return (value) => (most === 0 ? 0 : Math.min(1, value / most));
}

const WIDTH = 112;
const HEIGHT = 14;
const PAD = 5;

function x(axis: Axis, value: number): number {
  return Math.round((PAD + axis(value) * (WIDTH - 2 * PAD)) * 10) / 10;
}

interface IntervalProps {
  readonly estimate: Estimate;
  readonly axis: Axis;
  readonly ticks: readonly number[];
  /** A number to compare with: what the register holds. */
  readonly landmark?: number | null;
}

/** A line from low to high, open to the right where no upper limit is stated, and a dot at the best estimate. */
export function Interval(props: IntervalProps) {
  const { axis, ticks, landmark } = props;
  const { low, best, high } = props.estimate;
  const from = x(axis, low);
  const to = high === null ? Math.min(WIDTH, Math.max(from, x(axis, best ?? low)) + 16) : x(axis, high);
  const middle = HEIGHT / 2;
  return (
    <svg class="interval" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line class="interval-tick" x1={x(axis, 0)} x2={WIDTH - PAD} y1={middle} y2={middle} />
      {ticks.map((tick) => (
        <line key={tick} class="interval-tick" x1={x(axis, tick)} x2={x(axis, tick)} y1="0" y2={HEIGHT} />
      ))}
      {landmark === undefined || landmark === null ? null : (
        <line class="interval-landmark" x1={x(axis, landmark)} x2={x(axis, landmark)} y1="0" y2={HEIGHT} />
      )}
      {to > from ? <line class="interval-reach" x1={from} x2={to} y1={middle} y2={middle} /> : null}
      {to > from ? <line class="interval-end" x1={from} x2={from} y1={middle - 3.5} y2={middle + 3.5} /> : null}
      {high === null ? (
        <path class="interval-open" d={`M${to - 4} ${middle - 3.5}L${to} ${middle}L${to - 4} ${middle + 3.5}`} />
      ) : to > from ? (
        <line class="interval-end" x1={to} x2={to} y1={middle - 3.5} y2={middle + 3.5} />
      ) : null}
      {best === null ? null : <circle class="interval-best" cx={x(axis, best)} cy={middle} r="3.5" />}
    </svg>
  );
}

/** A figure in full: "8 (7–8+)" for the eye, the same in words for the ear, and where it was not stated, that. */
export function FigureText({ estimate, label }: { readonly estimate: Estimate | null; readonly label: string }) {
  if (estimate === null) {
    return (
      <span class="figure figure-silent">
        <span class="figure-label">{label} </span>not stated
      </span>
    );
  }
  const { main, span } = estimateInFigures(estimate);
  return (
    <span class="figure">
      <span class="figure-label">{label} </span>
      <span aria-hidden="true">
        <span class="figure-main">{main}</span>
        {span === '' ? null : <span class="figure-span"> ({span})</span>}
      </span>
      <span class="visually-hidden">{estimateInWords(estimate)}</span>
    </span>
  );
}
