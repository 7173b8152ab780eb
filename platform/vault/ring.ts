import type { Table } from 'dexie';
import { browser } from '#imports';
import { database, type Ring } from '../database';
import { type Bytes, hexOf, keyFrom, openBytes, random, rsa, sealBytes } from './cipher';

const rounds = 600_000;
/** The opened key while the browser runs: in its memory, never on disk. */
const inMemory = 'vault:contacts';

async function made(): Promise<Ring> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(rsa, true, ['encrypt', 'decrypt']);
  const data = random(32);
  const inboxPrivate = await sealBytes(data, new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)));
  return { id: 'contacts', data, tags: random(32), inboxPublic: await crypto.subtle.exportKey('jwk', publicKey), inboxPrivate };
}

/** The ring of keys; made at its first use. Two pages that make it at once keep the first one. */
export async function ring(): Promise<Ring> {
  const there = await database.rings.get('contacts');
  if (there) return there;
  const fresh = await made();
  return database.transaction('rw', database.rings, async () => {
    const other = await database.rings.get('contacts');
    if (other) return other;
    await database.rings.add(fresh);
    return fresh;
  });
}

const bytesOf = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const opened = new Map<string, Bytes>();
/** The data key, or nothing while the passphrase is wanted. */
export async function dataKey(): Promise<Bytes | undefined> {
  const { data } = await ring();
  const hex = data ? hexOf(data) : ((await browser.storage.session.get(inMemory))[inMemory] as string | undefined);
  if (hex === undefined) return undefined;
  // The same bytes each time, so that the imported key is kept.
  const known = opened.get(hex) ?? bytesOf(hex);
  opened.clear();
  opened.set(hex, known);
  return known;
}

/** Puts the lock under a passphrase; without it what was recorded cannot be read by anybody. The lock must be open. */
export async function setPassphrase(passphrase: string): Promise<void> {
  const key = await dataKey();
  if (!key) throw new Error('the lock is shut');
  const salt = random(16);
  const sealed = await sealBytes(await keyFrom(passphrase, salt, rounds), key);
  const { tags, inboxPublic, inboxPrivate } = await ring();
  await browser.storage.session.set({ [inMemory]: hexOf(key) });
  await database.rings.put({ id: 'contacts', tags, inboxPublic, inboxPrivate, kept: { salt, rounds, ...sealed } });
}

/**
 * Takes the passphrase away again.
 * @returns false, and nothing is done, while the lock is shut
 */
export async function dropPassphrase(): Promise<boolean> {
  const key = await dataKey();
  if (!key) return false;
  const { tags, inboxPublic, inboxPrivate } = await ring();
  await database.rings.put({ id: 'contacts', tags, inboxPublic, inboxPrivate, data: key });
  return true;
}

/**
 * Rejects where the store does not answer: that is no wrong passphrase.
 * @returns whether it was the right passphrase
 */
export async function unlock(passphrase: string): Promise<boolean> {
  const { kept } = await ring();
  if (!kept) return true;
  const key = await openBytes(await keyFrom(passphrase, kept.salt, kept.rounds), kept).catch(() => undefined);
  if (key === undefined) return false;
  await browser.storage.session.set({ [inMemory]: hexOf(key) });
  return true;
}

export async function lock(): Promise<void> {
  opened.clear();
  await browser.storage.session.remove(inMemory);
}

/** Puts a new ring in the place of the old one, whose records are lost with it; `within` removes them, both or nothing. */
export async function renew(tables: readonly Table[], within: () => Promise<unknown>): Promise<void> {
  const fresh = await made();
  await database.transaction('rw', [database.rings, ...tables], async () => {
    await within();
    await database.rings.put(fresh);
  });
  await lock();
}
