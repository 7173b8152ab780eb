export { decode, type Encoding } from './decode';
export { writeMarkdown } from './markdown';
export { type Fields, isFields, type JsonRecord, listIn, readJson, readRecords, textsIn, wordsIn } from './records';
export { readRows, type Row, type Rows } from './rows';
export { type GivenFile, openSources, type SourceFile, type Sources, tooLarge } from './sources';
