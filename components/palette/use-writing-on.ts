import { useEffect, useState } from 'react';
import { typedInto, types, type Pressed } from './keys';

/** What the operator writes on behind a reply that he chose, as long as his keys still reach the palette. */
export interface WritingOn {
  /** A reply is chosen; false when one is on its way already. */
  begin(): boolean;
  /** Lets it go in, unless one does already: what was written meanwhile is told behind it, and then every key. */
  goesIn<Gone>(go: () => Gone): Gone | undefined;
  /** It does not go in, or the palette is opened again: keys are its own. Gives what was written meanwhile. */
  end(): string;
  /** Takes a key; false when it is the palette's own. */
  takes(pressed: Pressed): boolean;
}

/** @param tell has what was written put behind the reply that goes in; undefined where the draft is in this very page */
export function useWritingOn(tell: ((text: string) => void) | undefined): WritingOn {
  const [writing] = useState(() => writingOn(tell));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || !writing.takes(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [writing]);
  return writing;
}

function writingOn(tell: ((text: string) => void) | undefined): WritingOn {
  let state: 'none' | 'chosen' | 'going' = 'none';
  let text = '';
  function tellAll(): void {
    if (text !== '') tell?.(text);
    text = '';
  }
  return {
    begin() {
      if (state !== 'none') return false;
      state = 'chosen';
      return true;
    },
    goesIn(go) {
      if (state === 'going') return undefined;
      state = 'going';
      const gone = go();
      tellAll();
      return gone;
    },
    end() {
      const written = text;
      state = 'none';
      text = '';
      return written;
    },
    takes(pressed) {
      if (tell === undefined || state === 'none' || pressed.key === 'Escape') return false;
      if (types(pressed)) text = typedInto(text, pressed.key);
      // Enter pressed twice chose one reply.
      else if (pressed.key === 'Enter' && text !== '') text += '\n';
      if (state === 'going') tellAll();
      return true;
    },
  };
}
