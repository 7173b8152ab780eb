import { genderOf } from '../../names';
import { at, instead, without } from '../found';
import { defineRule } from '../rule';

const short =
  /^[\s*_]*(?<word>(?:много|глубоко)?ув(?:аж)?\.|у(?:в|важ)?-(?:й|я|мый|мая|ый|ая|аемый|аемая)|(?:здравствуйте,? )?(?:г-н|г-жа)(?=[,!])|гр-(?:н|ка|нка)|(?:уваж|многоув)-[а-яё]{1,3}|здр\.|доб\. день|д\.д\.)\s*(?<name>[a-zа-яё][a-zа-яё]+(?: [a-zа-яё][a-zа-яё]+)?)?/iu;

/** A greeting behind the name says it all: with the whole word there would be two. */
const greetsToo = /^[^.!?\n]{0,60}[,!] *(?:здравствуйте|добр(?:ый|ое|ого|ой))(?![а-яё])/iu;

export default defineRule({
  id: 'greet.abbrev',
  severity: 'warn',
  langs: ['ru'],
  check: ({ form, text }) => {
    const match = short.exec(text.slice(form.opening.start, form.opening.end));
    const word = match?.groups?.['word'];
    if (!match || word === undefined) return [];
    const start = form.opening.start + match[0].indexOf(word);
    const gender = match.groups?.['name'] ? genderOf(match.groups['name']) : 'unknown';
    const right = gender === 'unknown' || !word.toLowerCase().startsWith('ув') ? undefined : gender === 'f' ? 'Уважаемая' : 'Уважаемый';
    const end = start + word.length;
    const name = end + (/^ */u.exec(text.slice(end))?.[0].length ?? 0);
    const greeted = greetsToo.test(text.slice(name, form.opening.end));
    const fix = right && (greeted ? without(start, name) : instead(start, end, right));
    return [
      at(
        start,
        end,
        greeted ? 'Сокращение в обращении: хватит имени и приветствия' : `Пишите полностью: «${right ?? 'Уважаемый'}»`,
        greeted ? 'A cut-off address: name and greeting are enough' : 'Write it in full',
        fix,
      ),
    ];
  },
  bad: [
    { text: 'Ув. Степан Игнатьевич, здравствуйте!' },
    { text: 'Ув. Зоя Марковна!' },
    { text: 'Многоув. Олег Ильич!' },
    { text: 'Уваж. Пётр Ильич!' },
    { text: 'Ув-й клиент!' },
  ],
  good: [{ text: 'Уважаемая Зоя Марковна!' }, { text: 'Здравствуйте! Площадь ув. на 3 м².' }, { text: 'Уважаемый г-н Петров!' }],
});
