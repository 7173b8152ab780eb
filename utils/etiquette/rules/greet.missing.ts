import { ofReply } from '../found';
import { defineRule } from '../rule';

const greets =
  /(?<![a-zа-яё])(?:здравствуй|добр(?:ый|ое|ого|ой) (?:день|вечер|утро|дня|вечера|утра|времени)|(?:день|вечер|утро) добр|приветств|привет|прив(?![а-яё])|х[еэа]й(?![а-яё])|хелло|салют|здрас|здаров|у(?:в|важ)?-|(?:много|глубоко)ув|мо[её] почтение|уваж\.|гр-(?:н|ка|нка) |г-(?:н|жа) |салютик|уважаем|ув\.|дорог(?:ой|ая|ие)|коллеги|двс|hello|hi(?![a-zа-яё])|hey|hiya|hullo|heya|hullo|wass?up|sup(?![a-z])|wotcha|oi(?![a-z])|aloha|ahoy|dear|good (?:morning|afternoon|evening|day)|greetings|yo(?![a-zа-яё])|howdy|to whom)/iu;

/** «Оли, дружище!», “Oli my man!”: a short line of its own that calls the customer by the beginning of the name. */
function callsByName(line: string, name: string | undefined): boolean {
  const said = line.trim();
  if (!/^[^.?]{2,40}[,!]$/u.test(said) || said.split(/\s+/u).length > 5) return false;
  const heads = (name ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((each) => each.length > 2)
    .map((each) => each.slice(0, 3));
  return said
    .toLowerCase()
    .split(/[\s,!]+/u)
    .some((word) => heads.some((head) => word.startsWith(head)));
}

export default defineRule({
  id: 'greet.missing',
  severity: 'warn',
  check: ({ context, form, shadow, paragraphs }) => {
    if (context.channel === 'chat' || context.isFirstReply !== true || paragraphs.length === 0) return [];
    const line = shadow.slice(form.opening.start, form.opening.end);
    return greets.test(line.slice(0, 90)) || callsByName(line, context.customerName) ? [] : [ofReply('Нет приветствия', 'No greeting')];
  },
  bad: [
    { text: 'Заказ отправлен вчера.', context: { isFirstReply: true } },
    { text: 'Тимур, проверьте скорость по кабелю.', context: { isFirstReply: true } },
    { text: 'Your order has shipped.', context: { isFirstReply: true } },
  ],
  good: [
    { text: 'Здравствуйте, Анна!\n\nЗаказ отправлен.', context: { isFirstReply: true } },
    { text: 'Анна, добрый день! Заказ отправлен.', context: { isFirstReply: true } },
    { text: 'Многоуважаемая Анна Павловна! Заказ отправлен.', context: { isFirstReply: true } },
    { text: 'Wassup Vern, your order has shipped.', context: { isFirstReply: true } },
    { text: 'Заказ отправлен.', context: { isFirstReply: false } },
    { text: 'Заказ отправлен.', context: { isFirstReply: true, channel: 'chat' } },
  ],
});
