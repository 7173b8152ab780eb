import { defineHelper } from '../helper';

/** The first value that is known: `{{default window "с 9 до 18"}}`. */
export default defineHelper({
  needs: 0,
  run({ args, unknownArg }) {
    const at = args.findIndex((value) => value !== undefined);
    return at >= 0 ? (args[at] as string) : unknownArg(0);
  },
  examples: [
    { template: '{{default window "с 9 до 18"}}', gives: 'с 9 до 18' },
    { template: '{{default window "с 9 до 18"}}', data: { window: 'вечером' }, gives: 'вечером' },
    { template: '{{default window "с 9 до 18"}}', data: { window: ' ' }, gives: 'с 9 до 18' },
    { template: '{{default a b}}', gives: '[a]', missing: ['a'] },
    { template: '{{default n 5}}', data: { n: 0 }, gives: '0' },
    { template: '{{default window "from 9 to 6"}}', lang: 'en', gives: 'from 9 to 6' },
  ],
});
