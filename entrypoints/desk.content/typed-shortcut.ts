import type { Editor, Outcome } from '@/hosts/editors';
import { sendMessage, type DraftSoFar } from '@/platform/desk';
import type { Ticket } from '@/utils/ticket';

interface Needs {
  readonly paletteKey: () => string;
  readonly words: () => Readonly<Record<string, string>>;
  readonly open: () => void;
  readonly editor: () => Editor | undefined;
  readonly ticket: () => Ticket;
  readonly draft: (shortcut: string) => DraftSoFar;
  readonly insert: (reply: { readonly html: string; readonly text: string; readonly template: string }) => Promise<Outcome>;
  readonly signal: AbortSignal;
}

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** The same keys pressed on the other layout: «задержка» typed as "pflth;rf", and the other way round. */
export function otherLayout(word: string): string {
  return [...word.toLowerCase()].map((letter) => cyrillic[latin.indexOf(letter)] ?? latin[cyrillic.indexOf(letter)] ?? letter).join('');
}

/** `Alt+KeyO`: told by the key's place, so that it is the same key on the Russian layout. */
export function isKey(event: KeyboardEvent, wanted: string): boolean {
  const parts = wanted.split('+');
  const code = parts.at(-1);
  const wants = (name: string) => parts.includes(name);
  return (
    event.code === code &&
    event.altKey === wants('Alt') &&
    event.ctrlKey === wants('Ctrl') &&
    event.shiftKey === wants('Shift') &&
    event.metaKey === wants('Meta')
  );
}

/** The key of the palette, and shortcuts typed in the draft and ended by Tab. Outside reply boxes both do nothing. */
export function watchShortcuts(
  view: Pick<EventTarget, 'addEventListener'>,
  { paletteKey, words, open, editor, ticket, draft, insert, signal }: Needs,
): void {
  function inBox(event: Event): Editor | undefined {
    const box = editor();
    return box !== undefined && event.composedPath().includes(box.element) ? box : undefined;
  }

  function expand(event: KeyboardEvent): void {
    const box = inBox(event);
    if (box === undefined) return;
    const { text, selection } = box.read();
    if (selection.start !== selection.end) return;
    const typed = /[^\s]{3,}$/u.exec(text.slice(0, selection.end))?.[0];
    if (typed === undefined) return;
    const template = words()[typed.toLowerCase()] ?? words()[otherLayout(typed)];
    if (template === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void sendMessage('expandShortcut', { template, ticket: ticket(), draft: draft(typed) }).then(async (reply) => {
      if (reply === undefined) return open();
      const outcome = await box.insert(reply, { start: selection.end - typed.length, end: selection.end });
      if (!outcome.done) await insert({ ...reply, template });
    }, open);
  }

  view.addEventListener(
    'keydown',
    (pressed) => {
      const event = pressed as KeyboardEvent;
      if (isKey(event, paletteKey()) && inBox(event) !== undefined) {
        event.preventDefault();
        event.stopImmediatePropagation();
        open();
      } else if (event.code === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey) expand(event);
    },
    { capture: true, signal },
  );
}
