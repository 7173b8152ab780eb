import type { Document } from 'yaml';

/** What a document says; one that names itself again and again until it would fill the memory is refused. */
export function valuesIn(document: Document.Parsed): {
  readonly values: unknown;
  readonly error?: { readonly message: string; readonly pos: readonly [number, number] };
} {
  try {
    return { values: document.toJS() };
  } catch {
    return { values: undefined, error: { message: 'too many references (*) to one value', pos: [0, 0] } };
  }
}
