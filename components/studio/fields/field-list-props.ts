import type { EditedField } from './edited-field';

export interface FieldListProps {
  readonly label: string;
  readonly fields: readonly EditedField[];
  /** Types that may be chosen. */
  readonly types: readonly string[];
  /** Names that would hide something else. */
  readonly taken: (key: string) => boolean;
  /** Whether choices have codes of their own beside what is shown. */
  readonly coded?: boolean;
  /** A word about a field beside its name. */
  readonly note?: (field: EditedField) => { readonly look: 'good' | 'warn'; readonly words: string } | undefined;
  readonly onChange: (fields: readonly EditedField[]) => void;
  /** Another name for a field: what names it follows. */
  readonly onRename: (nth: number, key: string) => void;
}
