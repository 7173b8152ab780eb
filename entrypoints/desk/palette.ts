import { focusOn, type Editor, type Outcome } from '@/hosts/editors';
import type { Line, PaletteSide, PressedKey, TypedShortcut } from '@/platform/desk';
import type { Inserting } from './inserting';
import type { Shell } from './shell';
import type { Written } from './typed-shortcut';

/** Keys besides characters that mean something to the search. */
const meant: ReadonlySet<string> = new Set(['Backspace', 'Enter', 'Tab', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'F1']);

/** A key that its search can be told of; undefined for those that only a focus in it gives a meaning. */
function toldBy({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): PressedKey | undefined {
  const writes = [...key].length === 1 && !altKey && !ctrlKey && !metaKey;
  const picks = code.startsWith('Digit') && (ctrlKey || metaKey);
  return writes || picks || meant.has(key) ? { key, code, altKey, ctrlKey, metaKey, shiftKey } : undefined;
}

/**
 * Milliseconds without a key until the palette's own page gets the focus: one that is under way to this page while
 * the focus goes into another reaches neither. Nor does it get it before it has taken all that it was told of: to a
 * page that is busy keys of its own come first.
 */
const calm = 200;

interface Needs {
  /** The shell, made when it is first wanted. */
  readonly shell: () => Shell;
  readonly line: () => Line<PaletteSide> | undefined;
  /** The reply box in front; undefined once it has left the page. */
  readonly editor: () => Editor | undefined;
  readonly put: Inserting['insert'];
}

export interface PaletteOver {
  toggle(): void;
  close(): void;
  /** Its page was loaded, for the first time or again. */
  loaded(): void;
  /** Its search takes keys now; gives what was typed before. */
  ready(): readonly PressedKey[];
  /** Takes a key that reached the page although the palette stands over it; false when it does not. */
  takes(event: KeyboardEvent): boolean;
  /** Shows the form of the reply that a typed shortcut stands for. */
  choose(shortcut: TypedShortcut, written: Written): void;
  /** Puts in what was chosen; the reply of a typed shortcut takes the place of its word. */
  insert(reply: Parameters<Inserting['insert']>[0]): Promise<Outcome>;
  /** Puts what was written on in its page behind the reply that it put in last. */
  writeOn(text: string): void;
}

/** The palette as it stands over the page. */
export function paletteOver({ shell, line, editor, put }: Needs): PaletteOver {
  let takesKeys = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** The last thing that its search was told. */
  let told: Promise<unknown> | undefined;
  let early: PressedKey[] = [];
  /** The reply that goes in, and then what was written on in the palette, one after the other. */
  let going: Promise<Outcome> | undefined;
  let writtenOn = '';
  /** The box of that reply, and whether it is still on its way. */
  let into: Element | undefined;
  let isGoing = false;
  let typedFor: { readonly template: string; readonly written: Written } | undefined;

  function close(): void {
    typedFor = undefined;
    early = [];
    clearTimeout(waiting);
    shell().hide('palette');
    const box = editor()?.element;
    if (box !== undefined) focusOn(box);
  }

  /** Gives the focus to its search as soon as that stands. */
  const lead = () => {
    clearTimeout(waiting);
    if (shell().shown('palette')) shell().show('palette', takesKeys);
  };

  /** Keys stay here, and are passed on, until there has been none for a while. */
  function wait(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const last = told;
      void Promise.allSettled([last]).then(() => last === told && lead());
    }, calm);
  }

  function show(): void {
    shell().show('palette', false);
    if (takesKeys) told = line()?.call('opened');
    wait();
  }

  async function insert(reply: Parameters<Inserting['insert']>[0]): Promise<Outcome> {
    clearTimeout(waiting);
    shell().hide('palette');
    const written = typedFor?.template === reply.template ? typedFor.written : undefined;
    typedFor = undefined;
    const there = written && editor()?.read().text.slice(written.start, written.end) === written.text;
    // What no box took of the reply before is not written behind this one.
    writtenOn = '';
    into = editor()?.element;
    isGoing = true;
    return put(reply, there ? written : undefined).finally(() => (isGoing = false));
  }

  /** What he writes in the box itself came later; it may come in between, and then is tried again what that kept out. */
  async function writeBehind(last: Outcome, triesLeft = 5): Promise<Outcome> {
    const box = editor();
    const text = writtenOn;
    if (box === undefined || box.element !== into || text === '') return last;
    const { selection } = box.read();
    const at = last.done && selection.start > last.at.end ? { start: last.at.end, end: last.at.end } : selection;
    // As browsers type it: another blank would not be drawn at the end of a line.
    const outcome = await box.apply([{ ...at, text: box.rich ? text.replace(/ $/, '\u00a0') : text }]);
    // A blank alone is found in every draft: one kept out counts as taken back.
    if (!outcome.done) return triesLeft > 0 && (outcome.why === 'refused' || text === ' ') ? writeBehind(last, triesLeft - 1) : last;
    writtenOn = writtenOn.slice(text.length);
    const end = at.start + text.length;
    if (box.read().selection.end <= at.start) box.select({ start: end, end });
    return { done: true, at: { ...at, end } };
  }

  return {
    close,
    toggle() {
      if (shell().shown('palette')) close();
      else show();
    },
    loaded: () => (takesKeys = false),
    ready() {
      takesKeys = true;
      if (shell().shown('palette')) wait();
      const keys = early;
      early = [];
      return keys;
    },
    takes(event) {
      // Enter pressed twice in haste: the second is no line of the draft, and in a chat no Send.
      if (shell().holds(event) || (isGoing && event.isTrusted && event.key === 'Enter')) return true;
      if (event.type === 'keyup' || !shell().shown('palette') || event.isComposing) return false;
      if (event.key === 'Escape') {
        close();
        return true;
      }
      wait();
      const key = toldBy(event);
      if (key !== undefined)
        if (takesKeys) told = line()?.call('keysTyped', [key]);
        else early.push(key);
      return true;
    },
    choose(shortcut, written) {
      typedFor = { template: shortcut.template, written };
      show();
      void line()
        ?.call('shortcutTyped', shortcut)
        // What comes next is for the form that the palette now shows.
        .then(lead, () => {});
    },
    insert: (reply) => (going = insert(reply)),
    writeOn(text) {
      writtenOn += text;
      going = going?.then((last) => writeBehind(last));
    },
  };
}
