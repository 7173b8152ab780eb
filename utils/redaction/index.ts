export { findPrivate } from './find';
export type { MaskedReply, PrivateSpan } from './finding';
export { maskEdits, maskReply, maskText } from './mask';
export { actionFor } from './policy';
