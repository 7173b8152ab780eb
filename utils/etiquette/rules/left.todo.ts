import { isMasked } from '../draft/paragraph';
import { at, each } from '../found';
import { defineRule } from '../rule';

const marks =
  /(?<![A-Za-zА-Яа-яЁё\d])(?:TO ?DO|ToDo|T[Oo][- ]?[Dd]o:|todo:|TBD|TBC|FIXME|WIP|ТОДО|тодо|ТБД)(?![A-Za-zА-Яа-яЁё\d])[^\n.!?]*|(?<![A-Za-zА-Яа-яЁё\d])#(?:todo|тодо)|(?<=(?:^|[.!?\n([]|[-–—,])\s*)(?:[Нн]е забыть(?! вы|,? что)|[Дд]он.т forget to (?:add|ask|check) this)[^\n.!?)\]]*|[([](?:ask|check with|confirm with|verify with|get (?:this )?from|to be (?:confirmed|added|checked|filled)|need to (?:check|ask|confirm))[^()[\]\n]{0,60}[)\]]|\[(?:check|verify|ask|confirm|add|insert|fill in|update|find out|get|уточни|проверь|спроси|узнай|допиши|вставь)(?: [^()[\]\n]{2,60})\]|[([](?:спросить|уточнить|узнать|проверить|согласовать|дописать|вставить|уточняю)(?: [^()[\]\n]{1,60})[)\]]/gu;
const notes =
  /(?<=^|[.!?\n(]\s*|[-–—]\s)(?:тут |здесь |сюда |потом |позже )?(?:уточнить|спросить|узнать|проверить|согласовать|переспросить|дописать|доделать|вставить|добавить|поправить|переделать|заполнить|ask|check with|confirm with|double-check with)(?: (?:потом|позже|завтра|ещ[её] раз|здесь|тут|перед отправкой|сюда))?(?: (?:у|с|про|здесь|тут|сюда|перед отправкой|позже|потом|ссылку|срок|дату|сумму|номер|имя)(?![a-zа-яё]))(?: [^\n.!?]*)?/gimu;
const told =
  /(?:можно|нужно|надо|вы |вам|помо[гж]|можете|сможете|удалось|смогу|просим|прошу|необходимо|следует|постара|попро[бс]|достаточно|легко|есть|:|—)/iu;

export default defineRule({
  id: 'left.todo',
  severity: 'block',
  scope: 'paragraph',
  why: { ru: 'Это пометка для себя, а не для клиента.', en: 'This is a note to oneself, not to the customer.' },
  check: (paragraph) => {
    const { text } = paragraph;
    const made = each(text, marks, ([shown], start, end) =>
      isMasked(paragraph, start, end, ['quote'])
        ? undefined
        : at(start, start + shown.trimEnd().length, `Пометка для себя: ${shown.trim()}`, `A note to self: ${shown.trim()}`),
    );
    const more = each(text, notes, ([shown], start, end) =>
      told.test(shown) || made.some((other) => start < other.end && other.start < end)
        ? undefined
        : at(start, end, `Похоже на пометку для себя: ${shown}`, `Looks like a note to self: ${shown}`),
    );
    return [...made, ...more];
  },
  bad: [
    { text: 'Счёт пришлём в течение часа. TODO уточнить у Лены про НДС' },
    { text: 'Доставка стоит 300 ₽. Уточнить у склада' },
    { text: 'Срок: TBD' },
    { text: 'Internal guide. TODO: ask Lena' },
    { text: 'Вернём деньги.\nВставить сюда ссылку на правила.' },
  ],
  good: [
    { text: 'Уточнить у оператора статус можно по телефону.' },
    { text: 'Уточню у склада и напишу вам завтра до 12:00.' },
    { text: 'В списке дел «To do list» три пункта, mastodon и автодом.' },
    { text: 'Проверить баланс можно в приложении.' },
  ],
});
