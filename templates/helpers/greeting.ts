import { addressName, genderOf, greetingName, inLetters, splitName } from '@/utils/names';
import { customerName, defineHelper, type HelperCall, textOf } from '../helper';

const hours = {
  ru: { morning: 'Доброе утро', day: 'Добрый день', evening: 'Добрый вечер', night: 'Здравствуйте' },
  en: { morning: 'Good morning', day: 'Good afternoon', evening: 'Good evening', night: 'Hello' },
} as const;

function byHour({ setting: { lang, now } }: HelperCall): string {
  const hour = Number(now.time.slice(0, 2));
  const part = hour < 5 || hour >= 23 ? 'night' : hour < 12 ? 'morning' : hour < 17 ? 'day' : 'evening';
  return hours[lang][part];
}

/** «Уважаемая Анна Сергеевна!»; only where the name tells the gender. */
function formal(call: HelperCall, name: string): string | undefined {
  const parts = splitName(customerName(call));
  if (call.setting.lang === 'en')
    return `Dear ${addressName(inLetters({ ...parts, middle: '' }, 'en'), 'first')} ${inLetters(parts, 'en').last}`.trim() + ',';
  const word = { m: 'Уважаемый', f: 'Уважаемая', unknown: undefined }[genderOf(parts)];
  return word && `${word} ${name}!`;
}

/**
 * Greets the customer by name, or without one where the name is no person's. In a letter the hour at which it is read
 * is not known, so only a chat is greeted by the hour unless `style="hour"` asks for it.
 */
export default defineHelper({
  needs: 0,
  run(call) {
    const { lang, channel, part } = call.setting;
    if (part.greeting === false) return '';
    const name = greetingName(customerName(call), lang);
    const style = textOf(call.hash['style']) || (channel === 'chat' ? 'hour' : '');
    const dear = style === 'formal' && name ? formal(call, name) : undefined;
    if (dear) return dear;
    const word = style === 'hour' ? byHour(call) : lang === 'ru' ? 'Здравствуйте' : 'Hello';
    if (lang === 'ru') return name ? `${word}, ${name}!` : `${word}!`;
    return name ? `${word} ${name},` : `${word},`;
  },
  examples: [
    { template: '{{greeting}}', data: { customer: { name: 'Анна Сергеевна Ковальская' } }, gives: 'Здравствуйте, Анна Сергеевна!' },
    { template: '{{greeting}}', data: { customer: { name: 'Ковальская Анна' } }, gives: 'Здравствуйте, Анна!' },
    { template: '{{greeting}}', data: { customer: { name: 'ПЕТРОВ ИВАН ИЛЬИЧ' } }, gives: 'Здравствуйте, Иван Ильич!' },
    { template: '{{greeting}}', data: { customer: { name: 'Anna Sergeevna Ivanova' } }, gives: 'Здравствуйте, Анна Сергеевна!' },
    { template: '{{greeting}}', data: { customer: { name: 'ООО «Ромашка»' } }, gives: 'Здравствуйте!' },
    { template: '{{greeting}}', data: { customer: { name: 'kotik_83' } }, gives: 'Здравствуйте!' },
    { template: '{{greeting}}', data: { customer: { name: 'anna@example.ru' } }, gives: 'Здравствуйте!' },
    { template: '{{greeting}}', gives: 'Здравствуйте!' },
    { template: '{{greeting name="Олег"}}', gives: 'Здравствуйте, Олег!' },
    {
      template: '{{greeting}}',
      channel: 'chat',
      now: { date: '2026-11-24', time: '09:15' },
      data: { customer: { name: 'Анна' } },
      gives: 'Доброе утро, Анна!',
    },
    {
      template: '{{greeting style="hour"}}',
      now: { date: '2026-11-24', time: '13:00' },
      data: { customer: { name: 'Анна' } },
      gives: 'Добрый день, Анна!',
    },
    { template: '{{greeting style="hour"}}', now: { date: '2026-11-24', time: '19:00' }, gives: 'Добрый вечер!' },
    { template: '{{greeting style="hour"}}', now: { date: '2026-11-24', time: '02:00' }, gives: 'Здравствуйте!' },
    { template: '{{greeting style="formal"}}', data: { customer: { name: 'Анна Сергеевна' } }, gives: 'Уважаемая Анна Сергеевна!' },
    { template: '{{greeting style="formal"}}', data: { customer: { name: 'Иванов Иван' } }, gives: 'Уважаемый Иван!' },
    { template: '{{greeting style="formal"}}', data: { customer: { name: 'Саша Ким' } }, gives: 'Здравствуйте, Саша!' },
    { template: '{{greeting}}\n\nЗаказ готов.', part: { greeting: false }, gives: 'Заказ готов.' },
    { template: '{{greeting}} Заказ готов.', part: { greeting: false }, gives: 'Заказ готов.' },
    { template: '{{greeting}}', lang: 'en', data: { customer: { name: 'John Smith' } }, gives: 'Hello John,' },
    { template: '{{greeting}}', lang: 'en', data: { customer: { name: 'Анна Сергеевна' } }, gives: 'Hello Anna,' },
    { template: '{{greeting}}', lang: 'en', data: { customer: { name: 'Acme Ltd' } }, gives: 'Hello,' },
    {
      template: '{{greeting}}',
      lang: 'en',
      channel: 'chat',
      now: { date: '2026-11-24', time: '16:00' },
      data: { customer: { name: 'John' } },
      gives: 'Good afternoon John,',
    },
    { template: '{{greeting style="formal"}}', lang: 'en', data: { customer: { name: 'John Smith' } }, gives: 'Dear John Smith,' },
  ],
});
