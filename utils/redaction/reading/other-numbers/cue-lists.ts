/** Kinds of numbers with the words that name them. */
export type CueLists = readonly (readonly [kind: string, cues: readonly string[]])[];
