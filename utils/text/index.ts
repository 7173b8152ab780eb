export { applyEdits, type Edit, type Span } from './edits';
