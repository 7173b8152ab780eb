import { attribute, lineOf } from '../reading';
import { looksLikeName } from './looks';

/** A portrait without a picture. */
export const initials = /^\p{Lu}{1,3}$/u;

/** Whether some capitals stand for a name: `FA` or `F` for Farah Aziz, `JO` for Jonas. */
export function areInitialsOf(line: string, name: string): boolean {
  if (!initials.test(line) || name === '') return false;
  const first = name
    .split(/\s+/)
    .map((part) => part.replace(/^[^\p{L}]+/u, '').slice(0, 1))
    .join('')
    .toUpperCase();
  return first.startsWith(line) || line === `${first[0] ?? ''}${first.at(-1) ?? ''}` || name.toUpperCase().startsWith(line);
}

const told = [
  'title',
  'aria-label',
  'data-tooltip',
  'data-tooltip-content',
  'data-title',
  'data-original-title',
  'data-content',
  'data-tip',
];

/**
 * The name of a portrait: in the description of its picture, or, where it shows initials, in what comes up over it, which
 * begins with those letters.
 */
export function picturedIn(element: HTMLElement): string {
  for (const at of element.querySelectorAll('img[alt], [class*="ava" i][title]')) {
    const name = (attribute(at, 'alt') || attribute(at, 'title')).replace(/^(avatar|photo|фото|аватар)\s*(of|:)?\s*/i, '').trim();
    if (looksLikeName(name)) return name;
  }
  for (const at of element.querySelectorAll(told.map((name) => `[${name}]`).join())) {
    const shown = lineOf(at);
    const name = told.map((each) => attribute(at, each)).find((says) => looksLikeName(says) && says.includes(' '));
    if (name !== undefined && areInitialsOf(shown, name)) return name;
  }
  return '';
}
