import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import type { SourceLanguage } from '../source-view';

export interface Offer {
  readonly label: string;
  readonly detail?: string;
}
/** What may stand behind a field; for the empty name, which fields there are. */
export type Offers = (field: string) => readonly Offer[];

function completing(offers: Offers) {
  return (context: CompletionContext): CompletionResult | null => {
    const { text, from } = context.state.doc.lineAt(context.pos);
    const before = text.slice(0, context.pos - from);
    const [, field = '', value] = /^[\s-]*(?:.*[{,]\s*)?([\p{L}\p{N}_-]*)(?::\s*([\p{L}\p{N}._-]*))?$/u.exec(before) ?? [];
    const all = value === undefined ? offers('') : offers(field);
    const typed = value ?? field;
    if (all.length === 0 || (typed === '' && !context.explicit && value === undefined)) return null;
    const options = all.map((one) => ({ ...one, type: 'keyword', ...(value === undefined && { apply: `${one.label}: ` }) }));
    return { from: context.pos - typed.length, options, validFor: /^[\p{L}\p{N}._-]*$/u };
  };
}

export const yamlLanguage = (offers: Offers): SourceLanguage => ({ extensions: [yaml()], complete: completing(offers) });
