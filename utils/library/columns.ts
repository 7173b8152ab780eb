/** Parts of an answer that a column may hold. */
export const parts = ['title', 'body', 'id', 'shortcut', 'subject', 'topics', 'examples', 'lang', 'owner', 'validTo', 'reviewBy'] as const;
export type Part = (typeof parts)[number];
/** The name of the column that holds a part. */
export type Columns = Partial<Readonly<Record<Part, string>>>;
