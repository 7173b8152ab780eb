import type { MarkLook } from '../editors';

/** Lines, never colours of the text: the letter must look as it will be sent. The second of each is for a dark page. */
const lines: Record<MarkLook, readonly [string, string]> = {
  block: ['wavy #c62828', 'wavy #ff8a80'],
  stop: ['wavy #6a1b9a', 'wavy #d7a6ff'],
  warn: ['wavy #b26a00', 'wavy #ffb74d'],
  hint: ['dotted #5f6b7a', 'dotted #b0bec5'],
};

export const looks = ['block', 'stop', 'warn', 'hint'] as const satisfies readonly MarkLook[];
export const lineOf = (look: MarkLook, dark: boolean): string =>
  `underline ${lines[look][dark ? 1 : 0]} ${look === 'hint' ? '1.5px' : '1px'}`;
export const nameOf = (look: MarkLook, dark: boolean): string => `otklik-${look}${dark ? '-dark' : ''}`;
export const highlightCss = looks
  .flatMap((look) => [false, true].map((dark) => [nameOf(look, dark), lineOf(look, dark)] as const))
  .map(([name, line]) => `::highlight(${name}){text-decoration:${line};text-decoration-skip-ink:none}`)
  .join('');

/** Whether the text stands on something dark, told by its own colour: the background may be any number of elements away. */
export function onDark(element: Element): boolean {
  const color = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 150;
}
