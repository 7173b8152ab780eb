import { defineHelper } from '../helper';
import { holds } from '../words';

/** Whether the condition does not hold; also as a block. */
export default defineHelper({
  needs: 0,
  run: ({ args: [value] }) => !holds(value),
  examples: [
    { template: '{{#if (not paid)}}не оплачен{{/if}}', gives: 'не оплачен' },
    { template: '{{#not paid}}не оплачен{{else}}оплачен{{/not}}', data: { paid: true }, gives: 'оплачен' },
    { template: '{{#if (not (eq 1 2))}}yes{{/if}}', lang: 'en', gives: 'yes' },
  ],
});
