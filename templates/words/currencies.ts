/** A currency as it is written and counted: «рубль, рубля, рублей», `dollar, dollars`. */
export interface Currency {
  readonly sign: string;
  readonly ru: readonly [string, string, string];
  readonly ruCents: readonly [string, string, string];
  readonly ruGender: 'm' | 'f';
  readonly en: readonly [string, string];
  readonly enCents: readonly [string, string];
}

const cents = ['цент', 'цента', 'центов'] as const;

export const currencies: Readonly<Record<string, Currency>> = {
  RUB: {
    sign: '₽',
    ru: ['рубль', 'рубля', 'рублей'],
    ruCents: ['копейка', 'копейки', 'копеек'],
    ruGender: 'm',
    en: ['rouble', 'roubles'],
    enCents: ['kopeck', 'kopecks'],
  },
  USD: {
    sign: '$',
    ru: ['доллар', 'доллара', 'долларов'],
    ruCents: cents,
    ruGender: 'm',
    en: ['dollar', 'dollars'],
    enCents: ['cent', 'cents'],
  },
  EUR: { sign: '€', ru: ['евро', 'евро', 'евро'], ruCents: cents, ruGender: 'm', en: ['euro', 'euros'], enCents: ['cent', 'cents'] },
  GBP: {
    sign: '£',
    ru: ['фунт', 'фунта', 'фунтов'],
    ruCents: ['пенс', 'пенса', 'пенсов'],
    ruGender: 'm',
    en: ['pound', 'pounds'],
    enCents: ['penny', 'pence'],
  },
};

/** The currency that a text names by its sign or letters: `$49`, «100 ₽», `20 EUR`. */
export function currencyIn(text: string): string | undefined {
  if (/руб|₽|\bр\./iu.test(text)) return 'RUB';
  return Object.keys(currencies).find((code) => text.includes(currencies[code]?.sign ?? code) || text.toUpperCase().includes(code));
}
