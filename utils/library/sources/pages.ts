import { DomUtils, parseDocument } from 'htmlparser2';
import { readFrontMatter } from '../front-matter';
import type { Entry } from '../entry';
import { nameOf, topicsOf } from './places';
import { isFields, textsIn, wordsIn } from './records';
import type { SourceFile } from './sources';

const { getElementsByTagName: all, textContent } = DomUtils;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? textsIn(value) : wordsIn(value).split(/,\s*/).filter(Boolean));

/** Endings of the files of a folder of pages: one answer or article each. */
export const pageEndings = ['.md', '.markdown', '.txt', '.html', '.htm'] as const;

function htmlPage({ path, text }: SourceFile): Entry {
  const document = parseDocument(text);
  for (const menu of all('nav', document)) DomUtils.removeElement(menu);
  const [title] = all('title', document, true, 1);
  const [article] = [...all('article', document), ...all('main', document), ...all('body', document)];
  const [heading] = all('h1', article ?? document, true, 1);
  const name = (heading ? textContent(heading) : title ? textContent(title) : '').trim();
  if (heading && name !== '') DomUtils.removeElement(heading);
  const body = (article ? [article] : document.children).map((node) => DomUtils.getOuterHTML(node, { encodeEntities: 'utf8' })).join('');
  return { id: path, title: name || nameOf(path), body, markup: 'html', line: 1, topics: topicsOf(path) };
}

function markdownPage({ path, text }: SourceFile): Entry {
  const front = readFrontMatter(text);
  const fields = isFields(front?.values) ? front.values : {};
  const whole = (front?.body ?? text.replaceAll('\r\n', '\n')).trim();
  const [, heading] = /^#\s+(.+)\n?/.exec(whole) ?? [];
  const told = wordsIn(fields['title']);
  const body =
    heading !== undefined && (told === '' || told === heading.trim()) ? whole.slice(whole.indexOf('\n') + 1 || whole.length).trim() : whole;
  return {
    id: wordsIn(fields['id']) || path,
    title: told || heading?.trim() || nameOf(path),
    body,
    markup: /\.txt$/i.test(path) ? 'text' : 'markdown',
    line: front?.bodyLine ?? 1,
    topics: [...texts(fields['topics'] ?? fields['tags'] ?? fields['categories']), ...topicsOf(path)],
    examples: texts(fields['examples']),
    lang: wordsIn(fields['lang'] ?? fields['language']),
    shortcut: wordsIn(fields['shortcut'] ?? fields['keyword']),
    subject: wordsIn(fields['subject']),
    reviewBy: wordsIn(fields['reviewBy']),
    validTo: wordsIn(fields['validTo']),
  };
}

/** A page of a folder, whichever of the two it is written in: folders hold both. */
export const readPage = (file: SourceFile): Entry =>
  /\.html?$/i.test(file.path) || (!/\.(?:md|markdown)$/i.test(file.path) && /^\s*<(?:!doctype html|html)/i.test(file.text))
    ? htmlPage(file)
    : markdownPage(file);
