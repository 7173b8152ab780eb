import { useCallback, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { typedInto, types, type Pressed } from './keys';
import type { WritingOn } from './use-writing-on';

interface KeysBefore {
  /** Keys that were pressed before the search had the focus. */
  readonly type: (keys: readonly Pressed[]) => void;
  /** The palette was opened anew: what its search still holds is marked, and gives way to what is typed. */
  readonly again: () => void;
}

/**
 * Gives keys to the search that were pressed before it had the focus: characters stand before what was typed into it
 * meanwhile, and are drawn at once, for the next key is added to what the field shows; others are pressed in it.
 */
export function useKeysBefore(field: RefObject<HTMLInputElement | null>, setQuery: (text: string) => void, writing: WritingOn): KeysBefore {
  const before = useRef('');
  const left = useRef('');
  const again = useCallback(() => {
    writing.end();
    before.current = '';
    left.current = field.current?.value ?? '';
    // `select` would take the focus as well in Chromium, while keys are still under way to the host page.
    field.current?.setSelectionRange(0, left.current.length);
  }, [field, writing]);
  const type = useCallback(
    (keys: readonly Pressed[]) => {
      for (const pressed of keys) {
        if (writing.takes(pressed)) continue;
        const shown = field.current?.value ?? '';
        // A question mark alone asks for the keys, as it does in the field.
        if (!types(pressed) || (pressed.key === '?' && shown === '')) {
          field.current?.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }));
          continue;
        }
        const text = shown === left.current ? '' : shown;
        left.current = '';
        const first = text.startsWith(before.current) ? before.current : text;
        before.current = typedInto(first, pressed.key);
        flushSync(() => setQuery(before.current + text.slice(first.length)));
      }
    },
    [field, setQuery, writing],
  );
  return { type, again };
}
