import { at, each, instead } from '../found';
import { defineRule } from '../rule';

const two = (value: number): string => String(value).padStart(2, '0');

export default defineRule({
  id: 'num.time',
  severity: 'hint',
  scope: 'paragraph',
  langs: ['en'],
  check: ({ shadow }) =>
    each(
      shadow,
      /(?<![\d:.])(1[3-9]|2[0-4]|00?)(?:[:.]([0-5]\d))? ?([ap]\.?m)(?![A-Za-z\d])\.?/giu,
      ([shown, hour = '', minutes], start, end) => {
        if (/^0+$/u.test(hour) && minutes === undefined) return undefined;
        const clock = `${two(Number(hour) % 24)}:${minutes ?? '00'}`;
        return at(start, end, `«${shown}»: 24-часовой счёт и am/pm`, `“${shown}”: 24-hour clock with am or pm`, instead(start, end, clock));
      },
    ),
  bad: [{ text: 'The desk closes at 18:00 pm.' }, { text: 'Come at 14 pm.' }, { text: 'It opens at 00:30 am.' }],
  good: [{ text: 'The desk closes at 6:00 pm.' }, { text: 'Come at 14:00.' }, { text: 'It opens at 12:30 am.' }],
});
