import type { Contact } from '@/utils/contact';

export interface ContactPort {
  /** Newest first. */
  list(limit: number): Promise<readonly Contact[]>;
  /** How many are older than so many days now. */
  older(days: number): Promise<number>;
  /** How many of them, or of all, the company's system has not got yet. */
  undelivered(olderThanDays?: number): Promise<number>;
  removeAll(): Promise<void>;
}
