import { defineHelper } from '../helper';
import { compare } from '../words';

/** Whether the first value is less, or the first day earlier; nothing is less than what is not known. */
export default defineHelper({
  needs: 0,
  run: ({ args: [a, b] }) => (compare(a, b) ?? 0) < 0,
  examples: [
    { template: '{{#if (lt days 3)}}скоро{{else}}нескоро{{/if}}', data: { days: 2 }, gives: 'скоро' },
    { template: '{{#if (lt "анна" "борис")}}раньше{{/if}}', gives: 'раньше' },
    { template: '{{#lt days 3}}soon{{else}}later{{/lt}}', lang: 'en', gives: 'later' },
  ],
});
