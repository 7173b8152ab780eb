import type { Words } from '@/locales';

/** A value that can be put into a text, with what it is called. */
export interface Value {
  readonly source: string;
  readonly label: string;
  readonly group: 'common' | 'fields' | 'facts';
}

export type EditWords = Words['studio']['edit'];
