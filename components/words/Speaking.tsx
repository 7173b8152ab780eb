import { createContext, useContext, type ReactNode } from 'react';
import { wordsOf, type Language, type Words } from '@/locales';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

const Speech = createContext<Spoken | undefined>(undefined);

/** Everything inside speaks this language. */
export function Speaking({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <Speech value={{ language, words: wordsOf(language) }}>{children}</Speech>;
}

function useSpeech(): Spoken {
  const spoken = useContext(Speech);
  if (spoken === undefined) throw new Error('words are asked for outside of Speaking');
  return spoken;
}

/** The interface's words in the operator's language. */
export function useWords(): Words {
  return useSpeech().words;
}

export function useLanguage(): Language {
  return useSpeech().language;
}
