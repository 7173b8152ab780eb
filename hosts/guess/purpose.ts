import { $$, attribute, lineOf } from '../reading';
import { wordsOf } from './controls';

export const editable = '[contenteditable]:not([contenteditable="false"])';

/** What is written beside a field about its purpose: its label, and the words and names of its own. */
export function purposeOf(element: HTMLElement): string {
  const page = element.ownerDocument;
  const id = attribute(element, 'id');
  const outside = id === '' ? [] : $$(`label[for="${CSS.escape(id)}"]`, page).map(lineOf);
  const by = attribute(element, 'aria-labelledby')
    .split(' ')
    .flatMap((name) => (name === '' ? [] : lineOf(page.getElementById(name) ?? undefined)));
  const around = [...(element.closest('label')?.childNodes ?? [])].map((node) => (node.nodeType === 3 ? node.nodeValue : ''));
  const names = `${attribute(element, 'name')} ${id}`.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[\W_]+/g, ' ');
  const words = element.matches(`textarea, ${editable}, body`) ? attributesOnly(element) : wordsOf(element);
  // In forms made of tables the label is the cell before.
  const cell = lineOf(element.closest('td')?.previousElementSibling ?? undefined);
  // Many forms set the label before the field and bind it by nothing.
  const before = element.previousElementSibling;
  const above = before?.matches('label:not([for], :has(input, select, textarea))') ? lineOf(before) : '';
  return [words, above.length <= 60 ? above : '', ...outside, ...by, ...around, cell.length <= 60 ? cell : '', names].join(' | ');
}

/** Style sheets show the hint in an empty box from whatever attribute its makers keep it in. */
const told = /^(?:aria-label|title)$|placeholder|^data-(?:tooltip|ph|hint|prompt|label|empty)/;

function attributesOnly(element: HTMLElement): string {
  return [...element.attributes].flatMap(({ name, value }) => (told.test(name) ? value : [])).join(' ');
}
