import { genderOf } from '../../names';
import { at, instead } from '../found';
import { defineRule } from '../rule';

const short =
  /^[\s*_]*(?<word>(?:много|глубоко)?ув(?:аж)?\.|у(?:в|важ)?-(?:й|я|мый|мая|ый|ая|аемый|аемая)|(?:здравствуйте,? )?(?:г-н|г-жа)(?=[,!])|гр-(?:н|ка|нка)|(?:уваж|многоув)-[а-яё]{1,3}|здр\.|доб\. день|д\.д\.)\s*(?<name>[a-zа-яё][a-zа-яё]+(?: [a-zа-яё][a-zа-яё]+)?)?/iu;

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
    return [
      at(
        start,
        start + word.length,
        `Пишите полностью: «${right ?? 'Уважаемый'}»`,
        'Write it in full',
        right ? instead(start, start + word.length, right) : undefined,
      ),
    ];
  },
  bad: [{ text: 'Ув. Зоя Марковна!' }, { text: 'Многоув. Олег Ильич!' }, { text: 'Уваж. Пётр Ильич!' }, { text: 'Ув-й клиент!' }],
  good: [{ text: 'Уважаемая Зоя Марковна!' }, { text: 'Здравствуйте! Площадь ув. на 3 м².' }, { text: 'Уважаемый г-н Петров!' }],
});
