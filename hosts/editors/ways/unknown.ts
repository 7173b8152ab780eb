import type { DomKind } from './dom-kind';
import type { Way } from './ways';
import { pasteUnknown } from './scripted';
import { announcePaste, typeHtml, typeLines, typeText } from './ways';

/** Editors that take what is put in for themselves: a change of the tree behind them would be lost, wreck their model, or be undone with more than itself. */
const owners = new WeakSet<HTMLElement>();

/** Whoever takes what is put in by this way is never typed into by the browser's command. */
export const owning =
  (way: Way): Way =>
  (element, reply) => {
    const taken = way(element, reply);
    if (taken) owners.add(element);
    return taken;
  };

/** Announces the reply as the browser would. */
const announceUnknown = owning(announcePaste);

const unlessOwned =
  (way: Way): Way =>
  (element, reply) =>
    !owners.has(element) && way(element, reply);

export const typeHtmlUnowned = unlessOwned(typeHtml);
export const typeTextUnowned = unlessOwned(typeText);
const typeLinesUnowned = unlessOwned(typeLines);

/**
 * An editor that we do not know may have a paste of its own, or take announced input; where nobody takes it, the browser's
 * command does.
 */
export const unknownWays = {
  insert: [pasteUnknown, announceUnknown, typeHtmlUnowned, typeLinesUnowned],
  // Text comes without HTML.
  text: [pasteUnknown, announceUnknown, typeTextUnowned],
  undo: 'command',
  steady: 40,
} as const satisfies Partial<DomKind>;
