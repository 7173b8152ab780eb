import type { Editor, Outcome } from '@/hosts/editors';
import type { Line, PaletteSide, TypedShortcut } from '@/platform/desk';
import type { Inserting } from './inserting';
import type { Shell } from './shell';
import type { Written } from './typed-shortcut';

/** A key that writes or takes back one character; undefined for all others. */
const typedBy = ({ key, ctrlKey, metaKey }: KeyboardEvent): string | undefined =>
  key === 'Backspace' || ([...key].length === 1 && !ctrlKey && !metaKey) ? key : undefined;

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
  ready(): readonly string[];
  /** Takes a key that reached the page although the palette stands over it; false when it does not. */
  takes(event: KeyboardEvent): boolean;
  /** Shows the form of the reply that a typed shortcut stands for. */
  choose(shortcut: TypedShortcut, written: Written): void;
  /** Puts in what was chosen; the reply of a typed shortcut takes the place of its word. */
  insert(reply: Parameters<Inserting['insert']>[0]): Promise<Outcome>;
}

/** The palette as it stands over the page. */
export function paletteOver({ shell, line, editor, put }: Needs): PaletteOver {
  let takesKeys = false;
  let early: string[] = [];
  let typedFor: { readonly template: string; readonly written: Written } | undefined;

  function close(): void {
    typedFor = undefined;
    early = [];
    shell().hide('palette');
    const box = editor()?.element;
    // In a frame the box may still be what has the focus there, while the frame has not.
    box?.ownerDocument.defaultView?.focus();
    box?.focus();
  }

  /** Until its search stands, keys given to its frame would go nowhere: they stay here. */
  const show = () => shell().show('palette', takesKeys);

  return {
    close,
    toggle() {
      if (shell().shown('palette')) close();
      else show();
    },
    loaded: () => (takesKeys = false),
    ready() {
      takesKeys = true;
      if (shell().shown('palette')) show();
      const keys = early;
      early = [];
      return keys;
    },
    takes(event) {
      if (!shell().shown('palette') || event.isComposing) return false;
      const key = typedBy(event);
      // The focus moves into another page a moment after it was told to.
      if (event.key === 'Escape') close();
      else if (key !== undefined && !event.altKey)
        if (takesKeys) void line()?.call('keysTyped', [key]);
        else early.push(key);
      return true;
    },
    choose(shortcut, written) {
      typedFor = { template: shortcut.template, written };
      const over = shell();
      show();
      void line()
        ?.call('shortcutTyped', shortcut)
        // The focus is given again to what the palette now shows.
        .then(
          () => over.shown('palette') && show(),
          () => {},
        );
    },
    async insert(reply) {
      shell().hide('palette');
      const written = typedFor?.template === reply.template ? typedFor.written : undefined;
      typedFor = undefined;
      const there = written && editor()?.read().text.slice(written.start, written.end) === written.text;
      return put(reply, there ? written : undefined);
    },
  };
}
