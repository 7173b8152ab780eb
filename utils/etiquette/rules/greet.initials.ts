import { at } from '../found';
import { customerOf, politeName } from '../features/greeting';
import { defineRule } from '../rule';

const initials =
  /^[\s*_]*(?:здравствуйте|добр[a-zа-яё]+ [a-zа-яё]+|уважаем[a-zа-яё]+|приветствую вас)[, ]+(?:(?:господин|госпожа|г-н|г-жа) )?([a-zа-яё]\. ?[a-zа-яё]\. ?[a-zа-яё][a-zа-яё]+|[a-zа-яё][a-zа-яё]+ [a-zа-яё]\. ?[a-zа-яё]\.|[a-zа-яё]\. ?[a-zа-яё][a-zа-яё]{2,})/iu;

export default defineRule({
  id: 'greet.initials',
  severity: 'hint',
  langs: ['ru'],
  check: (draft) => {
    const { start: from, end: to } = draft.form.opening;
    const match = initials.exec(draft.text.slice(from, to));
    if (!match?.[1]) return [];
    const start = from + match[0].length - match[1].length;
    const customer = customerOf(draft);
    const name = customer ? politeName(draft, customer) : 'Иван Иванович';
    return [at(start, from + match[0].length, `Лучше имя и отчество: ${name}`, `Better the names: ${name}`)];
  },
  bad: [{ text: 'Уважаемый И. И. Иванов!' }, { text: 'Уважаемая Петрова А.С.!' }, { text: 'Здравствуйте, А. Смирнов!' }],
  good: [
    { text: 'Уважаемый Иван Иванович!' },
    { text: 'Уважаемый господин Иванов!' },
    { text: 'Здравствуйте! Договор подписал И. И. Иванов.' },
  ],
});
