import type { Contact } from '@/utils/contact';

export interface ContactPort {
  /** Newest first. */
  list(limit: number): Promise<readonly Contact[]>;
  /** How many are older than so many days now. */
  older(days: number): Promise<number>;
  removeAll(): Promise<void>;
}
