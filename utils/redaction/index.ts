export { findPrivate, recognizers } from './find';
export type { Evidence, MaskedReply, PrivacyAction, PrivateSpan } from './finding';
export { maskEdits, maskReply, maskText } from './mask';
export { actionFor } from './policy';
export { defineRecognizer, type Recognizer } from './recognizer';
