import { expect, it, test } from 'vitest';
import { ownRuleProblems, tryOwnRule } from './index';

const rule = {
  id: 'own.club',
  phrases: ['карта клуба', '(наш|ваш) клубный [новый] пропуск'],
  instead: 'клубная карта',
  message: 'Мы говорим «клубная карта».',
};

it('finds its phrases in a sample and offers the replacement', () => {
  const found = tryOwnRule(rule, 'Получите: карта клуба бесплатна. Ваш клубный новый пропуск готов.');
  expect(found.map(({ start, end }) => [start, end])).toEqual([
    [10, 21],
    [33, 58],
  ]);
  expect(found[0]?.fixes[0]?.edits).toEqual([{ start: 10, end: 21, text: 'клубная карта' }]);
  expect(found[0]?.message.ru).toBe(rule.message);
});
it('has no problems when it is right', () => expect(ownRuleProblems(rule)).toEqual([]));

test.each([
  [{ phrases: [] }, 'Нет ни одной фразы'],
  [{ phrases: [' '] }, 'Пустая фраза'],
  [{ phrases: ['(карта|клуб'] }, '«(карта|клуб»: скобка без пары'],
  [{ phrases: ['~карта'] }, /без знаков/u],
  [{ phrases: ['[очень]'] }, /ни одного обязательного/u],
  [{ phrases: ['не'] }, /слишком частое/u],
  [{ phrases: [Array.from({ length: 12 }, () => '(а б|в г)').join(' ')] }, /слишком много/u],
  [{ message: '' }, 'Нет пояснения для оператора'],
  [{ id: 'a b' }, /Имя правила/u],
])('%j is told apart', (wrong, wanted) => {
  expect(ownRuleProblems({ ...rule, ...wrong })[0]?.ru).toMatch(wanted);
});
