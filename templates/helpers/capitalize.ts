import { defineHelper, textOf } from '../helper';

/** The first letter large, the others as they are. */
export default defineHelper({
  needs: 1,
  run({ args: [given] }) {
    const text = textOf(given);
    const at = text.search(/\p{L}/u);
    return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
  },
  examples: [
    { template: '{{capitalize reason}}.', data: { reason: 'посылка задержалась в РФ' }, gives: 'Посылка задержалась в РФ.' },
    { template: '{{capitalize reason}}', data: { reason: '«посылка»' }, gives: '«Посылка»' },
    { template: '{{capitalize reason}}', data: { reason: '123' }, gives: '123' },
    { template: '{{capitalize (fact "days")}}', facts: { days: 'пять дней' }, gives: 'Пять дней' },
    { template: '{{capitalize reason}}', lang: 'en', data: { reason: 'the parcel is late' }, gives: 'The parcel is late' },
  ],
});
