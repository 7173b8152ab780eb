import { mergeAttributes, Node } from '@tiptap/core';

interface Options {
  readonly label: (source: string) => { readonly label: string; readonly kind: string };
}

/** A code of Handlebars as one piece: it is moved, copied and deleted whole, and its text is never typed into by chance. */
export const Chip = Node.create<Options>({
  name: 'chip',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ label: (source: string) => ({ label: source, kind: 'value' }) }),
  addAttributes: () => ({ source: { default: '', parseHTML: (element: HTMLElement) => element.dataset['source'] ?? '' } }),
  parseHTML: () => [{ tag: 'span[data-source]' }],
  renderHTML({ node, HTMLAttributes }) {
    const source = String(node.attrs['source']);
    const { label, kind } = this.options.label(source);
    return ['span', mergeAttributes(HTMLAttributes, { 'data-source': source, class: `chip chip--${kind}`, title: source }), label];
  },
  renderText: ({ node }) => String(node.attrs['source']),
});

/** What the visual view does not edit, such as a table: shown as it is written, kept as it is. */
export const Kept = Node.create({
  name: 'kept',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'pre[data-kept]' }],
  renderHTML: ({ node }) => ['pre', { 'data-kept': '', class: 'studio-visual__kept' }, String(node.attrs['source'] ?? '')],
});
