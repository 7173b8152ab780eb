/** What an input method still has open in an element: until it is closed. */
const open = new WeakMap<HTMLElement, Promise<void>>();

/** Editors that put what was composed into their model do it a moment later (ms; Draft.js 20). */
const takenIn = 30;
/** One left open for longer is none that is written (ms). */
const longest = 5000;

/** From now on it is known whether an input method, a dead key or a panel of emoji is at work in the element. */
export function followComposing(element: HTMLElement): void {
  element.addEventListener(
    'compositionstart',
    () => {
      const closed = new Promise<void>((resolve) => {
        setTimeout(resolve, longest);
        element.addEventListener('compositionend', () => setTimeout(resolve, takenIn), { once: true });
      });
      open.set(element, closed);
    },
    { passive: true },
  );
}

/** Waits until nothing is being composed: a change in between makes the browser drop or double what is. */
export async function composed(element: HTMLElement): Promise<void> {
  await open.get(element);
}
