import { at, each, instead } from '../found';
import { defineRule } from '../rule';

const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const written = /(?<![\d.,/:№-])(\d{1,2})([./])(\d{1,2})(?:\2(\d{2}|20\d\d))?(?![\d/]|[.,:]\d|[A-Za-zА-Яа-яЁё])/gu;
const led = /(?:до|от|с|по|к|на|дат[a-zа-яё]|after|by|from|until|on|since|before)\s$/iu;

export default defineRule({
  id: 'num.date-ambiguous',
  severity: 'hint',
  scope: 'paragraph',
  langs: ['ru', 'en'],
  check: ({ text, lang }) =>
    each(text, written, ([shown, day = '', mark, month = '', year], start, end) => {
      if (Number(day) > 31 || Number(month) > 12 || Number(day) < 1 || Number(month) < 1 || shown === '24/7') return undefined;
      // Four figures of a year after points are the Russian way and read in one; after slashes the order is anyone's guess.
      if (year?.length === 4 && (mark === '.' || Number(day) > 12 || day === month)) return undefined;
      if (year === undefined && (mark !== '/' || !led.test(text.slice(Math.max(0, start - 8), start)))) return undefined;
      if (/(?:верси[a-zа-яё]|п\.|пункт[a-zа-яё]*|v\.?|разд[a-zа-яё]*\.?|version)\s*$/iu.test(text.slice(Math.max(0, start - 12), start)))
        return undefined;
      const right = `${Number(day)}\u00a0${months[Number(month) - 1] ?? ''}${year === undefined ? '' : ` ${year.slice(-2).padStart(4, '20')}\u00a0г.`}`;
      return at(start, end, `Месяц словом: ${right}`, 'Write the month as a word', lang === 'ru' ? instead(start, end, right) : undefined);
    }),
  bad: [
    { text: 'Договор от 03.02.26 расторгнут.' },
    { text: 'Ответим до 3/2.' },
    { text: 'The refund of 03/04/26 is done.' },
    { text: 'The warranty ends on 04/05/2027.' },
  ],
  good: [
    { text: 'Договор от 3 февраля 2026 г. расторгнут.' },
    { text: 'Мы на связи 24/7, версия 4.2.26 и 1/2 стакана.' },
    { text: 'Договор от 03.02.2026 расторгнут.' },
  ],
});
