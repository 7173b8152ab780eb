import { defineHelper, textOf, unknown } from '../helper';

/** A fact of the references: `{{fact "delivery.days"}}`. What no valid reference states is shown as a mark. */
export default defineHelper({
  needs: 1,
  run({ args: [given], setting: { facts } }) {
    const key = textOf(given);
    const fact = Object.hasOwn(facts, key) ? textOf(facts[key]) : '';
    return fact || unknown(`fact:${key}`, { ru: key, en: key });
  },
  examples: [
    { template: 'за {{fact "delivery.days"}}', facts: { 'delivery.days': '3–5 дней' }, gives: 'за 3–5 дней' },
    { template: 'за {{fact "delivery.days"}}', gives: 'за [delivery.days]', missing: ['fact:delivery.days'] },
    { template: '{{fact "toString"}}', gives: '[toString]', missing: ['fact:toString'] },
    { template: 'within {{fact "delivery.days"}}', lang: 'en', facts: { 'delivery.days': '3–5 days' }, gives: 'within 3–5 days' },
  ],
});
