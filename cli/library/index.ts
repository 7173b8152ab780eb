export { readGiven } from './given';
export { type FiledDocument, problemLine, readFiled, readFolder, readLibrary } from './read';
export { readProfile } from './profile';
export { lintWords } from './words';
