export { type Library, type LibraryFile, problemLine, readFolder, readLibrary } from './read';
export { readProfile } from './profile';
export { lintWords } from './words';
