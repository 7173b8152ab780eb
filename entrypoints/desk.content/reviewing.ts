import type { Editor, Mark } from '@/hosts/editors';
import type { CheckContext } from '@/utils/etiquette';
import type { Profile } from '@/utils/standards';
import type { Checks, Review } from '../checks';

const pauseMs = 350;

export interface Reviewing {
  /** Looks after this reply box from now on. */
  follow(editor: Editor): void;
}

interface Needs {
  readonly checks: () => Checks | undefined;
  readonly context: () => CheckContext;
  readonly profile: () => Profile;
  readonly seen: (review: Review) => void;
  readonly signal: AbortSignal;
}

/** Places under the caret or in the word being typed are left alone until the caret moves on. */
function settled(review: Review, caret: number): readonly Mark[] {
  const typing = (start: number, end: number) => start <= caret && caret <= end;
  const findings = review.findings
    .filter((found) => !typing(found.start, found.end))
    .map(({ start, end, rule, severity }) => ({ start, end, id: rule, look: severity }));
  const secrets = review.secrets
    .filter((found) => !typing(found.start, found.end))
    .map(({ start, end, type }) => ({ start, end, id: type, look: 'stop' as const }));
  return [...secrets, ...findings];
}

/** Looks at the draft after each pause in the typing and draws what it found. */
export function reviewing({ checks, context, profile, seen, signal }: Needs): Reviewing {
  let editor: Editor | undefined;
  let release = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const here = checks();
    if (editor === undefined || here === undefined || !editor.element.isConnected) return;
    const { text, selection, quoted } = editor.read();
    const last = here.review(text, quoted, context(), profile());
    const focused = editor.element.ownerDocument.hasFocus();
    editor.highlight(settled(last, focused && selection.start === selection.end ? selection.end : -1));
    seen(last);
  }

  function later(): void {
    clearTimeout(pause);
    pause = setTimeout(look, pauseMs);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(pause);
    release.abort();
    editor?.highlight([]);
  });

  return {
    follow(next) {
      if (editor?.element === next.element) return later();
      editor?.highlight([]);
      release.abort();
      release = new AbortController();
      editor = next;
      const page = next.element.ownerDocument;
      for (const type of ['input', 'keyup', 'click', 'blur'])
        page.addEventListener(type, later, { capture: true, passive: true, signal: release.signal });
      later();
    },
  };
}
