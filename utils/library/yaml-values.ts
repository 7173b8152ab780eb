import type { Document } from 'yaml';

/** What a document says; one with a reference that leads nowhere is refused, and one that names itself again and again until it would fill the memory. */
export function valuesIn(document: Document.Parsed): {
  readonly values: unknown;
  readonly error?: { readonly code: string; readonly message: string; readonly pos: readonly [number, number] };
} {
  try {
    return { values: document.toJS() };
  } catch (fault) {
    const lost = fault instanceof Error && /unresolved alias/i.test(fault.message);
    if (lost) return { values: undefined, error: { code: 'BAD_ALIAS', message: fault.message, pos: [0, 0] } };
    return { values: undefined, error: { code: 'ALIASES', message: 'too many references (*) to one value', pos: [0, 0] } };
  }
}
