import { answer } from './answer';

/**
 * The part that must run in the page's own world: some editors keep their text only in their model (CodeMirror, Monaco),
 * or read only events that the page's own world made (Slate and Trix in Firefox). It does nothing that the page could not
 * do itself, and sees nothing but the order that is for this page's own editor.
 */
export function answerInPage(page: Window): void {
  page.addEventListener(
    'otklik-ask',
    (event) => {
      const target = event.composedPath()[0];
      // Asked from the page around a frame, it is an event of that page's making: what it carries tells, not its class.
      const { detail } = event as CustomEvent<unknown>;
      if (!target || typeof detail !== 'string') return;
      // Brought in twice, it answers once.
      event.stopImmediatePropagation();
      const told = answer(target as HTMLElement, JSON.parse(detail) as never);
      if (told !== undefined) target.dispatchEvent(new CustomEvent('otklik-answer', { detail: JSON.stringify(told) }));
    },
    true,
  );
  // A frame that its page has written anew has lost what stood on its window; the page around it comes in there again.
  page.addEventListener(
    'otklik-frame',
    (event) => {
      const inner = (event.target as HTMLIFrameElement | null)?.contentWindow;
      event.stopImmediatePropagation();
      if (inner) answerInPage(inner);
    },
    true,
  );
}
