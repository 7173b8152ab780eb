import { createIndex, type IndexedDocument, type SuggestIndex } from '@/utils/suggest';
import { library } from './library';

export interface Indexed<T> {
  readonly edition: number;
  readonly index: SuggestIndex;
  readonly byId: ReadonlyMap<string, T>;
}

/** An index is made once a page and edition of the library; a change of the library makes the next question build anew. */
export function keeping<T extends { readonly id: string }>(read: () => Promise<readonly T[]>, indexed: (one: T) => IndexedDocument) {
  let kept: Promise<Indexed<T>> | undefined;
  return async (): Promise<Indexed<T>> => {
    const edition = await library.edition();
    if (kept !== undefined && (await kept).edition === edition) return kept;
    kept = read().then((all) => ({ edition, index: createIndex(all.map(indexed)), byId: new Map(all.map((one) => [one.id, one])) }));
    return kept;
  };
}
