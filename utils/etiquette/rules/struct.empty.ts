import { ofReply } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'struct.empty',
  severity: 'hint',
  check: ({ paragraphs, context }) => {
    const words = paragraphs.reduce((sum, { paragraph }) => sum + paragraph.tokens.length, 0);
    return words > 0 && words <= 2 && context.channel !== 'chat' ? [ofReply('Ответ из одного-двух слов', 'A reply of a word or two')] : [];
  },
  bad: [{ text: 'Ок' }, { text: 'Принято.' }, { text: 'Done, thanks' }],
  good: [{ text: 'Да', context: { channel: 'chat' } }, { text: 'Заказ отправлен вчера.' }, { text: '' }],
});
