import { defineHelper, mistake, textOf, written } from '../helper';
import { nbsp, writeNumber } from '@/utils/text';
import { numberOf, russianForm } from '../words';

/** The last number of «3–5» decides about the word, as it is read aloud. */
const deciding = (count: unknown): number | undefined =>
  numberOf(typeof count === 'string' ? (count.split(/[–—-](?=\s*\d)/).at(-1) ?? '') : count);

/**
 * A number with the word that fits it: `{{plural days "день" "дня" "дней"}}`, `{{plural days "day" "days"}}`;
 * `case="gen"` for «около 21 дня»; `number=false` gives the word alone.
 */
export default defineHelper({
  needs: 1,
  run({ args: [count, ...given], hash, setting: { lang } }) {
    const words = given.map(textOf);
    const number = deciding(count);
    if (number === undefined) return mistake(`«${textOf(count)}» — не число`, `"${textOf(count)}" is no number`);
    const enough = lang === 'ru' ? words.length === 3 : words.length === 2;
    if (!enough) {
      return lang === 'ru'
        ? mistake('нужны три слова: день, дня, дней', 'three words are needed: день, дня, дней')
        : mistake('нужны два слова: day, days', 'two words are needed: day, days');
    }
    const form = russianForm(number);
    const genitive = form === 0 ? 1 : Number.isInteger(number) ? 2 : 1;
    const word = lang === 'en' ? words[Math.abs(number) === 1 ? 0 : 1] : words[hash['case'] === 'gen' ? genitive : form];
    if (hash['number'] === false) return word;
    const figures = numberOf(count) === undefined ? textOf(count) : writeNumber(number, lang);
    return written(`${figures}${nbsp}${word}`, number);
  },
  examples: [
    { template: '{{plural 1 "день" "дня" "дней"}}', gives: '1\u00A0день' },
    { template: '{{plural 2 "день" "дня" "дней"}}', gives: '2\u00A0дня' },
    { template: '{{plural 5 "день" "дня" "дней"}}', gives: '5\u00A0дней' },
    { template: '{{plural 11 "день" "дня" "дней"}}', gives: '11\u00A0дней' },
    { template: '{{plural 21 "день" "дня" "дней"}}', gives: '21\u00A0день' },
    { template: '{{plural 112 "день" "дня" "дней"}}', gives: '112\u00A0дней' },
    { template: '{{plural 0 "день" "дня" "дней"}}', gives: '0\u00A0дней' },
    { template: '{{plural n "день" "дня" "дней"}}', data: { n: '1,5' }, gives: '1,5\u00A0дня' },
    { template: '{{plural n "рубль" "рубля" "рублей"}}', data: { n: 12345 }, gives: '12\u00A0345\u00A0рублей' },
    { template: '{{plural n "день" "дня" "дней"}}', data: { n: '3–5' }, gives: '3–5\u00A0дней' },
    { template: 'около {{plural 21 "день" "дня" "дней" case="gen"}}', gives: 'около 21\u00A0дня' },
    { template: 'около {{plural 2 "день" "дня" "дней" case="gen"}}', gives: 'около 2\u00A0дней' },
    { template: '{{plural 2 "день" "дня" "дней" number=false}}', gives: 'дня' },
    { template: '{{plural n "день" "дня" "дней"}}', gives: '[n]', missing: ['n'] },
    { template: '{{plural "много" "день" "дня" "дней"}}', gives: '', fails: true },
    { template: '{{plural 2 "день" "дня"}}', gives: '', fails: true },
    { template: '{{plural 1 "day" "days"}}', lang: 'en', gives: '1\u00A0day' },
    { template: '{{plural 0 "day" "days"}}', lang: 'en', gives: '0\u00A0days' },
    { template: '{{plural 1.5 "day" "days"}}', lang: 'en', gives: '1.5\u00A0days' },
    { template: '{{plural 1200 "day" "days"}}', lang: 'en', gives: '1,200\u00A0days' },
  ],
});
