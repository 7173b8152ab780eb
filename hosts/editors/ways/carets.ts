import type { Edit } from '@/utils/text';

/** Where a caret stands after the edits: behind what replaced its place, else between the same characters as before. */
export function movedBy(offset: number, edits: readonly Edit[]): number {
  let by = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (offset <= start) break;
    if (offset < end) return start + by + text.length;
    by += text.length - (end - start);
  }
  return offset + by;
}
