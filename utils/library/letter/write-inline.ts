import { escapeInline } from '../sources/escape';
import type { Inline, Mark } from './inline';

const same = (a: Mark, b: Mark): boolean => JSON.stringify(a) === JSON.stringify(b);

function around(mark: Mark, inside: string): string {
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inside) ?? [];
  if (text === '') return inside;
  const signs = { bold: '**', italic: '*', code: '`' };
  if (mark.type === 'link') return `${before}[${text}](${mark.attrs.href})${after}`;
  const sign = signs[mark.type];
  const wrapped = sign + (mark.type === 'code' ? text.replaceAll(/\\(.)/g, '$1') : text) + sign;
  return before + wrapped + after;
}

function one(inline: Inline): string {
  if (inline.type === 'chip') return inline.attrs?.source ?? '';
  return inline.type === 'hardBreak' ? '\n' : escapeInline(inline.text ?? '').replaceAll('{{', '\\{{');
}

/** Words as Markdown; runs that share a mark are put into it together. */
export function writeInline(all: readonly Inline[], depth = 0): string {
  let text = '';
  for (let at = 0; at < all.length;) {
    const first = all[at];
    const mark = first?.marks?.[depth];
    if (first === undefined || mark === undefined) {
      text += first ? one(first) : '';
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < all.length && all[end]?.marks?.[depth] !== undefined && same(all[end]?.marks?.[depth] ?? mark, mark)) end += 1;
    text += around(mark, writeInline(all.slice(at, end), depth + 1));
    at = end;
  }
  return text;
}
