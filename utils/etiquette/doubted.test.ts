import { expect, it } from 'vitest';
import { defaultProfile } from '../standards';
import { checkDraft } from './check';

const told = (text: string, rule: string) =>
  checkDraft(text, { context: { channel: 'email' } }).flatMap((one) => (one.rule === rule ? [one.severity] : []));

const fine =
  'Здравствуйте, Анна!\n\nСпасибо за звонок. Деньги вернулись на карту сегодня утром. Чек лежит в письме от 5 марта. Яблоня ждать не будет, поэтому саженец везём завтра к обеду.\n\nС уважением,\nПётр';

it('a remark that polite replies give cause for too is a hint where it is the only one of a reply', () => {
  expect(told(fine, 'tone.pressure')).toEqual(['hint']);
});

it('it is a warning beside another remark, in a line by itself, and where the phrase is sure', () => {
  expect(told(fine.replace('звонок', 'звонок!!!!'), 'tone.pressure')).toEqual(['warn']);
  expect(told('Яблоня ждать не будет.', 'tone.pressure')).toEqual(['warn']);
  expect(told(fine.replace('Спасибо за звонок.', 'Успокойтесь.').replace('ждать не будет', 'скоро зацветёт'), 'tone.calm-down')).toEqual([
    'warn',
  ]);
});

it('a rule that a company made blocking stays so', () => {
  const profile = { rules: { 'tone.pressure': 'block' as const } };
  const found = checkDraft(fine, { context: { channel: 'email' }, profile: { ...defaultProfile, ...profile } });
  expect(found.find(({ rule }) => rule === 'tone.pressure')?.severity).toBe('block');
});
