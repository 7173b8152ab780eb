import { useState } from 'react';
import type { Template } from '@/utils/library';
import type { Ticket } from '@/utils/ticket';
import type { DeskPort, ReplyPort } from '../outside';
import { putIn, type Choices, type Put } from '../reply';
import type { WritingOn } from './use-writing-on';

interface Around {
  readonly replies: Pick<ReplyPort, 'learnFrom'>;
  readonly desk: Pick<DeskPort, 'insert' | 'copy'>;
  readonly ticket: Ticket | undefined;
  readonly choices: Choices;
  readonly writing: WritingOn;
}

/** Puts replies in, remembers which, and lets what was taken be learnt from. */
export function usePutting({ replies, desk, ticket, choices, writing }: Around, after: () => void) {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  async function goesIn(template: Template | undefined, rendered: { html: string; text: string }): Promise<Put | undefined> {
    const outcome = await writing.goesIn(() => putIn(desk, template, rendered));
    if (outcome !== undefined && outcome !== 'inserted') writing.end();
    return outcome;
  }
  async function put(template: Template, rendered: { html: string; text: string }): Promise<void> {
    const outcome = await goesIn(template, rendered);
    if (outcome === undefined) return;
    const offered = choices.suggested.hits.map((hit) => hit.template.id);
    after();
    if (outcome !== 'inserted') return;
    setDone((before) => new Set([...before, template.id]));
    // A lesson that is lost costs nothing that the operator waits for.
    if (ticket) await replies.learnFrom(ticket, template.id, offered).catch(() => undefined);
  }
  /** A phrase of the bank: no reply of the library, nothing is learnt from it. */
  async function putPhrase(text: string): Promise<void> {
    await goesIn(undefined, { text, html: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>` });
  }
  return { put, putPhrase, done };
}
