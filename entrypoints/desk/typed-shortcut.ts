import { isKey } from '@/utils/keys';
import type { Editor } from '@/hosts/editors';
import { sendMessage, type DraftSoFar, type TypedShortcut } from '@/platform/desk';
import type { Span } from '@/utils/text';
import type { Ticket } from '@/utils/ticket';
import type { Inserting } from './inserting';
import { checksHere } from './checks';

/** A shortcut as it stands in the draft. */
export type Written = Span & { readonly text: string };

interface Needs {
  readonly paletteKey: () => string;
  readonly words: () => Readonly<Record<string, string>>;
  readonly open: () => void;
  /** Takes a key that is for the palette over the page. */
  readonly taken: (event: KeyboardEvent) => boolean;
  /** A typed shortcut asks for values: its reply is to be chosen by hand, and takes the place of what was typed. */
  readonly choose: (typed: TypedShortcut, written: Written) => void;
  readonly editor: () => Editor | undefined;
  readonly ticket: () => Ticket;
  readonly draft: (shortcut: string) => DraftSoFar;
  readonly insert: Inserting['insert'];
  readonly signal: AbortSignal;
}

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** The same keys pressed on the other layout: «задержка» typed as "pflth;rf", and the other way round. */
export function otherLayout(word: string): string {
  return [...word.toLowerCase()].map((letter) => cyrillic[latin.indexOf(letter)] ?? latin[cyrillic.indexOf(letter)] ?? letter).join('');
}

/** The key of the palette; Tab, which ends a typed shortcut and leads to the next place to fill in. Outside reply boxes they do nothing. */
export function watchShortcuts(
  view: Pick<EventTarget, 'addEventListener'>,
  { paletteKey, words, open, taken, choose, editor, ticket, draft, insert, signal }: Needs,
): void {
  function inBox(event: Event): Editor | undefined {
    const box = editor();
    return box !== undefined && event.composedPath().includes(box.element) ? box : undefined;
  }

  function expand(box: Editor): boolean {
    const { text, selection } = box.read();
    if (selection.start !== selection.end) return false;
    const typed = /[^\s]{3,}$/u.exec(text.slice(0, selection.end))?.[0];
    if (typed === undefined) return false;
    const known = words();
    const word = [typed.toLowerCase(), otherLayout(typed)].find((one) => one in known);
    const template = word && known[word];
    if (word === undefined || template === undefined || template === '') return false;
    const place = { start: selection.end - typed.length, end: selection.end };
    const byHand = () => choose({ template, word }, { ...place, text: typed });
    void sendMessage('expandShortcut', { template, ticket: ticket(), draft: draft(typed) }).then(async (reply) => {
      if (reply === undefined) byHand();
      else await insert({ ...reply, template }, place);
    }, byHand);
    return true;
  }

  function tab(event: KeyboardEvent): void {
    const box = inBox(event);
    if (box === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!((!event.shiftKey && expand(box)) || checksHere()?.stops.move(box, event.shiftKey))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  for (const type of ['keydown', 'keyup'])
    view.addEventListener(
      type,
      (pressed) => {
        const event = pressed as KeyboardEvent;
        const down = type === 'keydown';
        const opens = down && isKey(event, paletteKey()) && inBox(event) !== undefined;
        if (taken(event) || opens) {
          event.preventDefault();
          event.stopImmediatePropagation();
          if (opens && !event.repeat) open();
        } else if (down && event.code === 'Tab') tab(event);
      },
      { capture: true, signal },
    );
}
