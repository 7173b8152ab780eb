import { describe, expect, it } from 'vitest';
import { parseTemplate, renderTemplate, type RenderOptions } from './index';

const setting: RenderOptions = { data: {}, lang: 'ru', channel: 'email', now: { date: '2026-11-24', time: '10:00' } };
const render = (template: string, options: Partial<RenderOptions> = {}) => renderTemplate(template, { ...setting, ...options });

describe('values', () => {
  it.each([
    ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;', '<b>x</b>'],
    ['**x** [a](https://b.c)', '**x** [a](https://b.c)', '**x** [a](https://b.c)'],
    ['1. x', '1. x', '1. x'],
    ['# x', '# x', '# x'],
    ['{{y}}', '{{y}}', '{{y}}'],
    ['строка\r\nстрока', 'строка<br>строка', 'строка\nстрока'],
    ['\uE000\uE100\uE001', '\uE000\uE100\uE001', '\uE000\uE100\uE001'],
    [' края ', 'края', 'края'],
  ])('%j stays what it is, escaped or not', (x, html, text) => {
    for (const template of ['{{x}}', '{{{x}}}', '{{&x}}'])
      expect(render(template, { data: { x } })).toMatchObject({ html: `<p>${html}</p>`, text });
    expect(render('**{{x}}**', { data: { x } })).toMatchObject({ html: `<p><strong>${html}</strong></p>`, text });
  });
  it.each([
    ['https://shop.ru/1', '<p><a href="https://shop.ru/1">сайт</a></p>', 'сайт (https://shop.ru/1)'],
    ['javascript:alert(1)', '<p>сайт</p>', 'сайт'],
    ['https://a.b/"onclick="x', '<p><a href="https://a.b/&quot;onclick=&quot;x">сайт</a></p>', 'сайт (https://a.b/"onclick="x)'],
  ])('as the address of a link: %j', (x, html, text) => expect(render('[сайт]({{x}})', { data: { x } })).toMatchObject({ html, text }));
  it('as a part of an address is encoded', () => {
    expect(render('[заказ](https://a.b/?n={{x}})', { data: { x: '1 &2' } }).html).toBe(
      '<p><a href="https://a.b/?n=1%20%262">заказ</a></p>',
    );
  });
  it('of other kinds are written plainly', () => {
    const data = { n: 0, yes: true, list: ['a', null, { b: 1 }, 2], who: { name: 'Анна' }, big: 10n };
    expect(render('{{n}} {{yes}} {{list}} {{who}} {{big}}', { data }).text).toBe('0 true a, 2 Анна 10');
  });
  it('of the template that look like our own signs are words', () =>
    expect(render('a\uE000\uE100\uE001b').text).toBe('a\uE000\uE100\uE001b'));
  it('may be given by a dotted key; the profile fills what they leave open', () => {
    const profile = { company: { name: 'Ромашка', site: 'romashka.ru', phone: '', hours: '' } };
    const data = { 'customer.name': 'Анна', company: { site: ' ' }, operator: 'Ольга' };
    expect(render('{{customer.name}} {{company.name}} {{company.site}} {{operator}} {{channel}} {{today}}', { profile, data }).text).toBe(
      'Анна Ромашка romashka.ru Ольга email 2026-11-24',
    );
  });
});

describe('fields', () => {
  const fields = {
    order: { type: 'text', label: { ru: 'Заказ', en: 'Order' }, from: 'ticket.order' },
    amount: { type: 'money', label: { ru: 'Сумма', en: 'Amount' }, from: 'ticket.amount' },
  } as const;
  it('take their first value from the ticket, unless one is given', () => {
    expect(render('{{order}} {{amount}}', { fields, data: { ticket: { order: 'A-7' } } })).toMatchObject({
      text: 'A-7 [Сумма]',
      missing: ['amount'],
    });
    expect(render('{{order}}', { fields, data: { order: 'B', 'ticket.order': 'A-7' } }).text).toBe('B');
    expect(render('{{order}}', { fields, data: { 'ticket.order': 'A-7' } }).text).toBe('A-7');
  });
  it('have their default where nobody says anything', () => {
    const withDefault = { order: { ...fields.order, default: 'ваш заказ' } };
    const text = (data: Record<string, unknown>) => render('{{order}}', { fields: withDefault, data }).text;
    expect([text({}), text({ ticket: { order: 'A-7' } }), text({ order: 'B' }), text({ order: ' ' })]).toEqual([
      'ваш заказ',
      'A-7',
      'B',
      'ваш заказ',
    ]);
  });
});

describe('unknown values', () => {
  const fields = { order: { type: 'text', label: { ru: 'Номер заказа', en: 'Order number' } } } as const;
  it('are marks with their places, named once', () => {
    const { text, html, missing, stops } = render('Заказ {{order}}, **{{order}}**. {{ticket.number}} {{tab "ваш вопрос"}}{{tab}}', {
      fields,
    });
    expect(text).toBe('Заказ [Номер заказа], [Номер заказа]. [Номер обращения] [ваш вопрос]');
    expect(html).toBe('<p>Заказ [Номер заказа], <strong>[Номер заказа]</strong>. [Номер обращения] [ваш вопрос]</p>');
    expect(missing).toEqual(['order', 'ticket.number']);
    expect(stops.map(({ start, end, key }) => [text.slice(start, end), key])).toEqual([
      ['[Номер заказа]', 'order'],
      ['[Номер заказа]', 'order'],
      ['[Номер обращения]', 'ticket.number'],
      ['[ваш вопрос]', ''],
      ['', ''],
    ]);
    expect(render('{{order}}', { fields, lang: 'en' }).text).toBe('[Order number]');
  });
  it.each([
    ['{{x}}', { x: '' }],
    ['{{x}}', { x: null }],
    ['{{x}}', { x: '   ' }],
    ['{{x}}', { x: Number.NaN }],
    ['{{x}}', { x: {} }],
    ['{{x}}', { x: [] }],
    ['{{{x}}}', {}],
    ['{{this.x}}', {}],
    ['{{@root.x}}', {}],
    ['{{#with customer}}{{../x}}{{else}}{{x}}{{/with}}', { customer: { name: 'a' } }],
    ['{{upper x}}', {}],
    ['{{upper (lower x)}}', {}],
    ['{{toString}}', {}],
  ] as const)('%s with %j', (template, data) => {
    const { text, missing } = render(template, { data });
    expect(missing).toEqual([template.includes('toString') ? 'toString' : 'x']);
    expect(text).toBe(`[${missing[0]}]`);
  });
  it('count as nothing in conditions', () => {
    expect(
      render(
        '{{#if x}}a{{else}}b{{/if}}{{#if (fact "y")}}a{{else}}b{{/if}}{{#unless (upper x)}}c{{/unless}}{{#each x}}{{else}}d{{/each}}{{#if " "}}e{{/if}}',
      ),
    ).toMatchObject({ missing: [] });
  });
});

describe('mistakes', () => {
  it.each([
    ['a\n{{#if x}}\nb', 2, 1, '{{#if}} не закрыт', '{{#if}} is not closed'],
    ['{{#if x}}{{/each}}', 1, 4, 'блок {{#if}} закрыт чужим {{/each}}', 'block {{#if}} is closed by {{/each}}'],
    ['ab {{x', 1, 4, '{{ не закрыт', '{{ is not closed'],
    ['{{x y=}}', 1, 7, 'непонятная запись у «}}»', 'cannot be read near "}}"'],
    ['{{x/../y}}', 1, 3, 'такой путь записать нельзя: x/..', 'Invalid path: x/..'],
    ['a {{!-- b', 1, 3, 'запись не закончена', 'this is not finished'],
  ])('%j names place and reason', (template, line, column, ru, en) => {
    expect(parseTemplate(template)).toEqual({ ok: false, problems: [{ line, column, message: { ru, en } }] });
    expect(render(template)).toMatchObject({ text: '', html: '', problems: [{ line, column }] });
  });
  it.each([
    ['\n{{#if a b}}{{/if}}', 2, 1],
    ['a {{fakt "x"}}', 1, 3],
    ['a {{> other}}', 1, 3],
    ['{{> p a b}}', 1, 1],
    ['{{#each}}{{/each}}', 1, 1],
    ['{{* x}}', 1, 1],
    ['a\n\n  {{date "завтра"}}', 3, 3],
    ['{{customer.name 1}}', 1, 1],
    ['{{(upper "a") 1}}', 1, 1],
  ])('%j is reported while rendering', (template, line, column) => {
    expect(render(template, { data: { 'customer.name': 'a' }, partials: { p: '' } }).problems).toMatchObject([{ line, column }]);
  });
  it('of partials name the partial; circles end', () => {
    expect(render('{{> p}}', { partials: { p: '{{#if}' } }).problems[0]?.message.ru).toContain('вставка «p»');
    const { problems } = render('{{> a}}', { partials: { a: '{{> b}}{{> b}}', b: '{{> a}}{{> a}}' } });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.ru).toContain('по кругу: a → b');
  });
  it('of a value that cannot be read are told, not thrown', () => {
    const data = Object.defineProperty({}, 'x', {
      enumerable: true,
      get: () => {
        throw new TypeError('broken');
      },
    });
    expect(render('{{x}}', { data: { deep: data } }).problems).toHaveLength(0);
    expect(render('{{deep.x}}', { data: { deep: data } }).problems).toMatchObject([
      { message: { en: 'rendering failed: the template has a mistake' } },
    ]);
  });
});
