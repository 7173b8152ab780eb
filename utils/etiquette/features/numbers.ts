/** Whether two numbers differ as by a slip of the hand: two neighbouring signs in the wrong order, or one wrong sign; of the same length. */
export function near(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const differ = Array.from(one, (sign, place) => (sign === other.charAt(place) ? -1 : place)).filter((place) => place >= 0);
  const [first = 0, second] = differ;
  if (second === undefined) return one.length >= 5;
  if (differ.length !== 2) return false;
  return one.charAt(first) === other.charAt(second) && one.charAt(second) === other.charAt(first);
}
