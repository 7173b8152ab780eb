import type { Element } from 'domhandler';
import { ElementType } from 'htmlparser2';

const unseen = new Set(['script', 'style', 'template', 'noscript']);

/** The words of `pre` as they stand, with spaces for tabs: every eight signs, as browsers draw them. */
function linesOf(node: Element): string {
  const text = (inside: Element['children'][number]): string => {
    if (inside.type === ElementType.Text) return 'data' in inside ? inside.data : '';
    if (!('attribs' in inside) || unseen.has(inside.name)) return '';
    return inside.name === 'br' ? '\n' : inside.children.map(text).join('');
  };
  const lines = node.children
    .map(text)
    .join('')
    .replaceAll('\u00A0', ' ')
    .split(/\r\n?|\n/);
  return lines
    .map((line) =>
      line
        .split('\t')
        .reduce((before, rest) => before + ' '.repeat(8 - (before.length % 8)) + rest)
        .trimEnd(),
    )
    .join('\n')
    .replaceAll(/^\n+|\n+$/g, '');
}

/** Whether the spaces in `pre` put words in their places: indented lines, columns. */
export const isLaidOut = (node: Element): boolean => /^ +\S|\S {2,}\S/m.test(linesOf(node));

/** A block whose spaces are kept, between signs that do not stand in it. */
export function fenced(node: Element): string {
  const lines = linesOf(node);
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${lines}\n${fence}`;
}
