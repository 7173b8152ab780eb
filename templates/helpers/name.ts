import { addressName, inCase, inLetters, type NameCase, type NameForm, splitName } from '@/utils/names';
import { customerName, defineHelper, mistake, textOf, unknown } from '../helper';

const cases: readonly string[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'];
const forms: readonly string[] = ['full', 'first', 'polite'];
const isCase = (text: string): text is NameCase => cases.includes(text);
const isForm = (text: string): text is NameForm => forms.includes(text);

/** A person's name in a case (`case="dat"`) and a form (`form="full|first|polite"`): the customer's, or the one given. */
export default defineHelper({
  needs: 0,
  run(call) {
    const given: unknown = call.args[0];
    const written = typeof given === 'object' && given !== null ? textOf(Reflect.get(given, 'name')) : textOf(given);
    const name = written || (call.args.length === 0 ? customerName(call) : '');
    if (!name) return call.args.length > 0 && typeof given !== 'object' ? call.unknownArg(0) : unknown('customer.name');
    const which = textOf(call.hash['case']) || 'nom';
    const form = textOf(call.hash['form']) || 'full';
    if (!isCase(which)) return mistake(`падеж «${which}»: нужен ${cases.join(', ')}`, `case "${which}": it must be ${cases.join(', ')}`);
    if (!isForm(form)) return mistake(`форма «${form}»: нужна ${forms.join(', ')}`, `form "${form}": it must be ${forms.join(', ')}`);
    const parts = splitName(name);
    // An organisation or a nickname has no cases that we know.
    if (parts.kind !== 'person') return name;
    const moved = call.setting.lang === 'ru' ? inCase(inLetters(parts, 'ru'), which) : inLetters(parts, 'en');
    if (call.setting.lang === 'en' && form === 'full') return [moved.first, moved.last].filter(Boolean).join(' ');
    return addressName(moved, form) || addressName(moved, 'full');
  },
  examples: [
    {
      template: 'на имя {{name customer.name case="gen"}}',
      data: { customer: { name: 'Ковальская Анна Сергеевна' } },
      gives: 'на имя Ковальской Анны Сергеевны',
    },
    {
      template: 'Передадим {{name customer case="dat" form="polite"}}.',
      data: { customer: { name: 'Соколов Лев Ильич' } },
      gives: 'Передадим Льву Ильичу.',
    },
    { template: '{{name case="ins" form="first"}}', data: { customer: { name: 'Пётр Иванов' } }, gives: 'Петром' },
    { template: '{{name manager case="acc"}}', data: { manager: 'Саша Ким' }, gives: 'Сашу Ким' },
    { template: '{{name manager case="pre"}}', data: { manager: 'Олег Черных' }, gives: 'Олеге Черных' },
    { template: '{{name}}', data: { name: 'собственное поле' }, gives: 'собственное поле' },
    { template: '{{name manager case="dat"}}', data: { manager: 'ООО «Ромашка»' }, gives: 'ООО «Ромашка»' },
    { template: '{{name form="polite"}}', data: { customer: { name: 'Ковальская' } }, gives: 'Ковальская' },
    { template: '{{name manager}}', gives: '[manager]', missing: ['manager'] },
    { template: '{{name case="dat"}}', gives: '[Имя клиента]', missing: ['customer.name'] },
    { template: '{{name "Анна" case="родительный"}}', gives: '', fails: true },
    { template: '{{name "Анна" form="short"}}', gives: '', fails: true },
    { template: 'passed to {{name manager}}', lang: 'en', data: { manager: 'Иванова Ольга Петровна' }, gives: 'passed to Olga Ivanova' },
    { template: '{{name case="dat"}}', lang: 'en', gives: "[Customer's name]", missing: ['customer.name'] },
  ],
});
