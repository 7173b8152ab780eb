import { saysHidden } from '../reading';

const parts =
  'script, style, noscript, template, nav, [role="navigation"], [role="menu"], [role="search"], [role="tablist"], select, option, button, [role="button"], svg, iframe, dialog:not([open])';

/** What stands on every page of a tool and is no part of a ticket. */
export function isFurniture(element: HTMLElement): boolean {
  return element.matches(parts) || saysHidden(element);
}

/** The element's own words, without those of the elements inside. */
export function ownText(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ' '))
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
