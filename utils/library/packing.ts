import { strFromU8, strToU8 } from 'fflate';

/** Bytes as a text and back, for stores that take texts only. */
export const bytesAsText = (bytes: Uint8Array): string => strFromU8(bytes, true);
export const textAsBytes = (text: string): Uint8Array => strToU8(text, true);
