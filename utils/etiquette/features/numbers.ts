/** Whether two numbers differ as by a slip of the hand: two neighbouring signs in the wrong order, or one wrong sign; of the same length. */
export function near(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const differ = Array.from(one, (sign, place) => (sign === other.charAt(place) ? -1 : place)).filter((place) => place >= 0);
  const [first = 0, second] = differ;
  if (second === undefined) return one.length >= 5;
  if (differ.length !== 2) return false;
  return one.charAt(first) === other.charAt(second) && one.charAt(second) === other.charAt(first);
}

/** Whether two words of four letters or more differ by one slip: a letter wrong, missing, added or swapped with its neighbour. */
export function slips(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || one === other || Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && one.charAt(head) === other.charAt(head)) head += 1;
  const [a, b] = [one.slice(head), other.slice(head)];
  if (a.length !== b.length) return a.length > b.length ? a.slice(1) === b : b.slice(1) === a;
  return a.slice(1) === b.slice(1) || (a.slice(2) === b.slice(2) && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0));
}
