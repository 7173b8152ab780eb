import { defineHelper } from '../helper';
import { holds } from '../words';

/** Whether all conditions hold; also as a block. */
export default defineHelper({
  needs: 0,
  run: ({ args }) => args.every(holds),
  examples: [
    { template: '{{#if (and order paid)}}да{{else}}нет{{/if}}', data: { order: 5, paid: true }, gives: 'да' },
    { template: '{{#if (and order paid)}}да{{else}}нет{{/if}}', data: { order: 5 }, gives: 'нет' },
    { template: '{{#and order (eq order 5)}}yes{{/and}}', lang: 'en', data: { order: 5 }, gives: 'yes' },
  ],
});
