import { around, claim } from '../reading';
import { defineRecognizer } from '../recognizer';

/** «банк Юго-Западный, 046015602»: right after the name of a bank. */
const bank = /банк[а-яё]{0,2}[ :«"][^.!?\n\d]{0,36}$/u;

export default defineRecognizer({
  type: 'BIK',
  cues: ['бик', 'бика', 'bik', 'бик банка', 'bic'],
  find(reading) {
    return reading.groups.flatMap((group) => {
      const { start, end, digits, glued, gluedAfter } = group;
      if (glued || gluedAfter || digits.length !== 9 || !/^0[0-4]/.test(digits)) return [];
      const named =
        digits.startsWith('04') && bank.test(reading.lower.slice(Math.max(0, start - 50), start)) ? { text: 'банк' } : undefined;
      const own = claim(around(reading, group), ['BIK', 'BANK_ACCOUNT'], 6) ?? named;
      return own === undefined ? [] : [{ start, end, score: 0.95, evidence: 'context' as const, because: own.text }];
    });
  },
  found: [
    ['БИК 044525225', '044525225'],
    ['бик банка: 046684620, к/с', '046684620'],
    ['БИК - 040372219', '040372219'],
    ['банк юго-западный, 046015602', '046015602'],
    ['БИК банка получателя 047768389', '047768389'],
  ],
  ignored: ['Заказ 044525225', 'КПП 044043591', 'номер 944525225', 'БИК 0445252'],
});
