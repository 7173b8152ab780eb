import { database } from '../database';

/** `blocked`: the browser keeps nothing here (private windows of some browsers); `full`: no room is left. */
export async function storageState(): Promise<'ok' | 'blocked' | 'full'> {
  try {
    await database.open();
  } catch {
    return 'blocked';
  }
  const { quota, usage } = await navigator.storage.estimate();
  return quota !== undefined && usage !== undefined && quota - usage < 1_000_000 ? 'full' : 'ok';
}
