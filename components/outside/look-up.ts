import type { Reference } from '@/utils/library';
import type { Span } from '@/utils/text';

export interface ReferenceHit {
  readonly reference: Reference;
  /** The fitting place in the reference's body. */
  readonly passage: Span;
  /** Where the asked words stand in it. */
  readonly marks: readonly Span[];
}

export interface LookUpFilter {
  /** Empty: every topic. */
  readonly topic: string;
  readonly inForce: boolean;
}

export interface LookUpPort {
  references(): Promise<readonly Reference[]>;
  lookUp(query: string, filter: LookUpFilter): Promise<readonly ReferenceHit[]>;
  /** Ids of what the operator keeps at hand, and of what was open last. */
  atHand(): Promise<{ readonly pinned: readonly string[]; readonly recent: readonly string[] }>;
  pin(id: string, pinned: boolean): Promise<void>;
  opened(id: string): Promise<void>;
}
