export { checkDraft, rules } from '../../../utils/etiquette';
export { addressName, genderOf, inCase, splitName } from '../../../utils/names';
export { applyEdits, sentences } from '../../../utils/text';
