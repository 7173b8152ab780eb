import type { Profile } from '@/utils/standards';
import type { Checks } from '../checks';

interface Needs {
  readonly checks: () => Checks | undefined;
  readonly profile: () => Profile;
  readonly isReplyBox: (element: Node) => boolean;
  readonly found: () => void;
  readonly signal: AbortSignal;
}

/** Tells of secrets in a text that is pasted into a reply box; the paste itself is left as it is. */
export function watchingPastes({ checks, profile, isReplyBox, found, signal }: Needs): { follow(page: Document): void } {
  const followed = new WeakSet<Document>();

  function pasted(event: ClipboardEvent): void {
    const here = checks();
    const [target] = event.composedPath();
    if (!event.isTrusted || here === undefined || target === undefined || !isReplyBox(target as Node)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') void here.hasSecrets(text, profile()).then((has) => has && !signal.aborted && found());
  }

  return {
    follow(page) {
      if (followed.has(page)) return;
      followed.add(page);
      page.addEventListener('paste', pasted, { capture: true, passive: true, signal });
    },
  };
}
