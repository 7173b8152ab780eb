import { useState } from 'react';
import type { Template } from '@/utils/library';
import type { Ticket } from '@/utils/ticket';
import type { DeskPort, ReplyPort } from '../outside';
import { putIn, type Choices } from '../reply';

interface Around {
  readonly replies: Pick<ReplyPort, 'learnFrom'>;
  readonly desk: Pick<DeskPort, 'insert' | 'copy'>;
  readonly ticket: Ticket | undefined;
  readonly choices: Choices;
}

/** Puts replies in, remembers which, and lets what was taken be learnt from. */
export function usePutting({ replies, desk, ticket, choices }: Around, after: () => void) {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  async function put(template: Template, rendered: { html: string; text: string }): Promise<void> {
    const outcome = await putIn(desk, template, rendered);
    const offered = choices.suggested.hits.map((hit) => hit.template.id);
    after();
    if (outcome !== 'inserted') return;
    setDone((before) => new Set([...before, template.id]));
    // A lesson that is lost costs nothing that the operator waits for.
    if (ticket) await replies.learnFrom(ticket, template.id, offered).catch(() => undefined);
  }
  /** A phrase of the bank: no reply of the library, nothing is learnt from it. */
  async function putPhrase(text: string): Promise<void> {
    await putIn(desk, undefined, { text, html: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>` });
  }
  return { put, putPhrase, done };
}
