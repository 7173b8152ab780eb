/** Whether a place begins a sentence or a line: what stands there has its capital by right. */
export function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?…:]["»”')\]]*\s|\n)[\s«"„“([\-–—•*]*$|^[\s«"„“(]*$/u.test(text.slice(Math.max(0, at - 12), at));
}
