import { defineHelper } from '../helper';
import { same } from '../words';

/** Whether two values differ; also as a block. */
export default defineHelper({
  needs: 0,
  run: ({ args: [a, b] }) => !same(a, b),
  examples: [
    { template: '{{#if (ne way "курьер")}}да{{else}}нет{{/if}}', data: { way: 'почта' }, gives: 'да' },
    { template: '{{#ne n 5}}да{{else}}нет{{/ne}}', data: { n: 5 }, gives: 'нет' },
    { template: '{{#ne channel "chat"}}yes{{/ne}}', lang: 'en', gives: 'yes' },
  ],
});
