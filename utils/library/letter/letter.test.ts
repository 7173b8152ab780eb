import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLibraryFile } from '../parse';
import { type Block, readLetter, writeLetter } from '.';

const packs = fileURLToPath(new URL('../../../templates/packs', import.meta.url));
const bodies = readdirSync(packs, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:hbs|md)$/.test(path))
  .flatMap((path) => parseLibraryFile(path, readFileSync(`${packs}/${path}`, 'utf8')).document?.body ?? []);

/** Without the source a block was read from: written from its words alone. */
const bare = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map(({ attrs, ...block }) => ({
    ...block,
    attrs: { ...(block.type === 'kept' && attrs?.source && { source: attrs.source }), ...(attrs?.start && { start: attrs.start }) },
  }));

describe('a letter in the visual editor', () => {
  it('that nobody touched is the same, for every text of the starter packs', () => {
    expect(bodies.length).toBeGreaterThan(100);
    for (const body of bodies) expect(writeLetter(readLetter(body))).toBe(body);
  });
  it('keeps the room that is left for its text, to be written in', () => {
    const [greeting, room, closing] = readLetter('{{greeting}}\n\n\n\n{{closing}}');
    if (!greeting || !room || !closing) throw new Error('no room');
    expect(room).toMatchObject({ type: 'paragraph' });
    expect(room.content).toBeUndefined();
    const filled: Block = { ...room, content: [{ type: 'text', text: 'Hello' }] };
    expect(writeLetter([greeting, filled, closing])).toBe('{{greeting}}\n\nHello\n\n{{closing}}');
  });
  it('is the same whatever is in it', () => {
    const bit = fc.constantFrom(
      'a',
      'слово ',
      '**',
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '{{',
      '}}',
      '{{x}}',
      '{{#if a}}',
      '{{!-- b',
      '--}}',
      '\\',
      '\n',
      '\n\n',
      '\n \n',
      '- ',
      '1. ',
      '# ',
      '> ',
      '| ',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 25 }).map((bits) => bits.join('')),
        (body) => {
          expect(writeLetter(readLetter(body))).toBe(body);
        },
      ),
    );
  });
  it('says the same when it is written anew', () => {
    for (const body of bodies) {
      const anew = writeLetter(bare(readLetter(body)));
      expect(bare(readLetter(anew)), body).toEqual(bare(readLetter(body)));
    }
  });
  it.each([
    ['Здравствуйте, **{{name form="first"}}**!', ['text', 'chip', 'text']],
    ['a\nb', ['text', 'hardBreak', 'text']],
    ['[сайт]({{company.site}}) и \\*звёздочка\\*', ['text', 'text']],
    ['\\{{не код}} {{!-- a --}}', ['chip', 'text', 'chip']],
    ['5 * 3 * 2', ['text']],
  ])('%s', (body, kinds) => expect(readLetter(body)[0]?.content?.map(({ type }) => type)).toEqual(kinds));
  it('an edit changes only its own paragraph', () => {
    const body = 'Первый *абзац*,  с  пробелами.\n\n\n* старый\n* список\n\n| a |\n|---|\n\nконец {{x}}';
    const blocks = readLetter(body);
    const edited = blocks.map((block, at) => (at === 3 ? { ...block, content: [{ type: 'text' as const, text: 'новый 2*2 {{' }] } : block));
    expect(writeLetter(edited)).toBe(body.replace('конец {{x}}', 'новый 2\\*2 \\{{'));
  });
  it('a paragraph that is split gets an empty line', () => {
    const blocks = [
      { type: 'paragraph' as const, attrs: { source: 'ab', gap: '' }, content: [{ type: 'text' as const, text: 'a' }] },
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: '- b' }] },
    ];
    expect(writeLetter(blocks)).toBe('a\n\n\\- b');
  });
});
