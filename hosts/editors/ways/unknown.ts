import type { Way } from './ways';
import { announcePaste, typeHtml, typeLines, typeText } from './ways';

/** Editors that take announced input for themselves: their text is a model, and a change of the tree behind it would be lost or wreck it. */
const owners = new WeakSet<HTMLElement>();

/** Announces the reply as the browser would; whoever takes that is never typed into by the browser's command. */
export const announceUnknown: Way = (element, reply) => {
  const taken = announcePaste(element, reply);
  if (taken) owners.add(element);
  return taken;
};

const unlessOwned =
  (way: Way): Way =>
  (element, reply) =>
    !owners.has(element) && way(element, reply);

export const typeHtmlUnowned = unlessOwned(typeHtml);
export const typeTextUnowned = unlessOwned(typeText);
export const typeLinesUnowned = unlessOwned(typeLines);
