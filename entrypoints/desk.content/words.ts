import { pageWords, type PageWords } from '@/locales/page';
import type { Settings } from '@/platform/desk';

/** The few words said inside a host page, in the language chosen in the product or else the browser's. */
export function wordsFor({ language }: Settings): PageWords {
  const chosen = language === 'auto' ? (navigator.language.startsWith('ru') ? 'ru' : 'en') : language;
  return pageWords[chosen];
}
