export type Bytes = Uint8Array<ArrayBuffer>;

export interface Sealed {
  readonly iv: Bytes;
  readonly bytes: Bytes;
}

const { subtle } = crypto;
const aes = { name: 'AES-GCM', length: 256 } as const;
export const rsa = { name: 'RSA-OAEP', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' } as const;

export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** Bytes as text, two digits each. */
export const hexOf = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const keys = new WeakMap<Bytes, Promise<CryptoKey>>();
function keyOf(raw: Bytes): Promise<CryptoKey> {
  let key = keys.get(raw);
  if (!key) {
    key = subtle.importKey('raw', raw, aes, false, ['encrypt', 'decrypt']);
    keys.set(raw, key);
  }
  return key;
}

/** AES-256-GCM with a fresh 96-bit IV each time (NIST SP 800-38D, 8.2.2). */
export async function sealBytes(raw: Bytes, plain: Bytes): Promise<Sealed> {
  const iv = random(12);
  return { iv, bytes: new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(raw), plain)) };
}

/** Throws when the key is another or a byte was changed. */
export async function openBytes(raw: Bytes, { iv, bytes }: Sealed): Promise<Bytes> {
  return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv }, await keyOf(raw), bytes));
}

/** A key from a passphrase: PBKDF2-HMAC-SHA-256; rounds as the OWASP Password Storage Cheat Sheet asks. */
export async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<Bytes> {
  const base = await subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, base, 256));
}

/** A tag of a text that only a holder of the secret can make: the same for the same text. */
export async function tagOf(secret: Bytes, text: string): Promise<string> {
  const key = await subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const made = new Uint8Array(await subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return hexOf(made.slice(0, 16));
}
