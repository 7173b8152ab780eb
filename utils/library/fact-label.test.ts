import { expect, it } from 'vitest';
import { factLabel, factName } from '.';

const article = (value: string, body: string) => ({ title: 'О возврате', body, facts: { 'refund.money-days': value } });

it.each([
  ['10 дней', 'Максимальный срок возврата — 10 дней. Он начинается позже.', 'Максимальный срок возврата'],
  ['3 000 ₽', 'Доставка платная. Заказы от 3 000 ₽ доставляем бесплатно.', 'Заказы от … доставляем бесплатно'],
  ['10 дней', '| Что | Срок |\n| --- | --- |\n| Ответ на претензию (ст. 22) | 10 дней |', 'Ответ на претензию (ст. 22)'],
  ['7 дней', 'Ждём 17 дней.\n- Храним 7 дней', 'Храним …'],
  ['5 days', '## Term\n\nThe money goes back within **5 days** after that.', 'The money goes back within … after that'],
  ['10 days', '**10 days:** written answer.', 'Written answer'],
  ['14 дней', `Товар, который ${'совсем '.repeat(20)}не подошёл, возвращают за 14 дней.`, /^Товар, который (?:совсем )+совсем…$/u],
  ['через час', 'О сроках скажет мастер.', 'О возврате'],
  ['10 дней', '10 дней', 'О возврате'],
  ['', 'Текст', 'О возврате'],
  ['(a+)+[', 'Код (a+)+[ введите', 'Код … введите'],
])('a fact of %j in %j is called %s', (value, body, label) => {
  expect(factLabel(article(value, body), 'refund.money-days')).toEqual(typeof label === 'string' ? label : expect.stringMatching(label));
});

it('a fact is called by an article of the language, valid or not, by one of the other language, or by none', () => {
  const stating = (lang: 'ru' | 'en', body: string) => ({
    kind: 'reference' as const,
    id: `refunds-${lang}`,
    lang,
    topics: [],
    owner: '',
    validTo: '2020-01-01',
    other: {},
    ...article('10', body),
  });
  const articles = [stating('en', 'Money back: 10 days.'), stating('ru', 'Срок возврата: 10 дней.')];
  expect(factName(articles, 'ru', 'refund.money-days')).toBe('Срок возврата: … дней');
  expect(factName(articles.slice(0, 1), 'ru', 'refund.money-days')).toBe('Money back: … days');
  expect(factName(articles, 'ru', 'toString')).toBeUndefined();
});
