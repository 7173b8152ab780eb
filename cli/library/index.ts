export { problemLine, readFolder, readLibrary } from './read';
export { readProfile } from './profile';
export { lintWords } from './words';
