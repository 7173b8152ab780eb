import { places, voiceSigns } from './signs';
import { weights } from './weights';

let table: Float32Array | undefined;

/** The weights by their places: every sign is the gap before the next place that weighs so much, `~` a gap of 91 and nothing there. */
function unpacked(): Float32Array {
  const all = new Float32Array(2 * places);
  for (const [weight, gaps] of weights) {
    let place = -1;
    for (const sign of gaps) {
      place += sign.charCodeAt(0) - 35;
      if (sign !== '~') all[place] = weight;
    }
  }
  return all;
}

/** What the words of a text alone tell of its writer, as logarithms of odds. */
export interface Voice {
  /** The customer, and not one of ours. */
  readonly theirs: number;
  /** One of ours to colleagues, and not to the customer. */
  readonly inside: number;
}

/** Whose voice a text is in, by weights of its words that `node scripts/pages/voice.ts` fits. */
export function voiceOf(text: string): Voice {
  const known = (table ??= unpacked());
  const signs = voiceSigns(text);
  const sum = (from: number): number => signs.reduce((all, sign) => all + (known[from + sign] ?? 0), 0);
  return { theirs: sum(0), inside: sum(places) };
}
