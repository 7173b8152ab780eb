import type { Ring } from '../database';
import { type Bytes, openBytes, random, rsa, type Sealed, sealBytes, tagOf } from './cipher';
import { dataKey, dropPassphrase, lock, renew, ring, setPassphrase, unlock } from './ring';

export type VaultState = 'open' | 'locked';

const packed = (value: unknown): Bytes => new TextEncoder().encode(JSON.stringify(value));
const unpacked = <T>(bytes: Bytes): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

async function inboxKey({ inboxPrivate }: Ring, data: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', await openBytes(data, inboxPrivate), rsa, false, ['decrypt']);
}

/** The lock of what is recorded about customers: AES-GCM at rest, with a passphrase where the operator wants one. */
export const vault = {
  async state(): Promise<VaultState> {
    return (await dataKey()) === undefined ? 'locked' : 'open';
  },
  async hasPassphrase(): Promise<boolean> {
    return (await ring()).kept !== undefined;
  },
  setPassphrase,
  dropPassphrase,
  unlock,
  lock,
  renew,
  /** A tag by which rows of one customer or ticket are found; it works while the lock is shut. */
  async tag(text: string): Promise<string> {
    const [one = ''] = await vault.tags([text]);
    return one;
  },
  /** The tags of many at once, in their order. */
  async tags(texts: readonly string[]): Promise<readonly string[]> {
    const { tags } = await ring();
    return Promise.all(
      texts.map(async (text) => {
        const plain = text.trim().toLowerCase();
        return plain === '' ? '' : tagOf(tags, plain);
      }),
    );
  },
  /** Seals while the lock is shut, too: then with a key of its own, which only the opened lock gives back. */
  async seal(value: unknown): Promise<Sealed & { readonly wrapped?: Bytes }> {
    const data = await dataKey();
    if (data) return sealBytes(data, packed(value));
    const own = random(32);
    const inbox = await crypto.subtle.importKey('jwk', (await ring()).inboxPublic, rsa, false, ['encrypt']);
    const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, inbox, own));
    return { ...(await sealBytes(own, packed(value))), wrapped };
  },
  /** What was sealed; rows that cannot be read are nothing rather than the end of all others. */
  async open<T>(rows: readonly (Sealed & { readonly wrapped?: Bytes })[]): Promise<readonly (T | undefined)[]> {
    const data = await dataKey();
    if (!data) return rows.map(() => undefined);
    const keys = await ring();
    let inbox: Promise<CryptoKey> | undefined;
    return Promise.all(
      rows.map(async (row) => {
        try {
          if (!row.wrapped) return unpacked<T>(await openBytes(data, row));
          inbox ??= inboxKey(keys, data);
          const own = new Uint8Array(await crypto.subtle.decrypt({ name: 'RSA-OAEP' }, await inbox, row.wrapped));
          return unpacked<T>(await openBytes(own, row));
        } catch {
          return undefined;
        }
      }),
    );
  },
};
