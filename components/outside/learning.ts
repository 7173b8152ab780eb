import type { Gap, Learnt } from '@/utils/suggest';

/** What was learnt from use, on this machine alone. */
export interface LearningPort {
  lessons(): Promise<readonly Learnt[]>;
  /** Words of the letters that nothing answered, with how many letters held them. */
  gaps(): Promise<readonly Gap[]>;
  exportLessons(): Promise<string>;
  eraseLessons(): Promise<void>;
}
