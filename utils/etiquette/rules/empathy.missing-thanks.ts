import { isThanks } from '../features/ticket';
import { ofReply } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'empathy.missing-thanks',
  severity: 'hint',
  check: ({ context, shadow, text }) =>
    text.trim().length > 10 &&
    isThanks(context) &&
    !/спасибо|благодар|рад[аы]?(?![a-zа-яё])|пожалуйста|приятно|не за что|обращайтесь|thank|glad|welcome|pleasure|happy|great to hear/iu.test(
      shadow,
    )
      ? [ofReply('Клиент благодарит, а в ответе об этом ни слова', 'The customer says thanks; the reply does not answer that')]
      : [],
  bad: [
    { text: 'Заказ получен, обращение закрыто.', context: { customerMessage: 'Спасибо, заказ пришёл раньше срока!' } },
    { text: 'Обращение закрыто автоматически.', context: { customerMessage: 'Благодарю за помощь' } },
    { text: 'The ticket has been closed.', context: { customerMessage: 'Thank you so much!' } },
  ],
  good: [
    { text: 'Спасибо, что написали!', context: { customerMessage: 'Спасибо, заказ пришёл раньше срока!' } },
    { text: 'Заказ отправлен завтра.', context: { customerMessage: 'Пришлите заказ, заранее спасибо' } },
    { text: "You're welcome!", context: { customerMessage: 'Thank you so much!' } },
  ],
});
