export type { Field, Language, LibraryDocument, Problem, Reference, Status, Template } from './documents';
