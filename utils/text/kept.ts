const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** 0–1: the share of the words of a text that still stand in what became of it, wherever they stand there; 1 for a text without words. */
export function keptShare(given: string, now: string): number {
  const words = wordsOf(given);
  const left = new Set(wordsOf(now));
  return words.length === 0 ? 1 : words.filter((word) => left.has(word)).length / words.length;
}
