import { boxesIn, guessTicket, isNoteBox, isWritingBox, sendOn, sendsByKey, sendsIn } from './guess';
import { defineHost } from './host';
import { elementsIn, isSeen, whileStill } from './reading';

/** Any page that no host file knows, read by the words and shapes that such tools share. */
export const generic = defineHost({
  id: 'generic',
  title: 'Generic',
  recognises: () => true,
  readTicket: (page) => whileStill(() => guessTicket(page)),
  isReplyBox: isWritingBox,
  isNote: isNoteBox,
  sendOn: (path) => whileStill(() => sendOn(path)),
  sendsByKey,
  sendControls: (page) => whileStill(() => sendsIn(page).filter(isSeen)),
  attached(page) {
    const fields = [...elementsIn(page)].filter((at) => at.matches('input[type="file"]'));
    return fields.length === 0 || boxesIn(page).length === 0 ? undefined : fields.reduce((sum, at) => sum + filesOf(at), 0);
  },
});

function filesOf(field: Element): number {
  return 'files' in field && field.files !== null && typeof field.files === 'object' && 'length' in field.files
    ? Number(field.files.length)
    : 0;
}
