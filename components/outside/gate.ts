/** What the gate asks and is answered travels as it is: one record, the platform's. */
export type { GateAnswer as Answer, GateQuestion as Question, SparedSecret } from '@/platform/messages';
