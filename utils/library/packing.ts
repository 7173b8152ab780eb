import { strFromU8, strToU8, zipSync } from 'fflate';

/** One text, packed. */
export const pack = (text: string): Uint8Array =>
  zipSync({ 'library.otklik.json': strToU8(text) }, { level: 1, mtime: '1980-01-01T12:00:00' });

/** Bytes as a text and back, for stores that take texts only. */
export const bytesAsText = (bytes: Uint8Array): string => strFromU8(bytes, true);
export const textAsBytes = (text: string): Uint8Array => strToU8(text, true);
