import { useCallback, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { typedInto } from './keys';

const types = (key: string): boolean => key === 'Backspace' || [...key].length === 1;

/**
 * Gives keys to the search that were pressed before it had the focus: characters stand before what was typed into it
 * meanwhile, and are drawn at once, for the next key is added to what the field shows; others are pressed in it.
 */
export function useKeysBefore(
  field: RefObject<HTMLInputElement | null>,
  setQuery: (text: string) => void,
): (keys: readonly string[]) => void {
  const before = useRef('');
  return useCallback(
    (keys) => {
      for (const key of keys) {
        const text = field.current?.value ?? '';
        const first = text.startsWith(before.current) ? before.current : text;
        // A question mark alone asks for the keys, as it does in the field.
        if (!types(key) || (key === '?' && text === '')) {
          field.current?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          continue;
        }
        before.current = typedInto(first, [key]);
        flushSync(() => setQuery(before.current + text.slice(first.length)));
      }
    },
    [field, setQuery],
  );
}
