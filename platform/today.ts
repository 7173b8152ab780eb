const two = (number: number) => String(number).padStart(2, '0');

/** The day by the operator's own clock, ISO. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
