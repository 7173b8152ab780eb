import { more, parting, signs } from '../../utils/redaction/packed.ts';

/** A number as signs: every sign but the last of it stands for as much as a sign can. */
function written(value: number): string {
  let text = '';
  let rest = value;
  for (; rest >= more; rest -= more) text += signs.charAt(more);
  return text + signs.charAt(rest);
}

/**
 * The weights worth keeping: gaps between their places, and behind all of these by how much each is over the least.
 * @param scale one step of a weight
 * @param least steps below which a weight is left out
 */
export function packed(weights: Float32Array | Float64Array, scale: number, least: number): string {
  let [gaps, sizes] = ['', ''];
  let last = -1;
  let kept = 0;
  weights.forEach((weight, place) => {
    const whole = Math.round(weight / scale);
    const size = Math.abs(whole);
    if (size < least) return;
    gaps += written(place - last - 1);
    sizes += written((size - least) * 2 + (whole < 0 ? 1 : 0));
    last = place;
    kept++;
  });
  console.log(`${kept} weights, ${gaps.length + sizes.length} signs`);
  return gaps + parting + sizes;
}
