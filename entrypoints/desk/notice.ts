const look =
  'position:fixed;inset:auto 16px 16px auto;max-width:360px;margin:0;padding:12px 16px;border:1px solid GrayText;border-radius:10px;background:Canvas;color:CanvasText;color-scheme:light dark;font:14px/1.45 system-ui;box-shadow:0 6px 24px #0003';
const lastsMs = 12_000;

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

/** One short sentence to the operator in the corner of the page, read out by screen readers; a click, 12 seconds or what it gives back end it. */
export function tellOperator(root: ShadowRoot, sentence: string, action?: NoticeAction): () => void {
  const page = root.ownerDocument;
  root.querySelector('[role="status"]')?.remove();
  const box = page.createElement('div');
  box.setAttribute('role', 'status');
  box.setAttribute('popover', 'manual');
  box.style.cssText = look;
  root.append(box);
  box.showPopover();
  // Set after it is in the page: a live region tells only what changes.
  box.textContent = sentence;
  const late = setTimeout(() => box.remove(), lastsMs);
  const end = (): void => {
    clearTimeout(late);
    box.remove();
  };
  box.addEventListener('click', end);
  if (action === undefined) return end;
  const button = page.createElement('button');
  button.textContent = action.label;
  button.style.cssText = 'display:block;margin:8px 0 0;font:inherit';
  button.addEventListener('click', action.act);
  box.append(button);
  return end;
}
