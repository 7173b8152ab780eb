import type { Ticket } from '@/utils/ticket';
import { saysEnterSends } from './keys';
import { isNoteBox } from './notes';
import { boxesIn } from './near';

/** The way that this page answers by. */
export function channelOf(page: Document, addressed: boolean, perhapsMail: boolean): Ticket['channel'] {
  if (addressed) return 'email';
  if (boxesIn(page).some((box) => !isNoteBox(box) && saysEnterSends(box))) return 'chat';
  return perhapsMail ? 'email' : 'ticket';
}
