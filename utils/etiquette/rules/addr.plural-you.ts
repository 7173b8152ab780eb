import { customerOf } from '../features/greeting';
import { at } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'addr.plural-you',
  severity: 'hint',
  langs: ['ru'],
  check: (draft) => {
    const { start: from, end: to } = draft.form.opening;
    const match =
      customerOf(draft) &&
      /(?:уважаемые|дорогие|многоуважаемые) (?:наши )?(?:клиенты|покупатели|абоненты|пользователи|гости|друзья|партн[её]ры|заказчики|пассажиры|жильцы|пациенты|заявители|подписчики|читатели|родители)/iu.exec(
        draft.text.slice(from, to),
      );
    return match
      ? [at(from + match.index, from + match.index + match[0].length, 'Письмо одному человеку', 'The letter is to one person')]
      : [];
  },
  bad: [
    { text: 'Уважаемые клиенты!', context: { customerName: 'Анна Ким' } },
    { text: 'Дорогие покупатели, заказ готов.', context: { customerName: 'Олег' } },
    { text: 'Здравствуйте, уважаемые абоненты!', context: { customerName: 'Пётр Ильич' } },
  ],
  good: [
    { text: 'Уважаемые клиенты!' },
    { text: 'Уважаемая Анна!', context: { customerName: 'Анна Ким' } },
    { text: 'Уважаемые клиенты!', context: { customerName: 'ООО «Ромашка»' } },
  ],
});
