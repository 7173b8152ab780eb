/**
 * Gaps and values, seven bits a byte, of the weights worth keeping, in base64.
 * @param scale one step of a weight
 * @param least steps below which a weight is left out
 */
export function packed(weights: Float32Array | Float64Array, scale: number, least: number): string {
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  let last = -1;
  let kept = 0;
  weights.forEach((weight, place) => {
    const whole = Math.round(weight / scale);
    if (Math.abs(whole) < least) return;
    put(place - last - 1);
    put(whole < 0 ? -whole * 2 - 1 : whole * 2);
    last = place;
    kept++;
  });
  console.log(`${kept} weights, ${bytes.length} bytes`);
  return Buffer.from(bytes).toString('base64');
}
