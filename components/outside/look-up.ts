import type { Receiver } from '@/utils/escalation';
import type { Reference } from '@/utils/library';
import type { LookUpFilter, ReferenceHit } from '@/utils/suggest';

export interface LookUpPort {
  references(): Promise<readonly Reference[]>;
  lookUp(query: string, filter: LookUpFilter): Promise<readonly ReferenceHit[]>;
  /** Departments and people by name and by what they answer for. */
  receivers(query: string): Promise<readonly Receiver[]>;
  /** Ids of what the operator keeps at hand, and of what was open last. */
  atHand(): Promise<{ readonly pinned: readonly string[]; readonly recent: readonly string[] }>;
  pin(id: string, pinned: boolean): Promise<void>;
  opened(id: string): Promise<void>;
}
