import { escapeStart } from '../sources/escape';
import { type Inline, readInline } from './inline';
import { writeInline } from './write-inline';

/** A part of a letter as an editor has it. `source` is what it was read from, `gap` the empty lines behind it. */
export interface Block {
  readonly type: 'paragraph' | 'bulletList' | 'orderedList' | 'kept';
  readonly attrs?: { readonly source?: string | null; readonly gap?: string | null; readonly start?: number };
  readonly content?: readonly (Inline | Item)[];
}

interface Item {
  readonly type: 'listItem';
  readonly content: readonly [{ readonly type: 'paragraph'; readonly content?: readonly Inline[] }];
}

const item = /^(?:[-*+]|(\d{1,9})[.)])\s+(?=\S)/;
// Headings, quotations, tables, rules, code and lists in lists are kept as they are written; the source view edits them.
const foreign = /^(?: {0,3}(?:#{1,6}\s|>|\||```|~~~|(?:[-*_]\s*){3,}$)|\s{2,}\S)/m;

const filled = (content: readonly Inline[]): { readonly content?: readonly Inline[] } => (content.length > 0 ? { content } : {});

function readBlock(source: string): Block {
  const lines = source.split('\n');
  if (foreign.test(source)) return { type: 'kept' };
  const items = lines.map((line) => item.exec(line));
  if (items.every(Boolean)) {
    const ordered = items.every((one) => one?.[1] !== undefined);
    if (ordered || items.every((one) => one?.[1] === undefined)) {
      const start = Number(items[0]?.[1] ?? 1);
      const content = lines.map((line, at): Item => ({
        type: 'listItem',
        content: [{ type: 'paragraph', ...filled(readInline(line.slice(items[at]?.[0].length))) }],
      }));
      return ordered ? { type: 'orderedList', attrs: { start }, content } : { type: 'bulletList', content };
    }
    return { type: 'kept' };
  }
  if (items.some(Boolean)) return { type: 'kept' };
  return { type: 'paragraph', ...filled(readInline(source)) };
}

/** Whether every code that is opened in a text is closed in it. */
const whole = (text: string): boolean => (text.match(/\{\{/g)?.length ?? 0) === (text.match(/\}\}/g)?.length ?? 0);

/** Reads the body of a template for the visual editor. */
export function readLetter(body: string): readonly Block[] {
  const pieces = body.split(/(\n[ \t]*(?:\n[ \t]*)*\n)/);
  const blocks: Block[] = [];
  let source = '';
  for (let at = 0; at < pieces.length; at += 2) {
    source += pieces[at] ?? '';
    const gap = pieces[at + 1] ?? '';
    // A remark of several paragraphs is one piece.
    if (!whole(source) && at + 2 < pieces.length) {
      source += gap;
      continue;
    }
    const block = readBlock(source);
    // Room that is left between two paragraphs can be written in.
    const room = /^\n{4,}$/.test(gap) ? gap.slice(2) : undefined;
    blocks.push({ ...block, attrs: { ...block.attrs, source, gap: room === undefined ? gap : '\n\n' } });
    if (room !== undefined) blocks.push({ ...readBlock(''), attrs: { source: '', gap: room } });
    source = '';
  }
  return blocks;
}

const wordsOf = (block: Block): unknown => ({ type: block.type, start: block.attrs?.start ?? 1, content: block.content ?? [] });

/** Order of the marks does not matter to an editor; it may leave empty lists of them. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'marks' && Array.isArray(inner)) return inner.length === 0 ? undefined : inner.map((mark: unknown) => JSON.stringify(mark));
    return inner;
  });

const isInline = (one: Inline | Item): one is Inline => one.type !== 'listItem';

function writeBlock(block: Block): string {
  const content = block.content ?? [];
  if (block.type === 'kept') return block.attrs?.source ?? '';
  if (block.type === 'paragraph') {
    const lines = writeInline(content.filter(isInline)).split('\n');
    return lines.map(escapeStart).join('\n');
  }
  const start = block.attrs?.start ?? 1;
  return content
    .map((one, at) => {
      const inside = isInline(one) ? [] : one.content.flatMap((paragraph) => paragraph.content ?? []);
      return `${block.type === 'orderedList' ? `${start + at}.` : '-'} ${writeInline(inside).replaceAll('\n', ' ')}`;
    })
    .join('\n');
}

/**
 * The body again: what was not touched byte for byte as it was, the rest as Markdown.
 * @param shown a block as the editor holds it when nobody has touched it: it joins pieces and adds what it needs itself
 */
export function writeLetter(blocks: readonly Block[], shown: (block: Block) => Block = (block) => block): string {
  return blocks
    .map((block, at) => {
      const source = block.attrs?.source;
      const untouched = typeof source === 'string' && plain(wordsOf(shown(readBlock(source)))) === plain(wordsOf(block));
      const text = untouched ? source : writeBlock(block);
      const gap = block.attrs?.gap ?? '';
      if (at === blocks.length - 1) return untouched ? text + gap : text;
      return text + (/\n[ \t]*\n/.test(gap) ? gap : '\n\n');
    })
    .join('');
}
