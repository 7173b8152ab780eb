import { modelKind } from './ways/model-editor';

/** Monaco: known by its model where the page shows `monaco`; otherwise a paste at the caret is all that is possible. */
export default modelKind({
  id: 'monaco',
  root: '.monaco-editor textarea.inputarea,.monaco-editor .native-edit-context',
  around: '.monaco-editor',
  lines: '.view-lines',
});
