import { defineHelper } from '../helper';
import { same } from '../words';

/** Whether two values are the same; also as a block. */
export default defineHelper({
  needs: 0,
  run: ({ args: [a, b] }) => same(a, b),
  examples: [
    { template: '{{#if (eq way "курьер")}}да{{else}}нет{{/if}}', data: { way: 'курьер' }, gives: 'да' },
    { template: '{{#eq n 5}}да{{else}}нет{{/eq}}', data: { n: '5' }, gives: 'да' },
    { template: '{{#eq n 5}}да{{else}}нет{{/eq}}', gives: 'нет' },
    { template: '{{#if (eq channel "email")}}yes{{/if}}', lang: 'en', gives: 'yes' },
  ],
});
