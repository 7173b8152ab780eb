import type { Editor } from '@/hosts/editors';
import type { PageWords } from '@/locales/page';
import { boxOf, placeAround } from './geometry';

const size = 26;
const mark = 'M4 5h16v10H9l-5 4z';

export interface CornerButton {
  /** Stands at this reply box from now on. */
  stand(editor: Editor): void;
  hide(): void;
}

/**
 * The small button at the reply box. It looks for a place where it covers neither words nor controls of the host,
 * and where there is none it stays away: the keyboard and the toolbar lead to the same palette.
 */
export function cornerButton(
  root: ShadowRoot,
  words: PageWords['button'],
  pressed: () => void,
  hidden: () => void,
  signal: AbortSignal,
): CornerButton {
  const page = root.ownerDocument;
  const view = page.defaultView as Window;
  const button = page.createElement('button');
  button.type = 'button';
  button.title = words.hint;
  button.style.cssText = `all:initial;position:fixed;display:none;box-sizing:border-box;width:${size}px;height:${size}px;padding:4px;border:1px solid #0003;border-radius:8px;background:#1f6f5c;cursor:pointer;opacity:.85`;
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  const path = page.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', mark);
  path.setAttribute('fill', '#fff');
  svg.append(path);
  button.append(svg);
  root.append(button);

  let editor: Editor | undefined;
  let asked = 0;
  const watcher = new ResizeObserver(() => later());

  function later(): void {
    if (editor === undefined || asked !== 0) return;
    asked = view.requestAnimationFrame(() => {
      asked = 0;
      place();
    });
  }

  function place(): void {
    if (editor === undefined) return;
    const free = editor.element.isConnected ? placeAround(boxOf(editor.element, view), size, page, root.host as HTMLElement) : undefined;
    button.style.display = free === undefined ? 'none' : 'block';
    if (free === undefined) return;
    button.style.left = `${free.left}px`;
    button.style.top = `${free.top}px`;
  }

  // A press on the button must not take the caret away from the reply box.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', pressed);
  button.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    hidden();
  });
  view.addEventListener('scroll', later, { capture: true, passive: true, signal });
  view.addEventListener('resize', later, { passive: true, signal });
  signal.addEventListener('abort', () => watcher.disconnect());

  return {
    stand(at) {
      editor = at;
      watcher.disconnect();
      watcher.observe(at.element);
      later();
    },
    hide() {
      editor = undefined;
      watcher.disconnect();
      button.style.display = 'none';
    },
  };
}
