import type { HostFile, HostFilePart } from '@/hosts';
import type { PageWords } from '@/locales/page';
import { hostFiles, sendMessage } from '@/platform/desk';
import type { TicketPart } from '@/utils/ticket';
import type { Picker } from '../pointing';
import { tellOperator } from './notice';

interface Needs {
  readonly page: Document;
  readonly root: () => ShadowRoot;
  readonly words: () => PageWords;
  readonly language: () => 'ru' | 'en';
  readonly saved: () => readonly HostFile[];
  readonly pointed: (files: readonly HostFile[]) => void;
  readonly signal: AbortSignal;
}

const partsOf: Readonly<Record<TicketPart, readonly HostFilePart[]>> = {
  subject: ['subject'],
  number: ['number'],
  customer: ['customerName', 'customerAddress'],
  message: ['message'],
  editor: ['editor'],
  send: ['send'],
};

const here = () => (globalThis as { otklikPicker?: Picker }).otklikPicker;

/** Lets the operator point at the parts that were not found; what is shown is kept for this site, beside what was before. */
export function pointing({ page, root, words, language, saved, pointed, signal }: Needs) {
  return async (parts: readonly TicketPart[]): Promise<void> => {
    if (here() === undefined) await sendMessage('pickerWanted', undefined);
    const wanted = parts.flatMap((part) => partsOf[part]);
    const made = await here()?.pick(language(), wanted, signal);
    if (made === undefined) return;
    const before = saved().find(({ id }) => id === made.id);
    const file = before === undefined ? made : { ...before, ...made, parts: { ...before.parts, ...made.parts } };
    await hostFiles.save(file);
    pointed([...saved().filter(({ id }) => id !== file.id), file]);
    tellOperator(root(), words().picker.done);
    page.defaultView?.focus();
  };
}
