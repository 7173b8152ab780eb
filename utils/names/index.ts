export { addressName, greetingName, inLetters, type NameForm } from './address';
export { inCase } from './cases';
export type { NameCase } from './corrections';
export { genderOf } from './gender';
export type { Gender } from './given';
export { splitName, type WrittenName } from './split';
