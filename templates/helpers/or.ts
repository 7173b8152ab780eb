import { defineHelper } from '../helper';
import { holds } from '../words';

/** Whether one of the conditions holds; also as a block. */
export default defineHelper({
  needs: 0,
  run: ({ args }) => args.some(holds),
  examples: [
    { template: '{{#if (or order track)}}да{{else}}нет{{/if}}', data: { track: 'A1' }, gives: 'да' },
    { template: '{{#if (or order track)}}да{{else}}нет{{/if}}', data: { order: '', track: [] }, gives: 'нет' },
    { template: '{{#or order track}}yes{{else}}no{{/or}}', lang: 'en', gives: 'no' },
  ],
});
