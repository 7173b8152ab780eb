import type { FaultWords } from '@/locales/fault';

const button =
  'font:600 14px system-ui;padding:8px 14px;border-radius:8px;border:1px solid;cursor:pointer;color:inherit;background:transparent';

/** A press sooner than this after the question came up was not meant for it: the second of a double click on Send (ms). */
const tooSoonMs = 400;

/**
 * The gate's last resort, when its own page cannot be shown or our check failed: a plain choice without any of our machinery.
 * @returns true when the operator lets the reply go unchecked
 */
export function askPlainly(root: ShadowRoot, words: FaultWords, fault: string): Promise<boolean> {
  const page = root.ownerDocument;
  const dialog = page.createElement('dialog');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-label', words.faultTitle);
  dialog.style.cssText =
    'font:14px/1.5 system-ui;max-width:440px;padding:20px;border-radius:12px;border:1px solid GrayText;background:Canvas;color:CanvasText;color-scheme:light dark';
  const title = page.createElement('h2');
  title.textContent = words.faultTitle;
  title.style.cssText = 'margin:0;font:600 17px system-ui';
  const text = page.createElement('p');
  text.textContent = `${words.faultText}${fault === '' ? '' : ` (${fault})`}`;
  const row = page.createElement('div');
  row.style.cssText = 'display:flex;flex-wrap:wrap;gap:8px;justify-content:flex-end';
  const back = page.createElement('button');
  back.textContent = words.back;
  // The safe way has the focus from the start: a key still held must not send.
  back.autofocus = true;
  const go = page.createElement('button');
  go.textContent = words.sendUnchecked;
  for (const each of [go, back]) each.style.cssText = button;
  row.append(go, back);
  dialog.append(title, text, row);
  // The host's own keys and clicks have no business here.
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown'])
    dialog.addEventListener(type, (event) => event.stopPropagation());
  // A press beside the buttons, as the second of a double click is, takes the focus off neither of them.
  dialog.addEventListener('mousedown', (event) => event.composedPath().some((at) => at === go || at === back) || event.preventDefault());
  root.append(dialog);
  dialog.showModal();
  const shown = performance.now();
  return new Promise((resolve) => {
    // A host that takes our elements out of its page is answered by the browser's own box, which it cannot.
    const look = setInterval(() => {
      if (!dialog.isConnected) answer(page.defaultView?.confirm(`${words.faultText}\n\n${words.sendUnchecked}?`) ?? false);
    }, 500);
    function answer(send: boolean): void {
      clearInterval(look);
      dialog.remove();
      resolve(send);
    }
    go.addEventListener('click', ({ detail }) => {
      const isPress = detail > 0;
      if (!isPress || performance.now() - shown > tooSoonMs) answer(true);
    });
    back.addEventListener('click', () => answer(false));
    dialog.addEventListener('cancel', () => answer(false));
  });
}
