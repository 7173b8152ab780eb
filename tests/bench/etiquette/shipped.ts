// What a page with a reply box carries of the rules: the engine and the lexica of both languages.
export { checkDraft } from '../../../utils/etiquette';
