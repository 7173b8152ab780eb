import { matchesIn } from '../draft/paragraph';
import { leftoversIn, leftoversOf } from '../features/leftovers';
import { textWorkIn } from '../features/text-work';
import { at, eachIn } from '../found';
import { defineRule } from '../rule';

const marks =
  /\((?:вписать|указать|вставить|подставить|заполнить|insert)(?: [^()[\]\n]{0,40})?\)|[([](?:выбрать|выберите|нужное|ненужное|удалить|оставить|при необходимости|если применимо|на выбор|или|choose|select|delete|pick|if applicable|as appropriate|optional|подходящее|лишнее)(?: [^()[\]\n]{0,40})?[)\]]|\/\*[^*\n]{1,80}\*\/|(?<=^|\n)\s*(?:шаблон|макрос|скрипт|template|macro)(?: ?№ ?\d+| ?\d+| [«"][^»"\n]+[»"])?\s*[:.]|[([][^()[\]\n]{0,60}(?:заменить|удалить|убрать|оставить|вставить|вырезать|скопировать|взять)[^()[\]\n]{0,30}(?:абзац|блок|фрагмент|строк|пункт|вариант|текст|шаблон)[^()[\]\n]{0,30}[)\]]|(?:если|для) [^.!?\n]{3,60}(?:—|–|-|:|,) ?(?:оставить|удалить|убрать|вставить|заменить|вырезать)(?![а-яё])[^.!?\n]*|(?:удалить|оставить|убрать|заменить|вырезать) (?:этот|данный|следующий|весь|лишний|ненужный|нужный|второй|первый) (?:абзац|блок|кусок|вариант)|[([][^()[\]\n]{0,50}(?:use|keep|delete|remove|insert|paste|replace) (?:this |the |with |one |only )*(?:block|paragraph|section|option|sentence|line|version|text|wording|snippet|if)[^()[\]\n]{0,60}[)\]]|(?:delete|remove|keep) (?:this|the (?:above|next|following|second|first|other)|whichever|one of the) (?:paragraph|block|section|sentence|line|option)(?: (?:before|if|when|once|after|unless|for)[^.!?\n]{0,30})?|[([](?:абзац|блок|фрагмент|строк[а-я]|пункт|вариант|текст|шаблон)(?![а-яё])[^()[\]\n]{0,60}(?:заменить|удалить|убрать|оставить|вставить|вырезать)[^()[\]\n]{0,20}[)\]]|(?:удалить|убрать|стереть) перед отправкой|delete before sending|(?:нужное|лишнее|ненужное) (?:подчеркнуть|зачеркнуть|удалить|убрать|вычеркнуть)|\((?:для|если) [^()\n]{2,30}\) ?\/ ?\(|>>[^<>\n]{2,60}<<|\*{2,} ?(?:выбрать|выберите|удалить|оставить|убрать|choose|pick|delete|select|keep)(?![a-zа-яё])[^*\n]{2,60}\*{2,}|lorem ipsum|(?:конец|начало) шаблона(?! [а-яё])|end of (?:the )?(?:template|macro)|[[<{](?:если|когда|if|when|unless) [^[\]<>{}\n]{2,50}[:,—–-] ?(?:[а-яё]+(?:ть(?:ся)?|ти|чь)|add|offer|use|mention|attach|say|delete|remove|keep|send|give|apply|waive)(?![a-zа-яё])[^[\]<>{}\n]{0,60}[\]>}]|(?:выберите|выбрать|оставьте|оставить|укажите) (?:нужное|нужный вариант|подходящее)\s*[:(][^\n]* \/ |(?:choose|select|keep) (?:the right one|one option|what applies|as needed)\s*[:(][^\n]* \/ /giu;
/** «Вариант А (если гость без питомцев)», “Version B, for guests”: whose it is stands beside it, and he is not the reader. */
const sorted =
  /(?<=^|\n|[.!?\]]\s+)(?:вариант|ответ|версия|текст|блок|абзац|option|version|answer|text|block|paragraph)(?: ?№?\d| [abcабв])?(?:,| ?[(—–-]| для(?: тех,)?| for) ?(?:если|когда|для|if|when|for)? ?(?![^.:\n)]*(?<![а-яa-z])(?:вы|вам|вас|ваш[а-я]*|you|your)(?![а-яa-z]))[^.:\n()]{0,30}(?<![а-яa-z])(?:клиент|гост|человек|заявител|абонент|пациент|пассажир|покупател|жил[еь]ц|физлиц|юрлиц|заказчик|он|она|кто|people|those|нов|постоянн|customer|guest|tenant|owner|client|member|patient|passenger|caller|he|she|they)[а-яa-z]*[^.:\n()]{0,25}(?:\)|:|\.)/giu;
/** «Абзац ниже — только если …», «[здесь выбрать одно из двух]», «Шаблон ответа на претензию», “Delete whichever doesn't apply”. */
const handled =
  /(?<=^|\n|[.!?]\s+)(?:абзац|блок|кусок|строк[а-я]|фраз[а-я])(?: (?:ниже|выше|дальше|про [а-я]+))? ?[—–-] ?(?:только )?(?:если|для|когда) [^.!?\n]+|[([{<](?![^()[\]\n]*(?<![а-я])(?:можно|вы|вам|нужно|могут|нельзя)(?![а-я]))(?:(?:здесь|тут|нужное|лишнее|ненужное|подходящее|один из|одно из)[^()[\]{}<>\n]{0,25} (?:выбрать|оставить|удалить|убрать|вычеркнуть|выкинуть|стереть)|[^()[\]{}<>\n]{0,25}(?:этот|эту|весь|всю) [а-я]+ (?:выбрать|оставить|удалить|убрать|вычеркнуть|выкинуть|стереть)|[^()[\]{}<>\n]{0,25}(?<![а-я«])(?:выбрать|оставить|удалить|убрать|вычеркнуть|выкинуть|стереть) (?:одн[оу]|один|нужн|лишн|ненужн|подход|вариант))(?![а-я]{4})[^()[\]\n]{0,60}[)\]}>]|(?<=^|\n)(?:шаблон|заготовка) (?:ответа|письма|отказа)[^.!?\n]{0,50}(?=\n|$)|(?:delete|remove|keep|strike out|leave) (?:whichever|what|whatever|the one(?: that)?)(?: [a-z']+){0,3} (?:apply|applies|applicable|needed)(?![a-z])|(?<=^|\n|[.!?]\s+)(?:remove|delete|cut|drop|leave out) the (?:bit|part|paragraph|line|sentence|section) (?:about|on) [^.!?\n]*? (?:for|if|when|unless) [^.!?\n]+|(?:дальше|далее) по (?:шаблону|скрипту|макросу)(?![а-я])|(?<![а-я])([а-я]{4,}) ?\/ ?не \1(?![а-я])|(?<=(?:has|have|been|is|was|are|were) )[a-z]{4,}ed\/[a-z]{4,}ed(?![a-z/])|(?<=(?:был[аои]?|заявк[а-я]|заявлени[а-я]|заказ[а-я]?|запрос|обращени[а-я]|жалоб[а-я]|ваш[а-я]* [а-я]+) )[а-я]{4,}(?:н|т)([аоы]?)\/(?!(?:а|о|ы)(?![а-я]))[а-я]{4,}(?:н|т)\2(?![а-я/])/giu;
const participle = '[а-яё]{3,}(?:[еёа]н[аоы]?|ят[аоы]?|ов[аоы]?)';
/** «Заготовка „Отказ“», “Canned reply 14”, «Если должник — добавить строку», «готов/отправлен/отменён». */
const headings = new RegExp(
  String.raw`(?<![^\s.!?])(?<=(?:^|[.!?\n])\s*)(?:${[
    String.raw`(?:заготовка|типовой ответ|типовое письмо|рыба ответа|болванка|canned (?:reply|response)|boilerplate|(?:saved|standard|stock) reply)(?: (?:№ ?)?\d+| [«"“][^«»"“”\n]+[»"”]| starts here| ends here)[^.!?\n]{0,30}`,
    String.raw`(?:шаблон|макрос|скрипт|заготовка|template|macro|script|(?:[a-z]+ )?(?:script|macro|template))(?: ?№)? ?(?:\d+|[«"“][^«»"“”\n]+[»"”]|(?=,))(?:,? (?:версия|вер\.|v\.?|ред\.|шаг|часть|version|rev\.?|step|part) ?\d[\d.]*)?(?=[.!]?\s*(?:\n|$))`,
    String.raw`(?:приветствие|обращение|прощание|greeting|salutation|sign-off)(?: [а-яёa-z]+){0,5} \+ [а-яёa-z]+`,
    String.raw`(?:вариант|option|версия) [абвab12] ?\([^()\n]{3,40}\)[:.]? ?/`,
    String.raw`[^.!?\n]{0,60}(?:use|see|keep|send|paste|take|then) (?:para|paragraph|block|option|section|template|macro|snippet) ?(?:\d+|[abcd])(?![a-z\d])[^.!?\n]{0,60}:`,
    String.raw`если [^.!?,\n]{3,40} ?[—–:-] ?(?:добавить|дописать|упомянуть|приложить|предложить|написать|подставить|сослаться|не предлагать)(?![а-яё])[^.!?\n]*`,
    String.raw`(?:only )?use (?:this )?(?:if|when|for) [^.!?:\n]{3,50}:`,
    String.raw`(?:вариант|версия) ответа \d`,
    String.raw`(?:абзац|блок|paragraph|block|section) \d ?\([^()\n]{3,40}\)`,
    String.raw`(?:добрый|доброе) (?:день|утро|вечер) ?/ ?(?:день|утро|вечер|добр)`,
    String.raw`good (?:morning|afternoon|evening|day) ?/ ?(?:morning|afternoon|evening|good)`,
    String.raw`(?:вставить|указать|выбрать|подставить) (?:[а-яё]+ ){1,3}(?:из списка|ниже|сюда)`,
    String.raw`вариант для [^.:\n]{3,40}:`,
    String.raw`(?:macro|template|шаблон|макрос) (?:№ ?)?\d+ [–—-] `,
    String.raw`блок [abавб\d](?: ?\([^()\n]{2,40}\)|[:.])`,
  ].join(
    '|',
  )})|(?<=— |это )рыба(?=[,.!\n])[^.!?\n]{0,40}|(?<![а-яё/])${participle}(?:(?:/${participle}){2,}| / ${participle}(?: ?/ ?[а-яё ]{3,20})?)(?![а-яё/])|(?<![a-z/])[a-z]{3,}ed(?:(?:/[a-z]{3,}ed){2,}| / [a-z]{3,}ed(?: ?/ ?[a-z ]{3,20})?)(?![a-z/])`,
  'giu',
);
const option = /(?<=^|\n|[.!?]\s+)(?:вариант|option|version) ?№? ?(\d|[abавб])(?: ?\([^()\n]{1,40}\))?\s*[:.—–-](?!\d)/giu;

export default defineRule({
  id: 'left.template',
  severity: 'block',
  check: ({ paragraphs }) => {
    const options = new Set(paragraphs.flatMap(({ paragraph }) => matchesIn(paragraph, option).map((match) => match[1])));
    return paragraphs.flatMap(({ start: from, paragraph }) => [
      ...leftoversOf(paragraph, 'template').map(({ start, end }) => {
        const shown = paragraph.text.slice(start, end);
        return at(from + start, from + end, `Осталось от шаблона: ${shown}`, `Left of the template: ${shown}`);
      }),
      ...textWorkIn(paragraph)
        .filter((one) => !leftoversIn(paragraph).some((other) => one.start < other.end && other.start < one.end))
        .map(({ start, end }) => {
          const shown = paragraph.text.slice(start, end);
          return at(from + start, from + end, `Осталось от шаблона: ${shown}`, `Left of the template: ${shown}`);
        }),
      ...eachIn(paragraph, headings, ([shown], start, end) =>
        at(from + start, from + end, `Осталось от шаблона: ${shown.trim()}`, `Left of the template: ${shown.trim()}`),
      ),
      ...eachIn(paragraph, marks, ([shown], start, end) =>
        /^[([](?:или|при необходимости|optional|select|указать)[)\]]?$/iu.test(shown) ||
        /^[([](?:или|при необходимости|если применимо|if applicable|optional) /iu.test(shown) ||
        /^[([][^)\]]*(?<![а-яё])(?:можно|вы|вам)(?![а-яё])/iu.test(shown)
          ? undefined
          : at(from + start, from + end, `Осталось от шаблона: ${shown.trim()}`, `Left of the template: ${shown.trim()}`),
      ),
      ...[sorted, handled].flatMap((pattern) =>
        eachIn(paragraph, pattern, ([shown], start, end) =>
          at(from + start, from + end, `Осталось от шаблона: ${shown}`, `Left of the template: ${shown}`),
        ),
      ),
      // One option alone is a leftover; two are a list for the customer.
      ...(options.size === 1
        ? eachIn(paragraph, option, ([shown], start, end) =>
            at(from + start, from + end, `Осталось от шаблона: ${shown}`, `Left of the template: ${shown}`),
          )
        : []),
    ]);
  },
  bad: [
    { text: 'Вариант А (если гость без собаки): ключ в ящике. Вариант Б: ключ у соседки.' },
    { text: 'Заказ готов / не готов.' },
    { text: '[здесь выбрать одно из двух: обмен / возврат]' },
    { text: 'Your claim has been approved/declined.' },
    { text: 'Абзац ниже — только если клиент платит рассрочкой.' },
    { text: "Delete whichever doesn't apply." },
    { text: 'It is billed monthly.\n\n>> pick the paragraph that applies, remove the other <<' },
    { text: '*** выбрать подходящий абзац ***' },
    { text: '(вторую строку стереть, если квартира не угловая)' },
    { text: '--- отсюда копировать ---' },
    { text: '*** COMPLAINT REPLY V3 ***' },
    { text: 'Your order has been accepted / declined / put on hold.' },
    { text: 'Использовать только для новых абонентов!' },
    { text: '--- конец шаблона ---' },
    { text: '<оставить, если оплата была картой> Деньги вернутся на карту.' },
    { text: '{OPTION A – schools} You can pay at the desk.' },
    { text: 'Canned reply 14: late delivery' },
    { text: 'Добрый день/вечер, Анна!' },
    { text: 'Paragraph 2 (repeat contacts)' },
    { text: 'Ваш заказ готов/отправлен/отменён.' },
    { text: '[Если клиент VIP: предложить скидку]' },
    { text: '<if member, add lounge pass>' },
    { text: '(для школьных групп заменить абзац на блок 4)' },
    { text: 'Если клиент юрлицо — удалить этот абзац.' },
    { text: '[Group visits: use block 4]' },
    { text: 'Вариант 1 (для юрлиц): оформите заказ и пришлите, пожалуйста, реквизиты.' },
    { text: 'Деньги вернём на карту (выбрать нужное).' },
    { text: 'Ваш заказ отменён, нужное подчеркнуть.' },
    { text: 'Шаблон 12. Ответ на жалобу' },
    { text: 'Your refund (choose one) is on its way.' },
  ],
  good: [
    { text: 'The fix is in our release (v5.4.0), see the offer (ред. 7 от 12.01.2026).' },
    { text: 'Вторую строку квитанции заполнять не нужно.' },
    { text: 'Pay by Friday, or else the line is cut.' },
    { text: 'Чтобы удалить этот пункт из заказа, напишите нам.' },
    { text: 'Version 5.2.1 goes out today.' },
    { text: 'Вариант 1: обмен.\nВариант 2: возврат.' },
    { text: 'Выберите один из вариантов в приложении.' },
    { text: 'Отзыв остаётся (удалить его тоже можно).' },
    { text: 'Keep whichever size fits and send the other back.' },
    { text: 'Откройте меню (кнопка «Удалить» внизу) и подтвердите.' },
    { text: 'Вариант А (если вы едете с детьми): номер на втором этаже. Вариант Б: люкс.' },
    { text: 'Ставка 12 % (при необходимости изменим).' },
    { text: 'Скидка (или кэшбэк) на выбор.' },
  ],
});
