import { sendMessage } from '@/platform/desk';
import type { Reasons } from '../../reasons';

const here = () => (globalThis as { otklikReasons?: Reasons }).otklikReasons;

/** The reason of a rule where the page has the reasons already. */
export const reasonHere = (rule: string, lang: 'ru' | 'en'): string | undefined => here()?.(rule)[lang];

/** The reason of a rule; they are brought into the page at the first call. Undefined where that fails: the card does without. */
export async function bringReason(rule: string, lang: 'ru' | 'en'): Promise<string | undefined> {
  if (here() === undefined) await sendMessage('reasonsWanted', undefined).catch(() => false);
  return reasonHere(rule, lang);
}
