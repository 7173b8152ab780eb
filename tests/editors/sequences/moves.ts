import type { Edit, Span } from '../../../utils/text/edits.ts';
import type { Insertion } from '../../../hosts/editors/editor.ts';
import type { Chance } from '../../../scripts/chance.ts';
import { blockReplies, fixes, inlineReplies, masks, typedWords } from './texts.ts';

/** One thing that an operator, or the product for him, does to a draft. */
export type Move =
  | { readonly does: 'type'; readonly at: number; readonly words: string }
  | { readonly does: 'enter'; readonly at: number }
  | { readonly does: 'insert'; readonly at: number; readonly reply: Insertion }
  | { readonly does: 'replace'; readonly at: Span; readonly reply: Insertion }
  | { readonly does: 'start'; readonly reply: Insertion }
  | { readonly does: 'apply'; readonly edits: readonly Edit[] }
  | { readonly does: 'undo' };

const whole = new Intl.Segmenter('ru', { granularity: 'grapheme' });

/** A place between two characters as an operator counts them: never inside an emoji. */
function place(luck: Chance, text: string): number {
  const places = [...[...whole.segment(text)].map(({ index }) => index), text.length];
  return places[luck.below(places.length)] ?? 0;
}

function words(text: string): readonly Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** The next move, from what stands in the draft now; `undoable`: the last change was one step of undo. */
export function nextMove(luck: Chance, text: string, undoable: boolean): Move {
  const dice = luck.below(100);
  if (undoable && dice < 30) return { does: 'undo' };
  if (dice < 45) return { does: 'type', at: place(luck, text), words: luck.pick(typedWords) };
  if (dice < 50) return { does: 'enter', at: place(luck, text) };
  if (dice < 62) return { does: 'insert', at: place(luck, text), reply: luck.pick(inlineReplies) };
  if (dice < 72) return { does: 'insert', at: place(luck, text), reply: luck.pick(blockReplies) };
  if (dice < 76) return { does: 'start', reply: luck.pick(blockReplies) };
  const all = words(text);
  const word = all[luck.below(all.length)];
  if (!word) return { does: 'type', at: place(luck, text), words: luck.pick(typedWords) };
  if (dice < 82) return { does: 'replace', at: word, reply: luck.pick(inlineReplies) };
  if (dice < 90) return { does: 'apply', edits: [{ ...word, text: luck.pick(fixes) }] };
  const some = all.filter(() => luck.below(3) === 0).slice(0, 4);
  return { does: 'apply', edits: (some.length > 0 ? some : [word]).map((span) => ({ ...span, text: luck.pick(masks) })) };
}
