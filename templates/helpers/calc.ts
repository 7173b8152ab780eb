import { defineHelper, mistake, textOf, written } from '../helper';
import { writeNumber } from '@/utils/text';
import { numberOf } from '../words';

const ways: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};
/** Sums such as 0.1 + 0.2 leave a tail behind the twelfth figure. */
const tidy = (number: number): number => Number(number.toPrecision(12));

/** A sum of two numbers: `{{calc price "*" 0.9}}`, with `+`, `-`, `*` or `/`. */
export default defineHelper({
  needs: 3,
  run({ args: [first, sign, second], setting: { lang } }) {
    const way = ways[textOf(sign)];
    if (!way)
      return mistake(`«${textOf(sign)}» — не действие: нужны +, -, * или /`, `"${textOf(sign)}" is no sign: +, -, * or / is needed`);
    const [a, b] = [numberOf(first), numberOf(second)];
    if (a === undefined || b === undefined) {
      const odd = textOf(a === undefined ? first : second);
      return mistake(`«${odd}» — не число`, `"${odd}" is no number`);
    }
    const result = tidy(way(a, b));
    if (!Number.isFinite(result)) return mistake('на ноль не делят', 'nothing is divided by zero');
    return written(writeNumber(result, lang), result);
  },
  examples: [
    { template: '{{calc price "*" 0.9}}', data: { price: '1 500 ₽' }, gives: '1350' },
    { template: '{{money (calc price "*" count)}}', data: { price: 1200, count: 3 }, gives: '3\u00A0600\u00A0₽' },
    { template: '{{calc 0.1 "+" 0.2}}', gives: '0,3' },
    { template: '{{calc days "-" 1}}', gives: '[days]', missing: ['days'] },
    { template: '{{calc days "-" 1}}', data: { days: 'пять' }, gives: '', fails: true },
    { template: '{{calc 5 "/" 0}}', gives: '', fails: true },
    { template: '{{calc 5 "x" 2}}', gives: '', fails: true },
    { template: '{{#if (gt (calc a "+" b) 10)}}много{{else}}мало{{/if}}', data: { a: 6, b: 7 }, gives: 'много' },
    { template: '{{calc n "/" 2}}', lang: 'en', data: { n: 5 }, gives: '2.5' },
  ],
});
