import { at, instead } from '../found';
import { defineRule } from '../rule';

const said =
  /(?<![a-zа-яё])(?:(добр(?:ое|ого) утр[оа]|утро доброе|good morning)|(добр(?:ый|ого) вечера?|вечер добрый|good evening)|(добрый день|good afternoon))(?![a-zа-яё])/iu;

/** Hours in which a greeting is surely wrong: two hours are left on either side, the customer may live elsewhere. */
function isWrong(which: 'morning' | 'evening' | 'day', hour: number): boolean {
  if (which === 'morning') return hour >= 14 || hour < 3;
  return which === 'evening' ? hour >= 4 && hour < 15 : hour >= 22 || hour < 6;
}

export default defineRule({
  id: 'greet.time',
  severity: 'warn',
  check: ({ context, form, text, lang }) => {
    const hour = /^(\d{1,2}):\d{2}/u.exec(context.localTime ?? '')?.[1];
    const match = said.exec(text.slice(form.opening.start, form.opening.end).slice(0, 80));
    if (hour === undefined || !match) return [];
    const now = Number(hour);
    if (!isWrong(match[1] ? 'morning' : match[2] ? 'evening' : 'day', now)) return [];
    const part = now >= 5 && now < 12 ? 0 : now >= 12 && now < 18 ? 1 : 2;
    const right =
      (lang === 'en' ? ['Good morning', 'Good afternoon', 'Good evening'] : ['Доброе утро', 'Добрый день', 'Добрый вечер'])[part] ?? '';
    const start = form.opening.start + match.index;
    const end = start + match[0].length;
    const shown = match[0].charAt(0) === match[0].charAt(0).toLowerCase() ? right.toLowerCase() : right;
    return [
      at(
        start,
        end,
        `Сейчас ${context.localTime ?? ''}: «${right}»`,
        `It is ${context.localTime ?? ''}: “${right}”`,
        instead(start, end, shown),
      ),
    ];
  },
  bad: [
    { text: 'Доброе утро, Анна!', context: { localTime: '18:30' } },
    { text: 'Добрый вечер, Пётр!', context: { localTime: '10:05' } },
    { text: 'Good morning, Dan,', context: { localTime: '19:00' } },
  ],
  good: [
    { text: 'Доброе утро, Анна!', context: { localTime: '12:40' } },
    { text: 'Добрый вечер, Пётр!', context: { localTime: '16:30' } },
    { text: 'Здравствуйте! Мастер придёт добрым утром.', context: { localTime: '18:30' } },
    { text: 'Добрый день!', context: {} },
  ],
});
