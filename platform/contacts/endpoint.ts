import type { Endpoint, EndpointEdit } from '@/utils/contact';
import { database } from '../database';
import { stored } from '../kept/stored';
import { vault } from '../vault';

type Address = Omit<Endpoint, 'headers'>;

const address = stored<(Address & { readonly headers?: Endpoint['headers'] }) | null>('endpoint', null);
const secret = 'endpoint';

async function seal(headers: Endpoint['headers']): Promise<void> {
  if (Object.keys(headers).length === 0) await database.secrets.delete(secret);
  else await database.secrets.put({ id: secret, ...(await vault.seal(headers)) });
}

/** Headers that an earlier version kept beside the settings are put under the lock, once. */
async function takeIn(): Promise<Address | null> {
  const told = await address.get();
  if (told?.headers === undefined) return told;
  const { headers, ...plain } = told;
  await seal(headers);
  await address.set(plain);
  return plain;
}

/** Where contacts are pushed to; nothing until a lead sets it. Its headers hold a token: they stand under the lock of the contacts. */
export const endpoint = {
  get: takeIn,
  /** The address with what opens it; nothing while the lock is shut. */
  async opened(): Promise<Endpoint | null> {
    const plain = await takeIn();
    if (plain === null) return null;
    const row = await database.secrets.get(secret);
    if (row === undefined) return { ...plain, headers: {} };
    const [headers] = await vault.open<Endpoint['headers']>([row]);
    return headers === undefined ? null : { ...plain, headers };
  },
  /** Headers that are not given anew stay as they are, but never go to another site. */
  async set(to: EndpointEdit | null): Promise<void> {
    if (to === null) {
      await address.set(null);
      await database.secrets.delete(secret);
      return;
    }
    const { headers, ...plain } = to;
    const before = await takeIn();
    const same = before !== null && new URL(before.url).origin === new URL(to.url).origin;
    // The token first: an address that is there is one that can be used.
    if (headers !== undefined || !same) await seal(headers ?? {});
    await address.set(plain);
  },
  /** The lock is made anew and its token can be read by nobody: pushing has to be set up again. */
  async forget(): Promise<void> {
    if ((await database.secrets.get(secret)) !== undefined) await endpoint.set(null);
  },
};
