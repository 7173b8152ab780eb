import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate, renderTemplate, type RenderOptions } from './index';

const setting: RenderOptions = { data: {}, lang: 'ru', channel: 'email', now: { date: '2026-11-24', time: '10:00' } };
const render = (template: string, options: Partial<RenderOptions> = {}) => renderTemplate(template, { ...setting, ...options });

describe('Markdown as a letter', () => {
  it.each([
    ['Раз.\n\nДва.', '<p>Раз.</p><p>Два.</p>', 'Раз.\n\nДва.'],
    ['Раз.\n\n\n\nДва.\n\n', '<p>Раз.</p><p>Два.</p>', 'Раз.\n\nДва.'],
    ['строка\nстрока', '<p>строка<br>строка</p>', 'строка\nстрока'],
    ['  много   пробелов  \nи ещё  ', '<p>много пробелов<br>и ещё</p>', 'много пробелов\nи ещё'],
    ['**важно** и *тихо*', '<p><strong>важно</strong> и <em>тихо</em></p>', 'важно и тихо'],
    ['1. раз\n2. два', '<ol><li>раз</li><li>два</li></ol>', '1. раз\n2. два'],
    ['3. раз\n4. два', '<ol start="3"><li>раз</li><li>два</li></ol>', '3. раз\n4. два'],
    ['- раз\n- два', '<ul><li>раз</li><li>два</li></ul>', '— раз\n— два'],
    ['- раз\n\n- два', '<ul><li>раз</li><li>два</li></ul>', '— раз\n— два'],
    ['- раз\n  - внутри\n- два', '<ul><li>раз<ul><li>внутри</li></ul></li><li>два</li></ul>', '— раз\n  — внутри\n— два'],
    ['1. раз\n\n   ещё\n2. два', '<ol><li>раз<br>ещё</li><li>два</li></ol>', '1. раз\n   ещё\n2. два'],
    ['- [ ] дело\n- [x] сделано', '<ul><li>[ ]<br>дело</li><li>[x]<br>сделано</li></ul>', '— [ ]\n  дело\n— [x]\n  сделано'],
    ['> цитата\n>\n> вторая', '<blockquote><p>цитата</p><p>вторая</p></blockquote>', '> цитата\n>\n> вторая'],
    ['[сайт](https://shop.ru/a?b=1&c=2)', '<p><a href="https://shop.ru/a?b=1&amp;c=2">сайт</a></p>', 'сайт (https://shop.ru/a?b=1&c=2)'],
    ['[shop.ru](https://shop.ru)', '<p><a href="https://shop.ru">shop.ru</a></p>', 'shop.ru'],
    ['[почта](mailto:a@b.ru)', '<p><a href="mailto:a@b.ru">почта</a></p>', 'почта (a@b.ru)'],
    ['[звоните](tel:+78005553535)', '<p><a href="tel:+78005553535">звоните</a></p>', 'звоните (+78005553535)'],
    ['[нет](javascript:alert(1))', '<p>нет</p>', 'нет'],
    ['[нет](data:text/html,x)', '<p>нет</p>', 'нет'],
    [
      'https://shop.ru/a и a@b.ru',
      '<p><a href="https://shop.ru/a">https://shop.ru/a</a> и <a href="mailto:a@b.ru">a@b.ru</a></p>',
      'https://shop.ru/a и a@b.ru',
    ],
    ['`код *не жирный*`', '<p><code>код *не жирный*</code></p>', 'код *не жирный*'],
    ['```\nодин\n  два\n```', '<p><code>один<br>  два</code></p>', 'один\n  два'],
    ['# Заголовок\nтекст', '<p><strong>Заголовок</strong></p><p>текст</p>', 'Заголовок\n\nтекст'],
    ['---', '<p>---</p>', '---'],
    ['текст\n---', '<p>текст</p><p>---</p>', 'текст\n\n---'],
    ['    не код', '<p>не код</p>', 'не код'],
    [
      '<b>не HTML</b> <script>x</script>',
      '<p>&lt;b&gt;не HTML&lt;/b&gt; &lt;script&gt;x&lt;/script&gt;</p>',
      '<b>не HTML</b> <script>x</script>',
    ],
    ['<div>\nблок\n</div>', '<p>&lt;div&gt;<br>блок<br>&lt;/div&gt;</p>', '<div>\nблок\n</div>'],
    ['![вид](https://a.b/c.png)', '<p>вид</p>', 'вид'],
    ['\\*звёздочки\\*', '<p>*звёздочки*</p>', '*звёздочки*'],
    ['10&nbsp;дней &mdash; &#8470;&#x31; &unknown;', '<p>10\u00A0дней — №1 &amp;unknown;</p>', '10\u00A0дней — №1 &unknown;'],
    ['a ~~b~~ | c | d\n| --- | --- |', '<p>a ~~b~~ | c | d<br>| --- | --- |</p>', 'a ~~b~~ | c | d\n| --- | --- |'],
    ['', '', ''],
    ['\n\n  \n', '', ''],
    ['> ', '', ''],
    ['- \n- ', '', ''],
  ])('%j', (template, html, text) => expect(render(template)).toMatchObject({ html, text, problems: [] }));
  it('uses a hyphen for lists in English', () => expect(render('- one\n- two', { lang: 'en' }).text).toBe('- one\n- two'));
});

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
    expect(render('{{deep.x}}', { data: { deep: data } }).problems).toMatchObject([{ message: { en: 'rendering failed: broken' } }]);
  });
});

describe('always', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<img src=x onerror=y>',
      '</p><script>',
      '**b**',
      '[a](javascript:x)',
      '\n\n# x',
      '{{y}}',
      '&lt;',
      '- a\n- b',
      '\uE000\uE100\uE001',
      '`a`',
      '| a |',
      '> q',
      '---',
    ),
  );
  const piece = fc.constantFrom(
    'Слово ',
    '{{x}}',
    '{{{y}}}',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '**',
    '*',
    '`',
    '> ',
    '# ',
    '[a](',
    ')',
    '{{#if x}}',
    '{{else}}',
    '{{/if}}',
    '{{#each x}}',
    '{{/each}}',
    '{{> p}}',
    '{{upper y}}',
    '{{name x case="dat"}}',
    '{{date x}}',
    '{{money y}}',
    '{{plural x "a" "b" "c"}}',
    '{{greeting}}',
    '{{closing}}',
    '<b>',
    '&amp;',
    '{{',
    '}}',
    '~',
  );
  const tags = /<(?!\/?(?:p|strong|em|ul|ol|li|blockquote|code)>|br>|ol start="\d+">|a href="(?:https?:|mailto:|tel:)[^"<>]*">|\/a>)/i;

  it('values are never markup: the letter has the form it has with a harmless value', () => {
    fc.assert(
      fc.property(value, value, (x, y) => {
        const forms = ['{{x}}', 'a {{x}} b', '**{{x}}** {{{y}}}', '- {{x}}\n- {{y}}', '> {{x}}', '1. {{x}}', '{{x}}\n{{y}}', '`a` {{x}}'];
        for (const form of forms) {
          if (!x.trim() || !y.trim()) continue;
          const shape = (html: string) => html.replaceAll(/<br>|[^<>]+(?=<|$)/g, '').replaceAll(/(?<=^|>)[^<]+/g, '');
          const given = render(form, { data: { x, y } });
          expect(shape(given.html)).toBe(shape(render(form, { data: { x: 'слово', y: 'слово' } }).html));
          expect(given.text).toContain(x.trim().replaceAll(/\r\n?/g, '\n'));
        }
      }),
    );
  });
  it('nothing throws, HTML has our elements only, text has none of them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), value, value, (pieces, x, y) => {
        const template = pieces.join('');
        const own = template.includes('<b>') ? 1 : 0;
        const { text, html, stops } = render(template, { data: { x, y }, partials: { p: '{{x}}' } });
        expect(html).not.toMatch(tags);
        if (own === 0 && !/<\/?(?:p|br|strong|em|a|ul|ol|li|blockquote|code)\b/i.test(x + y))
          expect(text).not.toMatch(/<\/?(?:p|br|strong|em|a|ul|ol|li|blockquote|code)\b/i);
        for (const { start, end, label } of stops) expect(text.slice(start, end)).toBe(label && `[${label}]`);
      }),
      { numRuns: 500 },
    );
  });
});
