/**
 * The places of the first `count` values, the greatest value first; of equal ones the earlier place first. For some hundred
 * values that are nearly in order already: a function that compares would leave a number behind at every call.
 */
export function falling(values: Float64Array, count: number): number[] {
  const order: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const value = values[at]!;
    let place = at;
    for (; place > 0 && values[order[place - 1]!]! < value; place -= 1) order[place] = order[place - 1]!;
    order[place] = at;
  }
  return order;
}
