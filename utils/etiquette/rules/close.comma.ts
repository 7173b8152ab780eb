import { at, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'close.comma',
  severity: 'hint',
  langs: ['ru'],
  check: ({ form, text }) => {
    if (!form.closing) return [];
    const from = form.closing.start;
    const match = /^(\s*[сС] (?:[A-Za-zА-Яа-яЁё]+ )?уважением)([.!]?)(?=\s*\n\s*\S| [A-ZА-ЯЁ])/u.exec(text.slice(from, form.closing.end));
    if (!match) return [];
    const start = from + (match[0].length - match[0].trimStart().length);
    const end = from + match[0].length;
    return [at(start, end, 'Нужна запятая', 'A comma is needed', instead(start, end, `${(match[1] ?? '').trim()},`))];
  },
  bad: [
    { text: 'Заказ отправлен.\n\nС уважением.\nАнна Котова' },
    { text: 'Готово.\n\nС уважением\nСлужба поддержки' },
    { text: 'Готово.\n\nС уважением Анна' },
  ],
  good: [
    { text: 'Готово.\n\nС уважением,\nАнна' },
    { text: 'Готово.\n\nС уважением, Анна' },
    { text: 'Относимся с уважением. К каждому.' },
  ],
});
