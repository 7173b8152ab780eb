import type { Profile } from '@/utils/standards';
import { applyEdits } from '@/utils/text';
import { checksHere } from './checks';

/**
 * What must never leave is masked in the post itself: the draft in the editor stays as it is.
 * @returns how many were masked
 */
export function maskedInPost(fields: FormData, profile: Profile): number {
  const checks = checksHere();
  if (checks === undefined) return 0;
  let masked = 0;
  for (const [name, value] of fields) {
    if (typeof value !== 'string' || fields.getAll(name).length > 1) continue;
    const spans = checks.neverLeaves(value, profile);
    if (spans.length === 0) continue;
    masked += spans.length;
    fields.set(name, applyEdits(value, checks.maskEdits(value, spans, profile)));
  }
  return masked;
}
