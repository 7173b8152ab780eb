import type { Editor, JSONContent } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { type Block, readBlocks, writeBlocks } from '@/utils/library';
import { Button } from '../../parts';
import { useWords } from '../../words';
import { ConditionMenu } from './ConditionMenu';
import type { Value } from './value';
import { chipLabel } from './values';
import { useNow } from '../use-now';
import { ValueMenu } from './ValueMenu';
import { schemaFor, shownIn } from './visual-schema';

interface Props {
  readonly body: string;
  readonly values: readonly Value[];
  readonly onChange: (body: string) => void;
}

/** Our blocks have the form of the editor's own, which its types say in their own way. */
function contentOf(body: string): JSONContent {
  const blocks = readBlocks(body);
  return { type: 'doc', content: blocks.length > 0 ? (structuredClone(blocks) as unknown as JSONContent[]) : [{ type: 'paragraph' }] };
}

/** Puts a condition around what is chosen, with the other way beside it; where nothing is, both ways are empty. */
function conditional(editor: Editor, value: string): void {
  const chip = (source: string) => ({ type: 'chip', attrs: { source } });
  const { $from, $to } = editor.state.selection;
  // Everything chosen begins before the first line and ends after the last one: what is meant is what stands in them.
  const { from, to } = TextSelection.between($from, $to);
  editor
    .chain()
    .focus()
    .insertContentAt(to, [chip('{{else}}'), chip('{{/if}}')])
    .insertContentAt(from, chip(`{{#if ${value}}}`))
    // What is written next stands behind the condition; where nothing was chosen, in it.
    .setTextSelection(from === to ? to + 1 : to + 3)
    .run();
}

/** The text as a letter: values, facts and conditions are chips. What is not touched stays as it was written. */
export default function VisualEditor({ body, values, onChange }: Props) {
  const words = useWords().studio.edit;
  const now = useNow({ values, words, onChange });
  const written = useRef(body);
  const editor = useEditor({
    extensions: schemaFor((source) => chipLabel(source, now.current.values, now.current.words)),
    content: contentOf(body),
    editorProps: { attributes: { 'aria-label': words.body, class: 'studio-visual__text', role: 'textbox', 'aria-multiline': 'true' } },
    onCreate({ editor: made }) {
      // Where room is left for the text, that is where it is begun.
      made.state.doc.forEach((block, at) => {
        if (block.isTextblock && block.content.size === 0) made.commands.setTextSelection(at + 1);
      });
    },
    onUpdate({ editor: changed }) {
      written.current = writeBlocks((changed.getJSON().content ?? []) as readonly Block[], (block) => shownIn(changed.schema, block));
      now.current.onChange(written.current);
    },
  });
  useEffect(() => {
    if (!editor || body === written.current) return;
    written.current = body;
    editor.commands.setContent(contentOf(body), { emitUpdate: false });
  }, [editor, body]);
  const state = useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      bold: at?.isActive('bold') ?? false,
      italic: at?.isActive('italic') ?? false,
      list: at?.isActive('bulletList') ?? false,
      numbered: at?.isActive('orderedList') ?? false,
      link: at?.isActive('link') ? String(at.getAttributes('link')['href'] ?? '') : undefined,
      chosen: !(at?.state.selection.empty ?? true),
      chip: at?.isActive('chip') ? String(at.getAttributes('chip')['source'] ?? '') : undefined,
    }),
  });
  if (!editor) return undefined;
  const chain = () => editor.chain().focus();
  return (
    <div className="studio-visual">
      <div className="studio-visual__tools" role="toolbar" aria-label={words.body}>
        <Button aria-pressed={state?.bold ?? false} onClick={() => chain().toggleBold().run()}>
          {words.bold}
        </Button>
        <Button aria-pressed={state?.italic ?? false} onClick={() => chain().toggleItalic().run()}>
          {words.italic}
        </Button>
        <Button aria-pressed={state?.list ?? false} onClick={() => chain().toggleBulletList().run()}>
          {words.list}
        </Button>
        <Button aria-pressed={state?.numbered ?? false} onClick={() => chain().toggleOrderedList().run()}>
          {words.numbered}
        </Button>
        <Button
          aria-pressed={state?.link !== undefined}
          disabled={state?.link === undefined && !state?.chosen}
          onClick={() =>
            state?.link === undefined ? chain().setLink({ href: 'https://' }).run() : chain().extendMarkRange('link').unsetLink().run()
          }
        >
          {words.link}
        </Button>
        <ValueMenu values={values} onPick={(source) => chain().insertContent({ type: 'chip', attrs: { source } }).run()} />
        <ConditionMenu values={values} onPick={(value) => conditional(editor, value)} />
      </div>
      <EditorContent editor={editor} />
      {state?.link !== undefined && (
        <label className="studio-visual__chip">
          <span className="field__label">{words.linkTo}</span>
          <input
            className="input"
            type="url"
            value={state.link}
            spellCheck={false}
            onChange={(event) => editor.chain().extendMarkRange('link').updateAttributes('link', { href: event.target.value }).run()}
          />
        </label>
      )}
      {state?.chip !== undefined && (
        <label className="studio-visual__chip">
          <span className="field__label">{words.source}</span>
          <input
            className="input"
            value={state.chip}
            spellCheck={false}
            onChange={(event) => editor.commands.updateAttributes('chip', { source: event.target.value })}
          />
        </label>
      )}
    </div>
  );
}
