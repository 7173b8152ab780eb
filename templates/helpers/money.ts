import type { Language } from '@/utils/library';
import { defineHelper, mistake, textOf, written } from '../helper';
import { currencies, currencyIn, numberOf, russianForm, spell } from '../words';
import { writeSum } from '@/utils/text';

function inWords(amount: number, code: string, lang: Language): string {
  const currency = currencies[code];
  const whole = Math.floor(amount);
  const rest = Math.round((amount - whole) * 100);
  const cents = String(rest).padStart(2, '0');
  if (!currency) return spell(whole, lang);
  if (lang === 'en') {
    const [one, many] = [currency.en, currency.enCents];
    return `${spell(whole, 'en')} ${one[whole === 1 ? 0 : 1]}${rest > 0 ? ` ${cents} ${many[rest === 1 ? 0 : 1]}` : ''}`;
  }
  const feminine = currency.ruGender;
  return `${spell(whole, 'ru', feminine)} ${currency.ru[russianForm(whole)]} ${cents} ${currency.ruCents[russianForm(rest)]}`;
}

/**
 * A sum of money in figures, or with `words=true` in words. The currency is the one written in the value, else
 * `currency="USD"`, else the ticket's, else roubles in Russian and none in English.
 */
export default defineHelper({
  needs: 1,
  run({ args: [given], hash, setting: { lang, data } }) {
    const exact = numberOf(given);
    const amount = exact === undefined ? undefined : Math.round(exact * 100) / 100;
    if (amount === undefined) return mistake(`«${textOf(given)}» — не сумма`, `"${textOf(given)}" is no sum of money`);
    const code =
      currencyIn(textOf(given)) ??
      (textOf(hash['currency']).toUpperCase() || textOf(data['currency']).toUpperCase() || (lang === 'ru' ? 'RUB' : ''));
    const words = hash['words'] === true || hash['words'] === 'true';
    if (words && (amount < 0 || amount >= 1e12)) return mistake('такую сумму не написать словами', 'this sum cannot be put in words');
    return written(words ? inWords(amount, code, lang) : writeSum(amount, code, lang), amount);
  },
  examples: [
    { template: '{{money 4590}}', gives: '4\u00A0590\u00A0₽' },
    { template: '{{money a}}', data: { a: '1234567,5' }, gives: '1\u00A0234\u00A0567,50\u00A0₽' },
    { template: '{{money a}}', data: { a: '4 590 руб.' }, gives: '4\u00A0590\u00A0₽' },
    { template: '{{money a}}', data: { a: '1500.00 RUB' }, gives: '1\u00A0500\u00A0₽' },
    { template: '{{money a}}', data: { a: '20000.00 KZT' }, gives: '20\u00A0000\u00A0₸' },
    { template: '{{money a words=true}}', data: { a: '22 ₸' }, gives: 'двадцать два тенге 00 тиынов' },
    { template: '{{money a}}', data: { a: '4.590,10' }, gives: '4\u00A0590,10\u00A0₽' },
    { template: '{{money a currency="EUR"}}', data: { a: 99.9 }, gives: '99,90\u00A0€' },
    { template: '{{money a}}', data: { a: '-50' }, gives: '−50\u00A0₽' },
    { template: '{{money 1231.5 words=true}}', gives: 'одна тысяча двести тридцать один рубль 50 копеек' },
    { template: '{{money 2002 words="true"}}', gives: 'две тысячи два рубля 00 копеек' },
    { template: '{{money 11 words=true}}', gives: 'одиннадцать рублей 00 копеек' },
    { template: '{{money 0.01 words=true}}', gives: 'ноль рублей 01 копейка' },
    { template: '{{money 1000000 words=true}}', gives: 'один миллион рублей 00 копеек' },
    { template: '{{money a words=true}}', data: { a: '22 $' }, gives: 'двадцать два доллара 00 центов' },
    { template: '{{money a}}', gives: '[a]', missing: ['a'] },
    { template: '{{money "много"}}', gives: '', fails: true },
    { template: '{{money "1.2.3"}}', gives: '', fails: true },
    { template: '{{money a words=true}}', data: { a: 1e15 }, gives: '', fails: true },
    { template: '{{money a}}', lang: 'en', data: { a: '$1234.5' }, gives: '$1,234.50' },
    { template: '{{money 1234}}', lang: 'en', gives: '1,234' },
    { template: '{{money 20 currency="gbp"}}', lang: 'en', gives: '£20' },
    { template: '{{money 20}}', lang: 'en', data: { currency: 'EUR' }, gives: '€20' },
    {
      template: '{{money 1125.01 currency="USD" words=true}}',
      lang: 'en',
      gives: 'one thousand one hundred and twenty-five dollars 01 cent',
    },
    { template: '{{money 1 words=true}}', lang: 'en', gives: 'one' },
  ],
});
