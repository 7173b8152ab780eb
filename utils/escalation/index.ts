export type { Directory, Receiver } from './directory';
export { findReceivers } from './find';
export { deadlineOf, hoursFit, openAt } from './hours';
export { composeNote, mailtoOf, type NoteParts } from './note';
export { type ParsedDirectory, parseDirectory } from './parse';
export { type Proposal, propose } from './propose';
export { readdressed } from './readdressed';
