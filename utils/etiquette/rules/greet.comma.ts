import { splitName } from '../../names';
import { greetedIn } from '../features/greeting';
import { at, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'greet.comma',
  severity: 'warn',
  langs: ['ru'],
  check: (draft) => {
    const greeted = greetedIn(draft);
    // «Уважаемая Ольга Петровна ваш запрос получен.»: no comma after the address.
    const after =
      greeted && greeted.name !== ''
        ? /^ (?=(?:ваш|вы|мы|благодар|спасибо|отвеча|сообща|на ваш|по ваш|рад[ыа]?(?![а-яё]))[а-яё]*)/iu.exec(
            draft.shadow.slice(greeted.end),
          )
        : null;
    if (greeted && after && splitName(greeted.name).kind === 'person') {
      const { start, end } = greeted;
      return [at(start, end, 'Нужна запятая после обращения', 'A comma is needed after the name', instead(end, end + 1, ', '))];
    }
    if (
      !greeted ||
      greeted.name === '' ||
      greeted.between !== ' ' ||
      !/^(?:здравствуй|добр|привет|(?:день|вечер|утро) )/u.test(greeted.formula)
    )
      return [];
    const theirs = splitName(draft.context.customerName ?? '').first;
    const person = splitName(greeted.name);
    if (person.kind !== 'person' && !(theirs && greeted.name.startsWith(theirs))) return [];
    const { start: from } = draft.form.opening;
    const text = draft.text.slice(from, greeted.end);
    return [
      at(from, greeted.end, 'Нужна запятая перед именем', 'A comma is needed before the name', {
        label: { ru: `«${text.slice(0, greeted.start - from - 1)}, ${greeted.name}»`, en: 'Add the comma' },
        edits: [instead(greeted.start - 1, greeted.start, ', ').edits[0] ?? { start: 0, end: 0, text: '' }],
      }),
    ];
  },
  bad: [{ text: 'Здравствуйте Янина!' }, { text: 'Добрый день Пётр Ильич!' }, { text: 'Доброе утро Анна' }],
  good: [
    { text: 'Здравствуйте, Янина!' },
    { text: 'Добрый день всем!' },
    { text: 'Здравствуйте ещё раз, Анна!' },
    { text: 'Уважаемая Анна!' },
  ],
});
