import { autocompletion, completionKeymap, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { TemplateRemark } from '../outside';

/** What a source is written in, and what is offered while it is typed. */
export interface SourceLanguage {
  readonly extensions: readonly Extension[];
  readonly complete: (context: CompletionContext) => CompletionResult | null;
}

export interface SourceView {
  /** Puts in a text that came from elsewhere. */
  readonly take: (text: string) => void;
  readonly remark: (all: readonly (Pick<TemplateRemark, 'line' | 'severity'> & { readonly words: string })[]) => void;
  /** Puts the caret on a line and brings it into sight. */
  readonly goTo: (line: number) => void;
  readonly destroy: () => void;
}

const looks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--ink-soft)' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--ink-faint)', fontStyle: 'italic' },
]);

export function makeSourceEditor(
  parent: HTMLElement,
  text: string,
  label: string,
  { extensions, complete }: SourceLanguage,
  changed: (text: string) => void,
): SourceView {
  let taking = false;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        lineNumbers(),
        EditorView.lineWrapping,
        ...extensions,
        syntaxHighlighting(looks),
        // Its icons are signs that many a machine has no font for; what is offered is told in words.
        autocompletion({ override: [complete], icons: false }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !taking) changed(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    take(fresh) {
      if (fresh === view.state.doc.toString()) return;
      taking = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: fresh } });
      taking = false;
    },
    remark(all) {
      const found = all
        .filter(({ line }) => line > 0)
        .map(({ line, severity, words }): Diagnostic => {
          // A text that ends too early is told at its last line.
          const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
          return { from, to, severity: severity === 'hint' ? 'info' : severity, message: words };
        });
      view.dispatch(setDiagnostics(view.state, found));
    },
    goTo(line) {
      const { from } = view.state.doc.line(Math.max(1, Math.min(line, view.state.doc.lines)));
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}
