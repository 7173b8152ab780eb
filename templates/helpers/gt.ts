import { defineHelper } from '../helper';
import { compare } from '../words';

/** Whether the first value is greater, or the first day later; nothing is greater than what is not known. */
export default defineHelper({
  needs: 0,
  run: ({ args: [a, b] }) => (compare(a, b) ?? 0) > 0,
  examples: [
    { template: '{{#if (gt sum 3000)}}бесплатно{{else}}платно{{/if}}', data: { sum: '3 500 ₽' }, gives: 'бесплатно' },
    { template: '{{#if (gt day today)}}потом{{else}}уже{{/if}}', data: { day: '2026-11-25' }, gives: 'потом' },
    { template: '{{#if (gt sum 3000)}}бесплатно{{else}}платно{{/if}}', gives: 'платно' },
    { template: '{{#gt 10 9}}yes{{/gt}}', lang: 'en', gives: 'yes' },
  ],
});
