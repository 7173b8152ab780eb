import { defineHelper, textOf } from '../helper';

export default defineHelper({
  needs: 1,
  run: ({ args: [text] }) => textOf(text).toLowerCase(),
  examples: [
    { template: '{{lower status}}', data: { status: 'Отправлен' }, gives: 'отправлен' },
    { template: '{{lower status}}', lang: 'en', data: { status: 'Sent' }, gives: 'sent' },
  ],
});
