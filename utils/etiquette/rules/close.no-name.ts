import { at } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'close.no-name',
  severity: 'hint',
  check: ({ context, form, shadow, profile }) => {
    if (!form.closing || context.channel === 'chat' || profile.closing === 'never') return [];
    const { start, end } = form.closing;
    const said = shadow.slice(start, end);
    if (!/^\s*(?:с (?:[a-zа-яё]+ )?уважением|с почтением|искренне ваш|(?:best|kind|warm) regards|sincerely|yours)[\s,.!]*$/iu.test(said))
      return [];
    return [at(start, start + said.trimEnd().length, 'Нет имени под письмом', 'No name under the letter')];
  },
  bad: [
    { text: 'Здравствуйте!\n\nЗаказ отправлен.\n\nС уважением,' },
    { text: 'Заказ отправлен.\nС уважением.' },
    { text: 'It has shipped.\n\nBest regards,' },
  ],
  good: [
    { text: 'Заказ отправлен.\n\nС уважением,\nАнна Котова' },
    { text: 'Заказ отправлен.\n\nХорошего дня!' },
    { text: 'Заказ отправлен. С уважением, служба поддержки' },
  ],
});
