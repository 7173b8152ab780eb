export const nbsp = '\u00A0';

/** Signs of currencies by their codes of ISO 4217; others are written by their code. */
export const currencySigns: Readonly<Record<string, string>> = { RUB: '₽', USD: '$', EUR: '€', GBP: '£', KZT: '₸', UAH: '₴' };

/** Figures with the language's separators; no break inside a number. */
export function writeNumber(number: number, lang: 'ru' | 'en', decimals?: number): string {
  const text = decimals === undefined ? String(Math.abs(number)) : Math.abs(number).toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const separated =
    whole.length > (lang === 'ru' ? 4 : 3) || decimals !== undefined
      ? whole.replaceAll(/\B(?=(\d{3})+$)/g, lang === 'ru' ? nbsp : ',')
      : whole;
  return `${number < 0 ? '−' : ''}${separated}${fraction === undefined ? '' : `${lang === 'ru' ? ',' : '.'}${fraction}`}`;
}

/** A sum as it is written in a language: «1 500 ₽», `$1,234.50`, `BYN 20`. An empty code gives figures alone. */
export function writeSum(amount: number, code: string, lang: 'ru' | 'en'): string {
  const figures = writeNumber(amount, lang, Number.isInteger(amount) ? 0 : 2);
  const sign = currencySigns[code] ?? code;
  if (!sign) return figures;
  if (lang === 'ru') return `${figures}${nbsp}${sign}`;
  return `${sign}${/[A-Z]$/.test(sign) ? nbsp : ''}${figures}`;
}

/** The value of an amount read in a letter, `1500.00 RUB`, as it is written in a language; other texts stay as they are. */
export function amountIn(value: string, lang: 'ru' | 'en'): string {
  const [, figures, code] = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value) ?? [];
  return figures === undefined || code === undefined ? value : writeSum(Number(figures), code, lang);
}
