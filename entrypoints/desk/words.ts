import { pageWords, type PageWords } from '@/locales/page';
import type { Settings } from '@/platform/desk';

/** The language chosen in the product, or else the browser's. */
export function languageFor({ language }: Settings): 'ru' | 'en' {
  return language === 'auto' ? (navigator.language.startsWith('ru') ? 'ru' : 'en') : language;
}

/** The few words said inside a host page. */
export function wordsFor(settings: Settings): PageWords {
  return pageWords[languageFor(settings)];
}
