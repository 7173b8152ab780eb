import { applyEdits, type Edit } from '../text';
import type { MaskedReply, PrivateSpan } from './finding';
import { findPrivate } from './find';

/** What stands in place of a value; a card keeps its last four, as PCI DSS 4.0 requirement 3.4.1 allows. */
function mask(type: string, value: string): string {
  return type === 'CARD' ? `**** ${value.replace(/\D/g, '').slice(-4)}` : `[${type}]`;
}

/** The edits that mask these places; everything else stays. */
export function maskEdits(text: string, spans: readonly PrivateSpan[]): readonly Edit[] {
  return spans.map(({ start, end, type }) => ({ start, end, text: mask(type, text.slice(start, end)) }));
}

export function maskText(text: string, spans: readonly PrivateSpan[]): string {
  return applyEdits(text, maskEdits(text, spans));
}

/** The only way to a text that a contact may keep: everything found in it is masked. */
export function maskReply(text: string): MaskedReply {
  return maskText(text, findPrivate(text)) as MaskedReply;
}
