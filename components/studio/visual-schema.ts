import { Extension, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Chip, Kept } from './chip';

/** Blocks remember what they were read from; a piece split off a block does not. */
const Remembered = Extension.create({
  name: 'remembered',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'bulletList', 'orderedList', 'kept'],
      attributes: {
        source: { default: null, rendered: false, keepOnSplit: false },
        gap: { default: null, rendered: false, keepOnSplit: false },
      },
    },
  ],
});

export function schemaFor(label: (source: string) => { readonly label: string; readonly kind: string }): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      codeBlock: false,
      heading: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      trailingNode: false,
      link: { openOnClick: false, autolink: false, linkOnPaste: false },
    }),
    Chip.configure({ label }),
    Kept,
    Remembered,
  ];
}
