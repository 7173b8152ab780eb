import type { Language } from '@/locales';

/** A number as the operator writes it: «48 211» or “48,211”, with at most `decimals` digits after the point. */
export const writtenNumber = (number: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { maximumFractionDigits: decimals }).format(number);
