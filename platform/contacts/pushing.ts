import { afterFailure, afterRefusal, type Endpoint, isDue, judge, type Queued, requestFor, revived } from '@/utils/contact';
import { browser } from '#imports';
import { contacts } from './contacts';
import { database } from '../database';
import { endpoint } from './endpoint';
import { watched } from '../library/watched';
import { patternOf } from '../sites/pattern';
import { vault } from '../vault';

const atOnce = 6;
const patienceMs = 20_000;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type PushState = 'off' | 'ready' | 'not allowed' | 'locked';

async function stateNow(): Promise<PushState> {
  const to = await endpoint.get();
  if (!to) return 'off';
  if (!(await browser.permissions.contains({ origins: [patternOf(to.url)] }))) return 'not allowed';
  return (await vault.state()) === 'open' ? 'ready' : 'locked';
}

/** What came of a try; a row that the operator dropped or erased meanwhile does not come back. */
const noted = (row: Queued) => database.pushes.update(row.id, { ...row });

/** One try. The row goes only after the other side said that it has the contact: whatever ends us before, it is sent again with the same key. */
async function pushOne(row: Queued, to: Endpoint, fetch: Fetch): Promise<void> {
  const contact = await contacts.get(row.id);
  if (!contact) {
    // Erased meanwhile: nothing is left to send. Not so when the lock was shut meanwhile: then it waits.
    if ((await database.sealed.get(row.id)) === undefined) await database.pushes.delete(row.id);
    else if ((await vault.state()) === 'open') await noted(afterRefusal(row, 'unreadable'));
    return;
  }
  const { url, ...request } = requestFor(contact, to);
  const verdict = await fetch(url, {
    ...request,
    credentials: 'omit',
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(patienceMs),
  })
    .then(async (response) => ({
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      body: await response.text(),
      ...(response.headers.has('retry-after') && { retryAfter: response.headers.get('retry-after') ?? '' }),
    }))
    .catch((fault: unknown) => ({ status: 0, contentType: '', body: fault instanceof Error ? fault.message : String(fault) }))
    .then((answered) => judge(answered, Date.now(), { id: contact.id, field: to.keyField }));
  if (verdict.kind === 'accepted') await database.pushes.delete(row.id);
  else if (verdict.kind === 'refused') await noted(afterRefusal(row, verdict.why));
  else await noted(afterFailure(row, verdict.why, Date.now(), Math.random(), verdict.wait));
}

let running: Promise<number> | undefined;

async function pushDue(fetch: Fetch): Promise<number> {
  if ((await stateNow()) !== 'ready') return 0;
  const to = await endpoint.opened();
  if (!to) return 0;
  const now = Date.now();
  const due = (await database.pushes.where('state').equals('waiting').toArray()).filter((row) => isDue(row, now));
  const line = due.toSorted((a, b) => a.since - b.since);
  let tried = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let row = line.shift(); row; row = line.shift()) {
        await pushOne(row, to, fetch);
        tried += 1;
      }
    }),
  );
  return tried;
}

/** Pushes recorded contacts to the company's system: each arrives, and by its key none twice. */
export const pushing = {
  state: stateNow,
  /** Tries what is due; asked again while at it, it is the same run. @returns how many were tried */
  run(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): Promise<number> {
    running ??= pushDue(fetch).finally(() => {
      running = undefined;
    });
    return running;
  },
  async counts(): Promise<{ readonly waiting: number; readonly dead: number }> {
    const [waiting, dead] = await Promise.all([
      database.pushes.where('state').equals('waiting').count(),
      database.pushes.where('state').equals('dead').count(),
    ]);
    return { waiting, dead };
  },
  /** What the other side said last to one that waits; empty while none has failed. */
  async lastFault(): Promise<string> {
    const failed = await database.pushes
      .where('state')
      .equals('waiting')
      .filter(({ tries }) => tries > 0)
      .first();
    return failed?.why ?? '';
  },
  /** What came to nothing, for a person to look at. */
  dead(): Promise<readonly Queued[]> {
    return database.pushes.where('state').equals('dead').toArray();
  },
  /** What waits, what came to nothing or why is another. */
  onChange: watched((): Promise<unknown> => Promise.all([pushing.counts(), pushing.lastFault()])),
  /** Has them wait again; they go with the next run. What was delivered or dropped meanwhile does not come back. */
  async again(ids: readonly string[]): Promise<void> {
    const now = Date.now();
    await database.pushes
      .where(':id')
      .anyOf([...ids])
      .modify((row, at) => {
        at.value = revived(row, now);
      });
  },
  async drop(ids: readonly string[]): Promise<void> {
    await database.pushes.bulkDelete([...ids]);
  },
};
