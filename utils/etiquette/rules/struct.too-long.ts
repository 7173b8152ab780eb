import { ofReply } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'struct.too-long',
  severity: 'hint',
  check: ({ paragraphs, context, profile }) => {
    const length = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
    const most = profile.longest[context.channel];
    return length > most
      ? [ofReply(`${length} знаков, для этого канала — до ${most}`, `${length} characters, this channel takes ${most}`)]
      : [];
  },
  bad: [
    { text: 'Проверили ваш заказ. '.repeat(30), context: { channel: 'chat' } },
    { text: 'Проверили ваш заказ.\n\n'.repeat(140) },
    { text: 'Коротко, но длиннее предела.', profile: { longest: { chat: 5, email: 10, ticket: 10 } } },
  ],
  good: [{ text: 'Проверили ваш заказ.' }, { text: 'Проверили ваш заказ. '.repeat(30) }, { text: 'Да.', context: { channel: 'chat' } }],
});
