export { boxInUse } from './box-in-use';
export { isWritingBox } from './boxes';
export { isNoteBox } from './notes';
export { sendsByKey } from './keys';
export { boxesIn, sendOn, sendsIn } from './sends';
export { guessTicket } from './ticket';
