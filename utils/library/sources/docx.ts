import type { ChildNode, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Problem } from '../documents';
import { decode } from './decode';
import { type GivenFile, isZip, unpack } from './sources';

const { getElementsByTagName: all, textContent } = DomUtils;
const isElement = (node: ChildNode): node is Element => 'attribs' in node;
const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const child = (node: Element | undefined, name: string): Element | undefined =>
  node?.children.find((one): one is Element => isElement(one) && one.name === name);
const valueOf = (node: Element | undefined): string | undefined => node?.attribs['w:val'];
const isOn = (node: Element | undefined): boolean => node !== undefined && !['0', 'false', 'none'].includes(valueOf(node) ?? '');

interface Around {
  readonly links: ReadonlyMap<string, string>;
  /** Levels of lists whose items are counted: `number level`. */
  readonly counted: ReadonlySet<string>;
  /** Styles of headings: their level by the id of the style. */
  readonly levels: ReadonlyMap<string, number>;
}

const tags = [
  ['w:u', 'u'],
  ['w:strike', 's'],
  ['w:dstrike', 's'],
  ['w:b', 'b'],
  ['w:i', 'i'],
] as const;

function runOf(run: Element): string {
  const looks = child(run, 'w:rPr');
  const text = run.children
    .filter(isElement)
    .map((part) =>
      part.name === 'w:t'
        ? safe(textContent(part))
        : part.name === 'w:br' || part.name === 'w:cr'
          ? '<br>'
          : part.name === 'w:tab'
            ? ' '
            : '',
    )
    .join('');
  // Of each line under or through words their HTML tells, which says in its turn what Markdown cannot hold.
  return tags.reduce((inside, [property, tag]) => (isOn(child(looks, property)) ? `<${tag}>${inside}</${tag}>` : inside), text);
}

function inlineOf(nodes: readonly ChildNode[], around: Around): string {
  return nodes
    .filter(isElement)
    .map((node) => {
      if (node.name === 'w:r') return runOf(node);
      if (node.name === 'w:hyperlink') {
        const href = around.links.get(node.attribs['r:id'] ?? '');
        const inside = inlineOf(node.children, around);
        const space = /^\s/.test(inside) ? ' ' : '';
        return href === undefined ? inside : `${space}<a href="${safe(href)}">${inside.trim()}</a>`;
      }
      // What was struck out by a reviewer is gone; what was put in is there.
      return node.name === 'w:del' || node.name === 'w:pPr' ? '' : inlineOf(node.children, around);
    })
    .join('');
}

interface Line {
  readonly tag: string;
  readonly html: string;
  /** Of an item of a list: from 0. */
  readonly level?: number;
}

function paragraphOf(node: Element, around: Around): Line {
  const looks = child(node, 'w:pPr');
  const style = valueOf(child(looks, 'w:pStyle')) ?? '';
  const list = child(looks, 'w:numPr');
  const html = inlineOf(node.children, around);
  const level =
    around.levels.get(style) ?? Number(/^(?:heading|заголовок)\s?([1-6])$/i.exec(style)?.[1] ?? (/^title$/i.test(style) ? 1 : 0));
  if (level > 0) return { tag: `h${level}`, html };
  if (!list) return { tag: 'p', html };
  const deep = Number(valueOf(child(list, 'w:ilvl')) ?? 0);
  return { tag: around.counted.has(`${valueOf(child(list, 'w:numId')) ?? ''} ${deep}`) ? 'ol' : 'ul', html, level: deep };
}

function tableOf(node: Element, around: Around): string {
  const rows = node.children.filter((one): one is Element => isElement(one) && one.name === 'w:tr');
  const cells = (row: Element): string =>
    row.children
      .filter((one): one is Element => isElement(one) && one.name === 'w:tc')
      .map((cell) => `<td>${bodyOf(cell, around)}</td>`)
      .join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

function bodyOf(body: Element, around: Around): string {
  let html = '';
  // Lists that are open, the outermost first: an item of a deeper level lies in the item before it.
  const open: string[] = [];
  const close = (until: number): void => {
    while (open.length > until) html += `</li></${open.pop() ?? ''}>`;
  };
  for (const node of body.children.filter(isElement)) {
    const line = node.name === 'w:p' ? paragraphOf(node, around) : undefined;
    if (line?.html === '') continue;
    if (line?.level === undefined) close(0);
    if (line?.level !== undefined) {
      const depth = Math.min(line.level, open.length) + 1;
      close(open[depth - 1] === line.tag ? depth : Math.max(depth - 1, 0));
      html += open.length === depth ? '</li>' : `<${line.tag}>`;
      if (open.length < depth) open.push(line.tag);
      html += `<li>${line.html}`;
    } else if (line) html += `<${line.tag}>${line.html}</${line.tag}>`;
    else if (node.name === 'w:tbl') html += tableOf(node, around);
    else if (node.name === 'w:sdt') html += bodyOf(child(node, 'w:sdtContent') ?? node, around);
  }
  close(0);
  return html;
}

const xml = (bytes: Uint8Array | undefined) => parseDocument(bytes ? decode(bytes).text : '', { xmlMode: true });

function countedLists(numbering: ReturnType<typeof xml>): ReadonlySet<string> {
  const kinds = new Map(
    all('w:abstractNum', numbering).map((one) => [
      one.attribs['w:abstractNumId'] ?? '',
      all('w:lvl', one).flatMap((level, at) =>
        ['bullet', 'none'].includes(valueOf(child(level, 'w:numFmt')) ?? 'bullet') ? [] : [level.attribs['w:ilvl'] ?? String(at)],
      ),
    ]),
  );
  return new Set(
    all('w:num', numbering).flatMap((one) =>
      (kinds.get(valueOf(child(one, 'w:abstractNumId')) ?? '') ?? []).map((level) => `${one.attribs['w:numId'] ?? ''} ${level}`),
    ),
  );
}

function headingLevels(styles: ReturnType<typeof xml>): ReadonlyMap<string, number> {
  const named = all('w:style', styles).map(
    (one) => [one.attribs['w:styleId'] ?? '', Number(/^heading ([1-6])$/i.exec(valueOf(child(one, 'w:name')) ?? '')?.[1] ?? 0)] as const,
  );
  return new Map(named.filter(([, level]) => level > 0));
}

export interface Docx {
  readonly html: string;
  readonly title: string;
  readonly macros: boolean;
  readonly problem?: Problem;
}

/** The text of a Word document as HTML: headings, lists, tables, links, bold and italic. */
export function docxHtml(file: GivenFile): Docx {
  const none = { html: '', title: '', macros: false };
  const message = { ru: 'это не документ Word', en: 'this is not a Word document' };
  const stranger = { ...none, problem: { file: file.path, line: 0, field: '', severity: 'error', message } } as const;
  if (!isZip(file)) return stranger;
  const { files, problem } = unpack(file);
  const at = (path: string): Uint8Array | undefined => files.find((one) => one.path === path)?.bytes;
  if (problem) return { ...none, problem };
  const [body] = all('w:body', xml(at('word/document.xml')));
  if (!body) return stranger;
  const links = new Map(
    all('Relationship', xml(at('word/_rels/document.xml.rels'))).map(({ attribs }) => [attribs['Id'] ?? '', attribs['Target'] ?? '']),
  );
  const around = { links, counted: countedLists(xml(at('word/numbering.xml'))), levels: headingLevels(xml(at('word/styles.xml'))) };
  const [title] = all('dc:title', xml(at('docProps/core.xml')));
  return { html: bodyOf(body, around), title: title ? textContent(title).trim() : '', macros: at('word/vbaProject.bin') !== undefined };
}
