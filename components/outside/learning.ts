/** What was learnt from use, on this machine alone. */
export interface LearningPort {
  lessons(): Promise<
    readonly { readonly label: string; readonly picks: number; readonly edits: number; readonly rejects: number; readonly last: string }[]
  >;
  /** Words of the letters that nothing answered, with how many letters held them. */
  gaps(): Promise<readonly { readonly word: string; readonly letters: number }[]>;
  exportLessons(): Promise<string>;
  eraseLessons(): Promise<void>;
}
