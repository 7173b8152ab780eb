import type { Editor } from '@/hosts/editors';

const patienceMs = 30_000;

/** `stays`: no sign came in half a minute, or we are no more. */
type Sign = 'went' | 'left' | 'stays';

/**
 * Waits for a sign that the reply really went: the page is left, the reply box is gone, or its text is.
 * A send that the host itself refuses (no recipient, say) leaves the draft as it was and is not counted.
 */
export function wentOut(editor: Editor, text: string, signal: AbortSignal): Promise<Sign> {
  const view = editor.element.ownerDocument.defaultView;
  if (view === null) return Promise.resolve('went');
  return new Promise((resolve) => {
    const done = new AbortController();
    const top = view.top ?? view;
    const look = setInterval(() => {
      if (!editor.element.isConnected || shrunk(editor, text)) answer('went');
    }, 250);
    const end = setTimeout(() => answer('stays'), patienceMs);

    function answer(sign: Sign): void {
      clearInterval(look);
      clearTimeout(end);
      done.abort();
      resolve(sign);
    }

    signal.addEventListener('abort', () => answer('stays'), { signal: done.signal });
    view.addEventListener('pagehide', () => answer('left'), { signal: done.signal });
    try {
      top.addEventListener('pagehide', () => answer('left'), { signal: done.signal });
    } catch {
      // The page around belongs to another site: its leaving ends this frame as well.
    }
  });
}

/** A cleared box may keep a signature or an empty line, so it counts when half of the text is gone. */
function shrunk(editor: Editor, text: string): boolean {
  return editor.read().text.trim().length < text.trim().length / 2;
}
