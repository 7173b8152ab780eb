import { defineHelper, textOf } from '../helper';
import { same } from '../words';

/** Whether a text has words in it, whichever case they are in, or a list has a value; nothing is in what is not known. */
export default defineHelper({
  needs: 0,
  run({ args: [all, one] }) {
    if (Array.isArray(all)) return all.some((item) => same(item, one));
    const words = textOf(one).toLowerCase();
    return words !== '' && textOf(all).toLowerCase().includes(words);
  },
  examples: [
    { template: '{{#if (has ticket.subject "возврат")}}да{{else}}нет{{/if}}', data: { ticket: { subject: 'Обмен' } }, gives: 'нет' },
    { template: '{{#if (has ticket.subject "возврат")}}да{{else}}нет{{/if}}', data: { ticket: { subject: 'О ВОЗВРАТЕ №5' } }, gives: 'да' },
    { template: '{{#has tags "vip"}}да{{else}}нет{{/has}}', data: { tags: ['new', 'vip'] }, gives: 'да' },
    { template: '{{#has tags "vip"}}да{{else}}нет{{/has}}', gives: 'нет' },
    { template: '{{#if (has tags "vip")}}yes{{/if}}', lang: 'en', data: { tags: 'new vip' }, gives: 'yes' },
  ],
});
