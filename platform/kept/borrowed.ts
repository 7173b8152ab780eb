import { database } from '../database';
import { edition } from '../library/edition';
import { sendMessage, type KeptLibrary } from '../messages';

const framed = globalThis.window !== undefined && window.top !== window;

/**
 * A page of ours that stands in a host page gets no storage where cookies of third parties are blocked ("denied"), or one
 * that is empty and its own where the site around it was not granted.
 */
async function isWithheld(): Promise<boolean> {
  try {
    return (await database.documents.count()) === 0 && (await edition.get()) > 0;
  } catch {
    return true;
  }
}

let withheld: Promise<boolean> | undefined;

/** Whether this page has to ask the background for what is kept: looked up once a page. */
export async function mustBorrow(): Promise<boolean> {
  return framed && (await (withheld ??= isWithheld()));
}

let lent: { readonly edition: number; readonly kept: Promise<KeptLibrary> } | undefined;

/** The library as the background reads it, once an edition. */
export async function borrowed(): Promise<KeptLibrary> {
  const now = await edition.get();
  if (lent?.edition !== now) lent = { edition: now, kept: sendMessage('lendLibrary', undefined) };
  return lent.kept;
}
