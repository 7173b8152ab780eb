import { defineHelper, textOf } from '../helper';
import { nbsp } from '@/utils/text';

/** A Russian phone number as people read it; others are left as they are. Numbers that are free to call keep their 8. */
export default defineHelper({
  needs: 1,
  run({ args: [given] }) {
    const text = textOf(given);
    const digits = text.replaceAll(/\D/g, '');
    const foreign = text.startsWith('+') && !digits.startsWith('7');
    const own = digits.length === 10 ? digits : digits.length === 11 && /^[78]/.test(digits) ? digits.slice(1) : '';
    if (foreign || !/^[3489]/.test(own)) return text;
    const parts = [own.startsWith('800') ? '8' : '+7', own.slice(0, 3), `${own.slice(3, 6)}-${own.slice(6, 8)}-${own.slice(8)}`];
    return parts.join(nbsp);
  },
  examples: [
    { template: '{{phone p}}', data: { p: '89161234567' }, gives: '+7\u00A0916\u00A0123-45-67' },
    { template: '{{phone p}}', data: { p: '+7 (495) 123-45-67' }, gives: '+7\u00A0495\u00A0123-45-67' },
    { template: '{{phone p}}', data: { p: '9161234567' }, gives: '+7\u00A0916\u00A0123-45-67' },
    { template: '{{phone p}}', data: { p: '8 800 555-35-35' }, gives: '8\u00A0800\u00A0555-35-35' },
    { template: '{{phone p}}', data: { p: '112' }, gives: '112' },
    { template: '{{phone p}}', gives: '[p]', missing: ['p'] },
    { template: '{{phone p}}', lang: 'en', data: { p: '+44 20 7946 0958' }, gives: '+44 20 7946 0958' },
  ],
});
