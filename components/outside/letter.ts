import type { FormalLetter, LetterSource } from '@/utils/formal-letter';

/** The draft that a formal letter is made of, and the letter as it was last edited in this tab. */
export interface LetterPort {
  /** Undefined when nothing is kept for this page. */
  load(): Promise<{ readonly source: LetterSource; readonly edited?: FormalLetter } | undefined>;
  /** Kept in memory alone, so that a reload loses nothing. */
  keep(edited: FormalLetter): Promise<void>;
  docx(letter: FormalLetter): Promise<Uint8Array>;
  copy(text: string): Promise<void>;
  print(): void;
}
