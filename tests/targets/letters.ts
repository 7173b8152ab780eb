import type { Page } from '@playwright/test';

/**
 * Format=flowed (RFC 3676): a line that ends in a blank goes on in the next one of the same depth of quotation;
 * the line before a signature does not.
 */
function unflowed(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = '';
  for (const line of lines) {
    const depth = /^(?:> ?)*/.exec(line)?.[0].replaceAll(' ', '') ?? '';
    const words = line.replace(/^(?:> ?)*/, '');
    const last = joined.length - 1;
    if (open === `${depth}|` && last >= 0) joined[last] = `${joined[last] ?? ''}${words}`;
    else joined.push(depth === '' ? words : `${depth} ${words}`);
    open = words.endsWith(' ') && words !== '-- ' ? `${depth}|` : '';
  }
  return joined;
}

/**
 * What mail itself does to a plain letter is undone: CRLF, soft line breaks, blanks at the ends of lines, empty lines at
 * the end, and the no-break blank that some editors put for two blanks. Every other character counts.
 */
export function plainLetter(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').split('\n');
  return unflowed(lines)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** The lines that a person reads: how far apart paragraphs are drawn belongs to the mail program. */
export function readLines(text: string): readonly string[] {
  return plainLetter(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What a person reads in a letter in HTML, in the browser that draws it. */
export async function shownLetter(page: Page, html: string): Promise<readonly string[]> {
  const reader = await page.context().newPage();
  await reader.setContent(html);
  const text = await reader.evaluate(() => document.body.innerText);
  await reader.close();
  return readLines(text);
}
