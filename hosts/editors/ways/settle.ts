/** A change that lasts longer than this did not come: editors answer within a frame or two. */
export const patience = 700;
/** Where something else came instead, no more than this is waited for the rest of it. */
export const rest = 200;
/** And no more than this where a try before it came to the same. */
export const again = 30;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until `wanted` holds, looking again at every change of the element, at most for `longest` ms. Looks once more after
 * `steady` ms: frameworks that own their text take an unwelcome change back at once.
 */
export async function settle(element: HTMLElement, wanted: () => boolean, longest = () => patience, steady = 0): Promise<boolean> {
  if (!wanted() && !(await changes(element, wanted, longest()))) return false;
  await pause(steady);
  return wanted() || changes(element, wanted, longest());
}

function changes(element: HTMLElement, wanted: () => boolean, longest: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (held: boolean): void => {
      watch.disconnect();
      clearTimeout(late);
      element.removeEventListener('input', look);
      resolve(held);
    };
    const look = (): void => {
      if (wanted()) return end(true);
      clearTimeout(late);
      late = setTimeout(() => end(wanted()), rest);
    };
    const watch = new MutationObserver(look);
    let late = setTimeout(() => end(wanted()), longest);
    watch.observe(element, { childList: true, subtree: true, characterData: true });
    element.addEventListener('input', look);
  });
}
