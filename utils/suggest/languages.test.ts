import { expect, test } from 'vitest';
import { addDocument } from './change';
import { createIndex } from './build';
import { languagesOf } from './languages';

const texts = ['Возврат денег', 'Доставка посылки', 'Оплата картой'];

test('the cards of an index are gone through for its languages once, and again when a document came', () => {
  const index = createIndex(texts.map((title, at) => ({ id: `d${at}`, title, text: title, lang: 'ru' as const })));
  let looks = 0;
  index.cards = index.cards.map((card) => ({
    ...card,
    get lang() {
      looks += 1;
      return 'ru' as const;
    },
  }));
  expect(languagesOf(index)).toEqual(['ru']);
  expect(looks).toBeGreaterThan(0);
  looks = 0;
  expect(languagesOf(index)).toEqual(['ru']);
  expect(looks).toBe(0);
  addDocument(index, { id: 'en', title: 'Refund', text: 'Your money comes back in ten days.', lang: 'en' });
  expect(languagesOf(index)).toEqual(['ru', 'en']);
});
