import { defineHelper, textOf, unknown } from '../helper';

const words = { ru: 'С уважением,', en: 'Kind regards,' } as const;

/**
 * The end of a letter with the operator's name. A chat has none; where the profile leaves it to the tool (`auto`), a
 * name that nobody has set is not asked for.
 */
export default defineHelper({
  needs: 0,
  run({ setting: { part, profile, lang, channel, data } }) {
    const always = profile.closing === 'always';
    if (part.closing === false || profile.closing === 'never' || (channel === 'chat' && !always)) return '';
    const operator = Object(data['operator']);
    const name = textOf(Reflect.get(operator, 'name'));
    if (!name) return always ? unknown('operator.name') : '';
    const position = textOf(Reflect.get(operator, 'position'));
    const company = textOf(Reflect.get(Object(data['company']), 'name'));
    return [words[lang], [name, position].filter(Boolean).join(', '), company].filter(Boolean).join('\n');
  },
  examples: [
    {
      template: 'Ждём вас.\n\n{{closing}}',
      data: { operator: { name: 'Ольга Смирнова' } },
      gives: 'Ждём вас.\n\nС уважением,\nОльга Смирнова',
    },
    {
      template: '{{closing}}',
      profile: {
        operator: { name: 'Ольга Смирнова', position: 'специалист поддержки' },
        company: { name: 'ООО «Ромашка»', site: '', phone: '', hours: '' },
      },
      gives: 'С уважением,\nОльга Смирнова, специалист поддержки\nООО «Ромашка»',
    },
    { template: 'Ждём вас.\n\n{{closing}}', gives: 'Ждём вас.' },
    { template: 'Ждём вас.\n\n{{closing}}', profile: { closing: 'always' }, gives: 'Ждём вас.\n\n[Ваше имя]', missing: ['operator.name'] },
    { template: 'Ждём вас.\n\n{{closing}}', profile: { closing: 'never' }, data: { operator: { name: 'Ольга' } }, gives: 'Ждём вас.' },
    { template: 'Ждём вас.\n\n{{closing}}', part: { closing: false }, data: { operator: { name: 'Ольга' } }, gives: 'Ждём вас.' },
    { template: 'Ждём вас.\n\n{{closing}}', channel: 'chat', data: { operator: { name: 'Ольга' } }, gives: 'Ждём вас.' },
    {
      template: '{{closing}}',
      lang: 'en',
      data: { operator: { name: 'Helen Brown', position: 'Support' } },
      gives: 'Kind regards,\nHelen Brown, Support',
    },
  ],
});
