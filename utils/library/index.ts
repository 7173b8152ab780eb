export { readBundle, writeBundle } from './bundle';
export type { Field, Language, LibraryDocument, Problem, Reference, Status, Template } from './documents';
export { type Filed, findDuplicates } from './duplicates';
export { factsOf } from './facts';
export { readFrontMatter } from './front-matter';
export { type ParsedFile, parseLibraryFile } from './parse';
export { standing } from './standing';
export { pathOf, writeLibraryFile } from './write';
