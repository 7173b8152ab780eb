import type { PickerWords } from './words';

const style = `
:host{all:initial;position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:none;overflow:visible;pointer-events:none;color-scheme:light dark}
#frame{position:fixed;box-sizing:border-box;border:2px solid #1a6ed8;border-radius:3px;background:rgb(26 110 216 / .14);box-shadow:0 0 0 1px #fff}
#panel{position:fixed;right:16px;bottom:16px;width:min(360px,calc(100vw - 32px));box-sizing:border-box;padding:14px;border-radius:10px;background:Canvas;color:CanvasText;border:1px solid GrayText;box-shadow:0 6px 24px rgb(0 0 0 / .3);font:14px/1.4 system-ui,sans-serif;pointer-events:auto}
#panel.left{right:auto;left:16px}
h2{margin:0 0 6px;font-size:13px;font-weight:400}
#ask{margin:0 0 8px;font-size:15px;font-weight:600}
#seen{margin:0 0 10px;max-height:84px;overflow:hidden;overflow-wrap:anywhere}
code{font:12px ui-monospace,monospace}
small{display:block;margin-top:10px;font-size:12px}
button{font:inherit;padding:4px 10px;margin:0 6px 0 0}
button:focus-visible{outline:2px solid #1a6ed8;outline-offset:1px}`;

export interface Overlay {
  /** The element of ours in the page: never to be pointed at. */
  readonly element: HTMLElement;
  ask(step: string, question: string): void;
  /** Frames an element and tells what would be read there. */
  show(element: HTMLElement | undefined, text: string, selector: string): void;
  close(): void;
}

export interface Choices {
  readonly take: () => void;
  readonly skip: () => void;
  readonly cancel: () => void;
}

/** The frame around what is pointed at and the panel that asks, in a closed shadow root above everything of the page. */
export function openOverlay(page: Document, words: PickerWords, choices: Choices): Overlay {
  const element = page.createElement('otklik-picker');
  const root = element.attachShadow({ mode: 'closed' });
  const made = <K extends keyof HTMLElementTagNameMap>(name: K, id: string, text: string, into: Node) => {
    const child = page.createElement(name);
    if (id !== '') child.id = id;
    child.textContent = text;
    into.appendChild(child);
    return child;
  };

  // A style sheet made by script is no inline style for the page's security policy.
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const frame = made('div', 'frame', '', root);
  const panel = made('div', 'panel', '', root);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', words.title);
  panel.tabIndex = -1;
  made('h2', '', words.title, panel);
  const question = made('p', 'ask', '', panel);
  question.setAttribute('role', 'status');
  const seen = made('p', 'seen', '', panel);
  seen.setAttribute('aria-live', 'polite');
  const button = (text: string, act: () => void) => made('button', '', text, panel).addEventListener('click', act);
  button(words.take, choices.take);
  button(words.skip, choices.skip);
  button(words.cancel, choices.cancel);
  made('small', '', words.keys, panel);

  page.documentElement.appendChild(element);
  // The top layer alone stands above a page's own dialogs.
  element.popover = 'manual';
  element.showPopover();
  panel.focus();

  return {
    element,
    ask(step, text) {
      question.textContent = `${step} ${text}`;
    },
    show(at, text, selector) {
      const box = at?.getBoundingClientRect();
      frame.hidden = box === undefined;
      if (box === undefined) return void (seen.textContent = '');
      Object.assign(frame.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
      const view = page.defaultView;
      panel.classList.toggle(
        'left',
        box.right > (view?.innerWidth ?? 0) - 392 && box.bottom > (view?.innerHeight ?? 0) - 240 && box.left > 392,
      );
      seen.replaceChildren(`${words.reads} ${text === '' ? words.nothing : text}`, page.createElement('br'));
      made('code', '', selector, seen);
    },
    close() {
      element.remove();
    },
  };
}
