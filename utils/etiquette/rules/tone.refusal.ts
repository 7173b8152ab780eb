import { isMasked, matchesIn } from '../draft/paragraph';
import { bodyOf } from '../features/count';
import { offersWay, refusalsIn } from '../features/refusal';
import { at, ofReply } from '../found';
import { defineRule } from '../rule';

/** A refusal that wants no answer, whatever else the reply offers. */
const curt =
  /(?<![а-яёa-z])(?:(?:не будет|нет|отказ|нельзя|не положено|не верн[её]м|никак|не получится|не сможем|не дадим),? (?:и )?точка|(?:и |даже )?не просите(?! [а-яё]+ть)|вопрос закрыт(?=[.!,;]| окончательно)|(?:и |об этом )?речи быть не может|(?:не может быть|быть не может) и речи|никаких исключений|обсуждению не подлежит|(?:is|are|was) out of the question|(?:is|it's|that's) a (?:flat |hard |firm )?no(?=[.,;!\n])|end of (?:the )?(?:story|discussion)|(?:no|not|(?<=(?:stays|keep|final|refund|exchange|cannot|can't|won't|don't)[^.!?\n]{0,40})[a-z]+), full stop|don't (?:even )?(?:bother )?ask(?:ing)? (?:again|for)|not going to happen|isn't happening|no can do|nothing doing)(?![а-яёa-z])/giu;

/** The talk itself is ended: «не вижу смысла продолжать», “the matter is closed”, “there'll be no more replies”. */
const ended =
  /(?<![а-яёa-z])(?:(?<!(?:рад|рада|рады|что|если|когда) )(?:вопрос|тема|разговор|переписка|спор|дискуссия|диалог)(?: [а-яё]+){0,5}? (?:закрыт[аоы]?|исчерпан[аоы]?|окончен[аоы]?|закончен[аоы]?)(?=[.!])|(?:прошу|просим|предлагаю|предлагаем) (?:считать|полагать) (?:[а-яё]+ ){0,4}?(?:исчерпан|закрыт|окончен)[а-яё]*|(?:дальнейш|продолж)[а-яё]* (?:переписк|диалог|обсужден|разговор|общен|спор)[а-яё]* (?:[а-яё]+ ){0,5}?(?:нецелесообраз|бессмысл|не имеет смысла|бесполез|излиш)[а-яё]*|не виж(?:у|им) (?:[а-яё]+ )?смысла (?:[а-яё]+ )?(?:продолж|обсужд|спор|отвеч|переписыв|объясня|возвращ)[а-яё]*|(?:больше )?(?:мне |нам )?(?:добавить|сказать|обсуждать) (?:больше )?нечего(?=[.!])|комментари(?:и|ев) не (?:предусмотрен|буд|да[её]м)[а-яё]*|ответ (?:[а-яё]+ ){0,2}(?:прежний: ?нет|не изменится|не поменяется|оста[её]тся прежним)|жалуйтесь (?:[а-яё]+ )?(?:куда|кому)(?![а-яё])|сколько можно (?:об одном|про одно|повторять|спрашивать)|(?:this|the|that|our) (?:matter|discussion|correspondence|conversation|subject|debate)(?: (?:about|on|of|regarding) [a-z ]{1,24})? (?:is|has been|was) (?:now )?(?:closed|over|settled|finished|at an end)(?=[.!])|discussion over(?=[.!])|that's the end of (?:it|the matter|the story|this)|(?:i |we |there's |there is )?(?:see |saw )?no (?:point|sense|use) in (?:carrying|continuing|going|discussing|arguing|replying|writing|debating|repeating)[a-z]*|there(?:'ll| will) be no (?:more|further) (?:replies|answers|correspondence|discussion|responses|e?-?mails)|(?:filed|deleted|binned|left) un(?:read|answered)|not going over (?:it|this|that)(?: again)?|(?:the )?rules are (?:the )?rules|had your answer)(?![а-яёa-z])/giu;

/** A denial that nothing may change: «не получится ни при каких условиях», “can't be booked, and that's that”. */
const final =
  /(?<![а-яёa-z])(?:(?:не(?! (?:[а-яё]+[уюая]т(?:ся)?|нуж(?:ен|н[аоы])|спрашиваем|просим)(?![а-яё]))|нет|нельзя|невозможно)(?= )[^.!?\n]{0,70}?(?:ни при каких [а-яё]+|ни под каким видом|, (?:и|вот и) вс[её](?= тут|[.!])|,? (?:и|даже) не (?:просите|надейтесь|рассчитывайте|мечтайте|пытайтесь))|(?:[a-z]+n't|cannot|won't|will not|not|no)(?= )[^.!?\n]{0,70}?,? (?:and that's (?:that|final|it)|whatever (?:the|your) (?:reasons?|excuses?|circumstances)|under any circumstances|do a thing (?:about|for))|we simply (?:won't|will not))(?![а-яёa-z])/giu;

export default defineRule({
  id: 'tone.refusal',
  severity: 'warn',
  check: (draft) => {
    // A sentence by itself refuses nobody anything, but it may end the talk.
    const answers = draft.form.greeting !== undefined || Boolean(draft.context.customerMessage);
    const cut = draft.paragraphs.flatMap(({ start: from, paragraph }) =>
      (answers ? [curt, ended, final] : [ended])
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
    if (cut.length > 0 || !answers) return cut;
    const body = bodyOf(draft);
    const refused = body.some(({ paragraph }) => refusalsIn(paragraph).some((start) => !isMasked(paragraph, start, start + 1, ['quote'])));
    return refused && !offersWay(body)
      ? [
          {
            ...ofReply(
              'Отказ без альтернативы: что можно сделать вместо этого?',
              'A refusal without another way: what can be done instead?',
            ),
            // Another way may be offered in words that nobody has listed.
            unsure: true,
          },
        ]
      : [];
  },
  bad: [
    { text: 'Hello!\n\nThe plan cannot be paused. The fee of £29 is taken on the first of each month.' },
    { text: 'Здравствуйте!\n\nВосстановить заказ нельзя. Товар закончился.' },
    { text: 'Здравствуйте!\n\nПерерасчёта не будет, и точка. Напишите нам в чат.' },
    { text: 'Hello! Swapping the date is a no. You can call us.' },
    { text: 'Здравствуйте! Пронести лодку не получится ни при каких условиях. Есть камера хранения.' },
    { text: "Hello! The hall can't be booked on Sunday, and that's that. It seats eight people." },
    { text: 'Не вижу смысла продолжать переписку.' },
    { text: 'Вопрос о крыше закрыт.' },
    { text: "There'll be no further replies about the fence." },
    { text: 'The discussion is over.' },
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
    { text: 'Здравствуйте! Код нам не нужен ни при каких обстоятельствах.' },
    { text: 'Рад, что вопрос о доставке закрыт.' },
    { text: 'Обращение закрыто 5 мая, деньги дошли.' },
    { text: 'The matter is closed in our books and the refund is on its way.' },
    { text: 'Вернуть обувь нельзя, но можно обменять.' },
    { text: 'Не могу найти заказ: пришлите, пожалуйста, номер, и я проверю, если он есть в базе.' },
    { text: 'Здравствуйте! Заказ отправлен.' },
    { text: 'Купаться в пруду нельзя.' },
    { text: 'We cannot refund it, but you can exchange it.' },
  ],
});
