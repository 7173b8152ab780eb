/** Words that must stay words in Markdown: signs that would be read as markup are escaped, and only those. */
export function escapeInline(text: string): string {
  return text
    .replaceAll(/[\\`*]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/\[(?=[^\]]*\]\()/g, '\\[')
    .replaceAll(/&(?=(?:#\d+|#x[\da-f]+|[a-z]+);)/gi, '&amp;');
}

/** The start of a line that would open a heading, a quotation, a list, a rule or a code block. */
export function escapeStart(line: string): string {
  return line.replace(
    /^(\s*)(?:(#{1,6}(?=\s)|>|[-+](?=\s)|~~~|-{3,}\s*$|={3,}\s*$)|(\d{1,9})([.)])(?=\s))/,
    (_, space: string, sign, number, dot) =>
      sign === undefined ? `${space}${String(number)}\\${String(dot)}` : `${space}\\${String(sign)}`,
  );
}

/** Plain text as Markdown. Lines that begin like items of a list are left: that is what their writer meant. */
export function plainAsMarkdown(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => {
      const item = /^\s*(?:[-*•–—]|\d{1,3}[.)])\s+/.exec(line)?.[0];
      return item === undefined ? escapeStart(escapeInline(line)) : item.replace(/[*•]/, '-') + escapeInline(line.slice(item.length));
    })
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
