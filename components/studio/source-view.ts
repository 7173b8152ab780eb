import { autocompletion, completionKeymap, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  keymap,
  lineNumbers,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { TemplateRemark } from '../outside';
import type { Value } from './values';

interface Asks {
  readonly values: () => readonly Value[];
  readonly helpers: () => readonly { readonly name: string; readonly example: string }[];
  readonly changed: (text: string) => void;
}

export interface SourceView {
  /** Puts in a text that came from elsewhere. */
  readonly take: (text: string) => void;
  readonly remark: (all: readonly (Pick<TemplateRemark, 'line' | 'severity'> & { readonly words: string })[]) => void;
  readonly destroy: () => void;
}

const codes = new MatchDecorator({
  regexp: /\{\{\{?([#/^>!]?)[^{}]*\}?\}\}/g,
  decoration: ([, sign]) => Decoration.mark({ class: sign === '!' ? 'code-remark' : sign ? 'code-block' : 'code-value' }),
});
const highlighted = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = codes.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = codes.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const looks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--ink-soft)' },
]);

/** Values, facts and helpers behind `{{`, each with what it gives. */
function completing({ values, helpers }: Asks) {
  return (context: CompletionContext): CompletionResult | null => {
    const before = context.matchBefore(/\{\{[#~]?[^{}]*/);
    if (!before) return null;
    const close = context.state.sliceDoc(context.pos, context.pos + 2) === '}}' ? '' : '}}';
    const own = values().map(({ source, label }) => ({
      label: source.slice(2, -2),
      detail: label,
      type: 'variable',
      apply: source.slice(2, -2) + close,
    }));
    const known = helpers().map(({ name, example }) => ({ label: name, detail: example, type: 'function', apply: `${name} ` }));
    return { from: before.from + (/^\{\{[#~]?/.exec(before.text)?.[0].length ?? 2), options: [...own, ...known], validFor: /^[^{}]*$/ };
  };
}

export function makeSourceEditor(parent: HTMLElement, text: string, label: string, asks: Asks): SourceView {
  let taking = false;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        lineNumbers(),
        EditorView.lineWrapping,
        markdown(),
        syntaxHighlighting(looks),
        highlighted,
        autocompletion({ override: [completing(asks)] }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !taking) asks.changed(update.state.doc.toString());
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
        .filter(({ line }) => line > 0 && line <= view.state.doc.lines)
        .map(({ line, severity, words }): Diagnostic => {
          const { from, to } = view.state.doc.line(line);
          return { from, to, severity: severity === 'hint' ? 'info' : severity, message: words };
        });
      view.dispatch(setDiagnostics(view.state, found));
    },
    destroy: () => view.destroy(),
  };
}
