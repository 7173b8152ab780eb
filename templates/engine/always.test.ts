import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate, type RenderOptions } from './index';

const setting: RenderOptions = { data: {}, lang: 'ru', channel: 'email', now: { date: '2026-11-24', time: '10:00' } };
const render = (template: string, options: Partial<RenderOptions> = {}) => renderTemplate(template, { ...setting, ...options });

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
