declare module 'snowball-stemmers' {
  /** A stemmer of one language, the reference that ours is held against. */
  export function newStemmer(language: string): { stem(word: string): string };
  const snowball: { newStemmer: typeof newStemmer };
  export default snowball;
}
