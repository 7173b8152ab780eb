export { masksIn } from './labels';
export { maskEdits, maskText } from './mask';
