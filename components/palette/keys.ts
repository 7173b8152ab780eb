/** What a key pressed in the palette asks for. */
export type Wish =
  | { readonly do: 'move'; readonly by: number }
  | { readonly do: 'insert' }
  | { readonly do: 'enter-text' }
  | { readonly do: 'insert-nth'; readonly nth: number }
  | { readonly do: 'close' }
  | { readonly do: 'map' }
  /** The next question of the customer, or the one before. */
  | { readonly do: 'question'; readonly by: number };

/** Whether a key writes, or takes a character back. */
export const types = ({ key, altKey, ctrlKey, metaKey }: Pressed): boolean =>
  (key === 'Backspace' || [...key].length === 1) && !altKey && !ctrlKey && !metaKey;

/** The text of a search after a key that was pressed outside of it. */
export const typedInto = (text: string, key: string): string => (key === 'Backspace' ? [...text].slice(0, -1).join('') : text + key);

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Digits go by their place on the keyboard, so that they work on every layout; `typing` is the text in the search. */
export function wishOf(event: Pressed, typing: string): Wish | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1];
  if (digit !== undefined && (ctrlKey || metaKey) && !altKey) return { do: 'insert-nth', nth: Number(digit) - 1 };
  if (altKey && !ctrlKey && !metaKey && (key === 'ArrowDown' || key === 'ArrowUp'))
    return { do: 'question', by: key === 'ArrowDown' ? 1 : -1 };
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { do: 'move', by: 1 };
    case 'ArrowUp':
      return { do: 'move', by: -1 };
    case 'PageDown':
      return { do: 'move', by: 5 };
    case 'PageUp':
      return { do: 'move', by: -5 };
    case 'Tab':
      return shiftKey ? undefined : { do: 'enter-text' };
    case 'Enter':
      return { do: 'insert' };
    case 'Escape':
      return { do: 'close' };
    case 'F1':
      return { do: 'map' };
    case '?':
      return typing === '' ? { do: 'map' } : undefined;
    default:
      return undefined;
  }
}
