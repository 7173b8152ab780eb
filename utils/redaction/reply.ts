import type { Masking } from '../standards';
import type { Steps } from '../steps';
import { findPrivate, lookSteps } from './find';
import type { MaskedReply, PrivateSpan } from './finding';
import { maskText } from './masks';

/** Everything found but the hints. */
const values = (text: string) => findPrivate(text).filter(({ hint }) => hint === undefined);

/** What a mask stands beside may look like something else then: the text is masked until nothing changes any more. */
const rounds = 8;

/** The text with everything masked that `pick` takes of what is found in it, so that masking it again changes nothing. */
export function maskAll(text: string, masking?: Masking, pick: (text: string) => readonly PrivateSpan[] = values): string {
  let masked = text;
  for (let round = 0; round < rounds; round++) {
    const next = maskText(masked, pick(masked), masking);
    if (next === masked) break;
    masked = next;
  }
  return masked;
}

/** The only way to a text that a contact may keep: everything found in it is masked. */
export function maskReply(text: string, masking?: Masking): MaskedReply {
  return maskAll(text, masking) as MaskedReply;
}

/** The same, a step for each piece of a long text. */
export function* maskReplySteps(text: string): Steps<MaskedReply> {
  let masked = text;
  for (let round = 0; round < rounds; round++) {
    const { spans } = yield* lookSteps(masked);
    const next = maskText(
      masked,
      spans.filter(({ hint }) => hint === undefined),
    );
    if (next === masked) break;
    masked = next;
    yield;
  }
  return masked as MaskedReply;
}
