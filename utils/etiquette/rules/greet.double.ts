import { at } from '../found';
import { defineRule } from '../rule';

const both =
  /^[\s*_]*(?:уважаем[a-zа-яё]+[^.!?\n]{2,60}?[,!.]\s*(?:здравствуйте|добр(?:ый|ое|ого) (?:день|вечер|утро|дня|вечера|утра))|(?:здравствуйте|добр(?:ый|ое) (?:день|вечер|утро)|приветствую вас)[,!.]?\s*(?:уважаем[a-zа-яё]+[^.!?,\n]{2,60}|здравствуйте|добр(?:ый|ое) (?:день|вечер|утро)))/iu;

export default defineRule({
  id: 'greet.double',
  severity: 'hint',
  langs: ['ru'],
  check: ({ form, text }) => {
    const match = both.exec(text.slice(form.opening.start, form.opening.end));
    if (!match) return [];
    const start = form.opening.start + (match[0].length - match[0].trimStart().length);
    return [
      at(
        start,
        form.opening.start + match[0].length,
        'И обращение, и приветствие: хватит одного',
        'Both address and greeting: one is enough',
      ),
    ];
  },
  bad: [
    { text: 'Уважаемый Отто, добрый вечер!' },
    { text: 'Здравствуйте, уважаемая Анна Петровна!' },
    { text: 'Здравствуйте! Добрый день!' },
  ],
  good: [{ text: 'Уважаемый Отто!' }, { text: 'Добрый вечер, Отто!' }, { text: 'Здравствуйте, Анна! День доставки выбран.' }],
});
