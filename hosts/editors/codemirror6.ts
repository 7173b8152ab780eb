import { modelKind } from './ways/model-editor';

/** CodeMirror 6: text and caret are in its model; only the lines in sight are drawn. */
export default modelKind({
  id: 'codemirror6',
  root: '.cm-editor .cm-content',
  around: '.cm-editor',
  lines: '.cm-content',
});
