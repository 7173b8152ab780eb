import { actsItself } from '../features/action';
import { isComplaint } from '../features/ticket';
import { ofReply } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'empathy.no-ownership',
  severity: 'hint',
  check: ({ context, paragraphs, text }) =>
    text.trim().length > 40 && isComplaint(context) && !actsItself(paragraphs)
      ? [ofReply('Нет действия от первого лица: что сделали или сделаете', 'Nothing in the first person: what you did or will do')]
      : [],
  bad: [
    {
      text: 'Здравствуйте! Комиссия за снятие наличных предусмотрена тарифом банка.',
      context: { customerMessage: 'Безобразие! Верните комиссию!!!' },
    },
    {
      text: 'Здравствуйте! Срок доставки зависит от транспортной компании.',
      context: { customerMessage: 'Сколько можно ждать заказ? Возмутительно' },
    },
    {
      text: 'Hello! Delivery times depend on the carrier and the season.',
      context: { customerMessage: 'This is unacceptable, third week!' },
    },
  ],
  good: [
    {
      text: 'Извините. Мы проверили операцию и вернули комиссию на счёт.',
      context: { customerMessage: 'Безобразие! Верните комиссию!!!' },
    },
    { text: 'Здравствуйте! Комиссия за снятие предусмотрена тарифом банка.', context: { customerMessage: 'Какая комиссия?' } },
    {
      text: 'I am sorry. The late charge has been removed, and a crew is on its way.',
      context: { customerMessage: 'This is unacceptable!' },
    },
    { text: "Sorry about that. We've refunded the fee to your card today.", context: { customerMessage: 'This is unacceptable!' } },
  ],
});
