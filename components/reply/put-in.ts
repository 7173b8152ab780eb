import type { Template } from '@/utils/library';
import type { DeskPort, Refusal, Rendered } from '../outside';

export type Put = 'inserted' | Refusal | 'notCopied';

/** Puts a reply into the reply box; what it does not take goes to the clipboard. */
export async function putIn(
  desk: Pick<DeskPort, 'insert' | 'copy'>,
  template: Template | undefined,
  { html, text, stops }: Pick<Rendered, 'html' | 'text'> & Partial<Pick<Rendered, 'stops'>>,
): Promise<Put> {
  const outcome = await desk.insert({ html, text, template: template?.id ?? '', ...(stops && { stops }) });
  if (outcome.done) return 'inserted';
  // What the operator took back needs no copy.
  if (outcome.why === 'undone') return 'undone';
  try {
    await desk.copy(text);
    return outcome.why;
  } catch {
    return 'notCopied';
  }
}
