function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

/** Taxpayer number, 10 digits of a firm or 12 of a person. */
export function inn(digits: string): boolean {
  const key = (weights: readonly number[]) => (weighted(digits, weights) % 11) % 10;
  if (digits.length === 10) return key([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[9]);
  if (digits.length !== 12) return false;
  return key([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[10]) && key([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[11]);
}

/** Insurance number of a person; numbers up to 001-001-998 carry no check. */
export function snils(digits: string): boolean {
  if (digits.length !== 11) return false;
  if (Number(digits.slice(0, 9)) <= 1_001_998) return true;
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return (sum % 101) % 100 === Number(digits.slice(9));
}

/** State registration number, 13 digits of a firm or 15 of a sole trader. */
export function ogrn(digits: string): boolean {
  if (digits.length !== 13 && digits.length !== 15) return false;
  const body = Number(digits.slice(0, -1));
  return (body % (digits.length - 2)) % 10 === Number(digits.at(-1));
}

/** Key of a bank account by the bank's БИК: Bank of Russia, 8 September 1997, no. 515. */
export function account(digits: string, bik: string): boolean {
  const keyed = (head: string) =>
    [...(head + digits)].reduce((sum, digit, at) => sum + ((Number(digit) * ([7, 1, 3][at % 3] ?? 0)) % 10), 0) % 10 === 0;
  return keyed(bik.slice(6, 9)) || keyed(`0${bik.slice(4, 6)}`);
}

/** Remainder 1 modulo 97 over the rearranged number, ISO 13616. */
export function iban(value: string): boolean {
  const turned = value.slice(4) + value.slice(0, 4);
  let rest = 0;
  for (const letter of turned) for (const digit of Number.parseInt(letter, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
