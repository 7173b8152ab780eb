import { takePens } from '@/hosts/editors';
import { sendMessage } from '@/platform/desk';
import type { Checks } from '../checks';

/** The checks, once they are in this frame. */
export function checksHere(): Checks | undefined {
  return (globalThis as { otklikChecks?: Checks }).otklikChecks;
}

/** How long an answer is waited for, the first time and the second (ms): a send must not wait for ever. */
const patienceMs = [4000, 8000] as const;

let coming: Promise<Checks> | undefined;

/**
 * Brings the checks into this frame, once.
 * @throws Error when the background could not bring them: nothing is checked then, and that has to be said
 */
export function bringChecks(): Promise<Checks> {
  coming ??= brought();
  // A failure is not for ever: the next send or focus tries again.
  coming.catch(() => (coming = undefined));
  return coming;
}

/** A background that is ended in the middle answers nobody, or with a fault: it is asked once more. */
async function brought(): Promise<Checks> {
  let fault: unknown = 'no answer';
  for (const wait of patienceMs) {
    const asked = sendMessage('replyBoxFocused', undefined).then(
      () => {},
      (error: unknown) => {
        fault = error;
      },
    );
    await Promise.race([asked, new Promise<void>((resolve) => setTimeout(resolve, wait))]);
    const checks = checksHere();
    if (checks === undefined) continue;
    takePens(checks.pens);
    return checks;
  }
  throw new Error('the checks did not come', { cause: fault });
}
