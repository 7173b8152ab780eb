/** A sentence for the one who wrote a file, in both languages. */
export interface Told {
  readonly ru: string;
  readonly en: string;
}

/** Sentences by the code of a mistake, as every reader and every check tells its own; `otherwise` is for a code that nobody named. */
export function wordsBy(all: Readonly<Record<string, Told>>, otherwise: (code: string) => Told): (code: string) => Told {
  return (code) => (Object.hasOwn(all, code) ? all[code] : undefined) ?? otherwise(code);
}
