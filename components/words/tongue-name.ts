import type { Language } from '@/locales';

/** Languages that are written alike in Latin letters: browsers call them by one of them. */
const alike: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  sh: { ru: 'сербский или хорватский', en: 'Serbian or Croatian' },
};

/** A language by its code (BCP 47) as it is called in the product's language; undefined where which it is cannot be told. */
export const tongueName = (code: string, language: Language): string | undefined =>
  code === 'unknown' ? undefined : (alike[code]?.[language] ?? new Intl.DisplayNames([language], { type: 'language' }).of(code));
