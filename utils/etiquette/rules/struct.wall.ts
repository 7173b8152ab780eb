import { at } from '../found';
import { defineRule } from '../rule';

const most = 700;

export default defineRule({
  id: 'struct.wall',
  severity: 'hint',
  scope: 'paragraph',
  check: ({ text }) =>
    text.split('\n').some((line) => line.length > most)
      ? [at(0, text.length, `Абзац длиннее ${most} знаков`, `A paragraph of more than ${most} characters`)]
      : [],
  bad: [
    { text: 'Мы проверили ваш заказ. '.repeat(32) },
    { text: 'Деньги вернутся завтра. '.repeat(40) },
    { text: 'We have checked it. '.repeat(40) },
  ],
  good: [
    { text: 'Мы проверили ваш заказ.' },
    { text: 'Мы проверили ваш заказ.\n'.repeat(40) },
    { text: 'Мы проверили ваш заказ. '.repeat(20) },
  ],
});
