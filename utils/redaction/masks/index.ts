export { masksIn } from './labels';
export { maskEdits, maskText } from './mask';
export { maskedTypes } from './labels';
