export { counted, sentencesOf, type Unwanted, type WordingCounts } from './count';
