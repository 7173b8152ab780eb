import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { markdown } from '@codemirror/lang-markdown';
import { Decoration, type EditorView, MatchDecorator, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { SourceLanguage } from '../source-view';
import type { Value } from './value';

interface Asks {
  readonly values: () => readonly Value[];
  readonly helpers: () => readonly { readonly name: string; readonly example: string }[];
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

/** Markdown with Handlebars in it. */
export const templateLanguage = (asks: Asks): SourceLanguage => ({ extensions: [markdown(), highlighted], complete: completing(asks) });
