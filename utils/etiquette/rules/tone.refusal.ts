import { isMasked } from '../draft/paragraph';
import { bodyOf } from '../features/count';
import { offersWay, refusalsIn } from '../features/refusal';
import { ofReply } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'tone.refusal',
  severity: 'warn',
  check: (draft) => {
    // A sentence by itself refuses nobody anything.
    if (!draft.form.greeting && !draft.context.customerMessage) return [];
    const body = bodyOf(draft);
    const refused = body.some(({ paragraph }) => refusalsIn(paragraph).some((start) => !isMasked(paragraph, start, start + 1, ['quote'])));
    return refused && !offersWay(body)
      ? [ofReply('Отказ без альтернативы: что можно сделать вместо этого?', 'A refusal without another way: what can be done instead?')]
      : [];
  },
  bad: [
    { text: 'Здравствуйте!\n\nВосстановить заказ нельзя. Товар закончился.' },
    { text: 'Перерасчёт не положен.', context: { customerMessage: 'Сделайте перерасчёт' } },
    { text: 'Добрый день! К сожалению, вернуть деньги невозможно.' },
    { text: 'Hello! We cannot refund this order. The item is sold out.' },
  ],
  good: [
    { text: 'Сейчас мы не можем одобрить карту. Заявку можно подать снова после 14 мая.' },
    { text: 'Вернуть обувь нельзя, но можно обменять.' },
    { text: 'Не могу найти заказ: пришлите, пожалуйста, номер, и я проверю, если он есть в базе.' },
    { text: 'Здравствуйте! Заказ отправлен.' },
    { text: 'Купаться в пруду нельзя.' },
    { text: 'We cannot refund it, but you can exchange it.' },
  ],
});
