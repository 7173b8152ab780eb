export { boxInUse } from './box-in-use';
export { isWritingBox } from './boxes';
export { isNoteBox } from './notes';
export { sendsByKey } from './keys';
export { boxesIn } from './near';
export { sendOn, sendsIn } from './sends';
export { guessTicket } from './ticket';
