import { lineOf } from '../reading';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const plain = new Set(['text', 'search', 'number', 'date', 'tel', 'email', 'url']);

/** Whether it is a field that a person fills with a value, and not a switch, a file or a button. */
export function isControl(element: Element): element is Control {
  if (element.localName === 'input') return plain.has(element.getAttribute('type') ?? 'text');
  return element.localName === 'select' || element.localName === 'textarea';
}

/** What the page calls it, letters alone, in small: by its label, or by the row that it stands in. */
export function labelsOf(control: Control): readonly string[] {
  const labels = [...(control.labels ?? [])].map((label) => lineOf(label));
  const row = control.closest('.form-row, .form-group, tr, dl > div, li');
  const head = row?.querySelector('.label, label, th, dt');
  return [...labels, control.getAttribute('aria-label') ?? '', head ? lineOf(head) : ''].map(bare).filter((label) => label !== '');
}

export const bare = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Puts a value in as a person's input would arrive: the native setter, then `input` and `change`, so that the page's own
 * script hears of it. Whether it stands there afterwards.
 */
export function put(control: Control, value: string): boolean {
  const view = control.ownerDocument.defaultView ?? window;
  const kinds = { input: view.HTMLInputElement, select: view.HTMLSelectElement, textarea: view.HTMLTextAreaElement };
  const kind = control.localName === 'select' ? kinds.select : control.localName === 'textarea' ? kinds.textarea : kinds.input;
  const setter = Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set;
  control.focus({ preventScroll: true });
  setter?.call(control, value);
  for (const name of ['input', 'change']) control.dispatchEvent(new view.Event(name, { bubbles: true }));
  return control.value === value;
}
