import { describe, expect, it } from 'vitest';
import { joined } from './replies';

const rendered = (text: string, ...marks: readonly string[]) => ({
  html: `<p>${text}</p>`,
  text,
  missing: marks,
  stops: marks.map((label) => ({ start: text.indexOf(label), end: text.indexOf(label) + label.length, label, key: label })),
  problems: [],
});

describe('several replies as one', () => {
  it('keep their places to fill in where they stand in the whole', () => {
    const { text, stops, missing } = joined([
      rendered('\n Здравствуйте! Заказ [номер] в пути. ', '[номер]'),
      rendered('Деньги вернём [когда], [номер].\n', '[когда]', '[номер]'),
    ]);
    expect(text).toBe('Здравствуйте! Заказ [номер] в пути.\n\nДеньги вернём [когда], [номер].');
    expect(stops.map(({ start, end }) => text.slice(start, end))).toEqual(['[номер]', '[когда]', '[номер]']);
    expect(missing).toEqual(['[номер]', '[когда]']);
  });
});
