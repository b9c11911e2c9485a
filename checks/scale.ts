/** A point of a piecewise linear rule: at `x` the score is `y`. */
export type Point = readonly [x: number, y: number];

/** Piecewise linear between points sorted by x; level outside them. */
export function linear(points: readonly Point[], x: number): number {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) throw new RangeError('a scale needs points');
  if (x <= first[0]) return first[1];
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1] as Point;
    const [x1, y1] = points[i] as Point;
    if (x <= x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  }
  return last[1];
}

/** A step rule: the score of the first step whose bound `x` does not exceed, else `beyond`. */
export function steps(bounds: readonly Point[], x: number, beyond: number): number {
  return bounds.find(([bound]) => x <= bound)?.[1] ?? beyond;
}
