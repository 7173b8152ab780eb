/** Markdown's own signs are left out: an excerpt is read, not edited. A heading is no beginning of the sentence below it. */
export function unmarked(text: string): string {
  return (
    text
      .replace(/(?<=^|[\p{L}\p{N}»)])[ \t]*\n[ \t]*\n/gu, '.\n')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      // Run on in one line, the hyphen of a list would be read as a dash; a table's rule says nothing at all.
      .replace(/(?<=\n)[ \t]*[-*+][ \t]+/g, '• ')
      .replace(/(?<=\n)[ \t]*\|?[ \t]*:?-{3,}[-:| \t]*(?=\n|$)/g, '')
      // Rows are told one after another, their cells as parts of one line.
      .replace(/[ \t]*\|\s*\n\s*\|[ \t]*/g, '; ')
      .replace(/(?<=\n)[ \t]*\|[ \t]*|[ \t]*\|[ \t]*(?=\n)/g, ' ')
      .replace(/[ \t]*\|[ \t]*/g, ' · ')
      .replace(/^[#>\s]+|[*_`]{1,3}/gm, ' ')
      .replace(/\s+/g, ' ')
  );
}
