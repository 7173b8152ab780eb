import type { Pens } from '../editors';
import { drawMarks } from './dom-marks';
import { fieldMirror } from './field-mirror';

/** What draws underlines. Brought into a page with the checks: before them there is nothing to underline. */
export const pens: Pens = { dom: drawMarks, field: fieldMirror };
export { addStyles } from './styles';
