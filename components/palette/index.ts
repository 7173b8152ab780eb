export { KeyMap } from './KeyMap';
export { Palette } from './Palette';
