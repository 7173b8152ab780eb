import { maskEdits, type PrivateSpan } from '@/utils/redaction';
import type { Masking } from '@/utils/standards';

/** A run of the draft: plain, or a secret with what stands for it when it is masked. */
export interface Segment {
  readonly text: string;
  /** Index of the secret in the question. */
  readonly secret?: number;
  readonly mask?: string;
}

/** The draft cut at its secrets; secrets inside another one are covered by it. */
export function segmentsOf(draft: string, secrets: readonly PrivateSpan[], masking?: Masking): readonly Segment[] {
  const masks = maskEdits(draft, secrets, masking);
  const ordered = secrets.map((secret, index) => ({ ...secret, index })).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, index } of ordered) {
    if (start < at) continue;
    if (start > at) segments.push({ text: draft.slice(at, start) });
    segments.push({ text: draft.slice(start, end), secret: index, mask: masks[index]?.text ?? '' });
    at = end;
  }
  if (at < draft.length) segments.push({ text: draft.slice(at) });
  return segments;
}
