export {
  defineEditorKind,
  type DraftText,
  type Editor,
  type EditorKind,
  type Insertion,
  type Mark,
  type MarkLook,
  type Outcome,
  type Place,
} from './editor';
