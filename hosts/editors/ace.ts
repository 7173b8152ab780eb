import { modelKind } from './ways/model-editor';

/** Ace: text and caret are in its model; only the lines in sight are drawn, beside their numbers and boxes that it measures with. */
export default modelKind({
  id: 'ace',
  root: '.ace_editor textarea',
  around: '.ace_editor',
  lines: '.ace_text-layer',
});
