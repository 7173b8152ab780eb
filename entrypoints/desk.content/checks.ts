import { takePens } from '@/hosts/editors';
import { sendMessage } from '@/platform/desk';
import type { Checks } from '../checks';

/** The checks, once they are in this frame. */
export function checksHere(): Checks | undefined {
  return (globalThis as { otklikChecks?: Checks }).otklikChecks;
}

let coming: Promise<Checks> | undefined;

/**
 * Brings the checks into this frame, once.
 * @throws Error when the background could not bring them: nothing is checked then, and that has to be said
 */
export function bringChecks(): Promise<Checks> {
  coming ??= sendMessage('replyBoxFocused', undefined).then(() => {
    const checks = checksHere();
    if (checks === undefined) throw new Error('the checks did not come');
    takePens(checks.pens);
    return checks;
  });
  // A failure is not for ever: the next send or focus tries again.
  coming.catch(() => (coming = undefined));
  return coming;
}
