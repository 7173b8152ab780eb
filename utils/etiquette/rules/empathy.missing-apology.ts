import { acknowledges } from '../features/apology';
import { isComplaint, isMild } from '../features/ticket';
import { ofReply } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'empathy.missing-apology',
  severity: 'warn',
  check: ({ context, paragraphs, text }) => {
    if (text.trim().length <= 20 || !isComplaint(context) || acknowledges(paragraphs)) return [];
    const said = ofReply(
      'Клиент жалуется, а в ответе нет ни извинения, ни признания',
      'The customer complains; there is no apology and no acknowledgement',
    );
    // Regret and acknowledgement have words of their own, which the rest of a kind reply vouches for.
    return [isMild(context) ? { ...said, severity: 'hint' } : { ...said, unsure: true }];
  },
  bad: [
    {
      text: 'Hello! The carpet firm can come on Thursday, and the invoice comes to us.',
      context: { customerMessage: 'Your fitter left muddy prints on my carpet. I want it cleaned at your expense.' },
    },
    {
      text: 'Hello! I do appreciate that this is awkward; nevertheless mattresses travel apart.',
      context: { customerMessage: 'You promised two mattresses and brought one. This is unacceptable!' },
    },
    {
      text: 'Здравствуйте! Карту заблокировала система безопасности.',
      context: { customerMessage: 'Почему заблокировали карту?! Я в магазине!' },
    },
    {
      text: 'Мы понимаем ваше недовольство, но молния могла сломаться.',
      context: { customerMessage: 'Сломалась молния на куртке через неделю' },
    },
    {
      text: 'Hello! The decision is due on March 19.',
      context: { customerMessage: 'You promised an answer yesterday. This is unacceptable!' },
    },
  ],
  good: [
    { text: 'Извините за ошибку: деньги вернули сегодня.', context: { customerMessage: 'Верните деньги! Сколько можно!' } },
    { text: 'Понимаю, что это неприятно. Деньги вернули сегодня.', context: { customerMessage: 'Верните деньги! Сколько можно!' } },
    { text: 'Письмо отправили ещё раз.', context: { customerMessage: 'Не пришло письмо, проверьте' } },
    { text: 'Рады, что вам понравилось!', context: { customerMessage: 'Спасибо!!! Вы лучшие!' } },
  ],
});
