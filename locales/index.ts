import { en } from './en';
import { ru } from './ru';

/** Every word of the interface, in one language. */
export type Words = typeof ru;
export type Language = 'ru' | 'en';

const spoken: Readonly<Record<Language, Words>> = { ru, en };

export function wordsOf(language: Language): Words {
  return spoken[language];
}

/** The language to speak: the operator's choice, otherwise Russian for a browser in Russian and English for all others. */
export function languageOf(choice: 'auto' | Language, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return /^ru\b/i.test(browserLanguage) ? 'ru' : 'en';
}

export { pageWords, type PageWords } from './page';
