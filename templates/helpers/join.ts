import { defineHelper, textOf } from '../helper';

/** Texts put together with nothing between them: `{{join "RU-" ticket.number}}`; all of them have to be known. */
export default defineHelper({
  needs: 0,
  run({ args, unknownArg }) {
    const at = args.indexOf(undefined);
    return at < 0 ? args.map(textValue).join('') : unknownArg(at);
  },
  examples: [
    { template: '{{join "Заказ-" n}}', data: { n: 5 }, gives: 'Заказ-5' },
    { template: '{{upper (join code "-ru")}}', data: { code: 'a7' }, gives: 'A7-RU' },
    { template: '{{join a ", " b}}', data: { a: 'раз', b: 'два' }, gives: 'раз, два' },
    { template: '{{join "№" n}}', gives: '[n]', missing: ['n'] },
    { template: '{{join "#" n}}', lang: 'en', data: { n: '12' }, gives: '#12' },
  ],
});

/** White space that stands at the edge of a text is meant here. */
const textValue = (value: unknown): string => (typeof value === 'string' ? value : textOf(value));
