export { isNoteBox, isWritingBox } from './boxes';
export { sendsByKey } from './keys';
export { boxesIn, sendOn, sendsIn } from './sends';
export { guessTicket } from './ticket';
