export { LetterPage } from './LetterPage';
