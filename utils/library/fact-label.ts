import type { Language, LibraryDocument, Reference } from './documents';

const special = /[\\^$.*+?()[\]{}|/]/g;
const longest = 90;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:—–]+$/u, '')}…`;
}

/** What the article says around a value: the head of its row in a table, or the sentence with a gap in the value's place. */
function around(body: string, value: string): string {
  const there = new RegExp(`(?<![\\p{L}\\d])${value.replaceAll(special, String.raw`\$&`)}(?![\\p{L}\\d])`, 'u');
  const plain = body.replaceAll(/\*\*|`|^[ \t]*(?:#+|[-*]|\d+[.)])[ \t]+/gmu, '');
  const line = plain.split('\n').find((one) => there.test(one)) ?? '';
  const cells = line.startsWith('|') ? line.split('|').map((cell) => cell.trim()) : [];
  const head = cells.find((cell) => cell !== '' && !there.test(cell));
  if (head !== undefined) return head;
  const said = line.split(/(?<=[.!?])\s+(?=[\p{Lu}«"“])/u).find((one) => there.test(one)) ?? '';
  return said
    .replace(there, '…')
    .replace(/[.!;]$/u, '')
    .replace(/\s*[—–:-]\s*…$|^…\s*[—–:,-]*\s*/u, '')
    .trim();
}

/** What a fact of an article is called where it is read: the words of the article itself, its title where the value is not in them. */
export function factLabel({ body, facts, title }: Pick<Reference, 'body' | 'facts' | 'title'>, name: string): string {
  const words = around(body, facts[name] ?? '');
  const label = /\p{L}/u.test(words) ? words : title;
  return shortened(label.charAt(0).toUpperCase() + label.slice(1));
}

/**
 * What a fact is called by the articles that state it, valid now or not: for the mark in a reply that lacks it. Those of
 * the reply's language come first; undefined where no article states it.
 */
export function factName(documents: readonly LibraryDocument[], lang: Language, name: string): string | undefined {
  const stating = documents.flatMap((one) => (one.kind === 'reference' && Object.hasOwn(one.facts, name) ? [one] : []));
  const article = stating.find((one) => one.lang === lang) ?? stating[0];
  return article && factLabel(article, name);
}
