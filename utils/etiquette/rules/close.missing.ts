import { ofReply } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'close.missing',
  severity: 'warn',
  check: ({ context, profile, form, paragraphs, text }) => {
    const asked = profile.closing === 'always' ? context.channel !== 'chat' : profile.closing === 'auto' && context.channel === 'email';
    if (!asked || form.closing || paragraphs.length === 0 || text.trim().length < 20) return [];
    return [ofReply('Нет заключительной формулы и подписи', 'No closing formula')];
  },
  bad: [
    { text: 'Здравствуйте, Анна!\n\nЗаказ отправлен вчера.' },
    { text: 'Добрый день! Деньги вернутся до пятницы.' },
    { text: 'Hi Dan,\n\nYour order has shipped.' },
    { text: 'Здравствуйте! Заказ отправлен вчера.', context: { channel: 'ticket' }, profile: { closing: 'always' } },
  ],
  good: [
    { text: 'Здравствуйте!\n\nЗаказ отправлен.\n\nС уважением,\nАнна' },
    { text: 'Здравствуйте! Заказ отправлен. Хорошего дня!' },
    { text: 'Заказ отправлен вчера вечером.', context: { channel: 'chat' } },
    { text: 'Заказ отправлен вчера вечером.', profile: { closing: 'never' } },
    { text: 'Заказ отправлен вчера вечером.\n\nС теплом из Уюта', profile: { signOffs: ['С теплом'] } },
    { text: 'Hi Dan,\n\nIt has shipped.\n\nBest regards,\nJohn' },
  ],
});
