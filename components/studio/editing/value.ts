import type { Words } from '@/locales';

/** A value that can be put into a text, with what it is called. */
export interface Value {
  readonly source: string;
  readonly label: string;
  readonly group: 'common' | 'fields' | 'facts';
  /** What it is in every letter: a fact's own. */
  readonly always?: string;
}

export type EditWords = Words['studio']['edit'];
