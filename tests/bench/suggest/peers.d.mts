import type { IndexedDocument } from '../../../utils/suggest/index.ts';

/** Another library's index over the same documents: ids of the best for a text. */
export type Search = (text: string) => readonly string[];
export type Build = (documents: readonly IndexedDocument[], lang: 'ru' | 'en', stem: (word: string) => string) => Promise<Search>;
export declare const peers: Readonly<Record<'MiniSearch' | 'MiniSearch fuzzy' | 'FlexSearch' | 'Orama' | 'Fuse', Build>>;
