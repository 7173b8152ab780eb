import { defineHelper, stop, textOf } from '../helper';

/** A place to write in: `{{tab "что уточнить"}}` shows a mark that cannot be sent unseen; `{{tab}}` is for the caret. */
export default defineHelper({
  needs: 0,
  run: ({ args: [label] }) => stop(textOf(label)),
  examples: [
    { template: 'Уточните: {{tab "номер заказа"}}.', gives: 'Уточните: [номер заказа].' },
    { template: 'Спасибо за {{tab}}письмо.', gives: 'Спасибо за письмо.' },
    { template: 'Please tell us {{tab "your order number"}}.', lang: 'en', gives: 'Please tell us [your order number].' },
  ],
});
