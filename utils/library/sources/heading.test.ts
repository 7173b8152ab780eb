import { describe, expect, it } from 'vitest';
import { guessByCells, namesColumns } from './heading';

describe('the first row', () => {
  it.each([
    'Название;Текст ответа;Темы',
    'foo;bar',
    'Когда отвечать;Что отвечать клиенту?;Кто ведёт',
    '№ п.п.;Действ. до',
    'Macro;Actions;Restriction (group or agent)',
  ])('names the columns: %s', (row) => expect(namesColumns(row.split(';'))).toBe(true));
  it.each([
    'Приветствие;Здравствуйте, чем можем помочь?',
    'Спасибо;Спасибо за ваше обращение!',
    '1;Thanks;<p>Thank you</p>',
    'Late;Your order {{order}} is late',
    'Возврат;Деньги вернутся на карту в течение десяти дней.',
    'Hi;Hello there',
  ])('is an answer: %s', (row) => expect(namesColumns(row.split(';'))).toBe(false));
});

describe('columns without names', () => {
  it('are told by what stands in them', () => {
    const rows = [
      ['12', 'Сроки', 'доставка', 'Доставим за три дня, курьер позвонит за час.'],
      ['13', 'Самовывоз', 'доставка', 'Пункт выдачи работает с 9 до 21.'],
      ['14', 'Возврат', 'деньги', 'Деньги вернутся на карту за десять дней.'],
      ['15', 'Чек', 'деньги', 'Чек пришлём на почту.'],
    ];
    expect(guessByCells(rows)).toEqual({ id: '1', title: '2', topics: '3', body: '4' });
  });
  it('are not guessed where there is nothing', () => expect(guessByCells([['', '']])).toEqual({}));
});
