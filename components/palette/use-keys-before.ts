import { useCallback, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { typedInto, type Pressed } from './keys';

const types = ({ key, altKey, ctrlKey, metaKey }: Pressed): boolean =>
  (key === 'Backspace' || [...key].length === 1) && !altKey && !ctrlKey && !metaKey;

/**
 * Gives keys to the search that were pressed before it had the focus: characters stand before what was typed into it
 * meanwhile, and are drawn at once, for the next key is added to what the field shows; others are pressed in it.
 */
export function useKeysBefore(
  field: RefObject<HTMLInputElement | null>,
  setQuery: (text: string) => void,
): (keys: readonly Pressed[]) => void {
  const before = useRef('');
  return useCallback(
    (keys) => {
      for (const pressed of keys) {
        const text = field.current?.value ?? '';
        // A question mark alone asks for the keys, as it does in the field.
        if (!types(pressed) || (pressed.key === '?' && text === '')) {
          field.current?.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }));
          continue;
        }
        const first = text.startsWith(before.current) ? before.current : text;
        before.current = typedInto(first, pressed.key);
        flushSync(() => setQuery(before.current + text.slice(first.length)));
      }
    },
    [field, setQuery],
  );
}
