import type { Editor, Outcome } from '@/hosts/editors';
import type { Line, PaletteSide, TypedShortcut } from '@/platform/desk';
import type { Inserting } from './inserting';
import type { Shell } from './shell';
import type { Written } from './typed-shortcut';

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
  /** Shows the form of the reply that a typed shortcut stands for. */
  choose(shortcut: TypedShortcut, written: Written): void;
  /** Puts in what was chosen; the reply of a typed shortcut takes the place of its word. */
  insert(reply: Parameters<Inserting['insert']>[0]): Promise<Outcome>;
}

/** The palette as it stands over the page. */
export function paletteOver({ shell, line, editor, put }: Needs): PaletteOver {
  let typedFor: { readonly template: string; readonly written: Written } | undefined;

  function close(): void {
    typedFor = undefined;
    shell().hide('palette');
    const box = editor()?.element;
    // In a frame the box may still be what has the focus there, while the frame has not.
    box?.ownerDocument.defaultView?.focus();
    box?.focus();
  }

  return {
    close,
    toggle() {
      if (shell().shown('palette')) close();
      else shell().show('palette');
    },
    choose(shortcut, written) {
      typedFor = { template: shortcut.template, written };
      const over = shell();
      over.show('palette');
      void line()
        ?.call('shortcutTyped', shortcut)
        // The focus is given again to what the palette now shows.
        .then(
          () => over.shown('palette') && over.show('palette'),
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
