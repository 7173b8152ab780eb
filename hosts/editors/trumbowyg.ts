import { domKind } from './ways/dom-editor';
import { semanticForm } from './ways/forms';
import { tellKeys } from './ways/steps';
import { typeHtml, typeText, type Way } from './ways/ways';

/** So long (ms) after a Ctrl key, one of ours or one let go elsewhere, it takes nothing into its field; counted from the first key without it. */
const deaf = 60;

const toldAgain =
  (way: Way): Way =>
  (element, reply) => {
    setTimeout(() => tellKeys(element), deaf);
    return way(element, reply);
  };

/** Trumbowyg: what the page sends is its field, which follows the keys alone. */
export default domKind({
  id: 'trumbowyg',
  root: '.trumbowyg-editor',
  insert: [toldAgain(typeHtml)],
  text: [toldAgain(typeText)],
  shape: semanticForm,
  undo: 'command',
  steady: deaf + 20,
});
