import { generic } from '../generic';
import { elementsIn, isElement, lineOf, saysHidden, textOf } from '../reading';
import type { HostFile, HostFilePart } from '../saved';
import { moved, moveOf } from './moves';
import { openOverlay } from './overlay';
import { selectorFor } from './selector';
import type { PickerWords } from './words';

/** In the order of asking: who, what about, and how it is answered. */
export const everyPart: readonly HostFilePart[] = ['customerName', 'customerAddress', 'number', 'subject', 'message', 'editor', 'send'];

const swallowed = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keypress',
  'keyup',
  'submit',
];

/**
 * Lets the operator point at the parts of a ticket, one after the other, and writes down where they are. Until it is over
 * nothing that is pressed reaches the page.
 * @returns undefined when it was cancelled or nothing was taken
 */
export function pickHostFile(
  page: Document,
  words: PickerWords,
  parts: readonly HostFilePart[],
  signal: AbortSignal,
): Promise<HostFile | undefined> {
  return new Promise((resolve) => {
    const view = page.defaultView ?? window;
    const done = new AbortController();
    const taken: Partial<Record<HostFilePart, string>> = {};
    const before = page.activeElement;
    let step = -1;
    let at: HTMLElement | undefined;

    const part = () => parts[step];
    const wanted = () => (part() === 'message' ? 'last' : 'only');
    const overlay = openOverlay(page, words, { take, skip: next, cancel: () => finish(false) });

    function point(element: HTMLElement | undefined): void {
      at = element;
      const now = part();
      if (now === undefined) return;
      overlay.show(
        element,
        element === undefined ? '' : readingOf(now, element),
        element === undefined ? '' : (selectorFor(page, element, wanted()) ?? ''),
      );
    }

    function next(): void {
      step += 1;
      const now = part();
      if (now === undefined) return finish(true);
      overlay.ask(`${step + 1}/${parts.length}`, words.ask[now]);
      point(likely(page, now) ?? at);
    }

    function take(): void {
      const now = part();
      const selector = at === undefined ? undefined : selectorFor(page, at, wanted());
      if (now === undefined || selector === undefined) return;
      taken[now] = selector;
      next();
    }

    function finish(kept: boolean): void {
      done.abort();
      overlay.close();
      if (isElement(before) && before.isConnected) before.focus();
      resolve(kept && Object.keys(taken).length > 0 ? fileOf(page, taken) : undefined);
    }

    const options = { capture: true, signal: AbortSignal.any([done.signal, signal]) };
    const isOurs = (event: Event) => event.composedPath().includes(overlay.element);
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };

    for (const type of swallowed) {
      view.addEventListener(
        type,
        (event) => {
          if (isOurs(event)) return type === 'keyup' || type === 'keypress' ? event.stopImmediatePropagation() : undefined;
          stop(event);
          if (event.type !== 'click') return;
          const [target] = event.composedPath();
          if (isElement(target)) point(target);
          take();
        },
        options,
      );
    }
    view.addEventListener(
      'pointermove',
      (event) => {
        const [target] = event.composedPath();
        if (!isOurs(event) && isElement(target) && target !== at) point(target);
      },
      options,
    );
    view.addEventListener('scroll', () => point(at), options);
    view.addEventListener('keydown', onKey, options);

    function onKey(event: KeyboardEvent): void {
      const pressesButton = isOurs(event) && (event.key === ' ' || (event.key === 'Enter' && event.altKey));
      if (pressesButton || event.key === 'Shift') return;
      stop(event);
      if (event.key === 'Escape') return event.shiftKey ? finish(false) : next();
      if (event.key === 'Enter') return take();
      const move = event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : moveOf[event.key];
      if (move === undefined) return;
      const to = moved(page, at ?? page.body, move, overlay.element);
      to.scrollIntoView({ block: 'nearest' });
      point(to);
    }

    signal.addEventListener('abort', () => finish(false), { signal: done.signal });
    next();
  });
}

/** What a host would read there. */
function readingOf(part: HostFilePart, element: HTMLElement): string {
  const text =
    part === 'message'
      ? textOf(element)
      : lineOf(element) ||
        (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

/** Where to begin: what the generic host takes for the reply box and for Send. */
function likely(page: Document, part: HostFilePart): HTMLElement | undefined {
  if (part === 'send') return generic.sendControls(page)[0];
  if (part !== 'editor') return undefined;
  return [...elementsIn(page.body, saysHidden)].find(
    (element) => element.matches('textarea, [contenteditable="true"]') && generic.isReplyBox(element),
  );
}

function fileOf(page: Document, parts: HostFile['parts']): HostFile {
  const { origin, hostname } = page.location;
  const id = `site-${hostname}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/-+$/, '');
  return { id, title: hostname, match: { origin }, parts };
}
