import { currencySigns } from '@/utils/text';

/** A currency as it is written and counted: «рубль, рубля, рублей», `dollar, dollars`. */
export interface Currency {
  readonly ru: readonly [string, string, string];
  readonly ruCents: readonly [string, string, string];
  readonly ruGender: 'm' | 'f';
  readonly en: readonly [string, string];
  readonly enCents: readonly [string, string];
}

const cents = ['цент', 'цента', 'центов'] as const;

export const currencies: Readonly<Record<string, Currency>> = {
  RUB: {
    ru: ['рубль', 'рубля', 'рублей'],
    ruCents: ['копейка', 'копейки', 'копеек'],
    ruGender: 'm',
    en: ['rouble', 'roubles'],
    enCents: ['kopeck', 'kopecks'],
  },
  USD: {
    ru: ['доллар', 'доллара', 'долларов'],
    ruCents: cents,
    ruGender: 'm',
    en: ['dollar', 'dollars'],
    enCents: ['cent', 'cents'],
  },
  EUR: { ru: ['евро', 'евро', 'евро'], ruCents: cents, ruGender: 'm', en: ['euro', 'euros'], enCents: ['cent', 'cents'] },
  GBP: {
    ru: ['фунт', 'фунта', 'фунтов'],
    ruCents: ['пенс', 'пенса', 'пенсов'],
    ruGender: 'm',
    en: ['pound', 'pounds'],
    enCents: ['penny', 'pence'],
  },
  KZT: {
    ru: ['тенге', 'тенге', 'тенге'],
    ruCents: ['тиын', 'тиына', 'тиынов'],
    ruGender: 'm',
    en: ['tenge', 'tenge'],
    enCents: ['tiyn', 'tiyn'],
  },
  BYN: {
    ru: ['белорусский рубль', 'белорусских рубля', 'белорусских рублей'],
    ruCents: ['копейка', 'копейки', 'копеек'],
    ruGender: 'm',
    en: ['Belarusian rouble', 'Belarusian roubles'],
    enCents: ['kopeck', 'kopecks'],
  },
  UAH: {
    ru: ['гривна', 'гривны', 'гривен'],
    ruCents: ['копейка', 'копейки', 'копеек'],
    ruGender: 'f',
    en: ['hryvnia', 'hryvnias'],
    enCents: ['kopeck', 'kopecks'],
  },
};

/** The currency that a text names by its sign or letters: `$49`, «100 ₽», `20 EUR`. */
export function currencyIn(text: string): string | undefined {
  if (/руб|₽|\bр\./iu.test(text)) return 'RUB';
  return Object.keys(currencies).find((code) => text.includes(currencySigns[code] ?? code) || text.toUpperCase().includes(code));
}
