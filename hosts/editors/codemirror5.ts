import { modelKind } from './ways/model-editor';

/** CodeMirror 5: text and caret are in its model; only the lines in sight are drawn. */
export default modelKind({
  id: 'codemirror5',
  root: '.CodeMirror textarea',
  around: '.CodeMirror',
  lines: '.CodeMirror-code',
});
