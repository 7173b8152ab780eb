export { KeyMap } from './KeyMap';
