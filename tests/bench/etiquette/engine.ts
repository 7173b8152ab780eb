export { checkDraft, rules } from '../../../utils/etiquette';
export { genderOf, inCase, splitName } from '../../../utils/names';
export { applyEdits, sentences } from '../../../utils/text';
