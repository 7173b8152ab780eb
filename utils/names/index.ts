export { addressName, greetingName, inLetters, type NameForm } from './address';
export { inCase } from './cases';
export type { NameCase } from './corrections';
export { genderOf } from './gender';
export { givenGender } from './given';
export { toLatin } from './latin';
export { sameGiven } from './short';
export { splitName, type WrittenName } from './split';
