import { createContext, use } from 'react';
import type { Contact, FieldValues } from '@/utils/contact';

/** Forms of records that are being filled in: what is typed there is not lost with a record that is erased meanwhile. */
export interface Edits {
  keep(contact: Contact, typed: FieldValues): void;
  /** It was saved or given up; without an id all were. */
  end(id?: string): void;
  /** Its record is no more. */
  lost(id: string): void;
}

export const EditsContext = createContext<Edits>({ keep() {}, end() {}, lost() {} });

export const useEdits = (): Edits => use(EditsContext);
