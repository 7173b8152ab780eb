import { genderOf } from '../../names';
import { greetedIn } from '../features/greeting';
import { at, instead } from '../found';
import { defineRule } from '../rule';

export default defineRule({
  id: 'greet.gender',
  severity: 'warn',
  langs: ['ru'],
  check: (draft) => {
    const greeted = greetedIn(draft);
    if (!greeted || greeted.name === '') return [];
    const match = /^(уважаем|дорог|мил)(ый|ой|ая)/iu.exec(greeted.formula);
    const gender = match ? genderOf(greeted.name) : 'unknown';
    if (!match || gender === 'unknown' || (gender === 'f') === (match[2] === 'ая')) return [];
    const line = draft.text.slice(draft.form.opening.start, greeted.start);
    const word = /(?:уважаем|дорог|мил)(?:ый|ой|ая)/iu.exec(line);
    if (!word) return [];
    const start = draft.form.opening.start + word.index;
    const end = start + word[0].length;
    const right = word[0].slice(0, -2) + (gender === 'f' ? 'ая' : match[1] === 'дорог' ? 'ой' : 'ый');
    return [
      at(start, greeted.end, `Нужно «${right} ${greeted.name}»`, `It should be “${right} ${greeted.name}”`, instead(start, end, right)),
    ];
  },
  bad: [{ text: 'Уважаемый Наталья Петровна!' }, { text: 'Уважаемая Пётр Ильич!' }, { text: 'Дорогой Ольга!' }],
  good: [{ text: 'Уважаемая Наталья Петровна!' }, { text: 'Уважаемый Саша!' }, { text: 'Уважаемая Мишель!' }],
});
