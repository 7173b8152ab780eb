/** The number that a text states: «1 234,50 ₽», `$1,234.50`, 12; undefined when it states none, or more than one. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const bare = value
    .replaceAll(/\s|руб(?:лей|ля|ль|\.)?|р\.|₽|[$€£₸₴]|rub|usd|eur|gbp|kzt|uah|byn|тенге|гр(?:ивен|ивна|ивны|н\.?)/giu, '')
    .replace(/^[−–]/, '-');
  // «1,234» is a thousand and more; «1,5» is one and a half; «1.234,50» has both.
  const [, sign, whole, cents] =
    /^(-?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,](\d{1,2}))?$/.exec(bare) ?? /^(-?)(\d+)(?:[.,](\d+))?$/.exec(bare) ?? [];
  const grouped = whole !== undefined && /[.,]/.test(whole) && whole.startsWith('0');
  if (whole === undefined) return undefined;
  const number = grouped ? Number(whole.replace(',', '.')) : Number(`${whole.replaceAll(/[.,]/g, '')}.${cents ?? '0'}`);
  return Number.isFinite(number) ? (sign ? -number : number) : undefined;
}

/** Which of «день, дня, дней» a number takes; fractions take the second: «1,5 дня». */
export function russianForm(number: number): 0 | 1 | 2 {
  const whole = Math.abs(number);
  if (!Number.isInteger(whole)) return 1;
  const [tens, ones] = [whole % 100, whole % 10];
  if (tens >= 11 && tens <= 14) return 2;
  return ones === 1 ? 0 : ones >= 2 && ones <= 4 ? 1 : 2;
}
