import { step, tableOf } from '@/utils/text';
import { places, voiceSigns } from './signs';
import { weights } from './weights';

let table: Int8Array | undefined;

/** What the words of a text alone tell of its writer, as logarithms of odds. */
export interface Voice {
  /** The customer, and not one of ours. */
  readonly theirs: number;
  /** One of ours to colleagues, and not to the customer. */
  readonly inside: number;
}

/** Whose voice a text is in, by weights of its words that `node scripts/pages/voice.ts` fits. */
export function voiceOf(text: string): Voice {
  const known = (table ??= tableOf(weights));
  const signs = voiceSigns(text);
  const sum = (from: number): number => signs.reduce((all, sign) => all + (known[from + sign] ?? 0), 0) * step;
  return { theirs: sum(0), inside: sum(places) };
}
