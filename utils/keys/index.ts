/** A key as `KeyboardEvent` tells it. */
interface Press {
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** `Alt+KeyO`: told by the key's place, so that it is the same key on the Russian layout. */
export function isKey(event: Press, wanted: string): boolean {
  const parts = wanted.split('+');
  const code = parts.at(-1);
  const wants = (name: string) => parts.includes(name);
  return (
    event.code === code &&
    event.altKey === wants('Alt') &&
    event.ctrlKey === wants('Ctrl') &&
    event.shiftKey === wants('Shift') &&
    event.metaKey === wants('Meta')
  );
}
