export { typographyEdits } from './edits';
