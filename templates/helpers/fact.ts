import { defineHelper, textOf, unknown } from '../helper';

/** A fact of the references: `{{fact "delivery.days"}}`. What no valid article states is a mark, called as articles out of date call it. */
export default defineHelper({
  needs: 1,
  run({ args: [given], setting: { facts, factName } }) {
    const key = textOf(given);
    const fact = Object.hasOwn(facts, key) ? textOf(facts[key]) : '';
    if (fact !== '') return fact;
    const name = factName(key);
    return unknown(`fact:${key}`, { ru: name ?? 'факт, которого нет в справке', en: name ?? 'a fact that no article states' });
  },
  examples: [
    { template: 'за {{fact "delivery.days"}}', facts: { 'delivery.days': '3–5 дней' }, gives: 'за 3–5 дней' },
    { template: 'за {{fact "delivery.days"}}', gives: 'за [факт, которого нет в справке]', missing: ['fact:delivery.days'] },
    {
      template: 'за {{fact "delivery.days"}}',
      factNames: { 'delivery.days': 'Срок доставки' },
      gives: 'за [Срок доставки]',
      missing: ['fact:delivery.days'],
    },
    { template: '{{fact "toString"}}', lang: 'en', gives: '[a fact that no article states]', missing: ['fact:toString'] },
    { template: 'within {{fact "delivery.days"}}', lang: 'en', facts: { 'delivery.days': '3–5 days' }, gives: 'within 3–5 days' },
  ],
});
