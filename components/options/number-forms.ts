const special = /[\\^$.*+?()[\]{}|/]/g;

/**
 * The expression of a number's form as people write it: «ЗК-000000» is ЗК- and six digits, every 0 one of them. What
 * stands between slashes is an expression already.
 */
export function patternOf(form: string): string {
  const own = /^\/(?<pattern>.+)\/$/u.exec(form)?.groups?.['pattern'];
  if (own !== undefined) return own;
  return form
    .split(/(0+)/)
    .map((part) => (/^0+$/.test(part) ? `\\d{${part.length}}` : part.replaceAll(special, String.raw`\$&`)))
    .join('');
}

/** An expression as its form, where it is one; between slashes where not. */
export function formOf(pattern: string): string {
  const form = pattern
    .replaceAll(/\\d\{(\d+)\}/g, (_, count: string) => '0'.repeat(Math.min(60, Number(count))))
    .replaceAll(/\\(?=[^\p{L}\d])/gu, '');
  return patternOf(form) === pattern ? form : `/${pattern}/`;
}
