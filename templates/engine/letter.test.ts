import { describe, expect, it } from 'vitest';
import { renderTemplate, type RenderOptions } from './index';

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
    ['```\nодин\n  два\n```', '<p><code>один<br>\u00A0\u00A0два</code></p>', 'один\n  два'],
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
    [
      '10&nbsp;дней &mdash; &#8470;&#x31; &unknown; &#7;',
      '<p>10\u00A0дней — №1 &amp;unknown; &amp;#7;</p>',
      '10\u00A0дней — №1 &unknown; &#7;',
    ],
    ['a ~~b~~ | c | d\n| --- | --- |', '<p>a ~~b~~ | c | d<br>| --- | --- |</p>', 'a ~~b~~ | c | d\n| --- | --- |'],
    ['', '', ''],
    ['\n\n  \n', '', ''],
    ['> ', '', ''],
    ['- \n- ', '', ''],
  ])('%j', (template, html, text) => expect(render(template)).toMatchObject({ html, text, problems: [] }));
  it('uses a hyphen for lists in English', () => expect(render('- one\n- two', { lang: 'en' }).text).toBe('- one\n- two'));
});
