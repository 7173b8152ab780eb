import { addressName, genderOf, inCase, inLetters, type NameCase, splitName } from '@/utils/names';
import { customerName, defineHelper, mistake, textOf, unknown } from '../helper';

const words: Readonly<Record<NameCase, readonly [man: string, woman: string]>> = {
  nom: ['уважаемый', 'уважаемая'],
  gen: ['уважаемого', 'уважаемой'],
  dat: ['уважаемому', 'уважаемой'],
  acc: ['уважаемого', 'уважаемую'],
  ins: ['уважаемым', 'уважаемой'],
  pre: ['уважаемом', 'уважаемой'],
};
const isCase = (text: string): text is NameCase => text in words;

/** «уважаемая Анна Сергеевна» in a case; where the name tells no gender, the name alone: a wrong ending offends. */
export default defineHelper({
  needs: 0,
  run(call) {
    const name = customerName(call);
    if (!name) return unknown('customer.name');
    const which = textOf(call.hash['case']) || 'nom';
    if (!isCase(which)) return mistake(`нет падежа «${which}»`, `there is no case "${which}"`);
    const parts = splitName(name);
    if (call.setting.lang === 'en') return `dear ${addressName(inLetters(parts, 'en'), 'first') || name}`;
    if (parts.kind !== 'person') return name;
    const gender = genderOf(parts);
    const moved = addressName(inCase(inLetters(parts, 'ru'), which), 'polite');
    return gender === 'unknown' ? moved : `${words[which][gender === 'f' ? 1 : 0]} ${moved}`;
  },
  examples: [
    { template: '{{capitalize (dear)}}!', data: { customer: { name: 'Ковальская Анна Сергеевна' } }, gives: 'Уважаемая Анна Сергеевна!' },
    { template: 'Ответ {{dear case="dat"}}', data: { customer: { name: 'Соколов Лев Ильич' } }, gives: 'Ответ уважаемому Льву Ильичу' },
    {
      template: 'Просим {{dear case="acc"}}',
      data: { customer: { name: 'Анна Ивановна Петрова' } },
      gives: 'Просим уважаемую Анну Ивановну',
    },
    { template: '{{dear}}', data: { customer: { name: 'Саша Ким' } }, gives: 'Саша' },
    { template: '{{dear}}', data: { customer: { name: 'ООО «Ромашка»' } }, gives: 'ООО «Ромашка»' },
    { template: '{{dear}}', gives: '[Имя клиента]', missing: ['customer.name'] },
    { template: '{{dear case="зват"}}', data: { customer: { name: 'Анна' } }, gives: '', fails: true },
    { template: '{{dear}}', lang: 'en', data: { customer: { name: 'Mary Brown' } }, gives: 'dear Mary' },
  ],
});
