/** The value at a point; fills the slope there, which comes in empty. */
type Measure = (at: Float64Array, slope: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let nth = 0; nth < a.length; nth += 1) sum += (a[nth] ?? 0) * (b[nth] ?? 0);
  return sum;
};
/** Adds `times` of one to another in place. */
const add = (to: Float64Array, what: Float64Array, times: number): void => {
  for (let nth = 0; nth < to.length; nth += 1) to[nth] = (to[nth] ?? 0) + times * (what[nth] ?? 0);
};

/** So many steps back tell how the slope bends. */
const remembered = 10;
const mostSteps = 400;

/**
 * Where a smooth measure of one valley is lowest, from nothing on: L-BFGS (Nocedal 1980) with steps halved until they go down.
 * The same measure gives the same point.
 */
export function lowest(size: number, measure: Measure): Float64Array {
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = measure(at, slope);
  const steps: { moved: Float64Array; bent: Float64Array; both: number }[] = [];
  for (let step = 0; step < mostSteps; step += 1) {
    const way = slope.map((one) => -one);
    const parts: number[] = [];
    for (const { moved, bent, both } of steps) {
      const part = dot(moved, way) / both;
      parts.push(part);
      add(way, bent, -part);
    }
    const newest = steps[0];
    if (newest) way.forEach((one, nth) => (way[nth] = (one * newest.both) / dot(newest.bent, newest.bent)));
    for (let nth = steps.length - 1; nth >= 0; nth -= 1) {
      const { moved, bent, both } = steps[nth] ?? { moved: way, bent: way, both: 1 };
      add(way, moved, (parts[nth] ?? 0) - dot(bent, way) / both);
    }
    const down = dot(slope, way);
    let length = 1;
    let [next, nextSlope, nextValue] = [at, slope, value];
    for (; length > 1e-10; length /= 2) {
      next = at.slice();
      add(next, way, length);
      nextSlope = new Float64Array(size);
      nextValue = measure(next, nextSlope);
      if (nextValue <= value + 1e-4 * length * down) break;
    }
    if (value - nextValue < 1e-7) return at;
    const [moved, bent] = [next.slice(), nextSlope.slice()];
    add(moved, at, -1);
    add(bent, slope, -1);
    const both = dot(moved, bent);
    if (both > 1e-12) steps.unshift({ moved, bent, both });
    steps.splice(remembered);
    [at, slope, value] = [next, nextSlope, nextValue];
  }
  return at;
}
