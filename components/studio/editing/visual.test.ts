import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, readBlocks, writeBlocks } from '@/utils/library';
import { schemaFor, shownIn } from './visual-schema';

const schema = getSchema(schemaFor((source) => ({ label: source, kind: 'value' })));

/** What the editor makes of a body when it opens it: its own document, checked by its own rules. */
function opened(body: string): readonly Block[] {
  const node = schema.nodeFromJSON({ type: 'doc', content: structuredClone(readBlocks(body)) });
  node.check();
  return (node.toJSON() as { readonly content?: readonly Block[] }).content ?? [];
}

const written = (blocks: readonly Block[]): string => writeBlocks(blocks, (block) => shownIn(schema, block));

const path = fc.constantFrom('order', 'customer.name', 'ticket.number', 'имя', 'this.price');
const call = fc.oneof(
  path,
  fc.tuple(fc.constantFrom('date', 'upper', 'default', 'plural'), path).map(([helper, value]) => `${helper} ${value} "дн{я" style='long'`),
  fc.constantFrom('fact "delivery.days"', 'name form="first"', '> "подпись"', '!-- заметка\nв две строки --', '! коротко', '& order'),
);
const tight = fc.constantFrom('', '~');
const value = fc.tuple(tight, call, tight).map(([before, inner, after]) => `{{${before}${inner}${after}}}`);
const words = fc.constantFrom(
  'Здравствуйте',
  ' слово',
  '  два пробела',
  '*курсив*',
  '**жирно _и_ так**',
  '5 * 3',
  '\\{{не код}}',
  'a_b_c',
  '`код {{x}}`',
  '[сайт]({{company.site}} "имя")',
  '<b title="x">HTML</b>',
  '&nbsp;',
  'ё — «»',
  '\\*',
  '   ',
  '😀',
  '[[x]]',
  'снос\\\nка',
  'строка  \nещё',
  '<!-- html -->',
  '{{{raw}}}',
  '![a](b.png)',
  '~~нет~~',
  '\u00A0',
);
const inline: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: value }), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(''));
const { template } = fc.letrec<{ template: string; block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    inline,
    fc.array(inline, { minLength: 1, maxLength: 3 }).map((items) => items.map((one) => `- ${one}`).join('\n')),
    fc.array(inline, { minLength: 1, maxLength: 3 }).map((items) => items.map((one, at) => `${at + 3}) ${one}`).join('\n')),
    fc.constantFrom(
      '| a | {{b}} |\n|---|---|\n| 1 | 2 |',
      '# Заголовок {{x}}',
      '> цитата\n> ещё',
      '---',
      '* раз\n  * вложен',
      '```\n{{x}}\n```',
      '<table><tr><td>{{a}}</td></tr></table>',
      '1. a\n\n   b',
      '\tтаб',
      '- a\n- [ ] b',
    ),
    fc
      .tuple(
        fc.constantFrom('if', 'unless', 'each', '#', 'with'),
        call,
        tight,
        tie('template'),
        fc.constantFrom('', '\n\n{{else}}\n\n', '{{~else if b}}', '{{^}}\n'),
      )
      .map(
        ([kind, condition, mark, inside, other]) =>
          `{{${mark}#${kind === '#' ? 'x' : kind} ${condition}}}${other === '' ? '' : '\n\n'}${inside}${other}${other === '' ? '' : inside}{{/${kind === '#' ? 'x' : kind}${mark}}}`,
      ),
  ),
  template: fc
    .array(fc.tuple(tie('block'), fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\n\t\n\n', '\n')), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([text, gap]) => text + gap).join('')),
}));

describe('a template in the visual editor', () => {
  it('that nobody touched is the same, byte for byte', () => {
    fc.assert(
      fc.property(template, (body) => {
        expect(written(opened(body))).toBe(body);
      }),
      { numRuns: 1500 },
    );
  });
  it('of which one paragraph is changed is the same but there', () => {
    fc.assert(
      fc.property(template, fc.nat(), (body, choice) => {
        const blocks = opened(body);
        const paragraphs = blocks.flatMap(({ type }, at) => (type === 'paragraph' ? [at] : []));
        const at = paragraphs[choice % Math.max(1, paragraphs.length)];
        fc.pre(at !== undefined);
        const touched = blocks.map((block, nth) =>
          nth === at ? { ...block, content: [{ type: 'text' as const, text: 'ПРАВКА' }] } : block,
        );
        const changed = written(touched);
        const [before = '', after = ''] = changed.split('ПРАВКА');
        expect(body.startsWith(before)).toBe(true);
        // Behind the last block the lead may leave nothing to hold on to.
        expect(at === blocks.length - 1 ? '' : after).toBe(at === blocks.length - 1 ? '' : body.slice(body.length - after.length));
        const own = blocks[at ?? 0]?.attrs?.source ?? '';
        expect(before + own + body.slice(before.length + own.length)).toBe(body);
      }),
      { numRuns: 1000 },
    );
  });
});
