import { defineHelper, textOf } from '../helper';

export default defineHelper({
  needs: 1,
  run: ({ args: [text] }) => textOf(text).toUpperCase(),
  examples: [
    { template: '{{upper code}}', data: { code: 'ёж-7a' }, gives: 'ЁЖ-7A' },
    { template: '{{upper code}}', gives: '[code]', missing: ['code'] },
    { template: '{{upper "abc"}}', lang: 'en', gives: 'ABC' },
  ],
});
