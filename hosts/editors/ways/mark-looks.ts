import type { MarkLook } from '../editor';

/** Lines, never colours of the text: the letter must look as it will be sent. */
const lines: Record<MarkLook, string> = {
  block: 'wavy #c62828',
  stop: 'wavy #6a1b9a',
  warn: 'wavy #b26a00',
  hint: 'dotted #5f6b7a',
};

export const looks = ['block', 'stop', 'warn', 'hint'] as const satisfies readonly MarkLook[];
export const lineOf = (look: MarkLook): string => `underline ${lines[look]} ${look === 'hint' ? '1.5px' : '1px'}`;
export const nameOf = (look: MarkLook): string => `otklik-${look}`;
export const highlightCss = looks
  .map((look) => `::highlight(${nameOf(look)}){text-decoration:${lineOf(look)};text-decoration-skip-ink:none}`)
  .join('');
