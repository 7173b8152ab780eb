export type { Evidence, MaskedReply, PrivacyAction, PrivateSpan } from './finding';
