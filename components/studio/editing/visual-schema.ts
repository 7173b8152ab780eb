import { Extension, type Extensions } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import type { Block } from '@/utils/library';
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

/** A block as the editor holds it: neighbouring texts joined, links with what the editor gives them. */
export const shownIn = (schema: Schema, block: Block): Block => schema.nodeFromJSON(structuredClone(block)).toJSON() as Block;
