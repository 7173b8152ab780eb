import type { ChildNode, Element, Text } from 'domhandler';
import { ElementType, parseDocument } from 'htmlparser2';
import { type Decorations, noteLines, raised } from './decorations';
import { escapeInline, escapeStart } from './escape';
import { fenced, isLaidOut } from './laid-out';

export interface Markdown extends Readonly<Decorations> {
  readonly text: string;
  /** What an answer cannot carry and was left out: scripts, frames, event attributes. */
  readonly removed: ReadonlySet<string>;
  /** Pictures: their addresses or names. */
  readonly pictures: readonly string[];
}

interface Around extends Decorations {
  readonly removed: Set<string>;
  readonly pictures: string[];
  /** Inside `pre`, where line breaks count. */
  readonly kept: boolean;
}

const unwanted = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'applet',
  'form',
  'svg',
  'link',
  'meta',
  'base',
  'template',
  'noscript',
]);
const silent = new Set(['style', 'meta', 'link', 'base', 'head', 'title', 'noscript', 'template']);
const blocks = new Set(
  'p div section article header footer main aside center figure figcaption address h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr hr dl dt dd body html'.split(
    ' ',
  ),
);
const isText = (node: ChildNode): node is Text => node.type === ElementType.Text;
const isElement = (node: ChildNode): node is Element => 'attribs' in node;
const isBlock = (node: ChildNode): boolean => isElement(node) && blocks.has(node.name);

/** Marks around words, outside of the white space at their edges: `** a**` is no bold. */
function marked(inside: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inside) ?? [];
  return words === '' ? inside : `${before}${mark}${words}${mark}${after}`;
}

function linkTo(node: Element, inside: string, around: Around): string {
  const href = (node.attribs['href'] ?? '').trim();
  if (/^(?:javascript|data|vbscript):/i.test(href.replaceAll(/[^a-z:]/gi, ''))) around.removed.add('javascript:');
  if (!/^(?:https?:\/\/|mailto:|tel:|[\uE000{])/i.test(href) || inside.trim() === '') return inside;
  return `[${inside.trim()}](${href.replaceAll(/[\s()]/g, (sign) => (sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign)))})`;
}

function looks(node: Element, inside: string, around: Around): string {
  const style = node.attribs['style'] ?? '';
  noteLines(node, around);
  if (node.name === 'sup' || node.name === 'sub') return raised(node.name, inside);
  const bold = ['b', 'strong'].includes(node.name) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
  const italic = ['i', 'em'].includes(node.name) || /font-style:\s*italic/i.test(style);
  const once = bold && !/^\s*\*\*[\s\S]*\*\*\s*$/.test(inside) ? marked(inside, '**') : inside;
  return italic ? marked(once, '*') : once;
}

function noteAttributes(node: Element, around: Around): void {
  for (const name of Object.keys(node.attribs)) if (/^on[a-z]/i.test(name)) around.removed.add(`${name}=`);
}

function inlineOf(node: ChildNode, around: Around): string {
  if (isText(node))
    return escapeInline(around.kept ? node.data : node.data.replaceAll(/[ \t\r\n]+/g, ' ')).replaceAll(
      '\u00A0',
      around.kept ? ' ' : '\u00A0',
    );
  if (!isElement(node)) return '';
  noteAttributes(node, around);
  if (unwanted.has(node.name)) {
    if (!silent.has(node.name)) around.removed.add(`<${node.name}>`);
    return '';
  }
  if (node.name === 'br') return '\n';
  if (node.name === 'img') {
    const { alt = '', src = '' } = node.attribs;
    around.pictures.push(alt || (src.startsWith('data:') ? 'data:' : src));
    return escapeInline(alt);
  }
  const inside = node.children.map((child) => inlineOf(child, around)).join('');
  if (node.name === 'a') return linkTo(node, inside, around);
  if (node.name === 'code' && !around.kept) return inside === '' ? '' : `\`${inside.replaceAll(/\\([\\`*_[])/g, '$1')}\``;
  return looks(node, inside, around);
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => escapeStart(line.replaceAll(/^[ \t]+|[ \t]+$/g, '')))
    .join('\n')
    .replaceAll(/^\n+|\n+$/g, '');
const movedIn = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`).replaceAll(/^[ ]+$/gm, '');

/** Conditions and loops that stand between the items of a list or the rows of a table. */
const codesOf = (node: ChildNode): string => (isText(node) && node.data.includes('\uE000') ? node.data.trim() : '');

function listOf(node: Element, around: Around): string {
  let number = Number(node.attribs['start'] ?? 1) || 1;
  const items = node.children.map((item) => {
    if (!isElement(item)) return codesOf(item);
    const inside = blocksOf(item.name === 'li' ? item.children : [item], around, '\n');
    const sign = node.name === 'ol' ? `${number++}. ` : '- ';
    return inside === '' ? '' : sign + movedIn(inside, ' '.repeat(sign.length));
  });
  return items.filter(Boolean).join('\n');
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => Math.min(Math.max(Number(cell.attribs[name]) || 1, 1), 50);

/**
 * The texts of a row; a cell over several columns is followed by empty ones.
 * @param held how many more rows a cell from above takes, by column
 */
function cellsOf(row: Element, around: Around, held: number[]): readonly string[] {
  const texts: string[] = [];
  const pass = (): void => {
    for (let left = held[texts.length] ?? 0; left > 0; left = held[texts.length] ?? 0) {
      held[texts.length] = left - 1;
      texts.push('');
    }
  };
  for (const cell of row.children.filter(isElement)) {
    pass();
    const text = blocksOf(cell.children, around);
    for (let nth = 0; nth < spanOf(cell, 'colspan'); nth += 1) {
      held[texts.length] = spanOf(cell, 'rowspan') - 1;
      texts.push(nth === 0 ? text : '');
    }
  }
  pass();
  return texts;
}

function tableOf(node: Element, around: Around): string {
  // A row of cells, or a code that stands between rows.
  const rows: (readonly string[] | string)[] = [];
  const held: number[] = [];
  const visit = (one: Element): void => {
    for (const inside of one.children) {
      const code = codesOf(inside);
      if (code !== '') rows.push(code);
      else if (isElement(inside) && inside.name === 'tr') rows.push(cellsOf(inside, around, held));
      else if (isElement(inside)) visit(inside);
    }
  };
  visit(node);
  const cells = rows.filter((row) => typeof row !== 'string');
  const [head = []] = cells;
  // A table of one column, or of one row, only holds the layout of a letter.
  if (head.length < 2 || cells.length < 2) return rows.flat().filter(Boolean).join('\n\n');
  // What stands beyond the first row's last column would not be shown.
  const width = Math.max(...cells.map((row) => row.length));
  const wide = (row: readonly string[]): readonly string[] => [...row, ...Array.from({ length: width - row.length }, () => '')];
  const line = (row: readonly string[]): string =>
    `| ${wide(row)
      .map((cell) => cell.replaceAll(/\n+/g, ' ').replaceAll('|', '\\|'))
      .join(' | ')} |`;
  return rows
    .flatMap((row) => (typeof row === 'string' ? [row] : row === head ? [line(row), line(wide(row).map(() => '---'))] : [line(row)]))
    .join('\n');
}

function blockOf(node: Element, around: Around): string {
  noteAttributes(node, around);
  switch (node.name) {
    case 'ul':
    case 'ol':
      return listOf(node, around);
    case 'table':
      return tableOf(node, around);
    case 'hr':
      return '---';
    case 'pre': {
      const text = tidy(node.children.map((child) => inlineOf(child, { ...around, kept: true })).join(''));
      return isLaidOut(node) ? fenced(node) : text;
    }
    case 'blockquote':
      return `> ${movedIn(blocksOf(node.children, around), '> ')}`.replaceAll(/^> *$/gm, '>');
    default: {
      const level = /^h([1-6])$/.exec(node.name)?.[1];
      const inside = blocksOf(node.children, around);
      return level === undefined || inside === '' ? inside : `${'#'.repeat(Number(level))} ${inside.replaceAll('\n', ' ')}`;
    }
  }
}

function blocksOf(nodes: readonly ChildNode[], around: Around, between = '\n\n'): string {
  const parts: string[] = [];
  let line = '';
  const close = (): void => {
    const words = tidy(line);
    if (words.trim() !== '') parts.push(words.replaceAll(/\n{2,}/g, '\n\n'));
    line = '';
  };
  for (const node of nodes) {
    if (isElement(node) && !isBlock(node) && !unwanted.has(node.name) && node.children.some(isBlock)) {
      close();
      noteLines(node, around);
      parts.push(blocksOf(node.children, around));
    } else if (isElement(node) && isBlock(node)) {
      close();
      parts.push(blockOf(node, around));
    } else line += inlineOf(node, around);
  }
  close();
  return parts.filter((part) => part !== '').join(between);
}

/** HTML as the Markdown of an answer: paragraphs, lists, tables, links, bold and italic. Nothing of it can run. */
export function writeMarkdown(html: string): Markdown {
  const around: Around = { removed: new Set(), pictures: [], underlined: [], struck: [], kept: false };
  return { ...around, text: blocksOf(parseDocument(html).children, around) };
}
