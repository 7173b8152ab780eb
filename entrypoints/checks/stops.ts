import type { Editor } from '@/hosts/editors';
import type { Span } from '@/utils/text';

/** A place to write in: its mark, and the words in front of it by which it is known again once an editor has laid the text out anew. */
interface Stop {
  readonly before: string;
  /** Empty where only the caret is wanted. */
  readonly mark: string;
}

const longestBefore = 24;
/** Editors put spaces that do not break where they see fit. */
const evenSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** The stops of a reply that goes in as `text`; a phrase of ours has its places in double braces. */
function stopsIn(text: string, places: readonly Span[] | undefined): readonly Stop[] {
  const spans = places ?? [...text.matchAll(/\{\{[^{}]*\}\}/g)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
  return spans.map(({ start, end }) => {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    return { before: evenSpaces(text.slice(Math.max(line, start - longestBefore), start)), mark: evenSpaces(text.slice(start, end)) };
  });
}

/** Where a stop stands in the draft, from a place on; undefined once it is filled. */
export function placeOf({ before, mark }: Stop, draft: string, from: number): Span | undefined {
  const text = evenSpaces(draft);
  const led = before === '' ? -1 : text.indexOf(before + mark, Math.max(0, from - before.length));
  const start = led >= 0 ? led + before.length : mark === '' ? -1 : text.indexOf(mark, from);
  return start < 0 ? undefined : { start, end: start + mark.length };
}

export interface Stops {
  /** A reply went in as `text`: the first of its places is selected, so that what is typed fills it. */
  begin(editor: Editor, at: Span, text: string, places: readonly Span[] | undefined): void;
  /** The next place, or the one before; false where there is none and the key is the page's own. */
  move(editor: Editor, back: boolean): boolean;
}

/** Leads from place to place through the reply that went in last. */
export function leadingThroughStops(): Stops {
  let inside: Editor | undefined;
  let stops: readonly Stop[] = [];
  let at = -1;

  function go(editor: Editor, nth: number, from: number): boolean {
    const stop = stops[nth];
    const place = stop && placeOf(stop, editor.read().text, from);
    if (place === undefined) return false;
    editor.select(place);
    at = nth;
    return true;
  }

  function move(editor: Editor, back: boolean): boolean {
    if (inside?.element !== editor.element) return false;
    if (back) {
      for (let nth = at - 1; nth >= 0; nth--) if (stops[nth]?.mark !== '' && go(editor, nth, 0)) return true;
      return false;
    }
    const from = editor.read().selection.end;
    for (let nth = at + 1; nth < stops.length; nth++) if (go(editor, nth, from)) return true;
    inside = undefined;
    return false;
  }

  return {
    begin(editor, { start }, text, places) {
      const all = stopsIn(text, places);
      inside = all.length > 0 ? editor : undefined;
      stops = all;
      at = -1;
      for (let nth = 0; nth < all.length; nth++) if (go(editor, nth, start)) return;
    },
    move,
  };
}
