import { compare, type Fate } from './compare';
import { ownSentences } from './own-sentences';

/** What became of a template's sentences in replies: numbers alone, no word of any reply. */
export interface WordingCounts {
  /** The template's. */
  readonly id: string;
  /** Tells the text that was counted from a later one: then the count begins anew. */
  readonly sum: string;
  readonly replies: number;
  /** By the number of the template's own sentence. */
  readonly fates: readonly Readonly<Record<Fate, number>>[];
  /** Replies to which operators added sentences of their own, and how many sentences. */
  readonly enlarged: number;
  readonly added: number;
}

const none = { kept: 0, changed: 0, removed: 0 } as const;

/** A short sum of a text. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** The counts of a template once one more reply was made from it. */
export function counted(
  before: WordingCounts | undefined,
  template: { readonly id: string; readonly body: string },
  reply: { readonly inserted: string; readonly others: readonly string[]; readonly sent: string },
): WordingCounts {
  const own = ownSentences(template.body);
  const sum = sumOf(template.body);
  const base = before?.sum === sum ? before : { id: template.id, sum, replies: 0, fates: [], enlarged: 0, added: 0 };
  const { fates, added } = compare(own, reply.inserted, reply.others, reply.sent);
  return {
    ...base,
    replies: base.replies + 1,
    fates: own.map((_sentence, nth) => {
      const was = base.fates[nth] ?? none;
      const fate = fates.get(nth);
      return fate === undefined ? was : { ...was, [fate]: was[fate] + 1 };
    }),
    enlarged: base.enlarged + (added > 0 ? 1 : 0),
    added: base.added + added,
  };
}

/** A sentence of a template that operators do not leave as it is. */
export interface Unwanted {
  readonly text: string;
  readonly kept: number;
  readonly changed: number;
  readonly removed: number;
}

/** The sentences of a template with their counts, those most often removed first; nothing of a text that is no longer the template's. */
export function sentencesOf(counts: WordingCounts, body: string): readonly Unwanted[] {
  if (counts.sum !== sumOf(body)) return [];
  return ownSentences(body)
    .map(({ text }, nth) => ({ text, ...(counts.fates[nth] ?? none) }))
    .toSorted((a, b) => b.removed - a.removed || b.changed - a.changed);
}
