export { readGiven } from './given';
export { readIndexed } from './indexed';
export { type FiledDocument, problemLine, readFiled, readLibrary, readWhole, tellWrong } from './read';
export { withSoundRules } from './own-rules';
export { readProfile } from './profile';
export { lintWords } from './words';
