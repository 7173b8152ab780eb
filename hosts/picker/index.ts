export type { HostFilePart } from '../saved';
export { everyPart, pickHostFile } from './pick';
export { isSteady, selectorFor } from './selector';
export { pickerWords, type PickerWords } from './words';
