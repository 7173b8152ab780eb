/** Numbers of a list and addresses behind links stand in a plain text, and not in what is read from an editor with formatting. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/^\d+\. | \(https?:\S+\)/gmu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** 0–1: the share of the words of a text that still stand in what became of it, wherever they stand there; 1 for a text without words. */
export function keptShare(given: string, now: string): number {
  const words = wordsOf(given);
  const left = new Set(wordsOf(now));
  return words.length === 0 ? 1 : words.filter((word) => left.has(word)).length / words.length;
}

/** Whether the words of a text stand in what became of it as they were, one behind the other; lines and marks may be drawn anew. */
export function keptWhole(given: string, now: string): boolean {
  const [part, whole] = [given, now].map((text) => ` ${wordsOf(text).join(' ')} `) as [string, string];
  return whole.includes(part);
}
