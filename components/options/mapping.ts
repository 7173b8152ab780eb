/** Lines «their name = ours» as a mapping; undefined when a line is none. */
export function readMapping(text: string): Readonly<Record<string, string>> | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => /^\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*=\s*([A-Za-z][\w.]*)\s*$/u.exec(line));
  return pairs.every((pair) => pair !== null) ? Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? ''])) : undefined;
}

export const writeMapping = (mapping: Readonly<Record<string, string>>): string =>
  Object.entries(mapping)
    .map(([theirs, ours]) => `${theirs} = ${ours}`)
    .join('\n');
