import { isMasked, matchesIn } from '../draft/paragraph';
import { bodyOf } from '../features/count';
import { offersWay, refusalsIn } from '../features/refusal';
import { at, ofReply } from '../found';
import { defineRule } from '../rule';

/** A refusal that wants no answer, whatever else the reply offers. */
const curt =
  /(?<![а-яёa-z])(?:(?:не будет|нет|отказ|нельзя|не положено|не верн[её]м|никак|не получится|не сможем|не дадим),? (?:и )?точка|(?:и |даже )?не просите(?! [а-яё]+ть)|вопрос закрыт(?=[.!,;]| окончательно)|(?:и |об этом )?речи быть не может|(?:не может быть|быть не может) и речи|никаких исключений|обсуждению не подлежит|(?:is|are|was) out of the question|(?:is|it's|that's) a (?:flat |hard |firm )?no(?=[.,;!\n])|end of (?:the )?(?:story|discussion)|(?:no|not|(?<=(?:stays|keep|final|refund|exchange|cannot|can't|won't|don't)[^.!?\n]{0,40})[a-z]+), full stop|don't (?:even )?(?:bother )?ask(?:ing)? (?:again|for)|not going to happen|isn't happening|no can do|nothing doing)(?![а-яёa-z])/giu;

/** A denial that nothing may change: «не получится ни при каких условиях», “can't be booked, and that's that”. */
const final =
  /(?<![а-яёa-z])(?:(?:не(?! [а-яё]+[уюая]т(?:ся)?(?![а-яё]))|нет|нельзя|невозможно)(?= )[^.!?\n]{0,70}?(?:ни при каких [а-яё]+|ни под каким видом|, (?:и|вот и) вс[её](?= тут|[.!])|,? (?:и|даже) не (?:просите|надейтесь|рассчитывайте|мечтайте|пытайтесь))|(?:[a-z]+n't|cannot|won't|will not|not|no)(?= )[^.!?\n]{0,70}?,? (?:and that's (?:that|final|it)|whatever (?:the|your) (?:reasons?|excuses?|circumstances)|under any circumstances|do a thing (?:about|for))|we simply (?:won't|will not))(?![а-яёa-z])/giu;

export default defineRule({
  id: 'tone.refusal',
  severity: 'warn',
  check: (draft) => {
    // A sentence by itself refuses nobody anything.
    if (!draft.form.greeting && !draft.context.customerMessage) return [];
    const body = bodyOf(draft);
    const cut = draft.paragraphs.flatMap(({ start: from, paragraph }) =>
      [curt, final]
        .flatMap((each) => matchesIn(paragraph, each))
        .filter(({ index, 0: said }) => !isMasked(paragraph, index, index + said.length))
        .map(({ index, 0: said }) =>
          at(
            from + index,
            from + index + said.length,
            `«${said}» захлопывает дверь: что можно вместо этого?`,
            `“${said}” shuts the door: what can be done instead?`,
          ),
        ),
    );
    if (cut.length > 0) return cut;
    const refused = body.some(({ paragraph }) => refusalsIn(paragraph).some((start) => !isMasked(paragraph, start, start + 1, ['quote'])));
    return refused && !offersWay(body)
      ? [ofReply('Отказ без альтернативы: что можно сделать вместо этого?', 'A refusal without another way: what can be done instead?')]
      : [];
  },
  bad: [
    { text: 'Hello!\n\nThe plan cannot be paused. The fee of £29 is taken on the first of each month.' },
    { text: 'Здравствуйте!\n\nВосстановить заказ нельзя. Товар закончился.' },
    { text: 'Здравствуйте!\n\nПерерасчёта не будет, и точка. Напишите нам в чат.' },
    { text: 'Hello! Swapping the date is a no. You can call us.' },
    { text: 'Здравствуйте! Пронести лодку не получится ни при каких условиях. Есть камера хранения.' },
    { text: "Hello! The hall can't be booked on Sunday, and that's that. It seats eight people." },
    { text: 'Перерасчёт не положен.', context: { customerMessage: 'Сделайте перерасчёт' } },
    { text: 'Добрый день! К сожалению, вернуть деньги невозможно.' },
    { text: 'Hello! We cannot refund this order. The item is sold out.' },
  ],
  good: [
    { text: 'Hello!\n\nWe do not offer a student rate. On Wednesdays everyone pays half.' },
    { text: 'Здравствуйте!\n\nСбор не возвращается. Сертификат на ту же сумму действует год.' },
    { text: 'Здравствуйте!\n\nС собаками в зал нельзя. Завтрак принесут в номер.' },
    { text: 'Hello!\n\nThe fee cannot be refunded. A voucher of the same value is valid for a year.' },
    { text: 'Сейчас мы не можем одобрить карту. Заявку можно подать снова после 14 мая.' },
    { text: 'Вернуть обувь нельзя, но можно обменять.' },
    { text: 'Не могу найти заказ: пришлите, пожалуйста, номер, и я проверю, если он есть в базе.' },
    { text: 'Здравствуйте! Заказ отправлен.' },
    { text: 'Купаться в пруду нельзя.' },
    { text: 'We cannot refund it, but you can exchange it.' },
  ],
});
