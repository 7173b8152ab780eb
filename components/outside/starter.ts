/** The starter library, for the first run and for an empty library. */
export type Trade = 'shop' | 'bank' | 'clinic' | 'telecom' | 'city' | 'school';

export interface LibraryPort {
  /** For one trade, or for all without it. */
  installStarter(languages: readonly ('ru' | 'en')[], trade?: Trade): Promise<number>;
}
