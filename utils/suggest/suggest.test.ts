import { expect, test } from 'vitest';
import {
  addDocument,
  createIndex,
  foldIndex,
  learn,
  type Learner,
  lessonFrom,
  lessonsOf,
  openIndex,
  removeDocument,
  saveIndex,
  suggest,
} from '.';
import { readLetter } from '../text';

const documents = [
  { id: 'late', title: 'Заказ задерживается', text: 'Курьер привезёт посылку позже.', examples: ['где мой заказ', 'посылка не пришла'] },
  { id: 'refund', title: 'Возврат денег', text: 'Деньги вернём за десять дней.', examples: ['верните деньги', 'хочу возврат'] },
  { id: 'password', title: 'Как восстановить пароль', text: 'Ссылка придёт на почту.', examples: ['забыл пароль'] },
  { id: 'hours', title: 'Opening hours', text: 'We are open from nine to six.', examples: ['when are you open'] },
];
const first = (text: string, learner?: Learner) => suggest(createIndex(documents), text, { learner }).hits[0]?.id;
const taught = (all: readonly Parameters<typeof lessonsOf>[0][number][], used: Parameters<typeof learn>[1] = []): Learner => {
  const training = learn(lessonsOf(all), used, 20_000);
  for (;;) {
    const step = training.next();
    if (step.done) return step.value;
  }
};

test.each([
  ['Здравствуйте! Где же моя посылка?', 'late'],
  ['верниет денги', 'refund'],
  ['ЗАБЫЛА ПАРОЛЬ', 'password'],
  ['pf,sk gfhjkm', 'password'],
  ['zdravstvuyte, posylka tak i ne prishla', 'late'],
  ['црут фку нщг щзут?', 'hours'],
])('%j finds %s', (text, id) => {
  expect(first(text)).toBe(id);
  expect(first(text, taught(documents))).toBe(id);
});

test('a score is the confidence of the first hit and shares of it', () => {
  const { hits, confidence, fits } = suggest(createIndex(documents), 'верните деньги за заказ');
  expect(hits[0]?.score).toBeCloseTo(confidence, 3);
  expect(fits).toBe(true);
  expect(hits.every(({ score }, at) => score <= (hits[at - 1]?.score ?? 1))).toBe(true);
  expect(suggest(createIndex(documents), 'какая порода собак не линяет').fits).toBe(false);
});

test('a model made twice from the same lessons is the same; old lessons fade, rejections count against', () => {
  expect(taught(documents)).toEqual(taught(documents));
  const letter = 'синий слон в посудной лавке';
  const model = (verdict: 'pick' | 'reject', day: number) => taught(documents, [lessonFrom(readLetter(letter), 'hours', verdict, day)]);
  const place = (learner: Learner) => suggest(createIndex(documents), letter, { learner }).hits.findIndex(({ id }) => id === 'hours');
  expect(place(model('pick', 20_000))).toBe(0);
  expect(place(model('reject', 20_000))).not.toBe(0);
  expect(model('pick', 10_000)).toEqual(taught(documents));
});

test('changed document by document, kept and opened, it answers as one built anew', () => {
  const index = createIndex(documents.slice(0, 2));
  addDocument(index, { id: 'late', title: 'Прежнее', text: 'Прежний текст' });
  for (const document of documents) addDocument(index, document);
  addDocument(index, { id: 'gone', title: 'Возврат денег', text: 'Деньги' });
  removeDocument(index, 'gone');
  foldIndex(index);
  const opened = openIndex(structuredClone(saveIndex(index)));
  for (const text of ['где посылка', 'возврат денег', 'пароль', 'open hours']) {
    const ids = (made: typeof index) => suggest(made, text).hits[0]?.id;
    expect(opened && ids(opened)).toBe(ids(createIndex(documents)));
  }
});

test('a document is found as soon as it is added, with words that the index has never seen too', () => {
  for (const begun of [[], documents.slice(0, 1), documents]) {
    const index = createIndex(begun);
    addDocument(index, { id: 'new', title: 'Крокодилы в бассейне', text: 'Крокодила кормят по вторникам.' });
    const { hits } = suggest(index, 'по каким дням кормят крокодила?');
    expect(hits[0]?.id).toBe('new');
    expect(hits[0]?.why).toContain('кормят крокодила');
    expect(hits.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  }
});

test('the number of an item is no reason', () => {
  const index = createIndex([...documents, { id: 'fourth', title: 'Пункт 4 договора', text: 'Пункт 4: срок аренды аквариума.' }]);
  const { hits } = suggest(index, 'Прошу:\n3) прислать акт\n4) сообщить срок аренды аквариума');
  expect(hits[0]?.id).toBe('fourth');
  expect(hits[0]?.why).not.toContain('4');
});

test('a document of 5 MB is taken in and found', () => {
  const index = createIndex([...documents, { id: 'huge', title: 'Регламент', text: 'Правила перевозки аквариумов. '.repeat(90_000) }]);
  expect(suggest(index, 'как перевезти аквариум').hits[0]?.id).toBe('huge');
});

test.each([
  ['Вы издеваетесь? Третий раз пишу! Где посылка? И верните деньги за доставку.', ['Где посылка?', 'И верните деньги за доставку.']],
  ['Are you kidding me? When are you open? How do I get a refund?', ['When are you open?', 'How do I get a refund?']],
  ['Вам не стыдно? Сколько можно?', ['Вам не стыдно?']],
])('of %j only what waits for an answer has replies of its own', (text, asked) => {
  const { questions, letter } = suggest(createIndex(documents), text);
  expect(letter.questions.map((one) => one.text)).toEqual(asked);
  expect(questions).toHaveLength(asked.length > 1 ? asked.length : 0);
});

test('a search reads no facts, also where a question of the letter is thrown out', () => {
  const { letter } = suggest(createIndex(documents), 'Где моя посылка от 3 марта 2026? Вы издеваетесь?');
  expect(letter.questions.map(({ text }) => text)).toEqual(['Где моя посылка от 3 марта 2026?']);
  // A value in place of the getter would be facts that were read for nobody.
  expect(Object.getOwnPropertyDescriptor(letter, 'facts')?.get).toBeDefined();
  expect(letter.facts.map(({ kind }) => kind)).toEqual(['date']);
});

test('what was left out for one day or document is not left out for another', () => {
  const index = createIndex([...documents, { id: 'sale', title: 'Где мой заказ на распродаже', text: '', validTo: '2026-03-31' }]);
  const ids = (today: string): string[] => suggest(index, 'где мой заказ', { today }).hits.map(({ id }) => id);
  expect(ids('2026-03-31')).toContain('sale');
  expect(ids('2026-04-01')).not.toContain('sale');
  expect(ids('2026-03-31')).toContain('sale');
  removeDocument(index, 'sale');
  expect(ids('2026-03-31')).not.toContain('sale');
  addDocument(index, { id: 'sale', title: 'Где мой заказ на распродаже', text: '' });
  expect(ids('2026-04-01')).toContain('sale');
  removeDocument(index, 'late');
  foldIndex(index);
  expect(ids('2026-04-01')).toContain('sale');
  expect(ids('2026-04-01')).not.toContain('late');
});
