const odd = /[ёЁ’‘\u00a0\u202f\u2007\u2009]/gu;
const plain: Readonly<Record<string, string>> = { ё: 'е', Ё: 'Е', '’': "'", '‘': "'" };

/**
 * The text as rules read it: ё as е, no-break spaces as spaces, the typographic apostrophe as the plain one. Of the
 * same length, so a place in it is a place in the text.
 */
export function shadowOf(text: string): string {
  return text.replace(odd, (sign) => plain[sign] ?? ' ');
}
