/** A change of the draft as its writer made it. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/** Tools take a change into what they will send by timers of their own: a send at once would still take the old text. */
const leastMs = 350;
const mostMs = 1500;
const lookMs = 50;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const bare = (text: string) =>
  text
    .replace(/<[^>]*>|&\w+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/**
 * Waits until the page has taken in a change of the draft. An unseen field that still keeps the whole old draft after
 * that is given the change, too: what goes out is what is shown.
 * @param old the draft before the change, as it was shown
 */
export async function caughtUp(box: HTMLElement, old: string, changes: readonly Change[]): Promise<void> {
  const whole = bare(old);
  const behind = () =>
    copiesIn(box).filter((field) => changes.some(({ from }) => field.value.includes(from)) && bare(field.value).includes(whole));
  await pause(leastMs);
  for (let waited = leastMs; waited < mostMs && behind().length > 0; waited += lookMs) await pause(lookMs);
  for (const field of behind()) {
    field.value = changes.reduce((value, { from, to }) => value.replaceAll(from, to), field.value);
  }
}

/** The fields around a reply box that nobody sees, in its page and in the page around it. */
function copiesIn(box: HTMLElement): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  const page = box.ownerDocument;
  const pages = [page, ...outer(page)];
  return pages
    .flatMap((each) => [...each.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="hidden"]')])
    .filter((field) => field !== box && !field.checkVisibility());
}

function outer(page: Document): readonly Document[] {
  try {
    const frame = page.defaultView?.frameElement ?? undefined;
    return frame === undefined ? [] : [frame.ownerDocument];
  } catch {
    return [];
  }
}
