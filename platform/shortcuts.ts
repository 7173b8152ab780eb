import { storage } from '#imports';

/** Typed shortcuts and the template each one stands for: a copy for the desk, which reads no database. */
export const shortcuts = storage.defineItem<Readonly<Record<string, string>>>('local:shortcuts', { fallback: {}, version: 1 });
