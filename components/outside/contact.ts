import type { Contact } from '@/utils/contact';

export interface ContactPort {
  /** Newest first. */
  list(limit: number): Promise<readonly Contact[]>;
  removeAll(): Promise<void>;
}
