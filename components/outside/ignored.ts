import type { Ignored } from '@/utils/etiquette';

/** What the operator ignores for good, with counts of why. */
export interface IgnoredPort {
  get(): Promise<Ignored>;
  set(now: Ignored): Promise<void>;
}
