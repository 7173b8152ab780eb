import type { Span } from '@/utils/text';

export interface Excerpt {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

const around = 140;

/** Markdown's own signs are left out: an excerpt is read, not edited. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\s]+|[*_`]{1,3}/gm, ' ')
    .replace(/\s+/g, ' ');
}

/** The fitting place with as much around it as is read at a glance, cut at words. */
export function excerptOf(body: string, { start, end }: Span): Excerpt {
  const left = body.slice(Math.max(0, start - around), start);
  const right = body.slice(end, end + around);
  const before = start > around ? `…${left.replace(/^\S*\s/, '')}` : left;
  const after = end + around < body.length ? `${right.replace(/\s\S*$/, '')}…` : right;
  return { before: plain(before).trimStart(), hit: plain(body.slice(start, end)), after: plain(after).trimEnd() };
}
