import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, sentencesOf } from '.';
import { ownSentences } from './own-sentences';

const body = `{{greeting}}

Заказ **{{order}}** задерживается на складе. {{#if day}}Привезём его {{date day}} в первой половине дня.{{else}}Срок уточним завтра к вечеру.{{/if}}

- Приносим извинения за неудобства
- Напишите нам, если нужна отмена

{{closing}}`;
const inserted = `Добрый день!

Заказ 184-77 задерживается на складе. Привезём его 2 декабря в первой половине дня.

- Приносим извинения за неудобства
- Напишите нам, если нужна отмена

С уважением, Анна`;
const template = { id: 'late', body };
const after = (sent: string, others: readonly string[] = []) => counted(undefined, template, { inserted, others, sent });
const fateOf = (sent: string) =>
  Object.fromEntries(
    sentencesOf(after(sent), body).map(({ text, kept, changed, removed }) => [
      text.slice(0, 8),
      kept ? 'kept' : changed ? 'changed' : removed ? 'removed' : '-',
    ]),
  );

describe('a template’s own sentences', () => {
  it('are what its author wrote, whatever the values', () =>
    expect(ownSentences(body).map(({ text }) => text)).toEqual([
      'Заказ … задерживается на складе.',
      'Привезём его … в первой половине дня.',
      'Срок уточним завтра к вечеру.',
      'Приносим извинения за неудобства',
      'Напишите нам, если нужна отмена',
    ]));
});

describe('in a reply', () => {
  it('are kept as they are; a way that was not gone counts for nothing', () =>
    expect(fateOf(inserted)).toEqual({ 'Заказ … ': 'kept', Привезём: 'kept', 'Срок уто': '-', Приносим: 'kept', Напишите: 'kept' }));
  it('are changed, removed, moved', () => {
    const sent = inserted
      .replace('- Приносим извинения за неудобства\n', '')
      .replace('в первой половине дня', 'с 10 до 12 утра, в первой половине дня')
      .replace('Заказ 184-77 задерживается на складе. ', '')
      .replace('С уважением', 'Заказ 184-77 задерживается на складе.\n\nС уважением');
    expect(fateOf(sent)).toEqual({ 'Заказ … ': 'kept', Привезём: 'changed', 'Срок уто': '-', Приносим: 'removed', Напишите: 'kept' });
  });
  it('what operators add is counted; signature, quotation and another template are not theirs', () => {
    expect(after(inserted)).toMatchObject({ enlarged: 0, added: 0 });
    expect(after(`${inserted}\n\nКурьер позвонит вам за час до приезда. Номер его пришлём утром.`)).toMatchObject({
      enlarged: 1,
      added: 2,
    });
    const other = 'Возврат оформим за три рабочих дня.';
    const tail = `\n> Где мой заказ, жду третью неделю?\n-- \nСлужба поддержки магазина Лавка`;
    expect(after(`${inserted}\n${other}${tail}`, [other])).toMatchObject({ enlarged: 0, added: 0 });
  });
});

describe('counts', () => {
  it('grow, and begin anew with another text of the template', () => {
    const removed = inserted.replace('- Приносим извинения за неудобства\n', '');
    const twice = counted(after(removed), template, { inserted, others: [], sent: removed });
    expect(twice.replies).toBe(2);
    expect(sentencesOf(twice, body)[0]).toEqual({ text: 'Приносим извинения за неудобства', kept: 0, changed: 0, removed: 2 });
    expect(sentencesOf(twice, `${body} Ещё.`)).toEqual([]);
    expect(counted(twice, { id: 'late', body: `${body} Ещё.` }, { inserted, others: [], sent: inserted }).replies).toBe(1);
  });
  it('hold no word of any reply, whatever is written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 12 }), (sent, put) => {
        const made = counted(undefined, { id: 'x', body: put }, { inserted: put, others: [], sent });
        const { sum: _sum, id: _id, ...numbers } = made;
        expect(JSON.stringify(numbers).replaceAll(/"(?:replies|fates|kept|changed|removed|enlarged|added)":/g, '')).toMatch(
          /^[\d[\]{},]*$/,
        );
        expect(made.fates.every(({ kept, changed, removed }) => kept + changed + removed <= 1)).toBe(true);
      }),
    ));
});
